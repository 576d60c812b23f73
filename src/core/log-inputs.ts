import { MetricError } from "./errors";
import { day, from, type Input, optional, type RawTable, table, word } from "./inputs";
import { LOG_KINDS } from "./logs/kinds";
import type { Log } from "./logs/log";
import type { LogId } from "./logs/log-id";
import { isoDay, type Period } from "./period";
import { foldWord, type Text } from "./text";

/** The arguments that every function over a log shares. */
export const FROM = from({
  label: { en: "first day of the period", it: "primo giorno del periodo" },
  help: {
    en: 'First day of the period, or a whole period as a text: "2025", "2025-Q3", "2025-07", "2025-W31".',
    it: 'Primo giorno del periodo, oppure un periodo intero come testo: "2025", "2025-Q3", "2025-07", "2025-W31".',
  },
});
export const BEFORE: Input<number | undefined> = optional(
  day({
    label: { en: "first day after the period", it: "primo giorno dopo il periodo" },
    help: {
      en: "Optional. First day AFTER the period; leave it out when from is a whole period.",
      it: "Facoltativo. Primo giorno DOPO il periodo; non serve quando from è un periodo intero.",
    },
  }),
);
export const WHERE_COLUMN: Input<string | undefined> = optional(
  word({
    label: { en: "column to filter on", it: "colonna su cui filtrare" },
    help: {
      en: "Optional. Header of a column: only its rows that equal where_value count.",
      it: "Facoltativo. Intestazione di una colonna: contano solo le righe uguali a where_value.",
    },
  }),
);
export const WHERE_VALUE: Input<string | undefined> = optional(
  word({
    label: { en: "value to keep", it: "valore da tenere" },
    help: {
      en: "Optional. Value of where_column to keep, whatever the case.",
      it: "Facoltativo. Valore di where_column da tenere, maiuscole o minuscole.",
    },
  }),
);

/** The instant of a state: the day before which everything has happened. */
export function instantInput(): Input<number> {
  return day({
    label: { en: "day of the count", it: "giorno del conteggio" },
    help: {
      en: "The state at the beginning of this day, for example 2025-08-01 for the end of July.",
      it: "Lo stato all'inizio di questo giorno, per esempio 2025-08-01 per la fine di luglio.",
    },
  });
}

/** A table argument that may be one of some logs. */
export function logInput(logs: readonly LogId[]): Input<RawTable> {
  const names = (language: "en" | "it"): string =>
    logs.map((id) => LOG_KINDS[id].name[language]).join(language === "en" ? " or " : " o ");
  return table({
    label: { en: `table of ${names("en")}`, it: `tabella di ${names("it")}` },
    help: {
      en: `Table of ${names("en")} with its header row, as exported; whole columns are fine.`,
      it: `Tabella di ${names("it")} con la riga di intestazioni, così come esportata; vanno bene colonne intere.`,
    },
  });
}

/** The arguments from and before as a period. */
export function periodOf(fromValue: number | Period, before: number | undefined): Period {
  if (typeof fromValue === "object") {
    return before === undefined ? fromValue : checkedPeriod(fromValue.from, before);
  }
  if (before === undefined) throw new MetricError("period_open");
  return checkedPeriod(fromValue, before);
}

function checkedPeriod(first: number, before: number): Period {
  const whole = { from: Math.floor(first), before: Math.floor(before) };
  if (whole.before <= whole.from)
    throw new MetricError("period_backwards", { from: isoDay(whole.from), before: isoDay(whole.before) });
  return whole;
}

/** The rows of a log whose column of that header equals the value. */
export function where(log: Log, column: string | undefined, value: string | undefined): Log {
  if (column === undefined && value === undefined) return log;
  if (column === undefined || value === undefined) throw new MetricError("where_pair");
  const { codes, values } = columnOf(log, column);
  const code = values.findIndex((v) => foldWord(v) === foldWord(value));
  if (code < 0) {
    throw new MetricError("no_such_value", { value, name: column, seen: values.slice(0, 12).join(", ") });
  }
  let kept = 0;
  const positions = new Int32Array(log.length);
  for (let i = 0; i < log.length; i++) if (codes[i] === code) positions[kept++] = i;
  return log.pick(positions.subarray(0, kept));
}

/** A column of a log's table by header, or a sentence with the headers seen. */
export function columnOf(log: Log, name: string): { readonly codes: Int32Array; readonly values: readonly string[] } {
  const column = log.header(name);
  if (!column) {
    const seen = log.source.headers.filter((h) => h !== "").join(", ");
    throw new MetricError("no_such_column", { table: log.kind.name, name, seen });
  }
  return column;
}

/** Names of logs for a sentence. */
export function logNames(logs: readonly LogId[]): Text {
  return {
    en: logs.map((id) => LOG_KINDS[id].name.en).join(" or "),
    it: logs.map((id) => LOG_KINDS[id].name.it).join(" o "),
  };
}
