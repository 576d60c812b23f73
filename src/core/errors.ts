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
  missing_choice: {
    en: "{input} is missing; give one of {known}.",
    it: "manca {input}; indica uno tra {known}.",
  },
  table_for_numbers: {
    en: "this is a table with headers, and {name} takes numbers; for the rows of a table use {log}.",
    it: "questa è una tabella con intestazioni e {name} accetta numeri; per le righe di una tabella usa {log}.",
  },
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
    en: "{input} must be a share between 0 and 1; got {value}{where}.{advice}",
    it: "{input} deve essere una quota tra 0 e 1; trovato {value}{where}.{advice}",
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
  period_of_instant: {
    en: "{metric} is what stands at the beginning of one day, which is from; leave before empty.",
    it: "{metric} è lo stato all'inizio di un giorno, che è from; lascia vuoto before.",
  },
  wrong_schedule: {
    en: "{input} row {row} must be a weekday from 1 (Monday) to 7, the time it opens and the time it closes, such as 1, 9:00, 18:00.",
    it: "{input} riga {row} deve avere il giorno da 1 (lunedì) a 7, l'ora di apertura e quella di chiusura, per esempio 1, 9:00, 18:00.",
  },
  // A number that does not exist: blank in a spill, an error alone.
  zero_base: {
    en: "{input} must be above 0; got {value}{where}.",
    it: "{input} deve essere maggiore di 0; trovato {value}{where}.",
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
    en: "{table} has no column for {field}{why}; the headers seen are {seen}.",
    it: "in {table} manca una colonna per {field}{why}; le intestazioni viste sono {seen}.",
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
    en: "give a table of {known}; this one looks like {found}.",
    it: "serve una tabella di {known}; questa sembra di {found}.",
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
  no_methods: {
    en: "{metric} has no methods; leave method empty.",
    it: "{metric} non ha metodi; lascia vuoto method.",
  },
  not_a_log_metric: {
    en: "{name} is not computed from the rows of one table; choose one of those that are, such as {near}.",
    it: "{name} non si calcola dalle righe di una sola tabella; scegline una che lo fa, per esempio {near}.",
  },
  too_many_lines: {
    en: "{count} rows are behind this number, more than {most}; choose a shorter period or add where_column and where_value.",
    it: "dietro questo numero ci sono {count} righe, più di {most}; scegli un periodo più breve o aggiungi where_column e where_value.",
  },
  no_lines: {
    en: "no row adds to {name} in this period; try another period.",
    it: "nessuna riga contribuisce a {name} nel periodo; prova un altro periodo.",
  },
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
  // The file and the build: what the sidebar says.
  nothing_selected: {
    en: "select your table in the sheet, header row included, then try again.",
    it: "seleziona la tua tabella nel foglio, riga di intestazioni compresa, poi riprova.",
  },
  no_table: {
    en: "there is no table at {place}; a table has one row of headers and at least one row below it.",
    it: "in {place} non c'è una tabella; una tabella ha una riga di intestazioni e almeno una riga sotto.",
  },
  header_on_two_rows: {
    en: "the headers at {place} stand on two rows; write each header in one cell of one row, then try again.",
    it: "le intestazioni in {place} sono su due righe; scrivi ogni intestazione in una sola cella di una sola riga, poi riprova.",
  },
  merged_cells: {
    en: "the cells {place} are merged; unmerge them (Format, Merge cells, Unmerge), then try again.",
    it: "le celle {place} sono unite; separale (Formato, Unisci celle, Separa celle), poi riprova.",
  },
  cell_error: {
    en: "the cell {place} shows the error {value}; correct it, then try again.",
    it: "la cella {place} mostra l'errore {value}; correggila, poi riprova.",
  },
  source_gone: {
    en: "the sheet with the {what} is no longer in this file; press Edit and choose the table again.",
    it: "il foglio con {what} non è più in questo file; premi Modifica e scegli di nuovo la tabella.",
  },
  column_gone: {
    en: "in {sheet} the column {column} is no longer there; choose the column that holds {field}, then build again.",
    it: "in {sheet} la colonna {column} non c'è più; scegli la colonna con {field}, poi crea di nuovo.",
  },
  name_taken: {
    en: "this file already has a sheet called {name} that Metriche did not make; choose another name.",
    it: "in questo file c'è già un foglio {name} che non è di Metriche; scegli un altro nome.",
  },
  bad_name: {
    en: "the name of the sheet must have 1 to {most} characters, none of them : / \\ ? * [ ]; got {name}.",
    it: "il nome del foglio deve avere da 1 a {most} caratteri, senza : / \\ ? * [ ]; trovato {name}.",
  },
  busy: {
    en: "{name} is being built in this file since {time}; nothing was changed: wait a minute, then try again.",
    it: "in questo file è in corso la creazione di {name}, dalle {time}; nulla è stato modificato: aspetta un minuto, poi riprova.",
  },
  cancelled: {
    en: "stopped as you asked; nothing was changed.",
    it: "interrotto come hai chiesto; nulla è stato modificato.",
  },
  cell_refused: {
    en: "the cell {place} of the new summary shows {value}; nothing was changed: send this sentence to support, with the locale {locale}.",
    it: "la cella {place} del nuovo riepilogo mostra {value}; nulla è stato modificato: invia questa frase all'assistenza, con le impostazioni locali {locale}.",
  },
  no_metric: {
    en: "the summary has no metric that its tables can answer; nothing was changed: choose at least one, or add the table it needs.",
    it: "il riepilogo non ha metriche a cui le sue tabelle possano rispondere; nulla è stato modificato: scegline almeno una, o aggiungi la tabella che serve.",
  },
  cell_shows: {
    en: "the numbers of the summary are new, but its cell {place} shows {value}: press Edit and build it again.",
    it: "i numeri del riepilogo sono aggiornati, ma la sua cella {place} mostra {value}: premi Modifica e crealo di nuovo.",
  },
  not_completed: {
    en: "Google Sheets did not complete the step ({message}); nothing was changed: try again.",
    it: "Fogli Google non ha completato l'operazione ({message}); nulla è stato modificato: riprova.",
  },
  completed_in_part: {
    en: "the numbers of the summary are new, but Google Sheets did not finish its charts or names ({message}): press Refresh.",
    it: "i numeri del riepilogo sono aggiornati, ma Fogli Google non ha completato grafici o nomi ({message}): premi Aggiorna.",
  },
  report_gone: {
    en: "this summary is no longer saved in this file; build it again.",
    it: "questo riepilogo non è più salvato in questo file; crealo di nuovo.",
  },
  too_many_reports: {
    en: "this file has no room for one more saved summary; remove one you no longer need.",
    it: "in questo file non c'è posto per un altro riepilogo salvato; elimina uno che non serve più.",
  },
  one_empty_cell: {
    en: "select one empty cell first.",
    it: "seleziona prima una cella vuota.",
  },
  unknown_request: {
    en: "the sidebar is older than the add-on; close it and open it again from the Extensions menu.",
    it: "la barra laterale non è aggiornata; chiudila e riaprila dal menu Estensioni.",
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

/** The error of a share above 1: up to 100 it is taken for per cent, and the sentence says how to write it. */
export function shareAsPercent(value: number, params: Readonly<Record<string, ErrorParam>>): MetricError {
  const fraction = String(Number((value / 100).toPrecision(12)));
  const comma = (number: string): string => number.replace(".", ",");
  const advice = {
    en: ` If you mean ${value} per cent, write ${value}% or ${fraction}.`,
    it: ` Se è una percentuale, scrivi ${comma(String(value))}% oppure ${comma(fraction)}.`,
  };
  const got = { en: String(value), it: comma(String(value)) };
  return new MetricError("share_as_percent", {
    ...params,
    value: got,
    advice: value > 1 && value <= 100 ? advice : "",
  });
}

/** A value as an error quotes it: texts in quotation marks, cut at 40 characters. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (value === null || value === undefined) return "“”";
  return String(value).slice(0, 40);
}
