import type { Text } from "../text";
import { isBlankText, isNoDate, isOpenEnded } from "./blank-text";
import { cellText } from "./cell-text";
import { type Header, MINOR_UNITS } from "./header";
import type { Column } from "./log";
import type { LogBuilder } from "./log-builder";
import type { Field } from "./log-kind";
import { CLEAR, DateScanner, OPEN } from "./read-date";
import { COMMA_OPEN, NumberScanner, POINT_OPEN } from "./read-number";

/** Something worth saying of rows that count. Positions are those of the log. */
export interface Seen {
  readonly rule: Text;
  readonly done: Text;
  readonly at: number;
  readonly positions: number[];
}

/** Filled cells of an optional field that say nothing the field can mean. */
export function unreadableCells(builder: LogBuilder, field: string, column: Column, at: number): Seen {
  const { label, otherwise, type } = builder.layout.kind.fields[field] as Field;
  const positions: number[] = [];
  const source = builder.layout.emits[0].fields[field];
  if (source && "col" in source && !source.map && column.type !== "word" && otherwise === undefined) {
    for (let i = 0; i < builder.rows.length; i++) {
      if (builder.emits[i] !== 0) continue;
      const x = column.data[i] as number;
      if (column.type === "flag" ? x !== -2 : !Number.isNaN(x)) continue;
      const cell = builder.sources.reader.cell(builder.rows[i] as number, at);
      const text = cellText(cell).trim();
      if (!isBlankText(text) && !(type === "date" && (isNoDate(text) || isOpenEnded(cell)))) positions.push(i);
    }
  }
  return {
    rule: { en: `${label.en} cannot be read`, it: `${label.it}: valore illeggibile` },
    done: { en: "used, that cell as blank", it: "usata, quella cella come vuota" },
    at,
    positions,
  };
}

/** Texts whose order or decimal sign nothing in the column decided, second answers, late ends, currencies. */
export function seenInLog(builder: LogBuilder): Seen[] {
  return [
    ...withoutCustomer(builder),
    ...brokenScores(builder),
    ...rivals(builder),
    ...openForms(builder),
    ...secondAnswers(builder),
    ...lateEnds(builder),
    ...openEnds(builder),
    ...minorUnits(builder),
    ...currencies(builder),
  ];
}

/** Answers to an NPS question between two points of its scale. */
function brokenScores(builder: LogBuilder): Seen[] {
  const { kind, emits } = builder.layout;
  const source = emits[0].fields["score"];
  const column = kind.id === "survey" ? builder.read("score") : null;
  if (column?.type !== "numeric" || !source) return [];
  const kinds = builder.read("kind");
  const other = kinds?.type === "word" ? kinds.data.values.map((word) => word.trim().toLowerCase() !== "nps") : [];
  const positions: number[] = [];
  for (let i = 0; i < column.data.length; i++) {
    const score = column.data[i] as number;
    if (score === Math.floor(score) || Number.isNaN(score)) continue;
    const code = kinds?.type === "word" ? (kinds.data.codes[i] as number) : -1;
    if (!(code >= 0 && other[code])) positions.push(i);
  }
  return [
    {
      rule: { en: "score is no whole number", it: "voto non intero" },
      done: { en: "used, but not for the NPS", it: "usata, ma non per l'NPS" },
      at: builder.sources.columnsOf(source)[0] ?? -1,
      positions,
    },
  ];
}

/** Rows on which another column would have said something else. */
function rivals(builder: LogBuilder): Seen[] {
  const { reader } = builder.sources;
  return (builder.layout.rivals ?? []).map(({ field, at, other }): Seen => {
    const { label, type } = builder.layout.kind.fields[field] as Field;
    const read = (place: number): Float64Array =>
      type === "date" ? reader.dates(place, builder.rows) : reader.numbers(place, builder.rows);
    const [own, others] = [read(at), read(other)];
    const positions: number[] = [];
    for (let i = 0; i < own.length; i++) {
      const [x, y] = [own[i] as number, others[i] as number];
      const far = type === "date" ? Math.floor(x) !== Math.floor(y) : Math.abs(x - y) > 1e-9;
      if (builder.emits[i] === 0 && !Number.isNaN(x) && !Number.isNaN(y) && far) positions.push(i);
    }
    const taken = reader.headers[at]?.text ?? "";
    return {
      rule: { en: `another column could be the ${label.en}`, it: `un'altra colonna può essere: ${label.it}` },
      done: {
        en: `used, by ${taken}; choose the other in the sidebar if it is meant`,
        it: `usata, con ${taken}; scegli l'altra nella barra laterale se è quella giusta`,
      },
      at: other,
      positions,
    };
  });
}

function openForms(builder: LogBuilder): Seen[] {
  const { reader } = builder.sources;
  const out: Seen[] = [];
  for (const { at, what, value, open } of Object.values(reader.assumptions)) {
    if (open && what === "unit") out.push(withoutUnit(builder, at, value));
    if (!open || (what !== "day_first" && what !== "decimal")) continue;
    const date = new DateScanner();
    const number = new NumberScanner();
    const isOpen = (text: string): boolean =>
      what === "day_first"
        ? date.scan(text) && date.form !== CLEAR && date.form === OPEN
        : number.scan(text) && (number.form === POINT_OPEN || number.form === COMMA_OPEN);
    const positions: number[] = [];
    for (let i = 0; i < builder.rows.length; i++) {
      const cell = reader.cell(builder.rows[i] as number, at);
      if (builder.emits[i] === 0 && typeof cell === "string" && isOpen(cell)) positions.push(i);
    }
    out.push(
      what === "day_first"
        ? {
            rule: { en: "day and month could be either", it: "giorno e mese scambiabili" },
            done:
              value === "day"
                ? {
                    en: "read day first, by the spreadsheet's locale",
                    it: "lette con il giorno prima, come nelle impostazioni del foglio",
                  }
                : {
                    en: "read month first, by the spreadsheet's locale",
                    it: "lette con il mese prima, come nelle impostazioni del foglio",
                  },
            at,
            positions,
          }
        : {
            rule: { en: "thousands or decimals could be meant", it: "separatore di migliaia o di decimali incerto" },
            done:
              value === ","
                ? {
                    en: "read with a decimal comma, by the spreadsheet's locale",
                    it: "letti con la virgola decimale, come nelle impostazioni del foglio",
                  }
                : {
                    en: "read with a decimal point, by the spreadsheet's locale",
                    it: "letti con il punto decimale, come nelle impostazioni del foglio",
                  },
            at,
            positions,
          },
    );
  }
  return out;
}

/** Bare numbers of a length of time whose header names no unit. */
function withoutUnit(builder: LogBuilder, at: number, unit: string): Seen {
  const positions: number[] = [];
  for (let i = 0; i < builder.rows.length; i++) {
    const cell = builder.sources.reader.cell(builder.rows[i] as number, at);
    if (builder.emits[i] === 0 && cell !== null && Number(cell) > 0) positions.push(i);
  }
  const it = unit === "hours" ? "ore" : unit === "minutes" ? "minuti" : "secondi";
  return {
    rule: { en: "length of time without a unit", it: "durata senza unità di misura" },
    done: { en: `read as ${unit}`, it: `letta in ${it}` },
    at,
    positions,
  };
}

/** Every answer counts; customers who answered more than once are named. */
function secondAnswers(builder: LogBuilder): Seen[] {
  if (builder.layout.kind.id !== "survey" || !builder.has("customer_id")) return [];
  const column = builder.read("customer_id");
  const kinds = builder.read("kind");
  if (column?.type !== "word") return [];
  const seen = new Set<string>();
  const positions: number[] = [];
  for (let i = 0; i < builder.rows.length; i++) {
    const c = column.data.codes[i] as number;
    if (c < 0) continue;
    const key = `${c} ${kinds?.type === "word" ? kinds.data.codes[i] : ""}`;
    if (seen.has(key)) positions.push(i);
    else seen.add(key);
  }
  return [
    {
      rule: { en: "customer who answered before", it: "cliente che aveva già risposto" },
      done: { en: "used: every answer counts", it: "usata: ogni risposta conta" },
      at: builder.sources.columnsOf(builder.layout.emits[0].fields["customer_id"] as never)[0] ?? -1,
      positions,
    },
  ];
}

/** Ends well after the last start: planned ends, or a file that nobody joined lately. */
function lateEnds(builder: LogBuilder): Seen[] {
  if (builder.layout.kind.id !== "subs") return [];
  const starts = builder.read("start");
  const ends = builder.read("end");
  if (starts?.type !== "numeric" || ends?.type !== "numeric") return [];
  let last = Number.NEGATIVE_INFINITY;
  for (const s of starts.data) if (s > last) last = s;
  const positions: number[] = [];
  for (let i = 0; i < ends.data.length; i++) if ((ends.data[i] as number) > last + 31) positions.push(i);
  const source = builder.layout.emits[0].fields["end"];
  return [
    {
      rule: { en: "end after everything else in the file", it: "fine successiva a tutto il resto del file" },
      done: { en: "used, running until then", it: "usata, attivo fino ad allora" },
      at: source ? (builder.sources.columnsOf(source)[0] ?? -1) : -1,
      positions,
    },
  ];
}

/** Ends of the year 9999 and the like: no end is meant. */
function openEnds(builder: LogBuilder): Seen[] {
  const source = builder.layout.emits[0].fields["end"];
  if (builder.layout.kind.id !== "subs" || !source) return [];
  const places = builder.sources.columnsOf(source);
  const { reader } = builder.sources;
  const positions: number[] = [];
  for (let i = 0; i < builder.rows.length; i++)
    if (places.some((at) => isOpenEnded(reader.cell(builder.rows[i] as number, at)))) positions.push(i);
  return [
    {
      rule: { en: "end after the year 2900", it: "fine oltre l'anno 2900" },
      done: { en: "used, as without an end", it: "usata, come senza fine" },
      at: places[0] ?? -1,
      positions,
    },
  ];
}

/** Amounts that an API gives in cents, with no word that says so. */
function minorUnits(builder: LogBuilder): Seen[] {
  const { layout, sources, rows } = builder;
  const { headers, forms } = sources.reader;
  if (forms.cents !== undefined) return [];
  const places = new Set<number>();
  for (const [field, source] of Object.entries(layout.emits[0].fields))
    if ((layout.kind.fields[field] as Field).type === "money")
      for (const at of sources.columnsOf(source)) if (MINOR_UNITS.test((headers[at] as Header).text)) places.add(at);
  return Array.from(places, (at) => ({
    rule: { en: "amount in the smallest unit of its currency", it: "importo nell'unità minima della valuta" },
    done: { en: "used, divided by 100", it: "usato, diviso per 100" },
    at,
    positions: Array.from(rows, (_, i) => i).filter((i) => builder.emits[i] === 0),
  }));
}

/** A second currency without a converted amount: sums refuse it, so it is named. */
function currencies(builder: LogBuilder): Seen[] {
  const money = Object.entries(builder.layout.kind.fields).find(([name, f]) => f.type === "money" && builder.has(name));
  if (!money) return [];
  builder.read(money[0]);
  const column = builder.currencies(money[0]);
  if (!column) return [];
  const counts = column.values.map(() => 0);
  for (const c of column.codes) if (c >= 0) counts[c] = (counts[c] as number) + 1;
  const used = counts.filter((n) => n > 0).length;
  if (used < 2) return [];
  const main = counts.indexOf(Math.max(...counts));
  const positions: number[] = [];
  column.codes.forEach((c, i) => {
    if (c >= 0 && c !== main && builder.emits[i] === 0) positions.push(i);
  });
  const names = column.values.filter((_, c) => (counts[c] as number) > 0).join(", ");
  const { fields } = builder.layout.emits[0];
  const source = fields["currency"] ?? fields[money[0]];
  return [
    {
      rule: { en: `more than one currency (${names})`, it: `più di una valuta (${names})` },
      done: {
        en: "used; sums of money refuse it: keep one currency with where_column and where_value",
        it: "usata; le somme di denaro la rifiutano: tieni una valuta con where_column e where_value",
      },
      at: source ? (builder.sources.columnsOf(source)[0] ?? -1) : -1,
      positions,
    },
  ];
}

/** Payments without a customer count as money and are named. */
function withoutCustomer(builder: LogBuilder): Seen[] {
  if (builder.layout.kind.id !== "payments") return [];
  const column = builder.read("customer_id");
  if (column?.type !== "word") return [];
  const positions: number[] = [];
  for (let i = 0; i < builder.rows.length; i++)
    if (builder.emits[i] === 0 && (column.data.codes[i] as number) < 0) positions.push(i);
  const source = builder.layout.emits[0].fields["customer_id"];
  return [
    {
      rule: { en: "without a customer", it: "senza cliente" },
      done: { en: "used: the money counts, the customer does not", it: "usata: conta il denaro, non il cliente" },
      at: source ? (builder.sources.columnsOf(source)[0] ?? -1) : -1,
      positions,
    },
  ];
}
