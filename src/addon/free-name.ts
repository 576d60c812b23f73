import type { OpenFile } from "./open-file";

/** A name for a new sheet: the wished one, or the first `name (2)`, `name (3)` that no sheet has. */
export function freeName(file: OpenFile, wished: string): string {
  const taken = file.spreadsheet.getSheets().map((sheet) => sheet.getName());
  for (let n = 1; ; n++) {
    const name = n === 1 ? wished : `${wished} (${n})`;
    if (taken.indexOf(name) < 0) return name;
  }
}
