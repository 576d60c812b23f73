import { MetricError } from "./errors";
import { count, integer, numbersWithBlanks, optional } from "./inputs";
import type { Text } from "./text";

/**
 * The columns that the buying models take, one customer a row: x repeat purchases, the last of them at tx,
 * watched until T, as CUSTOMER_SUMMARY gives them.
 */
const X_WORDS = {
  label: { en: "repeat purchases (x)", it: "riacquisti (x)" },
  help: {
    en: "Repeat purchases of the customer after the first, at most one a day: column x of CUSTOMER_SUMMARY.",
    it: "Acquisti del cliente dopo il primo, al massimo uno al giorno: colonna x di CUSTOMER_SUMMARY.",
  },
};
const TX_WORDS = {
  label: { en: "time of the last purchase (tx)", it: "momento dell'ultimo acquisto (tx)" },
  help: {
    en: "Time from the first to the last purchase, 0 where there was only one: column tx of CUSTOMER_SUMMARY.",
    it: "Tempo dal primo all'ultimo acquisto, 0 se ce n'è stato uno solo: colonna tx di CUSTOMER_SUMMARY.",
  },
};
const T_WORDS = {
  label: { en: "time watched (T)", it: "tempo di osservazione (T)" },
  help: {
    en: "Time from the first purchase to the last day watched, in the same unit: column T of CUSTOMER_SUMMARY.",
    it: "Tempo dal primo acquisto all'ultimo giorno osservato, nella stessa unità: colonna T di CUSTOMER_SUMMARY.",
  },
};

/** For one customer: arguments of the predictions. */
export const REPEATS = integer(X_WORDS);
export const LAST_AT = count(TX_WORDS);
export const WATCHED = count(T_WORDS);
/** For all customers: arguments of the fits. */
export const REPEATS_COLUMN = numbersWithBlanks({ ...X_WORDS, min: 0 });
export const LAST_AT_COLUMN = numbersWithBlanks({ ...TX_WORDS, min: 0 });
export const WATCHED_COLUMN = numbersWithBlanks({ ...T_WORDS, min: 0 });
export const COUNT_COLUMN = optional(
  numbersWithBlanks({
    min: 0,
    label: { en: "customers of the row", it: "clienti della riga" },
    help: {
      en: "Optional. How many customers each row stands for; 1 if not given.",
      it: "Facoltativo. Quanti clienti rappresenta ogni riga; 1 se non indicato.",
    },
  }),
);
/** How far ahead a prediction looks. */
export const AHEAD = count({
  label: { en: "time ahead (t)", it: "tempo futuro (t)" },
  help: { en: "Time ahead, in the unit of T.", it: "Tempo futuro, nell'unità di T." },
});

/** A row of the sheet as sentences name it. */
export function inRow(row: number): Text {
  return { en: ` in row ${row}`, it: ` alla riga ${row}` };
}

const TOO_LATE: Text = {
  en: "the last purchase (tx) cannot be later than the end of the watch (T)",
  it: "l'ultimo acquisto (tx) non può venire dopo la fine dell'osservazione (T)",
};
const NO_DATE: Text = {
  en: "tx must be above 0 where x is above 0; merge the purchases of one day first, as CUSTOMER_SUMMARY does",
  it: "tx deve essere maggiore di 0 dove x è maggiore di 0; unisci prima gli acquisti dello stesso giorno, come fa CUSTOMER_SUMMARY",
};
const NO_REPEAT: Text = {
  en: "tx must be 0 where x is 0, for there is no repeat purchase",
  it: "tx deve essere 0 dove x è 0, perché non ci sono riacquisti",
};

/** Refuses a customer that cannot be: the sentence says why. */
export function checkCustomer(x: number, tx: number, T: number, row?: number): void {
  const why = tx > T ? TOO_LATE : x > 0 && tx === 0 ? NO_DATE : x === 0 && tx > 0 ? NO_REPEAT : null;
  if (why) throw new MetricError("wrong_data", row === undefined ? { why } : { why, where: inRow(row) });
}

/** Refuses a number that is not whole where things are counted. */
export function checkWhole(argument: string, value: number, row: number): void {
  if (!Number.isInteger(value)) {
    throw new MetricError("not_whole", { input: { argument }, value, where: inRow(row) });
  }
}

type Column = readonly (number | null)[];

/** Rows of columns side by side. Rows blank in all of them are left out; a row that lacks one is refused. */
export function eachFullRow(
  columns: Readonly<Record<string, Column>>,
  counts: Column | undefined,
  visit: (values: readonly number[], count: number, row: number) => void,
): void {
  const names = Object.keys(columns);
  const first = columns[names[0] as string] as Column;
  const all = counts ? { ...columns, count: counts } : columns;
  for (const [name, column] of Object.entries(all)) {
    if (column.length === first.length) continue;
    throw new MetricError("shapes_differ", {
      input: { argument: names[0] as string },
      shape: first.length,
      other: { argument: name },
      otherShape: column.length,
    });
  }
  const values = new Array<number>(names.length);
  for (let i = 0; i < first.length; i++) {
    let filled = 0;
    names.forEach((name, k) => {
      const value = (columns[name] as Column)[i] as number | null;
      if (value !== null) filled++;
      values[k] = value as number;
    });
    if (filled === 0) continue;
    if (filled < names.length) throw new MetricError("wrong_data", { why: incomplete(names), where: inRow(i + 1) });
    const count = counts ? counts[i] : 1;
    if (count === null || count === undefined) continue;
    if (counts) checkWhole("count", count, i + 1);
    visit(values, count, i + 1);
  }
}

function incomplete(names: readonly string[]): Text {
  const list = names.join(", ");
  return {
    en: `each row needs a number in all of ${list}, or in none of them`,
    it: `ogni riga deve avere un numero in tutte le colonne ${list}, oppure in nessuna`,
  };
}

/** Columns of a buying model as the fits take them. */
export interface CustomerColumns {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly counts: Float64Array;
}

/** Reads and checks the columns of a fit with so many parameters. */
export function customerColumns(x: Column, tx: Column, T: Column, counts: Column | undefined, least: number) {
  const out = {
    x: new Float64Array(x.length),
    tx: new Float64Array(x.length),
    T: new Float64Array(x.length),
    counts: new Float64Array(x.length),
  };
  let size = 0;
  eachFullRow({ x, tx, T }, counts, ([repeats, last, watched], n, row) => {
    checkWhole("x", repeats as number, row);
    checkCustomer(repeats as number, last as number, watched as number, row);
    if (n === 0) return;
    out.x[size] = repeats as number;
    out.tx[size] = last as number;
    out.T[size] = watched as number;
    out.counts[size++] = n;
  });
  checkRows("x", size, least);
  const columns: CustomerColumns = {
    x: out.x.subarray(0, size),
    tx: out.tx.subarray(0, size),
    T: out.T.subarray(0, size),
    counts: out.counts.subarray(0, size),
  };
  return columns;
}

/** Refuses fewer rows than the model has parameters. */
export function checkRows(argument: string, rows: number, least: number): void {
  if (rows < least) throw new MetricError("too_few_rows", { input: { argument }, count: rows, least });
}

/** The parameters of a fit, all above 0; a fit typed by hand may hold anything. */
export function positive<K extends string>(
  argument: string,
  fit: Readonly<Record<string, number>>,
  names: readonly K[],
): Readonly<Record<K, number>> {
  for (const name of names) {
    const value = fit[name] as number;
    if (!(value > 0)) {
      const why: Text = {
        en: `${name} in ${argument} must be above 0; got ${value}`,
        it: `${name} in ${argument} deve essere maggiore di 0; trovato ${value}`,
      };
      throw new MetricError("wrong_data", { why, where: "" });
    }
  }
  return fit as Readonly<Record<K, number>>;
}
