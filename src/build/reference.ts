import { benchmarkYear } from "../core/benchmark-year";
import type { CellFunction, Example, ExampleArgument, LogForm, Metric, SampleTable } from "../core/define";
import { FAMILIES, type Family } from "../core/define";
import { DayCell } from "../core/inputs";
import { allFunctions, METRICS } from "../core/metrics/index";
import { isoDay } from "../core/period";
import type { Language } from "../core/text";
import { DEFINITIONS_VERSION } from "../core/version";

const WORDS = {
  en: {
    title: "Functions of Metriche",
    intro: (n: number) =>
      `${n} functions. Write \`;\` or \`,\` between arguments as your file does: both forms of every example are given. Open Metriche once in a file (Extensions > Metriche > Build or open a summary) so that its functions work there. Definitions version ${DEFINITIONS_VERSION}. Net Promoter, NPS are registered marks of Bain & Company, NICE Satmetrix and Fred Reichheld.`,
    arguments: "Arguments",
    optional: "optional",
    example: "Example",
    gives: "gives",
    because: "because",
    methods: "Methods",
    default: "default",
    used: "Used by",
    errors: "Says instead of a number",
    source: "Source",
    benchmarks: "To compare with",
    grade: "grade",
    atLeast: "at least",
    atMost: "at most",
    returns: "Gives",
    table: "a table with a header row",
    row: "one row",
    fit: "two columns, label and value",
    drill: "Show the rows",
    tables: "Tables of the examples",
    tablesIntro:
      "Copy one into a sheet of that name, from cell A1, and the examples above give the same results in your file.",
  },
  it: {
    title: "Le funzioni di Metriche",
    intro: (n: number) =>
      `${n} funzioni. Tra gli argomenti scrivi \`;\` o \`,\` come fa il tuo file: ogni esempio è dato in entrambe le forme. Apri Metriche una volta in un file (Estensioni > Metriche > Crea o apri un riepilogo) perché le funzioni vi lavorino. Versione delle definizioni ${DEFINITIONS_VERSION}. Net Promoter, NPS sono marchi registrati di Bain & Company, NICE Satmetrix e Fred Reichheld.`,
    arguments: "Argomenti",
    optional: "facoltativo",
    example: "Esempio",
    gives: "dà",
    because: "perché",
    methods: "Metodi",
    default: "predefinito",
    used: "Usato da",
    errors: "Al posto di un numero dice",
    source: "Fonte",
    benchmarks: "Con che cosa confrontarsi",
    grade: "grado",
    atLeast: "almeno",
    atMost: "al massimo",
    returns: "Restituisce",
    table: "una tabella con riga di intestazioni",
    row: "una riga",
    fit: "due colonne, etichetta e valore",
    drill: "Mostra le righe",
    tables: "Le tabelle degli esempi",
    tablesIntro:
      "Copiane una in un foglio con quel nome, dalla cella A1, e gli esempi qui sopra danno gli stessi risultati nel tuo file.",
  },
};

/** As a cell shows them. */
const BOOLEANS = { en: ["FALSE", "TRUE"], it: ["FALSO", "VERO"] } as const;

/** One reference page: every function by family, from the definitions and nothing else. */
export function referencePage(language: Language): string {
  const w = WORDS[language];
  const functions = allFunctions();
  const metricOf = metricsByName();
  const parts = [`# ${w.title}`, "", w.intro(functions.length), ""];
  for (const family of Object.keys(FAMILIES) as Family[]) {
    const own = functions.filter((f) => f.family === family);
    if (own.length === 0) continue;
    parts.push(
      `- [${FAMILIES[family][language]}](#${anchor(FAMILIES[family][language])}): ${own.map((f) => `[${f.name}](#${f.name.toLowerCase()})`).join(", ")}`,
    );
  }
  for (const family of Object.keys(FAMILIES) as Family[]) {
    const own = functions.filter((f) => f.family === family);
    if (own.length === 0) continue;
    parts.push("", `## ${FAMILIES[family][language]}`);
    for (const f of own) parts.push("", ...entry(f, metricOf.get(f.name) ?? null, language));
  }
  parts.push("", ...exampleTables(functions, language));
  return `${parts.join("\n")}\n`;
}

/** The tables that the examples read, once each. */
function exampleTables(functions: readonly CellFunction[], language: Language): string[] {
  const w = WORDS[language];
  const tables = new Map<string, SampleTable>();
  for (const a of functions.flatMap((f) => f.examples.flatMap((e) => e.args))) {
    if (isTable(a)) tables.set(`${a.range} ${JSON.stringify(a.cells)}`, a);
  }
  return [
    `## ${w.tables}`,
    "",
    w.tablesIntro,
    ...[...tables.values()].flatMap((t) => ["", `**${t.range}**`, "", ...tableOf(t.cells, language)]),
  ];
}

/** A table with a header row, as against a column of numbers or a fit. */
function isTable(a: ExampleArgument): a is SampleTable {
  const header: readonly unknown[] = (isRange(a) && a.cells[0]) || [];
  return header.length > 1 && header.every((c) => typeof c === "string");
}

function metricsByName(): Map<string, Metric> {
  const out = new Map<string, Metric>();
  for (const m of METRICS) {
    if (m.scalar) for (const name of [m.scalar.name, ...(m.scalar.aliases ?? [])]) out.set(name, m);
    if (m.log) out.set(m.log.name, m);
  }
  return out;
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replace(/ /g, "-");
}

function entry(f: CellFunction, metric: Metric | null, language: Language): string[] {
  const w = WORDS[language];
  const form = metric?.log && metric.log.name === f.name ? metric.log : null;
  return [
    `### ${f.name}`,
    "",
    `**${f.title[language]}**. ${f.summary[language]}`,
    "",
    ...(["; ", ", "] as const).map((separator) => `\`${signature(f, separator)}\`  `),
    "",
    `${f.formula[language]}`,
    ...shapeOf(f, language),
    ...(f.notes ? ["", f.notes[language]] : []),
    "",
    `${w.arguments}:`,
    ...Object.entries(f.inputs).map(
      ([name, input]) => `- \`${name}\`${input.optional ? ` (${w.optional})` : ""}: ${input.help[language]}`,
    ),
    ...(form ? methods(form, language) : []),
    ...f.examples.flatMap((e) => example(f, e, language)),
    ...(metric ? benchmarks(metric, language) : []),
    "",
    `${w.source}: ${f.source[language]}`,
  ];
}

function shapeOf(f: CellFunction, language: Language): string[] {
  const w = WORDS[language];
  if (f.kind === "table" || f.kind === "row" || f.kind === "fit") return ["", `${w.returns} ${w[f.kind]}.`];
  return [];
}

/** `=NAME(a; [b])`. */
export function signature(f: CellFunction, separator: string): string {
  const args = Object.entries(f.inputs).map(([name, input]) => {
    const value =
      typeof input.fallback === "string"
        ? `="${input.fallback}"`
        : typeof input.fallback === "number"
          ? `=${input.fallback}`
          : "";
    return input.optional ? `[${name}${value}]` : name;
  });
  return `${f.name}(${args.join(separator)})`;
}

function methods(form: LogForm, language: Language): string[] {
  if (!form.methodInput) return [];
  const w = WORDS[language];
  return [
    "",
    `${w.methods} (\`${form.methodInput}\`):`,
    ...Object.entries(form.methods).map(([name, m], i) => {
      const note = (m.note?.[language] ?? "").replace(/\.$/, "");
      const parts = [m.label[language], note].filter((p) => p !== "");
      if (m.who) parts.push(`${w.used} ${m.who}`);
      return `- \`"${name}"\`${i === 0 ? ` (${w.default})` : ""}: ${parts.join(". ")}.`;
    }),
  ];
}

function benchmarks(metric: Metric, language: Language): string[] {
  const w = WORDS[language];
  if (metric.benchmarks.length === 0) return [];
  return [
    "",
    `${w.benchmarks}:`,
    ...metric.benchmarks.map((b) => {
      const figure = (x: number): string =>
        metric.unit === "share" ? `${number(100 * x, language)}%` : number(x, language);
      const range = [b.low, b.high].filter((x): x is number => x !== null).map(figure);
      // A figure that is an end of its own range is said once: alone it is a floor or a ceiling.
      const isEnd = b.value !== null && (b.value === b.low || b.value === b.high);
      const end = isEnd && range.length === 1 ? `${b.value === b.low ? w.atLeast : w.atMost} ` : "";
      const figures = [
        ...(b.value === null || isEnd ? [] : [figure(b.value)]),
        ...(range.length > 0 ? [end + range.join("–")] : []),
      ];
      const given = figures.length > 0 ? `: ${figures.join(" · ")}` : "";
      return `- ${b.segment[language]}${given} (${b.population[language]}; ${b.source[language]}${b.year ? `, ${benchmarkYear(b.year)[language]}` : ""}; ${w.grade} ${b.grade})`;
    }),
  ];
}

/** `=F(12; 240)` and `=F(12, 240)` with the result and where it comes from. */
function example(f: CellFunction, e: Example, language: Language): string[] {
  const w = WORDS[language];
  const call = (separator: string, decimal: string): string =>
    `=${f.name}(${e.args.map((_, i) => shown(e.args, i, separator, decimal)).join(separator)})`;
  const result = Array.isArray(e.result) ? "" : ` ${w.gives} ${cell(e.result, language)}`;
  const lines = [
    "",
    `${w.example}: \`${call("; ", language === "it" ? "," : ".")}\` · \`${call(", ", ".")}\`${result} — ${origin(e, language)}`,
  ];
  lines.push(...rangesOf(e.args, language));
  if (Array.isArray(e.result)) lines.push("", ...tableOf(e.result as readonly (readonly unknown[])[], language));
  return lines;
}

/** Where the result comes from; arithmetic in the numbers of the language: `12 × 910 = 10.920`. */
function origin(e: Example, language: Language): string {
  if (typeof e.source !== "string") return e.source[language];
  if (language === "en") return e.source;
  return e.source.replace(/[,.](?=\d)/g, (sign) => (sign === "," ? "." : ","));
}

function tableOf(rows: readonly (readonly unknown[])[], language: Language): string[] {
  const line = (row: readonly unknown[]): string => `| ${row.map((value) => cell(value, language)).join(" | ")} |`;
  const width = rows[0]?.length ?? 0;
  return [line(rows[0] ?? []), `|${" --- |".repeat(width)}`, ...rows.slice(1).map(line)];
}

function cell(value: unknown, language: Language): string {
  if (value === null || value === undefined) return "";
  if (value instanceof DayCell) return isoDay(value.serial);
  if (typeof value === "boolean") return BOOLEANS[language][value ? 1 : 0];
  return typeof value === "number" ? number(value, language) : String(value).replace(/\|/g, "\\|");
}

/** Seven digits, with the decimal sign of the language. */
function number(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(7)));
  return language === "it" ? text.replace(".", ",") : text;
}

function isRange(a: ExampleArgument): a is SampleTable {
  return typeof a === "object" && a !== null && "range" in a;
}

function shown(args: readonly ExampleArgument[], i: number, separator: string, decimal: string): string {
  const argument = args[i];
  if (argument === undefined || argument === null) return "";
  if (typeof argument === "number") return String(Number(argument.toPrecision(12))).replace(".", decimal);
  if (typeof argument === "string") return `"${argument}"`;
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (argument instanceof DayCell) return `DATE(${isoDay(argument.serial).split("-").map(Number).join(separator)})`;
  return isRange(argument) ? argument.range : rangeOf(args, i);
}

/** Literal cells stand side by side from A1, for no formula may hold an array literal. */
function rangeOf(args: readonly ExampleArgument[], i: number): string {
  const width = (a: unknown): number => (Array.isArray(a) ? (a[0]?.length ?? 1) : 0);
  const before = args.slice(0, i).reduce((sum: number, a) => sum + width(a), 0);
  const letter = (k: number): string => String.fromCharCode(65 + k);
  const cells = args[i] as readonly (readonly unknown[])[];
  return `${letter(before)}1:${letter(before + width(cells) - 1)}${cells.length}`;
}

/** What stands in the ranges of an example that are no whole table: `A1:A3`: 1; 2; 3. */
function rangesOf(args: readonly ExampleArgument[], language: Language): string[] {
  const lines: string[] = [];
  args.forEach((a, i) => {
    if (typeof a !== "object" || a === null || a instanceof DayCell || isTable(a)) return;
    const { range, cells } = isRange(a) ? a : { range: rangeOf(args, i), cells: a };
    const rows = cells.map((row) => row.map((value) => cell(value, language)).join(" "));
    lines.push(`- \`${range}\`: ${rows.join("; ")}`);
  });
  return lines.length > 0 ? ["", ...lines] : [];
}
