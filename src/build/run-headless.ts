import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { sentence } from "../core/errors";
import { LOG_KINDS } from "../core/logs/kinds";
import { METRICS } from "../core/metrics/index";
import type { Language } from "../core/text";
import { FileProblem } from "../local/files/file-problem";
import { provideDom } from "../local/files/node-dom";
import { openFiles } from "../local/files/open-files";
import { writeXlsx } from "../local/files/write-xlsx";
import { type Headless, nodeEngine, startHeadless } from "../local/headless";
import type { OpenWorkbook } from "../local/host";
import { sampleWorkbook } from "../local/samples/sample-workbook";
import { isLocaleCode, LOCALES, type LocaleCode } from "../local/sheets/locales";
import { emptyReport, type ReportSpec } from "../sheet/report";
import type {
  Answer,
  Built,
  CallName,
  Calls,
  Possible,
  RpcError,
  SourceChoice,
  TableCheck,
  TableFound,
} from "../sheet/rpc";
import { PERIODS } from "./sidebar-words";

/** What `npm start -- --headless` was given. */
export interface HeadlessRun {
  readonly output: string;
  readonly inputs: readonly string[];
  /** A file with the choices of a report; where there is none it is written, to be edited and given again. */
  readonly report: string | undefined;
  readonly language: string | undefined;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
}

/** A reason to stop: one sentence, and how the process ends (1 nothing to build, 2 bad input). */
class Stop extends Error {
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

/** Rows of a metric table that still read as one page. */
const MOST_METRICS = 40;
const MOST_TILES = 6;

const WORDS = {
  reading: { en: "Reading {what}", it: "Lettura di {what}" },
  tables: { en: "Tables: {what}", it: "Tabelle: {what}" },
  building: { en: "Building the summary (metrics: {what})", it: "Creazione del riepilogo (metriche: {what})" },
  writing: { en: "Writing {what}", it: "Scrittura di {what}" },
  done: { en: "Done: {what}", it: "Fatto: {what}" },
  sample: { en: "the sample workbook", it: "cartella di esempio" },
  noTable: {
    en: "No table was recognised: a table has one row of headers that say what is below, such as date, customer and amount.",
    it: "Nessuna tabella riconosciuta: una tabella ha una riga di intestazioni che dicono che cosa c'è sotto, per esempio data, cliente e importo.",
  },
  noMetric: {
    en: "The tables were read, but no metric can be computed from their columns.",
    it: "Le tabelle sono state lette, ma dalle loro colonne non si può calcolare alcuna metrica.",
  },
  readFrom: {
    en: "Read from {from}, not from {other}: {what}",
    it: "Da {from}, non da {other}: {what}",
  },
  unused: {
    en: "Not used by any metric: {what}. Give that file alone for a summary of its own.",
    it: "Non usata da nessuna metrica: {what}. Per averne un riepilogo, indica solo quel file.",
  },
  badLocale: { en: "--locale takes one of {what}.", it: "--locale accetta uno tra {what}." },
  badLanguage: { en: "--language takes en or it.", it: "--language accetta en oppure it." },
  badZone: { en: "--time-zone takes a zone such as Europe/Rome.", it: "--time-zone accetta un fuso come Europe/Rome." },
  badReport: {
    en: "{what} does not hold the choices of a report: delete it, and the run writes a new one.",
    it: "{what} non contiene le scelte di un riepilogo: eliminalo e verrà riscritto.",
  },
  badOutput: { en: "{what} cannot be written.", it: "{what} non si può scrivere." },
} as const;

/** Builds a summary without a browser and writes it; gives the exit code of the process. */
export async function runHeadless(run: HeadlessRun): Promise<number> {
  const language: Language =
    run.language === "it" || (run.language === undefined && run.locale === "it_IT") ? "it" : "en";
  const say = (id: keyof typeof WORDS, what = ""): string => WORDS[id][language].replace("{what}", what);
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    checkOptions(run, say);
    progress(
      say("reading", run.inputs.length > 0 ? run.inputs.map((file) => basename(file)).join(", ") : say("sample")),
    );
    const workbook = await openInputs(run, language);
    const host = startHeadless({ workbook, userLocale: language, now: Date.now });
    const { spec, built } = await buildSummary(host, run, language, say, progress);
    progress(say("writing", run.output));
    const bytes = await writeXlsx(host.host);
    await writeFile(run.output, bytes).catch(() => {
      throw new Stop(say("badOutput", run.output), 2);
    });
    if (run.report !== undefined)
      await writeFile(run.report, `${JSON.stringify({ ...spec, account: built }, null, 2)}\n`);
    progress(say("done", run.output));
    return 0;
  } catch (error) {
    if (error instanceof FileProblem) return fail(error.sentences[language], 2);
    if (error instanceof Stop) return fail(error.message, error.code);
    throw error;
  }
}

function fail(sentenceToSay: string, code: number): number {
  process.stderr.write(`${sentenceToSay}\n`);
  return code;
}

type Say = (id: keyof typeof WORDS, what?: string) => string;

function checkOptions(run: HeadlessRun, say: Say): void {
  if (run.language !== undefined && run.language !== "en" && run.language !== "it")
    throw new Stop(say("badLanguage"), 2);
  if (run.locale !== undefined && !isLocaleCode(run.locale))
    throw new Stop(say("badLocale", Object.keys(LOCALES).join(", ")), 2);
  try {
    new Intl.DateTimeFormat("en", { timeZone: run.timeZone });
  } catch {
    throw new Stop(say("badZone"), 2);
  }
}

async function openInputs(run: HeadlessRun, language: Language): Promise<OpenWorkbook> {
  const engine = nodeEngine();
  const fallback: LocaleCode = language === "it" ? "it_IT" : "en_US";
  const locale = run.locale as LocaleCode | undefined;
  const timeZone = run.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (run.inputs.length === 0) {
    const data = (name: string): string =>
      readFileSync(new URL(`../local/samples/data/${name}`, import.meta.url), "utf8");
    return sampleWorkbook(engine, {
      language,
      locale: locale ?? fallback,
      timeZone,
      payments: data("online-retail-customer-day.csv"),
      telco: data("telco-contracts.csv"),
    });
  }
  provideDom();
  const files = await Promise.all(
    run.inputs.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  );
  const today = Math.floor((Date.now() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return openFiles(engine, files, { ...(locale ? { locale } : {}), fallback, timeZone, today });
}

function ask<K extends CallName>(
  host: Headless,
  language: Language,
  call: K,
  input: Calls[K]["input"],
): Calls[K]["value"] {
  const answer = host.rpc("rpc", { call, input }) as Answer<K>;
  if (answer.ok) return answer.value;
  throw new Stop(wordError(answer.error, language), 1);
}

function wordError(error: RpcError, language: Language): string {
  const place = error.place ? ` (${error.place.sheetName}!${error.place.a1})` : "";
  const text = sentence(error.code, error.params, language);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${place}`;
}

async function buildSummary(
  host: Headless,
  run: HeadlessRun,
  language: Language,
  say: Say,
  progress: (line: string) => void,
): Promise<{ spec: ReportSpec; built: Built }> {
  const given = await readChoices(run, say);
  const sources = given?.sources?.length ? given.sources : findSources(host, language, say, progress);
  const possible = ask(host, language, "possible", { sources });
  const choices = possible.metrics.filter((metric) => metric.sources.length > 0);
  if (choices.length === 0) throw new Stop(say("noMetric"), 1);
  const preset = possible.presets[0];
  const rank = new Map((preset?.metrics ?? []).map((metric, index) => [metric, index]));
  const ranked = [...choices]
    .sort((a, b) => (rank.get(a.metric) ?? MOST_METRICS) - (rank.get(b.metric) ?? MOST_METRICS))
    .slice(0, MOST_METRICS);
  const chosen = new Set(ranked.map(({ metric }) => metric));
  const spec: ReportSpec = {
    ...emptyReport("headless", language === "it" ? "Riepilogo" : "Summary", language),
    preset: preset?.preset ?? null,
    grain: possible.grain === "day" ? "month" : possible.grain,
    metrics: choices
      .filter(({ metric }) => chosen.has(metric))
      .map((metric) => ({
        metric: metric.metric,
        method: metric.methods[0]?.method ?? "",
        sources: metric.sources,
        target: null,
        benchmark: null,
        best: null,
      })),
    tiles: ranked.slice(0, MOST_TILES).map(({ metric }) => metric),
    ...given,
    sources,
  };
  progress(say("building", String(spec.metrics.length)));
  const built = ask(host, language, "build", { report: spec, token: "headless" });
  for (const line of sourcesSaid(spec, possible, sources, language, say)) progress(line);
  const summary = host.host.spreadsheet.getSheetByName(built.summary.sheetName);
  if (summary) host.host.spreadsheet.setActiveSheet(summary);
  return { spec, built };
}

/** Of tables of one kind which metrics read which, and which table no metric reads. */
function sourcesSaid(
  spec: ReportSpec,
  possible: Possible,
  sources: readonly SourceChoice[],
  language: Language,
  say: Say,
): string[] {
  const nameOf = (i: number): string => sources[i]?.place.sheetName ?? "";
  const titles: Record<string, string[]> = {};
  for (const { metric, sources: read } of spec.metrics) {
    const choice = possible.metrics.find((m) => m.metric === metric);
    const [first] = read;
    if (!choice || first === undefined) continue;
    const others = [...choice.sources.slice(0, 1), ...choice.rivals].filter((i) => i !== first);
    if (others.length === 0) continue;
    const key = [first, ...others].join();
    const title = METRICS.find((m) => m.id === metric)?.label[language] ?? metric;
    titles[key] = [...(titles[key] ?? []), title];
  }
  const lines = Object.entries(titles).map(([key, metrics]) => {
    const [from, ...others] = key.split(",").map((i) => nameOf(Number(i)));
    return say("readFrom", metrics.join(", "))
      .replace("{from}", from as string)
      .replace("{other}", others.join(", "));
  });
  const unused = sources.map((_, i) => i).filter((i) => !spec.metrics.some((m) => m.sources.includes(i)));
  return unused.length > 0 ? [...lines, say("unused", unused.map(nameOf).join(", "))] : lines;
}

/** The choices in the report file, where there is one: any part of them may be left out. */
async function readChoices(run: HeadlessRun, say: Say): Promise<Partial<ReportSpec> | undefined> {
  const text = run.report === undefined ? undefined : await readFile(run.report, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { account: _, ...choices } = JSON.parse(text) as Partial<ReportSpec> & { account?: unknown };
    if (choices.version === 1) return choices;
  } catch {}
  throw new Stop(say("badReport", run.report), 2);
}

function findSources(host: Headless, language: Language, say: Say, progress: (line: string) => void): SourceChoice[] {
  const { tables } = ask(host, language, "load", {});
  if (tables.length === 0) throw new Stop(say("noTable"), 1);
  // Of tables of one kind the surest stands; a table nobody is sure of is used only where there is no other.
  const sure = tables.filter((table) => table.confidence !== "check");
  const checks = (sure.length > 0 ? sure : tables).map((table) => ({
    table,
    check: ask(host, language, "check", {
      source: { place: table.place, kind: table.kind, columns: {}, assumptions: {} },
    }),
  }));
  const usable = checks.filter(({ check }) => check.refused === null);
  const [first] = checks;
  if (usable.length === 0 && first?.check.refused) throw new Stop(wordError(first.check.refused, language), 1);
  progress(say("tables", usable.map(({ table, check }) => describe(table, check, language)).join("; ")));
  return usable.map(({ check }) => check.source);
}

/** "Sheet1 (Stripe, subscriptions: 21 of 23 rows)": whose export it is, what it holds, what is used of it. */
function describe(table: TableFound, check: TableCheck, language: Language): string {
  const { kind } = check.source;
  const { used, read } = check.rows;
  const name = (kind === "periods" ? PERIODS.name : LOG_KINDS[kind].name)[language];
  const rows = `${used.toLocaleString(language)} ${language === "it" ? "di" : "of"} ${read.toLocaleString(language)} ${language === "it" ? "righe" : "rows"}`;
  return `${table.place.sheetName} (${check.tool === undefined ? "" : `${check.tool}, `}${name}: ${rows})`;
}
