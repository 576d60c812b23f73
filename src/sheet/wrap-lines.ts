/**
 * Words in lines of at most so many characters, as rows of a sheet take them: no cell wraps, so that nothing is cut and no
 * row grows. A word longer than a line stands alone.
 */
export function wrapLines(words: string, most: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > most) {
      out.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") out.push(line);
  return out;
}
