import { METRICS } from "../../src/core/metrics/index";
import { dayOf, type Period } from "../../src/core/period";
import { type Language, same } from "../../src/core/text";
import type { ReportSpec } from "../../src/sheet/report";
import type {
  Answer,
  Built,
  CallName,
  Calls,
  Possible,
  Progress,
  Request,
  RowLine,
  SavedReport,
  SourceChoice,
  StepId,
  TableFound,
} from "../../src/sheet/rpc";
import { fakeCheck, fakeTables, today } from "./fake-tables";

/** What a test wants of the server. */
export interface FakeOptions {
  readonly language: Language;
  readonly locale?: string;
  readonly tables?: "none" | "one";
  /** Saved reports at the first visit. */
  readonly reports?: boolean;
  /** Milliseconds a build takes; it answers to `cancel` in between. */
  readonly buildMs?: number;
  /** Calls that fail, with what becomes of them. */
  readonly fails?: Partial<Record<CallName, "denied" | "null" | "thrown" | "gone" | "busy" | "in part">>;
}

const STEPS: readonly StepId[] = ["read", "check", "compute", "data", "summary", "verify", "commit"];
const month = (year: number, m: number): Period => ({ from: dayOf(year, m, 1), before: dayOf(year, m + 1, 1) });
const DECEMBER = month(2025, 12);

/** A server with a memory, for the tests of the page: typed as the real one, and as strict about JSON. */
export class FakeServer {
  readonly calls: Request[] = [];
  private language: Language;
  private reports: SavedReport[];
  private readonly specs: Record<string, ReportSpec> = {};
  private stopped = false;
  private started = 0;
  private readonly options: FakeOptions;

  constructor(options: FakeOptions) {
    this.options = options;
    this.language = options.language;
    this.reports = options.reports ? this.savedReports() : [];
  }

  async rpc(request: Request): Promise<Answer | null> {
    this.calls.push(JSON.parse(JSON.stringify(request)) as Request);
    const fails = this.options.fails?.[request.call];
    if (fails === "denied")
      throw new Error("ScriptError: We're sorry, a server error occurred. Error code PERMISSION_DENIED");
    if (fails === "thrown") throw new Error("Exceeded maximum execution time");
    if (fails === "null") return null;
    if (fails === "gone") {
      const place = this.tables()[0]?.place ?? null;
      return {
        ok: false,
        error: {
          code: "column_gone",
          params: {
            sheet: "Tickets",
            column: "Closed on",
            field: { en: "the closing date", it: "la data di chiusura" },
          },
          place,
        },
      };
    }
    if (fails === "in part") {
      return { ok: false, error: { code: "completed_in_part", params: { message: "x" }, place: null } };
    }
    if (fails === "busy")
      return { ok: false, error: { code: "busy", params: { name: "Support", time: "09:12" }, place: null } };
    const answer = this.handlers[request.call] as (input: unknown) => unknown;
    const value = await answer.call(this, request.input);
    if (value === CANCELLED) return { ok: false, error: { code: "cancelled", params: {}, place: null } };
    return JSON.parse(JSON.stringify({ ok: true, value })) as Answer;
  }

  private readonly handlers: {
    [K in CallName]: (input: Calls[K]["input"]) => Calls[K]["value"] | Promise<Calls[K]["value"] | typeof CANCELLED>;
  } = {
    load: () => ({
      language: this.language,
      locale: this.options.locale ?? (this.language === "it" ? "it_IT" : "en_US"),
      timeZone: "Europe/Rome",
      today,
      tables: this.tables(),
      reports: this.reports,
      version: "1.0.0",
      view: "start",
    }),
    tables: () => ({ tables: this.tables() }),
    selection: () => fakeTables(this.language)[0] as TableFound,
    check: ({ source }) => {
      const table = fakeTables(this.language).find((t) => t.place.sheetId === source.place.sheetId) as TableFound;
      return fakeCheck(this.language, table.place, source.kind ?? table.kind, source.columns, source.assumptions);
    },
    possible: ({ sources }) => possible(sources),
    build: async ({ report }) => {
      if (!(await this.wait())) return CANCELLED;
      this.specs[report.id] = report;
      const saved = this.saved(report.id, report.name);
      this.reports = [saved, ...this.reports.filter((r) => r.report !== report.id)];
      return this.built(saved);
    },
    progress: () => this.progress(),
    cancel: () => {
      this.stopped = true;
      return null;
    },
    reports: () => ({ reports: this.reports }),
    edit: ({ report }) => this.specs[report] ?? this.spec(report),
    refresh: async ({ report }) => {
      if (!(await this.wait())) return CANCELLED;
      this.reports = this.reports.map((r) => (r.report === report ? { ...r, state: { state: "up_to_date" } } : r));
      return this.built(this.reports.find((r) => r.report === report) as SavedReport);
    },
    snapshot: async () =>
      (await this.wait()) ? { sheetId: 90, a1: "A1", sheetName: "Support 2026-01-12" } : CANCELLED,
    share: ({ report }) => ({
      summary: this.place(report),
      url: "https://example.org/spreadsheet#gid=70",
      rawSheets: this.tables()
        .slice(0, 2)
        .map((t) => t.place),
      snapshots: [],
    }),
    removable: ({ report }) => ({
      sheets: [
        this.place(report),
        { ...this.place(report), sheetName: `${this.place(report).sheetName} - data`, sheetId: 71 },
      ],
    }),
    remove: ({ report }) => {
      this.reports = this.reports.filter((r) => r.report !== report);
      return { reports: this.reports };
    },
    whereAmI: () => null,
    numbers: () => ({
      metrics: [
        { metric: "revenue", method: "", rows: true },
        { metric: "churn-rate", method: "", rows: false },
      ],
      periods: [DECEMBER, month(2025, 11)],
      segments: ["Phone", "Email", ""],
    }),
    rows: ({ number }) => ({
      number,
      label: { en: "Revenue", it: "Ricavi" },
      unit: "money",
      methods: 2,
      source: fakeTables(this.language)[0]?.place as TableFound["place"],
      value: 12_345.6,
      numerator: 12_345.6,
      denominator: null,
      numeratorLabel: { en: "money received", it: "denaro incassato" },
      denominatorLabel: null,
      count: 240,
      lines: lines(100),
    }),
    accountRows: ({ source, entry }) => {
      const table = fakeTables(this.language).find((t) => t.place.sheetId === source.place.sheetId) as TableFound;
      const problem = fakeCheck(this.language, table.place, source.kind, {}, {}).problems[entry];
      if (!problem) throw new Error("no such entry");
      return {
        problem,
        count: 20,
        lines: Array.from({ length: 20 }, (_, i) => ({ row: 412 + i, a1: `A${412 + i}`, cell: `T-0${412 + i}` })),
      };
    },
    writeRows: () => ({ sheetId: 95, a1: "A1", sheetName: "Rows" }),
    reconcile: () => ({
      methods: [
        {
          method: "a",
          label: { en: "logo", it: "per cliente" },
          who: "ChartMogul",
          value: 0.042,
          numerator: 42,
          denominator: 1000,
          differs: [],
          differing: 0,
        },
        {
          method: "b",
          label: { en: "with new customers", it: "con i nuovi clienti" },
          who: "Stripe",
          value: 0.051,
          numerator: 51,
          denominator: 1000,
          differs: lines(3),
          differing: 3,
        },
      ],
    }),
    activate: () => null,
    insertFunction: () => ({ sheetId: 1, a1: "K2", sheetName: "Tickets" }),
    language: ({ language }) => {
      this.language = language;
      return null;
    },
    sample: () => fakeTables(this.language)[0] as TableFound,
  };

  private tables(): TableFound[] {
    const all = fakeTables(this.language);
    return this.options.tables === "none" ? [] : this.options.tables === "one" ? all.slice(0, 1) : all;
  }

  private place(report: string) {
    return { sheetId: 70, a1: "A1", sheetName: this.reports.find((r) => r.report === report)?.name ?? "Support" };
  }

  private saved(report: string, name: string): SavedReport {
    return {
      report,
      name,
      language: this.language,
      grain: "month",
      period: DECEMBER,
      refreshed: today + 9.2 / 24,
      state: { state: "up_to_date" },
      summary: { sheetId: 70, a1: "A1", sheetName: name },
    };
  }

  private savedReports(): SavedReport[] {
    const names =
      this.language === "it" ? ["Assistenza", "Direzione", "Fidelizzazione"] : ["Support", "Executive", "Retention"];
    const states: SavedReport["state"][] = [
      { state: "rows_added", rows: 214 },
      { state: "up_to_date" },
      {
        state: "broken",
        error: {
          code: "column_gone",
          params: { sheet: "Tickets", column: "plan", field: { en: "the plan", it: "il piano" } },
          place: null,
        },
      },
    ];
    return names.map((name, i) => ({ ...this.saved(`r${i}`, name), state: states[i] as SavedReport["state"] }));
  }

  private spec(report: string): ReportSpec {
    const saved = this.reports.find((r) => r.report === report) as SavedReport;
    const table = fakeTables(this.language)[0] as TableFound;
    return {
      version: 1,
      id: report,
      name: saved.name,
      subtitle: "",
      language: saved.language,
      preset: "support",
      sources: [{ place: table.place, kind: table.kind, columns: {}, assumptions: {} }],
      metrics: [{ metric: "churn-rate", method: "", sources: [0], target: 0.025, benchmark: null, best: null }],
      tiles: ["churn-rate"],
      grain: "month",
      comparison: "both",
      align: "calendar",
      segment: null,
      tolerance: 1 / 20,
      live: false,
    };
  }

  private built(report: SavedReport): Built {
    return {
      report,
      summary: report.summary as TableFound["place"],
      sheets: [report.summary as TableFound["place"]],
      sources: fakeTables(this.language)
        .slice(0, 3)
        .map((t, i) => ({
          place: t.place,
          kind: t.kind,
          rows: { read: t.rows, used: t.rows - (i === 0 ? 20 : 0), leftOut: i === 0 ? 20 : 0 },
          used: true,
        })),
      identities: [
        {
          label: { en: "Cases at start + in − out = end", it: "Casi iniziali + entrati − usciti = finali" },
          gap: null,
        },
      ],
      reports: this.reports,
    };
  }

  private async wait(): Promise<boolean> {
    this.stopped = false;
    this.started = Date.now();
    const ms = this.options.buildMs ?? 0;
    while (!this.stopped && Date.now() - this.started < ms) await new Promise((r) => setTimeout(r, 50));
    return !this.stopped;
  }

  private progress(): Progress {
    const at = Math.min(
      STEPS.length,
      Math.floor(((Date.now() - this.started) / Math.max(1, this.options.buildMs ?? 1)) * STEPS.length),
    );
    return {
      running: true,
      steps: STEPS.map((step, i) => ({
        step,
        state: i < at ? "done" : i === at ? "now" : "to_come",
        count: step === "read" ? 35_115 : step === "compute" ? 9 : 0,
        of: step === "compute" ? 16 : 0,
      })),
    };
  }
}

const CANCELLED = Symbol("cancelled");

function lines(count: number): RowLine[] {
  return Array.from({ length: count }, (_, i) => ({
    row: i + 2,
    a1: `A${i + 2}:H${i + 2}`,
    id: `C-${100 + i}`,
    numerator: 51.44,
    denominator: null,
    note: i % 3 ? null : { en: "joined and left in the period", it: "entrato e uscito nel periodo" },
  }));
}

/** Every third metric is not possible, so that each preset shows some in grey. */
function possible(sources: readonly SourceChoice[]): Possible {
  const metrics = METRICS.map((m, i) => ({
    metric: m.id,
    unit: m.unit,
    sources: i % 4 === 3 ? [] : [Math.min(i % 2, sources.length - 1)],
    rivals: [],
    reason:
      i % 4 === 3
        ? { en: "Needs a column with the promised time", it: "Serve una colonna con il tempo promesso" }
        : null,
    methods: m.log
      ? Object.entries(m.log.methods).map(([method, s]) => ({ method, label: s.label, note: s.note ?? null }))
      : [],
    benchmarks: i === 0 ? [BENCHMARK] : i === 1 ? [{ ...BENCHMARK, grade: "D" as const, value: 0.8 }] : m.benchmarks,
  }));
  const ids = metrics.map((m) => m.metric);
  const able = (list: readonly string[]): number =>
    list.filter((id) => metrics.find((m) => m.metric === id)?.reason === null).length;
  const sets: Record<Possible["presets"][number]["preset"], string[]> = {
    support: ids.slice(0, 10),
    executive: ids.slice(2, 14),
    finance: ids.slice(8, 16),
    retention: ids.slice(0, 5),
    everything: ids,
  };
  const months = Array.from({ length: 25 }, (_, i) => month(2026, 1 - i));
  return {
    metrics,
    grains: [
      {
        grain: "month",
        periods: months.map((period, i) => ({
          period,
          days: i === 0 ? 12 : period.before - period.from,
          of: period.before - period.from,
        })),
        lastClosed: 1,
      },
      {
        grain: "quarter",
        periods: [{ period: { from: dayOf(2025, 10, 1), before: dayOf(2026, 1, 1) }, days: 92, of: 92 }],
        lastClosed: 0,
      },
      {
        grain: "year",
        periods: [{ period: { from: dayOf(2025, 1, 1), before: dayOf(2026, 1, 1) }, days: 365, of: 365 }],
        lastClosed: 0,
      },
    ],
    grain: "month",
    segments: [
      {
        source: 0,
        header: "Channel",
        label: { en: "channel", it: "canale" },
        values: ["Phone", "Email", "Chat", "Social"].map((value) => ({ value, rows: 2000 })),
        notStated: 12,
      },
      {
        source: 0,
        header: "Owner",
        label: null,
        values: ["Ada", "Ugo"].map((value) => ({ value, rows: 4000 })),
        notStated: 0,
      },
    ],
    presets: (Object.keys(sets) as (keyof typeof sets)[]).map((preset) => ({
      preset,
      metrics: sets[preset],
      possible: able(sets[preset]),
    })),
  };
}

const BENCHMARK = {
  segment: { en: "call centres", it: "call center" },
  value: null,
  low: 0.7,
  high: 0.79,
  population: { en: "North American call centres", it: "call center nordamericani" },
  year: "2022",
  source: same("SQM"),
  grade: "B" as const,
};
