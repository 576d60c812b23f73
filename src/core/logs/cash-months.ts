import { MetricError } from "../errors";
import { civil, dayOf } from "../period";
import { foldWord } from "../text";
import { type Column, Log, type LogSource, type WordColumn } from "./log";

/** What the user says of a counterparty of a bank statement, once. */
export type CashMark = "operating" | "investment" | "financing" | "own_account";

/**
 * The movements of a bank statement as one row a month: cfo, capex, financing, cash in and out, and the
 * balance after the last movement. Movements between own accounts count nowhere.
 * @param marks counterparty, as the statement writes it -> what it is; operating where none is given
 */
export function cashMonths(movements: Log, marks: Readonly<Record<string, CashMark>> = {}): Log {
  const dates = movements.dates("month");
  const amounts = movements.numbers("cfo");
  const balances = movements.numbers("cash_balance");
  const names = movements.words("counterparty");
  const folded: Record<string, CashMark> = {};
  for (const [name, mark] of Object.entries(marks)) folded[foldWord(name)] = mark;
  const markOf = names.values.map((v) => folded[foldWord(v)] ?? "operating");
  const { order } = movements.byDate("month");
  const newestFirst = isNewestFirst(dates);
  const months = new Map<number, number>();
  const rows: number[] = [];
  const parts: Record<string, number[]> = {
    month: [],
    cfo: [],
    capex: [],
    financing: [],
    cash_in: [],
    cash_out: [],
    cash_balance: [],
  };
  const put = (name: string, m: number, x: number): void => {
    const list = parts[name] as number[];
    list[m] = (list[m] as number) + x;
  };
  // Of movements on one day the last booked stands nearest to the end of the statement's own order.
  const sequence = newestFirst
    ? Array.from(order).sort((a, b) => (dates[a] as number) - (dates[b] as number) || b - a)
    : Array.from(order);
  for (const i of sequence) {
    const { year, month } = civil(dates[i] as number);
    const first = dayOf(year, month, 1);
    let m = months.get(first);
    if (m === undefined) {
      m = rows.length;
      months.set(first, m);
      rows.push(i);
      for (const name of Object.keys(parts))
        (parts[name] as number[]).push(name === "month" ? first : name === "cash_balance" ? Number.NaN : 0);
    }
    const balance = balances[i] as number;
    if (!Number.isNaN(balance)) (parts["cash_balance"] as number[])[m] = balance;
    const x = amounts[i] as number;
    const code = names.codes[i] as number;
    const mark = code < 0 ? "operating" : (markOf[code] as CashMark);
    if (mark === "own_account" || Number.isNaN(x)) continue;
    if (mark === "investment") put("capex", m, -x);
    else if (mark === "financing") put("financing", m, x);
    else {
      put("cfo", m, x);
      put(x >= 0 ? "cash_in" : "cash_out", m, Math.abs(x));
    }
  }
  const positions = Int32Array.from(rows);
  const hasBalance = movements.has("cash_balance");
  const columns: Record<string, Column> = {};
  for (const [name, list] of Object.entries(parts)) {
    if (name === "cash_balance" && !hasBalance) continue;
    columns[name] = { type: "numeric", data: Float64Array.from(list) };
  }
  const gather = (column: WordColumn): WordColumn => ({
    codes: Int32Array.from(positions, (i) => column.codes[i] as number),
    values: column.values,
  });
  const source: LogSource = {
    headers: movements.source.headers,
    has: (field) => field in columns,
    read: (field) => columns[field] ?? null,
    header: (name) => {
      const column = movements.header(name);
      return column && gather(column);
    },
    zone: () => movements.zone,
    now: () => movements.now,
    account: () => movements.source.account(),
    // A month of two currencies has no sum, whatever its first movement says.
    currencies: (field) => (field in columns && field !== "month" ? mixed(movements) : null),
  };
  return new Log(
    movements.kind,
    Int32Array.from(positions, (i) => movements.rows[i] as number),
    source,
  );
}

function mixed(movements: Log): null {
  const column = movements.source.currencies?.("cfo") ?? null;
  if (!column) return null;
  const used = new Set<number>();
  for (const c of column.codes) if (c >= 0) used.add(c);
  const names = Array.from(used, (c) => column.values[c] as string);
  if (names.length > 1)
    throw new MetricError("currencies", {
      table: movements.kind.name,
      first: names[0] as string,
      second: names[1] as string,
    });
  return null;
}

/** Whether a statement has its newest movement at the top. */
export function isNewestFirst(dates: Float64Array): boolean {
  let down = 0;
  let up = 0;
  for (let i = 1; i < dates.length; i++) {
    const step = (dates[i] as number) - (dates[i - 1] as number);
    if (step < 0) down++;
    else if (step > 0) up++;
  }
  return down > up;
}
