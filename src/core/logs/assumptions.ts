import type { Text } from "../text";
import type { CashMark } from "./cash-months";
import type { LogBuilder } from "./log-builder";
import type { Field } from "./log-kind";
import type { ReadOptions } from "./read-log";

/** Something that was assumed, with what else it could be. */
export interface RecognisedAssumption {
  readonly id: string;
  readonly label: Text;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: Text }[];
  /** Whether nothing in the table decided it: the spreadsheet's locale did. */
  readonly open: boolean;
}

const DECIMAL = {
  label: { en: "Decimal sign", it: "Separatore decimale" },
  choices: [
    { value: ",", label: { en: "comma (1.234,56)", it: "virgola (1.234,56)" } },
    { value: ".", label: { en: "point (1,234.56)", it: "punto (1,234.56)" } },
  ],
};
const ORDER = {
  label: { en: "Dates such as 05/06", it: "Date come 05/06" },
  choices: [
    { value: "day", label: { en: "day first (5 June)", it: "prima il giorno (5 giugno)" } },
    { value: "month", label: { en: "month first (May 6)", it: "prima il mese (6 maggio)" } },
  ],
};
const CLOCK = {
  label: { en: "Times", it: "Orari" },
  choices: [
    {
      value: "utc",
      label: { en: "UTC, turned into the sheet's time zone", it: "UTC, convertiti nel fuso del foglio" },
    },
    { value: "local", label: { en: "as written", it: "come scritti" } },
  ],
};
const CENTS = {
  label: { en: "Amounts", it: "Importi" },
  choices: [
    { value: "major", label: { en: "in whole units (12.00)", it: "in unità (12,00)" } },
    { value: "cents", label: { en: "in cents (1200)", it: "in centesimi (1200)" } },
  ],
};
const UNITS = [
  { value: "seconds", label: { en: "seconds", it: "secondi" } },
  { value: "minutes", label: { en: "minutes", it: "minuti" } },
  { value: "hours", label: { en: "hours", it: "ore" } },
];

/** What was assumed while a sample was read, once for the table; units once for each length of time. */
export function assumptionsOf(builder: LogBuilder, options: ReadOptions): RecognisedAssumption[] {
  const met = Object.values(builder.sources.reader.assumptions);
  const out: RecognisedAssumption[] = [];
  const one = (what: string): { value: string; open: boolean } | null => {
    const all = met.filter((a) => a.what === what);
    const found = all.find((a) => a.open) ?? all[0];
    return found ? { value: found.value, open: found.open } : null;
  };
  const decimal = one("decimal");
  if (decimal) out.push({ id: "decimal", ...DECIMAL, ...decimal });
  const order = one("day_first");
  if (order) out.push({ id: "day_first", ...ORDER, ...order });
  const utc = one("utc");
  if (utc || options.utc !== undefined)
    out.push({ id: "utc", ...CLOCK, value: options.utc === false ? "local" : "utc", open: false });
  const { fields } = builder.layout.kind;
  const made = builder.layout.emits[0].fields;
  const money = Object.keys(made).filter((f) => (fields[f] as Field).type === "money");
  if (money.length > 0) {
    const cents =
      options.cents ??
      money.some((f) =>
        builder.sources.columnsOf(made[f] as never).some((at) => builder.sources.isCents(made[f] as never, at)),
      );
    const whole = money.every((f) => isWhole(builder, f));
    if (cents || whole) out.push({ id: "cents", ...CENTS, value: cents ? "cents" : "major", open: false });
  }
  if (builder.layout.months) out.push(...marksOf(builder, options));
  for (const { at, value, open } of met.filter((a) => a.what === "unit")) {
    const header = builder.shape.headers[at]?.text ?? "";
    out.push({
      id: `unit ${at}`,
      label: { en: `Numbers in ${header}`, it: `Numeri in ${header}` },
      choices: UNITS,
      value,
      open,
    });
  }
  return out;
}

const MARKS = [
  { value: "operating", label: { en: "operating", it: "gestione operativa" } },
  { value: "investment", label: { en: "investment", it: "investimento" } },
  { value: "financing", label: { en: "loan or capital", it: "finanziamento o capitale" } },
  { value: "own_account", label: { en: "between own accounts", it: "giroconto tra conti propri" } },
];
const MOST_MARKS = 8;

/** The counterparties of a statement that move most money: what each is, only the person knows. */
function marksOf(builder: LogBuilder, options: ReadOptions): RecognisedAssumption[] {
  const names = builder.read("counterparty");
  const amounts = builder.read("cfo");
  if (names?.type !== "word" || amounts?.type !== "numeric") return [];
  const moved = names.data.values.map(() => 0);
  names.data.codes.forEach((c, i) => {
    const x = amounts.data[i] as number;
    if (c >= 0 && !Number.isNaN(x)) moved[c] = (moved[c] as number) + Math.abs(x);
  });
  return names.data.values
    .map((name, c) => ({ name, money: moved[c] as number }))
    .sort((a, b) => b.money - a.money)
    .slice(0, MOST_MARKS)
    .map(({ name }) => ({
      id: `mark ${name}`,
      label: { en: name, it: name },
      value: options.marks?.[name] ?? "operating",
      choices: MARKS,
      open: false,
    }));
}

/** Whether all amounts are whole: they could be cents. Alone it proves nothing. */
function isWhole(builder: LogBuilder, field: string): boolean {
  const column = builder.read(field);
  return column?.type === "numeric" && column.data.every((x) => Number.isNaN(x) || x === Math.floor(x));
}

/** What a person chose, as options for the reader. */
export function optionsOf(
  columns: Readonly<Record<string, number | null>>,
  assumptions: Readonly<Record<string, string>>,
): ReadOptions {
  const units: Record<number, "seconds" | "minutes" | "hours"> = {};
  const marks: Record<string, CashMark> = {};
  for (const [id, value] of Object.entries(assumptions)) {
    if (id.startsWith("mark ") && MARKS.some((m) => m.value === value)) marks[id.slice(5)] = value as CashMark;
    const m = /^unit (\d+)$/.exec(id);
    if (m && (value === "seconds" || value === "minutes" || value === "hours")) units[Number(m[1])] = value;
  }
  const { decimal, day_first: order, utc, cents } = assumptions as Record<string, string | undefined>;
  return {
    ...(Object.keys(columns).length > 0 ? { fields: columns } : {}),
    ...(decimal === "," || decimal === "." ? { decimal } : {}),
    ...(order === "day" || order === "month" ? { dayFirst: order === "day" } : {}),
    ...(utc === "utc" || utc === "local" ? { utc: utc === "utc" } : {}),
    ...(cents === "cents" || cents === "major" ? { cents: cents === "cents" } : {}),
    ...(Object.keys(units).length > 0 ? { units } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  };
}
