import type { DayCell, Inputs, RawCell, Values } from "./inputs";
import type { Log } from "./logs/log";
import type { LogId } from "./logs/log-id";
import type { Period } from "./period";
import type { Sums, Units } from "./sum";
import type { Language, Text } from "./text";
import type { Zone } from "./zone";

/** The families of the catalogue, in display order. */
export const FAMILIES = {
  customers: { en: "Customers", it: "Clienti" },
  revenue: { en: "Revenue retention", it: "Ricavi ricorrenti" },
  acquisition: { en: "Acquisition", it: "Acquisizione" },
  lifetime: { en: "Lifetime value", it: "Valore nel tempo" },
  support: { en: "Support", it: "Assistenza" },
  workforce: { en: "Workforce", it: "Personale" },
  complaints: { en: "Complaints", it: "Reclami" },
  surveys: { en: "Voice of the customer", it: "Voce del cliente" },
  growth: { en: "Revenue and growth", it: "Ricavi e crescita" },
  cash: { en: "Cash", it: "Cassa" },
  cohorts: { en: "Cohorts and survival", it: "Coorti e sopravvivenza" },
  tools: { en: "Utilities", it: "Strumenti" },
} satisfies Record<string, Text>;
export type Family = keyof typeof FAMILIES;

/** The unit of a result. Shares are fractions, durations hours unless the unit names another. */
export type Unit =
  | "share"
  | "money"
  | "count"
  | "ratio"
  | "number"
  | "hours"
  | "seconds"
  | "months"
  | "periods"
  | "per_hour"
  | "nps"
  | "score"
  | "text";

/** What one cell of a result may be; null is a blank cell. */
export type Cell = number | string | boolean | DayCell | null;

/** What a computation may know of the world. Getters are lazy: reading one may cost a service call. */
export interface Context {
  readonly language: Language;
  readonly locale: string;
  readonly zone: Zone;
  /** This instant as a wall-clock serial; without it no date counts as still to come. */
  readonly now?: number;
  /** Every metric, for the functions that take a metric by name. */
  readonly metrics: readonly Metric[];
}

/** One call with its result and where the result comes from; printed in the reference and run by the tests. */
export interface Example {
  /** Arguments as a cell function receives them; `undefined` is left out; a sample table by {@link SampleTable}. */
  readonly args: readonly ExampleArgument[];
  readonly result: Cell | readonly (readonly Cell[])[];
  readonly tolerance?: number;
  /**
   * Where the expected value comes from: a paper, a published figure, arithmetic shown. A plain string is
   * arithmetic without words: each language prints its numbers in its own form.
   */
  readonly source: Text | string;
}
export type ExampleArgument = RawCell | undefined | readonly (readonly RawCell[])[] | SampleTable;
/** A range of the sample workbook, by what it is called in the reference, with its cells. */
export interface SampleTable {
  readonly range: string;
  readonly cells: readonly (readonly RawCell[])[];
}

/** How the function is called and what its result looks like (signatures.csv, column kind). */
export type Kind = "broadcast" | "aggregate" | "row" | "fit" | "table" | "log";

/** Everything a cell can call. */
export interface CellFunction<I extends Inputs = Inputs> {
  readonly name: string;
  readonly kind: Kind;
  readonly family: Family;
  /** A few words, a title. */
  readonly title: Text;
  /** What it gives, one sentence. */
  readonly summary: Text;
  /** The formula in words. */
  readonly formula: Text;
  /** When to use it, what it assumes, which disputes there are; sentences, or empty. */
  readonly notes?: Text;
  readonly source: Text;
  readonly inputs: I;
  readonly examples: readonly Example[];
  readonly unit: Unit;
  /** broadcast, aggregate: one number, text or null; row: one row; fit, table, log: see kind. */
  readonly compute: (values: Values<I>, context: Context) => Cell | readonly Cell[] | readonly (readonly Cell[])[];
}

/** Types a cell function by its own inputs, then forgets them. */
export function cellFunction<I extends Inputs>(f: CellFunction<I>): CellFunction {
  return f as unknown as CellFunction;
}

/** A published figure to compare with. Grade: A primary survey … D rule of thumb, never a default target. */
export interface Benchmark {
  readonly segment: Text;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly population: Text;
  readonly year: string;
  readonly source: Text;
  readonly grade: "A" | "B" | "C" | "D";
}

/** References to the inputs of a native formula, already printed (`Data!C5`), by input name. */
export type Refs<I extends Inputs> = { readonly [K in keyof I]: string };

/**
 * The metric as a native formula: fragments without the leading `=`, with `;` between arguments.
 * A ratio gives its two parts, so that totals are ratios of sums and counted shares carry an interval.
 */
export type Native = { readonly numerator: string; readonly denominator: string } | { readonly value: string };

/** The scalar form: from numbers the user keeps. */
export interface ScalarForm<I extends Inputs = Inputs> {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: "broadcast" | "aggregate";
  readonly inputs: I;
  readonly compute: (values: Values<I>, context: Context) => number | null;
  /** Lowest and highest result of a ratio whose base is above 0: beyond, the inputs contradict each other and are refused. */
  readonly range?: readonly [number, number | null];
  /** The same as a native formula over one cell an input; null where Sheets cannot say it. */
  readonly native: ((refs: Refs<I>) => Native) | null;
  readonly examples: readonly Example[];
}

/** How the sums over units become the number. A function gives null where it is not defined. */
export type Total =
  | "ratio"
  | "sum"
  | "mean"
  | "median"
  | "p90"
  | "km_median"
  | ((sums: Sums, options: Options) => number | null);

/** Interval of a total: counted share, counted events, NPS error; none where no sampling model fits. */
export type Interval = "wilson" | "poisson" | "nps" | "none";

/** Further arguments of a log form, by input name. */
export type Options = Readonly<Record<string, unknown>>;

/** What a statement sees. `log` is the first table, `others` the further ones (spend + leads). */
export interface Scene {
  readonly log: Log;
  readonly others: readonly Log[];
  /** For an instant (MRR, BACKLOG): from = before = the instant. */
  readonly period: Period;
  readonly options: Options;
}

/**
 * A log metric by one method: for a period, unit by unit (a customer, a ticket, a payment, an answer),
 * what the unit adds to numerator and denominator, and from which row. Nothing is added up here.
 */
export interface Statement {
  /** Label of the method and its one-line difference; for a metric without methods the metric's own. */
  readonly label: Text;
  readonly note?: Text;
  /** Who computes it like this. */
  readonly who?: string;
  /** What is counted, lower case plural; denominator null for a sum or count. */
  readonly numerator: Text;
  readonly denominator: Text | null;
  /** Field that names the unit where it is not the log's own: customer_id for customers of a payments log. */
  readonly unit?: string;
  /** Fields of the log it needs beyond the log's core. */
  readonly needs?: readonly string[];
  /** Where one of several columns will do: the field to ask for when none of them is there, else null. */
  readonly lacks?: (log: Log) => string | null;
  readonly total: Total;
  readonly interval: Interval;
  /** What n counts where it is not the units: the numerator, of a ratio whose base is another table's hours. */
  readonly cases?: "numerator";
  readonly units: (scene: Scene, units: Units) => void;
}

/** One table argument of a log form: its name in the signature, and the logs it may be. */
export interface TableArgument {
  readonly name: string;
  readonly logs: readonly LogId[];
}

/** The log form: the same metric from raw rows. */
export interface LogForm {
  readonly name: string;
  readonly tables: readonly TableArgument[];
  /** Name of the instant argument (`at`, `as_of`) where the metric is a state and not a flow. */
  readonly instant?: "at" | "as_of";
  /** Further arguments after the period, in order. The one named `methodInput` chooses the statement. */
  readonly inputs?: Inputs;
  readonly methodInput?: string;
  /** False where the signature has no where_column; where_value. */
  readonly where?: false;
  /** Statements by method name, the default first; a metric without methods has the one key "". */
  readonly methods: Readonly<Record<string, Statement>>;
  readonly examples: readonly Example[];
}

/** One metric: the object that every surface of the product reads. */
export interface Metric {
  /** = file name = test name = anchor of the reference. */
  readonly id: string;
  readonly family: Family;
  readonly title: Text;
  /** At most 32 characters, 26 where a tile shows it; never begins with + - or =. */
  readonly label: Text;
  readonly summary: Text;
  readonly formula: Text;
  readonly notes?: Text;
  readonly source: Text;
  readonly unit: Unit;
  readonly direction: "up" | "down" | "none";
  /** Cases below which a value is shown but not judged. */
  readonly minimumN: number;
  readonly benchmarks: readonly Benchmark[];
  /** How a longer period is made from shorter ones of a period table. */
  readonly rollup: "sum" | "ratio" | "last" | "recompute";
  /** Interval of the scalar form; a log form says its own by statement. */
  readonly interval: Interval;
  readonly scalar: ScalarForm | null;
  readonly log: LogForm | null;
}

type MetricOf<I extends Inputs> = Omit<Metric, "scalar"> & { readonly scalar: ScalarForm<I> | null };

/** Types a metric by its own inputs, then forgets them. */
export function metric<I extends Inputs>(m: MetricOf<I>): Metric {
  return m as unknown as Metric;
}
