import type { PackageParts } from "./package-parts";
import { fromXmlText, OFFICE, xmlText } from "./xml";

/** Excel takes no more characters of choices that are written out in the rule. */
const MOST_LISTED = 255;

/**
 * Choices of drop-downs that an .xlsx cannot hold in the rule itself: a comma parts them, a quote ends them, blanks at
 * their ends are lost. They stand on a hidden sheet, a column each, and the rule takes them from there.
 */
export class ChoicesSheet {
  private readonly columns: (readonly string[])[] = [];
  readonly name: string;

  constructor(taken: readonly string[]) {
    const lower = new Set(taken.map((name) => name.toLowerCase()));
    let name = "Choices";
    for (let n = 2; lower.has(name.toLowerCase()); n++) name = `Choices ${n}`;
    this.name = name;
  }

  /** The formula of a rule that is to offer these choices; null where the rule can hold them as it is. */
  formulaFor(values: readonly string[], toLetters: (column: number) => string): string | null {
    if (!values.some((value) => /[,"]|^\s|\s$/.test(value)) && values.join(",").length <= MOST_LISTED) return null;
    let at = this.columns.findIndex((known) => known.join("\n") === values.join("\n"));
    if (at < 0) at = this.columns.push(values) - 1;
    const letters = toLetters(at);
    return `'${this.name}'!$${letters}$1:$${letters}$${values.length}`;
  }

  /** Puts the sheet behind all others, when a rule needs it. */
  writeInto(parts: PackageParts, sheets: number, toA1: (column: number, row: number) => string): void {
    if (this.columns.length === 0) return;
    const rows = Array.from({ length: Math.max(...this.columns.map((values) => values.length)) }, (_, row) => {
      const cells = this.columns.map((values, column) => {
        const value = values[row];
        if (value === undefined) return "";
        return `<c r="${toA1(column, row)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
      });
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    });
    parts.set(
      `xl/worksheets/sheet${sheets}.xml`,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    );
    const book = "xl/workbook.xml";
    parts.setRelationships(book, [
      ...parts.relationships(book),
      { id: "rIdChoices", type: "worksheet", target: `worksheets/sheet${sheets}.xml`, external: false },
    ]);
    const entry = `<sheet state="hidden" name="${xmlText(this.name)}" sheetId="${sheets + 1}" xmlns:r="${OFFICE}" r:id="rIdChoices"/>`;
    parts.set(book, (parts.get(book) ?? "").replace("</sheets>", `${entry}</sheets>`));
  }
}

/** The rules of a worksheet with their choices where `formulas` says, and without rules that offer nothing, which Excel repairs. */
export function withChoices(xml: string, formulas: ReadonlyMap<string, string>): string {
  return xml.replace(/<dataValidations count="\d+">(.*?)<\/dataValidations>/s, (_, body: string) => {
    const rules = [...body.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([rule]) =>
      rule.replace(/(<formula1>)([^<]*)(?=<\/formula1>)/, (whole, open: string, formula: string) => {
        const from = /type="list"/.test(rule) ? formulas.get(fromXmlText(formula)) : undefined;
        return from === undefined ? whole : open + xmlText(from);
      }),
    );
    return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  });
}
