import { foldHeader } from "../core/text";
import type { SourceGuess, SourceKind, TableCheck } from "../sheet/rpc";
import { checkTable } from "./check-table";
import { hash } from "./fingerprint";
import { attempt } from "./insist";
import type { OpenFile } from "./open-file";
import { FIXED_ROWS } from "./read-source";
import type { ReportStore } from "./report-store";

/** What a person corrected of the tables with one header. */
interface Correction {
  /** Hash of the header and of what its rows were read as. */
  readonly header: string;
  readonly sheetId: number;
  readonly sheet: string;
  readonly columns: SourceGuess["columns"];
  readonly assumptions: SourceGuess["assumptions"];
}

const NOTE = "corrections";
/** Characters of all of them together, well below what one document property holds; the oldest go first. */
const MOST = 4000;

/**
 * A table as it is understood, with what was corrected before of a table with the same header. What a person corrects now is
 * kept for the next one.
 */
export function checkAsBefore(file: OpenFile, store: ReportStore, guess: SourceGuess): TableCheck {
  const check = checkTable(file, guess);
  const known = corrections(store);
  const before = known.filter((c) => c.header === headerOf(check, check.source.kind))[0];
  const elsewhere = before && before.sheetId !== check.place.sheetId ? { asFor: before.sheet } : {};
  if (isCorrected(guess)) {
    if (before && sameAs(before, guess)) return { ...check, ...elsewhere };
    if (check.refused === null) remember(store, known, check);
    return check;
  }
  if (!before) return check;
  const assumptions = { ...before.assumptions, ...guess.assumptions };
  const again = checkTable(file, { ...guess, kind: check.source.kind, columns: before.columns, assumptions });
  return again.refused && !check.refused ? check : { ...again, ...elsewhere };
}

function corrections(store: ReportStore): readonly Correction[] {
  try {
    return JSON.parse(store.note(NOTE) ?? "[]") as Correction[];
  } catch {
    return [];
  }
}

function remember(store: ReportStore, known: readonly Correction[], { source, place, columns }: TableCheck): void {
  const header = headerOf({ columns }, source.kind);
  const { sheetId, sheetName } = place;
  const fresh = { header, sheetId, sheet: sheetName, columns: source.columns, assumptions: ofTable(source) };
  let kept = [fresh, ...known.filter((c) => c.header !== header)];
  while (kept.length > 1 && JSON.stringify(kept).length > MOST) kept = kept.slice(0, -1);
  const text = JSON.stringify(kept);
  // That it cannot be kept does not undo the correction.
  if (text.length <= MOST) attempt(() => store.setNote(NOTE, text));
}

function headerOf({ columns }: Pick<TableCheck, "columns">, kind: SourceKind): string {
  return hash([kind, columns.map((c) => foldHeader(c.header))]);
}

/** Assumptions but for which rows were selected: these are of one table alone. */
function ofTable({ assumptions }: SourceGuess): Record<string, string> {
  const { [FIXED_ROWS.id]: _, ...others } = assumptions;
  return others;
}

function isCorrected(guess: SourceGuess): boolean {
  return Object.keys(guess.columns).length > 0 || Object.keys(ofTable(guess)).length > 0;
}

function sameAs(before: Correction, guess: SourceGuess): boolean {
  const sorted = (o: object): string => JSON.stringify(Object.entries(o).sort());
  return sorted(before.columns) === sorted(guess.columns) && sorted(before.assumptions) === sorted(ofTable(guess));
}
