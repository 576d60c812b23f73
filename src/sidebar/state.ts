import type { Grain } from "../core/period";
import type { Language } from "../core/text";
import type { PresetId } from "../sheet/report";
import type {
  AccountRows,
  Built,
  NumberChoice,
  Numbers,
  Place,
  Possible,
  Progress,
  Reconciled,
  RowsBehind,
  RowsChoice,
  SavedReport,
  ShareInfo,
  SourceChoice,
  TableCheck,
  TableFound,
} from "../sheet/rpc";
import type { Failure } from "./rpc";

/** The five steps, in the order of the step bar. */
export const STEPS = ["data", "question", "period", "targets", "build"] as const;
export type Step = (typeof STEPS)[number];

export type View =
  | "loading"
  | "home"
  | "choose"
  | "check"
  | "question"
  | "period"
  | "targets"
  | "build"
  | "running"
  | "result"
  | "failed"
  | "share"
  | "remove"
  | "functions"
  | "help"
  | "pick"
  | "rows"
  | "problems"
  | "account"
  | "reconcile";

/** One source while it is being checked, with the other readings that come close. */
export interface Source {
  readonly check: TableCheck;
  readonly rivals: readonly TableCheck[];
}

/** Figures of a person's own field, as typed. */
export interface BestTyped {
  readonly best: string;
  readonly others: string;
  readonly population: string;
  readonly source: string;
  readonly year: string;
}
export const NO_BEST: BestTyped = { best: "", others: "", population: "", source: "", year: "" };

/** What a report will be: everything chosen in the five steps. */
export interface Draft {
  /** The id of the report that is edited; null for a new one. */
  readonly report: string | null;
  /** The id a new report is built under, the same at each attempt: a build whose answer was lost is not made twice. */
  readonly id: string;
  readonly subtitle: string;
  /** Of the summary, which keeps its own when the sidebar changes language. */
  readonly language: Language;
  readonly preset: PresetId;
  /** Metrics chosen, in display order. */
  readonly metrics: readonly string[];
  /** Metric -> method, where it is not the first one. */
  readonly methods: Readonly<Record<string, string>>;
  /** Metric -> source it is read from, where another of the same kind stands first. */
  readonly sources: Readonly<Record<string, number>>;
  readonly grain: Grain;
  readonly previous: boolean;
  readonly lastYear: boolean;
  readonly align: "calendar" | "weekday";
  readonly segment: { readonly source: number; readonly header: string } | null;
  /** Metric -> what was typed. */
  readonly targets: Readonly<Record<string, string>>;
  /** Metric -> which published figure stands beside it, null for none; absent leaves the choice to {@link benchmarkShown}. */
  readonly benchmarks: Readonly<Record<string, number | null>>;
  /** Metric -> figures of the field. */
  readonly best: Readonly<Record<string, BestTyped>>;
  readonly tolerance: string;
  /** What was typed; null follows the preset. */
  readonly name: string | null;
  readonly live: boolean;
}

/** A long call: what it does, to which report, since when. */
export interface Run {
  readonly what: "build" | "refresh" | "snapshot";
  readonly name: string;
  readonly report: string | null;
  readonly token: string;
  readonly seconds: number;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

/** Something to say at the top of a view. */
export type Notice =
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "stopped" }
  | { readonly kind: "copied" }
  /** The browser refused the clipboard. */
  | { readonly kind: "copyYourself"; readonly url: string }
  /** The active cell shows none of our numbers. */
  | { readonly kind: "noNumber" }
  | { readonly kind: "written"; readonly place: Place }
  | { readonly kind: "inserted"; readonly place: Place }
  | { readonly kind: "snapshot"; readonly place: Place }
  | { readonly kind: "refreshed"; readonly reports: number }
  | { readonly kind: "removed"; readonly sheets: number };

export interface State {
  readonly view: View;
  /** Where "Back" leads from a view that can be reached from several. */
  readonly back: readonly View[];
  /** The button whose call is out. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  readonly language: Language;
  readonly locale: string;
  readonly today: number;
  readonly reports: readonly SavedReport[];
  /** The report chosen on the first page. */
  readonly report: string | null;
  readonly tables: readonly TableFound[];
  /** Ids of the tables chosen. */
  readonly chosen: readonly string[];
  readonly sources: readonly Source[];
  /** Which source is being checked. */
  readonly at: number;
  readonly possible: Possible | null;
  /** Metrics whose definition is open. */
  readonly open: readonly string[];
  readonly draft: Draft;
  /** The metric whose figures of the field are being written. */
  readonly bestOf: string | null;
  readonly run: Run | null;
  readonly built: Built | null;
  readonly failure: Failure | null;
  readonly share: ShareInfo | null;
  readonly removable: readonly Place[];
  readonly search: string;
  /** The function chosen, and the formula as it will be written. */
  readonly fn: { readonly name: string; readonly formula: string } | null;
  readonly numbers: Numbers | null;
  readonly number: NumberChoice | null;
  readonly rows: RowsBehind | null;
  readonly reconciled: Reconciled | null;
  /** The source whose account of rows is looked at, and one line of it. */
  readonly account: {
    readonly source: SourceChoice;
    readonly check: TableCheck;
    readonly rows: AccountRows | null;
  } | null;
}

export const EMPTY_DRAFT: Draft = {
  report: null,
  id: "",
  subtitle: "",
  language: "en",
  preset: "everything",
  metrics: [],
  methods: {},
  sources: {},
  grain: "month",
  previous: true,
  lastYear: true,
  align: "calendar",
  segment: null,
  targets: {},
  benchmarks: {},
  best: {},
  tolerance: "5",
  name: null,
  live: false,
};

export const START: State = {
  view: "loading",
  back: [],
  busy: null,
  notice: null,
  language: "en",
  locale: "en_US",
  today: 0,
  reports: [],
  report: null,
  tables: [],
  chosen: [],
  sources: [],
  at: 0,
  possible: null,
  open: [],
  draft: EMPTY_DRAFT,
  bestOf: null,
  run: null,
  built: null,
  failure: null,
  share: null,
  removable: [],
  search: "",
  fn: null,
  numbers: null,
  number: null,
  rows: null,
  reconciled: null,
  account: null,
};

/** The rows a list on the screen shows, as they are asked for again. */
export function rowsShown(state: State): RowsChoice | null {
  if (state.view === "rows" && state.rows) return { number: state.rows.number };
  if (state.view === "account" && state.account?.rows)
    return { account: { source: state.account.source, entry: state.account.rows.problem.entry } };
  return null;
}

/** The report chosen on the first page. */
export function chosenReport(state: State): SavedReport | null {
  return state.reports.find((r) => r.report === state.report) ?? null;
}
