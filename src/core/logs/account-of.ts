import type { RawCell } from "../inputs";
import { cellText } from "./cell-text";
import { isEmptyCell } from "./find-header";
import type { Finding } from "./finding";
import type { Header } from "./header";
import type { Account, AccountEntry } from "./log";
import type { LogBuilder } from "./log-builder";
import { type Seen, seenInLog, unreadableCells } from "./remarks";

/** What became of every row of the table, with the first cell that shows why. */
export function accountOf(builder: LogBuilder): Account {
  const { base, findings, remarks, used } = builder;
  const { headers } = builder.shape;
  const entry = (f: Finding): AccountEntry => {
    const rows = f.positions.map((k) => base[k] as number).sort((a, b) => a - b);
    const first = rows[0] as number;
    return {
      rule: f.rule,
      rows: rows.map((r) => r + 1),
      column: f.at >= 0 ? (headers[f.at] as Header).text : "",
      example: f.at >= 0 ? cellText(builder.sources.reader.cell(first, f.at)) : firstText(builder, first),
      done: f.done,
      leftOut: f.leftOut,
    };
  };
  const leftOut = base.length - used;
  const all = [...findings, ...remarks, ...furtherRemarks(builder)];
  return { read: base.length, used, leftOut, entries: all.map(entry) };
}

/** What is named only where the account is asked for. */
function furtherRemarks(builder: LogBuilder): Finding[] {
  const list: Finding[] = [];
  const say = ({ rule, done, at, positions }: Seen): void => {
    const below = positions.map((i) => (builder.rows[i] as number) - builder.shape.first);
    if (below.length > 0) list.push({ rule, done, leftOut: false, at, positions: below });
  };
  for (const field of Object.keys(builder.layout.emits[0].fields)) {
    const at = builder.placeOfField(field);
    const column = at >= 0 ? builder.read(field) : null;
    if (column && column.type !== "word") say(unreadableCells(builder, field, column, at));
  }
  for (const remark of seenInLog(builder)) say(remark);
  return list;
}

function firstText({ sources }: LogBuilder, row: number): string {
  for (const cell of sources.reader.table[row] as readonly RawCell[])
    if (!isEmptyCell(cell)) return cellText(cell as RawCell);
  return "";
}
