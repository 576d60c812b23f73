import { readFileSync } from "node:fs";
import { nodeEngine, startHeadless } from "../../src/local/headless";
import { sampleWorkbook } from "../../src/local/samples/sample-workbook";
import type { StepId } from "../../src/sheet/rpc";
import { reportOf, type SmallFile, speakTo } from "../addon/small-file";

/** From the click to the finished summary of a payments log, by phase, with the document calls of build and refresh. */
const METRICS = ["revenue", "active-customers", "new-customers", "repeat-rate", "arpu", "aov", "inactivity-rate"];
const sample = (name: string): string =>
  readFileSync(new URL(`../../src/local/samples/data/${name}.csv`, import.meta.url), "utf8");

/** The real log, repeated under other customers until it has so many rows. */
function paymentsOf(rows: number): string {
  const [header, ...lines] = sample("online-retail-customer-day").trim().split("\n");
  const out: string[] = [];
  for (let round = 0; out.length < rows; round++)
    for (const line of lines) if (out.length < rows) out.push(round === 0 ? line : `${round}-${line}`);
  return [header, ...out].join("\n");
}

function open(payments: string): SmallFile {
  const options = { language: "en" as const, locale: "en_US" as const, timeZone: "Europe/Rome" };
  const telco = sample("telco-contracts");
  const whole = sampleWorkbook(nodeEngine(), { ...options, payments, telco });
  const data = whole.data as { sheets: { name: string }[] };
  const workbook = { ...whole, data: { ...data, sheets: data.sheets.filter((s) => s.name === "Payments") } };
  return speakTo(startHeadless({ workbook, locale: "en_US" }));
}

/** Runs a long call and gives the milliseconds of each of its steps: a step begins when its progress is written. */
function timed(file: SmallFile, run: () => void): { total: number; steps: Partial<Record<StepId, number>> } {
  const gate = file.page.host.gate as unknown as {
    call(target: unknown, key: string, method: unknown, args: unknown[]): unknown;
  };
  const original = gate.call;
  const steps: Partial<Record<StepId, number>> = {};
  let step: StepId = "read";
  let since = performance.now();
  const close = (): void => {
    steps[step] = (steps[step] ?? 0) + performance.now() - since;
    since = performance.now();
  };
  gate.call = function call(target, key, method, args) {
    if (key === "put" && String(args[0]).indexOf("progress") >= 0) {
      const now = (JSON.parse(String(args[1])) as { steps: { step: StepId; state: string }[] }).steps.find(
        (s) => s.state === "now",
      );
      if (now && now.step !== step) {
        close();
        step = now.step;
      }
    }
    return original.call(gate, target, key, method, args);
  };
  const started = performance.now();
  run();
  close();
  gate.call = original;
  return { total: performance.now() - started, steps };
}

function line(what: string, calls: number, { total, steps }: ReturnType<typeof timed>): string {
  const parts = Object.entries(steps).map(([step, ms]) => `${step} ${Math.round(ms)}`);
  return `  ${what}: ${Math.round(total)} ms, ${calls} document calls (${parts.join(", ")})`;
}

for (const rows of [16_763, 100_000]) {
  const file = open(paymentsOf(rows));
  console.log(`${rows.toLocaleString("en")} payments`);
  const source = file.source("Payments");
  const report = reportOf(file, [source], METRICS);
  const { calls } = file.page;
  calls.length = 0;
  const build = timed(file, () => file.ask("build", { report, token: "a" }));
  console.log(line("build", calls.length, build));
  calls.length = 0;
  const refresh = timed(file, () => file.ask("refresh", { report: report.id, token: "b" }));
  console.log(line("refresh", calls.length, refresh));
}
