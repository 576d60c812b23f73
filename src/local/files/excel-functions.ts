/** Functions that the engine writes by their plain name and Excel keeps under another one (MS-XLSX 2.2.2, future functions). */
const KEPT_AS: Readonly<Record<string, string>> = {
  FILTER: "_xlfn._xlws.FILTER",
  SORT: "_xlfn._xlws.SORT",
  XMATCH: "_xlfn.XMATCH",
  ENCODEURL: "_xlfn.ENCODEURL",
};
const QUOTED = "&quot;.*?&quot;|(?:'|&apos;).*?(?:'|&apos;)";
const PLAIN = new RegExp(`${QUOTED}|(?<![\\w.])(${Object.keys(KEPT_AS).join("|")})(?=\\()`, "gis");

/** A worksheet whose formulas name newer functions as Excel does: without it Excel shows #NAME?. */
export function withExcelNames(xml: string): string {
  return xml.replace(
    /(<(f|formula\d?)\b[^>]*>)([^<]*)(?=<\/\2>)/g,
    (_, open: string, _name: string, formula: string) => open + excelNames(formula),
  );
}

const excelNames = (formula: string): string =>
  formula.replace(PLAIN, (whole, name?: string) => (name ? (KEPT_AS[name.toUpperCase()] ?? whole) : whole));

/** The names of functions as people write them; Excel's file holds a prefix before newer ones, however many there are. */
export function withPlainNames(xml: string): string {
  return xml.replace(
    /(<(f|formula\d?)\b[^>]*>)([^<]*)(?=<\/\2>)/g,
    (_, open: string, _name: string, formula: string) => open + formula.replace(/_xlfn\.(?:_xlws\.)?/g, ""),
  );
}
