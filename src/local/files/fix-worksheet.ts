import { withChoices } from "./choices-sheet";
import { withExcelNames } from "./excel-functions";
import { fromXmlText, xmlText } from "./xml";

export interface WorksheetFix {
  /** "A1" -> place a link inside the file leads to, `'Sheet'!B2`. */
  readonly links: ReadonlyMap<string, string>;
  /** Relationship of the sheet's notes, where it has any. */
  readonly notes: string | undefined;
  /** Relationship of the sheet's charts, where it has any. */
  readonly drawing: string | undefined;
  /** Printed on A4 landscape, as wide as the page: the sheets that are made to be printed. */
  readonly landscape: boolean;
  /** Heights in px of rows that no other program gives by itself, by row number. */
  readonly heights: ReadonlyMap<number, number>;
  /** Choices of drop-downs that stand elsewhere: the rule as the engine writes it -> the range that holds them. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Points in a px. */
const POINTS = 3 / 4;

/**
 * The engine's worksheet made good: formulas that need no array are plain ones, rules have their order, list rules a valid
 * style, colours their alpha, links their sheet's quotes.
 */
export function fixWorksheet(xml: string, fix: WorksheetFix): string {
  let priority = 0;
  let out = xml
    .replace(
      /(<c [^>]*?)cm="1"\s*([^>]*>\s*)<f t="array" ref="([^"]+)">([^<]*)<\/f>/g,
      (whole, open: string, rest: string, ref: string, formula: string) =>
        ref.includes(":") || needsArray(fromXmlText(formula))
          ? whole.replace(/ARRAYFORMULA\(/g, "(")
          : `${open}${rest}<f>${formula}</f>`,
    )
    .replace(/<row r="\d+"\s*>\s*<\/row>\s*/g, "")
    .replace(/<row r="(\d+)"\s*>/g, (whole, row: string) => {
      const px = fix.heights.get(Number(row));
      return px === undefined ? whole : `<row r="${row}" ht="${px * POINTS}" customHeight="1">`;
    })
    .replace(/<cfRule priority="\d+"/g, () => `<cfRule priority="${++priority}"`)
    .replace(/ errorStyle=""/g, "")
    .replace(/rgb="([0-9A-Fa-f]{6})"/g, 'rgb="FF$1"')
    .replace(/<hyperlink ([^>]*)ref="([A-Z]+\d+)"\s*\/>/g, (whole, _before: string, ref: string) => {
      const place = fix.links.get(ref);
      return place === undefined ? quoteLocation(whole) : `<hyperlink ref="${ref}" location="${xmlText(place)}"/>`;
    });
  out = withExcelNames(withChoices(out, fix.choices));
  out = out.replace(/<drawing r:id="[^"]*"\s*\/>/g, "");
  if (fix.landscape) {
    const fit = '<pageSetUpPr fitToPage="1"/>';
    out = /<sheetPr>/.test(out)
      ? out.replace(/<\/sheetPr>/, `${fit}</sheetPr>`)
      : out.replace(/(<worksheet[^>]*>)\s*(<sheetPr\s*\/>)?/, `$1<sheetPr>${fit}</sheetPr>`);
  }
  const tail = [
    ...(fix.landscape
      ? [
          '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/>',
          '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
        ]
      : []),
    ...(fix.drawing ? [`<drawing r:id="${fix.drawing}"/>`] : []),
    ...(fix.notes ? [`<legacyDrawing r:id="${fix.notes}"/>`] : []),
  ].join("");
  const tables = out.indexOf("<tableParts");
  const at = tables >= 0 ? tables : out.lastIndexOf("</worksheet>");
  return out.slice(0, at) + tail + out.slice(at);
}

/** A range beside an operator is computed cell by cell; such a formula means something else when it is plain. */
function needsArray(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "");
  const range = "\\$?[A-Z]{1,3}\\$?\\d*:\\$?[A-Z]{1,3}\\$?\\d*";
  return /ARRAYFORMULA\(|\{/.test(bare) || new RegExp(`${range}\\s*[-+*/^&=<>]|[-+*/^&=<>]\\s*${range}`).test(bare);
}

function quoteLocation(link: string): string {
  return link.replace(/location="([^"]*)!([^"!]+)"/, (_, sheet: string, cell: string) => {
    const name = fromXmlText(sheet).replace(/^'|'$/g, "");
    return `location="${xmlText(`'${name.replaceAll("'", "''")}'!${cell}`)}"`;
  });
}
