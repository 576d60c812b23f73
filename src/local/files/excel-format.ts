/** A number format in Excel's words: the engine says `a` for AM/PM and `hhhh` for hours beyond 24, which Excel repairs or misreads. */
export function excelFormat(format: string): string {
  return format
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/(^|[^A-Za-z/])a(?![A-Za-z/])/g, "$1AM/PM").replace(/hhhh/g, "[h]"),
    )
    .join("");
}
