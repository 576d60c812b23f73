import type { Context } from "../core/define";
import type { RawCell } from "../core/inputs";
import { LOG_KINDS } from "../core/logs/kinds";
import { LOG_ASSUMPTIONS } from "../sheet/read-options";
import type { Assumption, FieldChoice, SourceChoice } from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { FIXED_ROWS } from "./read-source";

/** Cells of a column that are looked at. */
const LOOKED_AT = 2000;

const SLASHED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})\b/;
/** One group of three digits behind one sign: a thousand, or a number with three decimals. */
const ONE_GROUP = /^[^\d]*\d{1,3}([.,])\d{3}[^\d.,]*$/;
const DECIDED = /[.,]\d{1,2}[^\d]*$|[.,]\d{4,}|\d[.,]\d{3}[.,]\d/;

/** What was assumed because nothing in the table decides it: the person can say otherwise. */
export function assumptionsOf(
  source: SourceChoice,
  table: SourceTable,
  fields: readonly FieldChoice[],
  context: Context,
): Assumption[] {
  const out: Assumption[] = [];
  const types = source.kind === "periods" ? {} : LOG_KINDS[source.kind].fields;
  const cellsOf = (wanted: readonly string[]): string[] =>
    fields
      .filter((f) => f.column !== null && wanted.indexOf(types[f.field]?.type ?? "") >= 0)
      .reduce((all: string[], f) => all.concat(texts(table, f.column as number)), []);
  const said = source.assumptions;
  const dates = cellsOf(["date"])
    .map((t) => SLASHED.exec(t))
    .filter((m): m is RegExpExecArray => m !== null);
  if (said[LOG_ASSUMPTIONS.dates] || (dates.length > 0 && !dates.some((m) => Number(m[1]) > 12 || Number(m[2]) > 12)))
    out.push(datesAssumption(said[LOG_ASSUMPTIONS.dates] ?? (/^en_(US|PH)/.test(context.locale) ? "month" : "day")));
  const numbers = cellsOf(["number", "money"]);
  const open = numbers.some((t) => ONE_GROUP.test(t)) && !numbers.some((t) => DECIDED.test(t));
  if (said[LOG_ASSUMPTIONS.decimals] || open)
    out.push(
      decimalsAssumption(said[LOG_ASSUMPTIONS.decimals] ?? (/^(en|ja|zh|ko|th|he)/.test(context.locale) ? "." : ",")),
    );
  if (said[FIXED_ROWS.id]) out.push(rowsAssumption(said[FIXED_ROWS.id] as string));
  return out;
}

function texts(table: SourceTable, column: number): string[] {
  const out: string[] = [];
  for (const row of table.cells.slice(1, LOOKED_AT)) {
    const cell: RawCell = row[column] ?? null;
    if (typeof cell === "string" && cell.trim() !== "") out.push(cell);
  }
  return out;
}

function datesAssumption(value: string): Assumption {
  return {
    id: LOG_ASSUMPTIONS.dates,
    label: { en: "Dates such as 03/04/2025", it: "Date come 03/04/2025" },
    value,
    choices: [
      { value: "day", label: { en: "day first: 3 April", it: "prima il giorno: 3 aprile" } },
      { value: "month", label: { en: "month first: March 4", it: "prima il mese: 4 marzo" } },
    ],
  };
}

function decimalsAssumption(value: string): Assumption {
  return {
    id: LOG_ASSUMPTIONS.decimals,
    label: { en: "Numbers such as 1.234", it: "Numeri come 1.234" },
    value,
    choices: [
      { value: ",", label: { en: "the point separates thousands", it: "il punto separa le migliaia" } },
      { value: ".", label: { en: "the point is the decimal sign", it: "il punto separa i decimali" } },
    ],
  };
}

function rowsAssumption(value: string): Assumption {
  return {
    id: FIXED_ROWS.id,
    label: { en: "Rows added below the table", it: "Righe aggiunte sotto la tabella" },
    value,
    choices: [
      {
        value: FIXED_ROWS.grows,
        label: { en: "are read at the next refresh", it: "sono lette al prossimo aggiornamento" },
      },
      { value: FIXED_ROWS.fixed, label: { en: "are left out", it: "restano escluse" } },
    ],
  };
}
