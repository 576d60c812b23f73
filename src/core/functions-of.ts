import type { CellFunction, Context, LogForm, Metric } from "./define";
import { definedValue, question } from "./evaluate";
import type { Input, Inputs, RawTable } from "./inputs";
import { BEFORE, FROM, instantInput, logInput, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "./log-inputs";
import type { Log } from "./logs/log";
import { readLog } from "./logs/read-log";
import type { Period } from "./period";
import { foldHeader } from "./text";

/** Every function a cell can call for a metric: its scalar form, the aliases of that, its log form. */
export function functionsOf(metric: Metric): CellFunction[] {
  const out: CellFunction[] = [];
  const { family, title, summary, formula, source, unit } = metric;
  const shared = { family, title, summary, formula, source, unit, ...(metric.notes ? { notes: metric.notes } : {}) };
  if (metric.scalar) {
    const { name, aliases, kind, inputs, compute, examples } = metric.scalar;
    for (const each of [name, ...(aliases ?? [])]) out.push({ ...shared, name: each, kind, inputs, compute, examples });
  }
  if (metric.log) {
    const form = metric.log;
    const { name, examples } = form;
    out.push({
      ...shared,
      name,
      kind: "log",
      inputs: inputsOf(form),
      examples,
      compute: (v, c) => computeLog(form, v, c),
    });
  }
  return out;
}

/** The arguments of a log function in the order of its signature. */
function inputsOf(form: LogForm): Inputs {
  const inputs: Record<string, Input<unknown>> = {};
  for (const t of form.tables) inputs[t.name] = logInput(t.logs);
  if (form.instant) inputs[form.instant] = instantInput();
  else {
    inputs["from"] = FROM;
    inputs["before"] = BEFORE;
  }
  Object.assign(inputs, form.inputs ?? {});
  if (form.where !== false) {
    inputs["where_column"] = WHERE_COLUMN;
    inputs["where_value"] = WHERE_VALUE;
  }
  return inputs;
}

/** The span a log form is asked for: an instant is an empty period at that day. */
export function spanOf(form: LogForm, values: Readonly<Record<string, unknown>>): Period {
  if (form.instant) {
    const at = Math.floor(values[form.instant] as number);
    return { from: at, before: at };
  }
  return periodOf(values["from"] as number | Period, values["before"] as number | undefined);
}

/** What a column of the first table is called in a further one: by its header, else by the field that it is. */
function columnIn(log: Log, column: string | undefined, first: Log): string | undefined {
  if (column === undefined || log.header(column)) return column;
  const folded = foldHeader(column);
  const field = Object.keys(first.kind.fields).find((name) =>
    [name, ...(first.kind.fields[name]?.words ?? [])].some((word) => foldHeader(word) === folded),
  );
  return field !== undefined && log.has(field) ? field : column;
}

function computeLog(form: LogForm, values: Readonly<Record<string, unknown>>, context: Context): number {
  const q = question(form, values);
  const period = spanOf(form, values);
  const logs: Log[] = form.tables.map((t) => readLog(values[t.name] as RawTable, t.logs, context));
  const column = values["where_column"] as string | undefined;
  const value = values["where_value"] as string | undefined;
  const filtered = logs.map((log, i) => where(log, i === 0 ? column : columnIn(log, column, logs[0] as Log), value));
  return definedValue(q, filtered, period);
}
