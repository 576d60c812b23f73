import type { Layout, Rival } from "../layout";
import type { Match } from "../match-fields";
import type { TableColumn } from "../raw-column";

/** Columns that are no other field and could be the date or the amount as well as the one that is read. */
export function rivalsOf(match: Match, columns: readonly TableColumn[]): Rival[] {
  const { fields, candidates, kind } = match;
  const used = Object.values(fields).map((c) => c.at);
  const out: Rival[] = [];
  for (const field of [kind.date, ...WEIGHTY]) {
    const own = fields[field];
    if (!own) continue;
    const { header } = columns[own.at] as TableColumn;
    for (const c of candidates) {
      if (c.field !== field || c.contents < 0.9 || used.indexOf(c.at) >= 0) continue;
      if (c.words < 0.7 && (columns[c.at] as TableColumn).header.full !== header.full) continue;
      out.push({ field, at: own.at, other: c.at });
    }
  }
  return out;
}

/** Fields of which a wrong column makes a wrong number that looks right. */
const WEIGHTY = ["amount", "mrr", "score"];

/** The rivals of a layout that nobody has settled: neither a tool's recipe nor a person named their field's column. */
export function openRivals({ rivals = [] }: Layout, ...settled: readonly Readonly<Record<string, unknown>>[]): Rival[] {
  return rivals.filter(({ field }) => !settled.some((fields) => field in fields));
}
