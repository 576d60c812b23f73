import type { Language } from "../core/text";
import type { PresetId } from "../sheet/report";
import type {
  AccountRows,
  Built,
  Loaded,
  NumberChoice,
  Numbers,
  Place,
  Possible,
  Progress,
  Reconciled,
  RowsBehind,
  SavedReport,
  ShareInfo,
  SourceChoice,
  SourceKind,
  TableCheck,
  TableFound,
} from "../sheet/rpc";
import { draftFor, metricsChosen, metricsOf, preselected, withMetric } from "./defaults";
import type { Failure } from "./rpc";
import {
  type BestTyped,
  type Draft,
  EMPTY_DRAFT,
  NO_BEST,
  type Notice,
  type Run,
  type Source,
  type State,
  type View,
} from "./state";

/** Everything that can happen. */
export type Event =
  | { readonly type: "loaded"; readonly value: Loaded }
  | { readonly type: "tables"; readonly tables: readonly TableFound[] }
  /** A table that the person pointed at: it alone is chosen. */
  | { readonly type: "pointed"; readonly table: TableFound }
  | { readonly type: "reports"; readonly reports: readonly SavedReport[] }
  | { readonly type: "removed"; readonly reports: readonly SavedReport[]; readonly sheets: number }
  | { readonly type: "go"; readonly view: View }
  /** Opens a view that leads back to this one. */
  | { readonly type: "visit"; readonly view: View }
  | { readonly type: "back" }
  | { readonly type: "busy"; readonly button: string | null }
  | { readonly type: "notice"; readonly notice: Notice | null }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "report"; readonly report: string }
  | { readonly type: "new" }
  | { readonly type: "table"; readonly id: string; readonly on: boolean }
  | { readonly type: "checked"; readonly sources: readonly Source[] }
  | { readonly type: "rechecked"; readonly at: number; readonly check: TableCheck }
  /** Another of the close readings is taken; both stay to choose from. */
  | { readonly type: "swapped"; readonly at: number; readonly kind: SourceKind }
  | { readonly type: "source"; readonly at: number }
  | { readonly type: "possible"; readonly possible: Possible; readonly keep: Draft | null }
  | { readonly type: "preset"; readonly preset: PresetId }
  | { readonly type: "metric"; readonly metric: string; readonly on: boolean }
  | { readonly type: "about"; readonly metric: string }
  | { readonly type: "draft"; readonly change: Partial<Draft> }
  | { readonly type: "method"; readonly metric: string; readonly method: string }
  | { readonly type: "readFrom"; readonly metric: string; readonly source: number }
  | { readonly type: "target"; readonly metric: string; readonly value: string }
  | { readonly type: "benchmark"; readonly metric: string; readonly index: number | null }
  | { readonly type: "bestOf"; readonly metric: string }
  | { readonly type: "best"; readonly metric: string; readonly change: Partial<BestTyped> }
  | { readonly type: "running"; readonly run: Run }
  | { readonly type: "progress"; readonly token: string; readonly progress: Progress }
  | { readonly type: "tick"; readonly token: string }
  | { readonly type: "cancelling" }
  | { readonly type: "built"; readonly built: Built }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "share"; readonly share: ShareInfo }
  | { readonly type: "removable"; readonly sheets: readonly Place[] }
  | { readonly type: "search"; readonly text: string }
  | { readonly type: "function"; readonly name: string; readonly formula: string }
  | {
      readonly type: "numbers";
      readonly report: string;
      readonly numbers: Numbers;
      readonly number: NumberChoice | null;
    }
  | { readonly type: "number"; readonly change: Partial<NumberChoice> }
  | { readonly type: "rows"; readonly rows: RowsBehind }
  | { readonly type: "reconciled"; readonly reconciled: Reconciled }
  | { readonly type: "problems"; readonly source: SourceChoice; readonly check: TableCheck }
  | { readonly type: "account"; readonly rows: AccountRows };

/** What the state is after an event. Pure: no clock, no page, no server. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "loaded":
      return loaded(state, event.value);
    case "tables":
      return { ...state, tables: event.tables, chosen: preselected(event.tables), notice: null };
    case "pointed": {
      const others = state.tables.filter((t) => t.id !== event.table.id);
      return { ...state, tables: [event.table, ...others], chosen: [event.table.id], notice: null };
    }
    case "reports":
      return withReports(state, event.reports);
    case "removed":
      return {
        ...withReports(state, event.reports),
        view: "home",
        back: [],
        notice: { kind: "removed", sheets: event.sheets },
      };
    case "go":
      return { ...state, view: event.view, back: [], notice: null };
    case "visit":
      return { ...state, view: event.view, back: [...state.back, state.view], notice: null };
    case "back":
      return {
        ...state,
        view: state.back[state.back.length - 1] ?? "home",
        back: state.back.slice(0, -1),
        notice: null,
      };
    case "busy":
      return { ...state, busy: event.button };
    case "notice":
      return { ...state, notice: event.notice };
    case "language":
      return { ...state, language: event.language };
    case "report":
      return { ...state, report: event.report, notice: null };
    case "new":
      return {
        ...state,
        view: "choose",
        back: [],
        notice: null,
        draft: EMPTY_DRAFT,
        sources: [],
        possible: null,
        at: 0,
        built: null,
      };
    case "table":
      return {
        ...state,
        chosen: state.tables.map((t) => t.id).filter((id) => (id === event.id ? event.on : state.chosen.includes(id))),
      };
    case "checked":
      return { ...state, sources: event.sources, at: firstToLookAt(event.sources) };
    case "rechecked":
      return {
        ...state,
        sources: state.sources.map((s, i) => (i === event.at ? { ...s, check: event.check } : s)),
        possible: null,
      };
    case "swapped":
      return {
        ...state,
        sources: state.sources.map((s, i) => (i === event.at ? swapped(s, event.kind) : s)),
        possible: null,
      };
    case "source":
      return { ...state, at: event.at, notice: null };
    case "possible":
      return possible(state, event.possible, event.keep);
    case "preset":
      return preset(state, event.preset);
    case "metric":
      return { ...state, draft: { ...state.draft, metrics: withMetric(state, event.metric, event.on) } };
    case "about":
      return { ...state, open: toggled(state.open, event.metric) };
    case "draft":
      return { ...state, draft: { ...state.draft, ...event.change } };
    case "method":
      return { ...state, draft: { ...state.draft, methods: { ...state.draft.methods, [event.metric]: event.method } } };
    case "readFrom":
      return { ...state, draft: { ...state.draft, sources: { ...state.draft.sources, [event.metric]: event.source } } };
    case "target":
      return { ...state, draft: { ...state.draft, targets: { ...state.draft.targets, [event.metric]: event.value } } };
    case "benchmark":
      return {
        ...state,
        draft: { ...state.draft, benchmarks: { ...state.draft.benchmarks, [event.metric]: event.index } },
      };
    case "bestOf":
      return { ...state, bestOf: event.metric };
    case "best": {
      const best = { ...NO_BEST, ...state.draft.best[event.metric], ...event.change };
      return { ...state, draft: { ...state.draft, best: { ...state.draft.best, [event.metric]: best } } };
    }
    default:
      return reduceLater(state, event);
  }
}

/** What follows the five steps: the build, the reports, the functions, the rows. */
function reduceLater(state: State, event: Event): State {
  switch (event.type) {
    case "running":
      return { ...state, view: "running", notice: null, failure: null, run: event.run };
    case "progress":
      return state.run?.token === event.token ? { ...state, run: { ...state.run, progress: event.progress } } : state;
    case "tick":
      return state.run?.token === event.token
        ? { ...state, run: { ...state.run, seconds: state.run.seconds + 1 } }
        : state;
    case "cancelling":
      return state.run ? { ...state, run: { ...state.run, cancelling: true } } : state;
    case "built": {
      const report = event.built.report.report;
      return {
        ...withReports(state, event.built.reports),
        report,
        view: "result",
        back: [],
        built: event.built,
        run: null,
      };
    }
    case "failed":
      return { ...state, view: "failed", failure: event.failure };
    case "share":
      return { ...state, share: event.share };
    case "removable":
      return { ...state, removable: event.sheets };
    case "search":
      return { ...state, search: event.text };
    case "function":
      return { ...state, fn: { name: event.name, formula: event.formula }, notice: null };
    case "numbers":
      return { ...state, report: event.report, numbers: event.numbers, number: event.number };
    case "number":
      return state.number ? { ...state, number: { ...state.number, ...event.change } } : state;
    case "rows":
      return { ...state, rows: event.rows, number: event.rows.number };
    case "reconciled":
      return { ...state, reconciled: event.reconciled };
    case "problems":
      return { ...state, account: { source: event.source, check: event.check, rows: null } };
    case "account":
      return state.account ? { ...state, account: { ...state.account, rows: event.rows } } : state;
    default:
      return state;
  }
}

function loaded(state: State, value: Loaded): State {
  const next: State = {
    ...state,
    language: value.language,
    locale: value.locale,
    today: value.today,
    tables: value.tables,
    chosen: preselected(value.tables),
    view: value.reports.length > 0 ? "home" : "choose",
  };
  const asked = value.view === "start" ? next : { ...next, view: value.view, back: [next.view] };
  return withReports(asked, value.reports);
}

/** The list of reports; the chosen one stays chosen while it exists. */
function withReports(state: State, reports: readonly SavedReport[]): State {
  const kept = reports.some((r) => r.report === state.report);
  return { ...state, reports, report: kept ? state.report : (reports[0]?.report ?? null) };
}

function swapped(source: Source, kind: SourceKind): Source {
  const check = source.rivals.find((r) => r.source.kind === kind);
  if (!check) return source;
  return { check, rivals: source.rivals.map((r) => (r === check ? source.check : r)) };
}

/** The first source that a person must look at, or the first. */
function firstToLookAt(sources: readonly Source[]): number {
  const refused = sources.findIndex((s) => s.check.refused !== null);
  return Math.max(0, refused >= 0 ? refused : sources.findIndex((s) => s.rivals.length > 0));
}

function possible(state: State, answer: Possible, keep: Draft | null): State {
  const draft = keep ?? draftFor(answer, state.draft);
  const first = metricsOf(answer, draft.preset).find((m) => m.reason === null);
  return { ...state, possible: answer, draft, open: first ? [first.metric] : [] };
}

function preset(state: State, chosen: PresetId): State {
  if (!state.possible) return state;
  const metrics = metricsChosen(state.possible, chosen);
  return {
    ...state,
    draft: { ...state.draft, preset: chosen, metrics },
    open: metrics.slice(0, 1),
  };
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((i) => i !== item) : [...list, item];
}
