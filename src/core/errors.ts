import type { Language, Text } from "./text";

/** An argument by its name in the signature; the edge prints it with its words. */
export interface ArgumentName {
  readonly argument: string;
}

/** What a sentence can quote. A Text is printed in the reader's language. */
export type ErrorParam = string | number | Text | ArgumentName;

/**
 * Every error of the product: a code, and one plain sentence a language that says what to do.
 * `{name}` is replaced by the parameter of that name. The cell puts `FUNCTION: ` before it.
 */
const SENTENCES = {
  // Arguments.
  missing_argument: { en: "{input} is missing; give it a value.", it: "manca {input}; indica un valore." },
  too_many_arguments: {
    en: "it takes at most {most} arguments; got {count}.",
    it: "accetta al massimo {most} argomenti; ricevuti {count}.",
  },
  not_a_number: {
    en: "{input} must be a number; got {value}{where}.",
    it: "{input} deve essere un numero; trovato {value}{where}.",
  },
  not_a_date: {
    en: "{input} must be a date, for example 2025-07-01; got {value}{where}.",
    it: "{input} deve essere una data, per esempio 2025-07-01; trovato {value}{where}.",
  },
  not_a_text: {
    en: "{input} must be a text; got {value}{where}.",
    it: "{input} deve essere un testo; trovato {value}{where}.",
  },
  not_a_yes_no: {
    en: "{input} must be TRUE or FALSE (or 1 or 0); got {value}{where}.",
    it: "{input} deve essere VERO o FALSO (oppure 1 o 0); trovato {value}{where}.",
  },
  error_cell: {
    en: "{input} holds the error {value}{where}; correct that cell first.",
    it: "{input} contiene l'errore {value}{where}; correggi prima quella cella.",
  },
  below: {
    en: "{input} must be at least {limit}; got {value}{where}.",
    it: "{input} deve essere almeno {limit}; trovato {value}{where}.",
  },
  not_above: {
    en: "{input} must be above {limit}; got {value}{where}.",
    it: "{input} deve essere maggiore di {limit}; trovato {value}{where}.",
  },
  above: {
    en: "{input} must be at most {limit}; got {value}{where}.",
    it: "{input} deve essere al massimo {limit}; trovato {value}{where}.",
  },
  not_whole: {
    en: "{input} must be a whole number; got {value}{where}.",
    it: "{input} deve essere un numero intero; trovato {value}{where}.",
  },
  share_as_percent: {
    en: "{input} must be a share between 0 and 1; got {value}{where}. Write 5% or 5/100 for five per cent.",
    it: "{input} deve essere una quota tra 0 e 1; trovato {value}{where}. Scrivi 5% oppure 5/100 per il cinque per cento.",
  },
  not_one_of: {
    en: "{input} must be one of {known}; got {value}{where}.",
    it: "{input} deve essere uno tra {known}; trovato {value}{where}.",
  },
  shapes_differ: {
    en: "{input} is {shape} cells and {other} is {otherShape}; give ranges of the same size.",
    it: "{input} è di {shape} celle e {other} di {otherShape}; usa intervalli della stessa dimensione.",
  },
  not_one_column: {
    en: "{input} must be one column or one row of cells; got {shape}.",
    it: "{input} deve essere una sola colonna o una sola riga; trovato {shape}.",
  },
  more_than: {
    en: "{input} cannot be more than {other}; got {value} and {limit}{where}.",
    it: "{input} non può superare {other}; trovati {value} e {limit}{where}.",
  },
  empty_range: {
    en: "{input} has no filled cell; select the cells with your data.",
    it: "{input} non ha celle compilate; seleziona le celle con i tuoi dati.",
  },
  not_a_fit: {
    en: "{input} must be the two columns that {fit} returns (label and value).",
    it: "{input} deve essere le due colonne restituite da {fit} (etichetta e valore).",
  },
  period_backwards: {
    en: "before must be later than from; got {before} and {from}.",
    it: "before deve venire dopo from; trovati {before} e {from}.",
  },
  not_a_period: {
    en: '{input} must be a date or a period such as "2025", "2025-Q3", "2025-07", "2025-W31" or "2025-07-14"; got {value}.',
    it: '{input} deve essere una data o un periodo come "2025", "2025-Q3", "2025-07", "2025-W31" o "2025-07-14"; trovato {value}.',
  },
  period_open: {
    en: 'before is missing; give the first day after the period, or write the period as a text such as "2025-07".',
    it: 'manca before; indica il primo giorno dopo il periodo, oppure scrivi il periodo come testo, per esempio "2025-07".',
  },
  // A number that does not exist: blank in a spill, an error alone.
  zero_base: {
    en: "{input} is 0, so the result is not defined.",
    it: "{input} è 0, quindi il risultato non è definito.",
  },
  no_base: {
    en: "there are no {denominator} in this period, so the result is not defined.",
    it: "nel periodo non ci sono {denominator}, quindi il risultato non è definito.",
  },
  not_defined: { en: "the result is not defined: {why}.", it: "il risultato non è definito: {why}." },
  // Tables.
  no_header: {
    en: "{input} needs a header row and at least one row below it.",
    it: "{input} deve avere una riga di intestazioni e almeno una riga sotto.",
  },
  missing_column: {
    en: "{table} has no column for {field}; the headers seen are {seen}.",
    it: "in {table} manca una colonna per {field}; le intestazioni viste sono {seen}.",
  },
  no_such_column: {
    en: "{table} has no column called {name}; the headers seen are {seen}.",
    it: "in {table} non c'è una colonna {name}; le intestazioni viste sono {seen}.",
  },
  no_such_value: {
    en: "no row has {value} in the column {name}; the values seen are {seen}.",
    it: "nessuna riga ha {value} nella colonna {name}; i valori visti sono {seen}.",
  },
  where_pair: {
    en: "where_column and where_value go together; give both or neither.",
    it: "where_column e where_value vanno insieme; indica entrambi o nessuno dei due.",
  },
  no_rows: {
    en: "{table} has no row that can be used: {why}.",
    it: "in {table} non c'è nessuna riga utilizzabile: {why}.",
  },
  currencies: {
    en: "{table} mixes currencies ({first} and {second}) and has no converted amount; keep one currency.",
    it: "in {table} ci sono valute diverse ({first} e {second}) e nessun importo convertito; tieni una sola valuta.",
  },
  wrong_log: {
    en: "{input} must be a table of {known}; this one looks like {found}.",
    it: "{input} deve essere una tabella di {known}; questa sembra {found}.",
  },
  unknown_log: {
    en: "{input} fits no known table: found {found}, missing {missing}.",
    it: "{input} non corrisponde a nessuna tabella conosciuta: trovati {found}, mancano {missing}.",
  },
  // Metrics by name.
  unknown_metric: {
    en: "there is no metric called {name}; did you mean {near}?",
    it: "non esiste una metrica {name}; intendevi {near}?",
  },
  not_a_log_metric: {
    en: "{name} is not computed from the rows of one table; choose one of those that are, such as {near}.",
    it: "{name} non si calcola dalle righe di una sola tabella; scegline una che lo fa, per esempio {near}.",
  },
  too_many_lines: {
    en: "{count} rows are behind this number, more than {most}; choose a shorter period or add where_column and where_value.",
    it: "dietro questo numero ci sono {count} righe, più di {most}; scegli un periodo più breve o aggiungi where_column e where_value.",
  },
  no_lines: { en: "no row adds to {name} in this period.", it: "nessuna riga contribuisce a {name} nel periodo." },
  // Models.
  no_convergence: {
    en: "the fit did not converge; {advice}.",
    it: "la stima non converge; {advice}.",
  },
  boundary: {
    en: "the data have no maximum of the likelihood inside the model: {why}; {advice}.",
    it: "la verosimiglianza non ha un massimo interno al modello: {why}; {advice}.",
  },
  too_few_rows: {
    en: "{input} has {count} usable rows; at least {least} are needed.",
    it: "{input} ha {count} righe utilizzabili; ne servono almeno {least}.",
  },
  /** A sentence that only one metric needs, whole. */
  wrong_data: { en: "{why}{where}.", it: "{why}{where}." },
} satisfies Record<string, Text>;

export type ErrorCode = keyof typeof SENTENCES;

/** Codes of numbers that do not exist (a zero base): blank inside a spill, a sentence alone. */
const UNDEFINED_CODES: readonly ErrorCode[] = ["zero_base", "no_base", "not_defined"];

/** The only error core throws. It carries no words: the edge words it with {@link sentence}. */
export class MetricError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, ErrorParam>>;
  constructor(code: ErrorCode, params: Readonly<Record<string, ErrorParam>> = {}) {
    super(code);
    this.name = "MetricError";
    this.code = code;
    this.params = params;
  }
  /** Whether the number does not exist, as opposed to input that is wrong. */
  get isUndefined(): boolean {
    return UNDEFINED_CODES.indexOf(this.code) >= 0;
  }
}

/** The sentence of an error, without the function's name. Missing parameters read as nothing. */
export function sentence(code: ErrorCode, params: Readonly<Record<string, ErrorParam>>, language: Language): string {
  return SENTENCES[code][language].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined) return "";
    if (typeof value !== "object") return String(value);
    return "argument" in value ? value.argument : value[language];
  });
}

/** A value as an error quotes it: texts in quotation marks, cut at 40 characters. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (value === null || value === undefined) return "“”";
  return String(value).slice(0, 40);
}
