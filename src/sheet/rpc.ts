import type { Benchmark, Unit } from "../core/define";
import type { ErrorCode, ErrorParam } from "../core/errors";
import type { LogId } from "../core/logs/log-id";
import type { Grain, Period } from "../core/period";
import type { Language, Text } from "../core/text";
import type { ReportSpec } from "./report";

/**
 * The conversation between the sidebar and the server, whole: one public function, `rpc(request)`, one
 * answer. Everything is plain JSON: no Date, no NaN, no undefined (google.script.run turns the whole
 * payload into null when one Date is in it). Days are wall-clock serials (core/period.ts), instants too.
 * Rows and columns are 1-based as in the sheet where a name says `row` or `column` of a sheet; `column` of
 * a table counts from 0, so that a mapping outlives a moved table.
 */
export interface Calls {
  /** First call of every visit: the file, its tables, its reports. */
  load: { input: Record<string, never>; value: Loaded };
  /** Looks at every sheet again. */
  tables: { input: Record<string, never>; value: { readonly tables: readonly TableFound[] } };
  /** The table under the selection; an error says what to select when there is none. */
  selection: { input: Record<string, never>; value: TableFound };
  /** How one table is understood; asked again with what the person changed. */
  check: { input: { readonly source: SourceGuess }; value: TableCheck };
  /** What the chosen sources can answer. */
  possible: { input: { readonly sources: readonly SourceChoice[] }; value: Possible };
  /** Builds a report, new or edited (by its id). Long: poll `progress` with the token. */
  build: { input: { readonly report: ReportSpec; readonly token: string }; value: Built };
  progress: { input: { readonly token: string }; value: Progress };
  /** Asks a running build to stop; it stops at its next step and answers `cancelled`. */
  cancel: { input: { readonly token: string }; value: null };
  reports: { input: Record<string, never>; value: { readonly reports: readonly SavedReport[] } };
  /** The choices of a saved report, to be edited and built again. */
  edit: { input: { readonly report: string }; value: ReportSpec };
  refresh: { input: { readonly report: string; readonly token: string }; value: Built };
  snapshot: { input: { readonly report: string; readonly token: string }; value: Place };
  share: { input: { readonly report: string }; value: ShareInfo };
  /** The sheets that `remove` would delete: asked before the confirmation. */
  removable: { input: { readonly report: string }; value: { readonly sheets: readonly Place[] } };
  remove: { input: { readonly report: string }; value: { readonly reports: readonly SavedReport[] } };
  /** Which number of which report the active cell shows; null when it is none of ours. */
  whereAmI: { input: Record<string, never>; value: NumberChoice | null };
  /** What can be picked from a list when nobody stands on a number. */
  numbers: { input: { readonly report: string }; value: Numbers };
  /** The rows behind a number: the first hundred lines, and the sums of all of them. */
  rows: { input: { readonly number: NumberChoice }; value: RowsBehind };
  /** The rows one line of the account speaks of ("412 rows left out"). */
  accountRows: { input: { readonly source: SourceChoice; readonly entry: number }; value: AccountRows };
  /** All rows of either list, on a sheet of ours with a filter; replaced in place when asked again. */
  writeRows: { input: { readonly of: RowsChoice; readonly language: Language }; value: Place };
  /** The same period by every method, and the units that make the difference. */
  reconcile: { input: { readonly number: NumberChoice }; value: Reconciled };
  /** Shows a cell or a range to the person. */
  activate: { input: { readonly place: SheetRange }; value: null };
  /** Puts a formula into the active cell; refuses a filled cell and a selection of none or several. */
  insertFunction: { input: { readonly formula: string }; value: Place };
  /** The language of sidebar and new summaries, kept for this person. */
  language: { input: { readonly language: Language }; value: null };
  /** Adds a sheet with made-up data of a service company. */
  sample: { input: { readonly language: Language }; value: TableFound };
}

export type CallName = keyof Calls;
export type Request<K extends CallName = CallName> = K extends CallName
  ? { readonly call: K; readonly input: Calls[K]["input"] }
  : never;

/** What `rpc` gives back. It never throws; the client words the error (core/errors.ts, sentence). */
export type Answer<K extends CallName = CallName> =
  | { readonly ok: true; readonly value: Calls[K]["value"] }
  | { readonly ok: false; readonly error: RpcError };

export interface RpcError {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, ErrorParam>>;
  /** Where to look, when a place in the file is to blame. */
  readonly place: Place | null;
}

/** A range of a sheet by the sheet's id, which survives renaming. `a1` has no sheet name: `C5:F1204`. */
export interface SheetRange {
  readonly sheetId: number;
  readonly a1: string;
  /** What the sheet was called when the range was chosen; the id counts, the name saves a look. */
  readonly sheetName?: string;
}
/** A range with the sheet's name as it is now, to be shown. */
export interface Place extends SheetRange {
  readonly sheetName: string;
}

export interface Loaded {
  readonly language: Language;
  /** Of the file: `it_IT`, `Europe/Rome`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Now in the file's time zone. */
  readonly today: number;
  readonly tables: readonly TableFound[];
  readonly reports: readonly SavedReport[];
  /** What the menu asked the sidebar to open on. */
  readonly view: "start" | "functions" | "help";
}

/** What a table may be: a kind of log, or a table that has one row (or column) a period. */
export type SourceKind = LogId | "periods";
/** sure: use it. likely: say so. check: the person must look. */
export type Confidence = "sure" | "likely" | "check";

export interface Reading {
  readonly kind: SourceKind;
  readonly confidence: Confidence;
}

export interface TableFound extends Reading {
  readonly id: string;
  /** Header row included. */
  readonly place: Place;
  /** The line of text above the header, or "". */
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  /** Whose export it is, where its headers tell: "Stripe". */
  readonly tool?: string;
  /** Other readings that are close, best first. */
  readonly others: readonly Reading[];
  /** What is known of it besides: that a part of a longer table was selected. */
  readonly assumptions?: Readonly<Record<string, string>>;
}

/** A source as asked for: what is left out is guessed. */
export interface SourceGuess {
  readonly place: SheetRange;
  readonly kind: SourceKind | null;
  /** Field -> column of the table from 0, or null for "not in this table"; absent = guess. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** Assumption -> chosen value; absent = guess. */
  readonly assumptions: Readonly<Record<string, string>>;
}
/** A source with everything said. */
export interface SourceChoice extends SourceGuess {
  readonly kind: SourceKind;
}

export interface TableCheck {
  readonly source: SourceChoice;
  readonly place: Place;
  /** Whose export it is, where its headers tell: "Stripe". */
  readonly tool?: string;
  /** The sheet whose table has the same header and was corrected so before. */
  readonly asFor?: string;
  /** Every kind it could be, the best first: "What each row is". */
  readonly kinds: readonly (Reading & { readonly row: Text })[];
  readonly fields: readonly FieldChoice[];
  readonly columns: readonly TableColumn[];
  /** The first five rows as the sheet shows them, one text a column. */
  readonly firstRows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  readonly rows: { readonly read: number; readonly used: number; readonly leftOut: number };
  /** What was assumed and can be changed: day before month, amounts in cents, end not included... */
  readonly assumptions: readonly Assumption[];
  /** Notes without a choice: "Customers at start are taken from the end of the period before." */
  readonly notes: readonly Text[];
  /** Why it cannot be used as this kind, or null. */
  readonly refused: RpcError | null;
}

export interface FieldChoice {
  readonly field: string;
  readonly label: Text;
  readonly needed: boolean;
  /** Column of the table from 0, null = not in this table. */
  readonly column: number | null;
  /** Who said so. */
  readonly by: "header" | "contents" | "person" | "none";
}

export interface TableColumn {
  readonly column: number;
  /** Letters in the sheet ("C"); for months across, the row number. */
  readonly letter: string;
  readonly header: string;
  /** Up to three different filled cells as displayed. */
  readonly samples: readonly string[];
}

/** One line of the account of rows. */
export interface Problem {
  readonly rule: Text;
  readonly count: number;
  /** Header of the column, or "". */
  readonly column: string;
  readonly example: string;
  readonly done: Text;
  readonly leftOut: boolean;
  readonly place: Place;
  /** Index in the account, for `accountRows`. */
  readonly entry: number;
}

export interface Assumption {
  readonly id: string;
  readonly label: Text;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: Text }[];
}

export interface Possible {
  readonly metrics: readonly MetricChoice[];
  readonly grains: readonly GrainChoice[];
  /** The grain that fits the data. */
  readonly grain: Grain;
  readonly segments: readonly SegmentChoice[];
  /** Presets by id with how many of their metrics are possible, the best fitting first. */
  readonly presets: readonly PresetChoice[];
}

export interface PresetChoice {
  readonly preset: "executive" | "support" | "finance" | "retention" | "everything";
  readonly metrics: readonly string[];
  readonly possible: number;
  /** Those of them that make the best tiles, at most six. */
  readonly tiles?: readonly string[];
}

export interface MetricChoice {
  readonly metric: string;
  readonly unit: Unit;
  /** Which sources it is computed from, by index; empty when it is not possible. */
  readonly sources: readonly number[];
  /** The other sources of the same kind that could stand in the place of the first. */
  readonly rivals: readonly number[];
  /** Why it is greyed ("Needs a column with first replies"); null when it is possible. */
  readonly reason: Text | null;
  /** Methods where the field disagrees, the default first; empty where there is one way only. */
  readonly methods: readonly { readonly method: string; readonly label: Text; readonly note: Text | null }[];
  readonly benchmarks: readonly Benchmark[];
}

export interface GrainChoice {
  readonly grain: Grain;
  /** Newest first. */
  readonly periods: readonly PeriodChoice[];
  /** Index of the last closed period in `periods`; -1 when none is closed. */
  readonly lastClosed: number;
}

export interface PeriodChoice {
  readonly period: Period;
  /** Days of it that the data reach, and all its days; equal when closed. */
  readonly days: number;
  readonly of: number;
}

export interface SegmentChoice {
  readonly source: number;
  /** Header as in the table: what ReportSpec names. */
  readonly header: string;
  /** The field it is, or null for a column of the table's own. */
  readonly label: Text | null;
  readonly values: readonly { readonly value: string; readonly rows: number }[];
  /** Rows that say nothing in that column. */
  readonly notStated: number;
}

export type StepId = "read" | "check" | "compute" | "data" | "summary" | "verify" | "commit";
export interface Progress {
  readonly steps: readonly {
    readonly step: StepId;
    readonly state: "done" | "now" | "to_come";
    /** Counted things: "9 of 16". 0 of 0 where nothing is counted. */
    readonly count: number;
    readonly of: number;
  }[];
  /** False when no build of that token is known (any more). */
  readonly running: boolean;
}

export interface Built {
  readonly report: SavedReport;
  readonly summary: Place;
  readonly sheets: readonly Place[];
  readonly sources: readonly SourceAccount[];
  /** Identities checked: start + in - out = end. gap is null where they add up. */
  readonly identities: readonly { readonly label: Text; readonly gap: number | null }[];
  readonly reports: readonly SavedReport[];
}

export interface SourceAccount {
  readonly place: Place;
  readonly kind: SourceKind;
  readonly rows: { readonly read: number; readonly used: number; readonly leftOut: number };
  /** Whether a metric of the report reads it. */
  readonly used: boolean;
}

export interface SavedReport {
  readonly report: string;
  readonly name: string;
  readonly language: Language;
  readonly grain: Grain;
  /** The period shown, or null for "the last closed one" before the first build. */
  readonly period: Period | null;
  readonly refreshed: number;
  readonly state: ReportState;
  readonly summary: Place | null;
}

export type ReportState =
  | { readonly state: "up_to_date" }
  /** Rows added (or, negative, removed) since it was written. */
  | { readonly state: "rows_added"; readonly rows: number }
  /** What stands in the way of a refresh. */
  | { readonly state: "broken"; readonly error: RpcError };

export interface ShareInfo {
  readonly summary: Place;
  readonly url: string;
  /** Sheets with raw rows that go with the file when it is shared. */
  readonly rawSheets: readonly Place[];
  readonly snapshots: readonly Place[];
}

/** A number of a report: what a drill-through starts from. */
export interface NumberChoice {
  readonly report: string;
  readonly metric: string;
  readonly method: string;
  readonly period: Period;
  /** A value of the report's segment column; "" is "not stated"; null is all rows. */
  readonly segment: string | null;
  /** The field whose value the segment is, where it is not the report's column: complaints by service. */
  readonly by?: string;
  /** Month a cohort began, and its age in months; null outside the cohort block. */
  readonly cohort: { readonly from: number; readonly age: number } | null;
}

export interface Numbers {
  readonly metrics: readonly { readonly metric: string; readonly method: string; readonly rows: boolean }[];
  readonly periods: readonly Period[];
  readonly segments: readonly string[];
}

export interface RowsBehind {
  readonly number: NumberChoice;
  /** What the number is called and measured in; a cell of a cohort is no metric of the catalogue. */
  readonly label: Text;
  readonly unit: Unit;
  /** Ways to count it: with one alone there is nothing to compare. */
  readonly methods: number;
  readonly source: Place;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly numeratorLabel: Text;
  readonly denominatorLabel: Text | null;
  readonly count: number;
  readonly lines: readonly RowLine[];
}

export interface RowLine {
  /** Row of the sheet, and the range to activate. */
  readonly row: number;
  readonly a1: string;
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly note: Text | null;
}

export interface AccountRows {
  readonly problem: Problem;
  readonly count: number;
  readonly lines: readonly { readonly row: number; readonly a1: string; readonly cell: string }[];
}

export type RowsChoice =
  | { readonly number: NumberChoice }
  | { readonly account: { readonly source: SourceChoice; readonly entry: number } };

export interface Reconciled {
  readonly methods: readonly {
    readonly method: string;
    readonly label: Text;
    readonly who: string;
    readonly value: number | null;
    readonly numerator: number;
    readonly denominator: number | null;
    /** Units that this method counts otherwise than the first one. */
    readonly differs: readonly RowLine[];
    readonly differing: number;
  }[];
}
