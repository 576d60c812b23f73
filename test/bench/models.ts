import { groupRows } from "../../src/core/math/group-rows";
import { bgnbdFit } from "../../src/core/metrics/bgnbd";
import { agentsNeededFunction } from "../../src/core/metrics/erlang";
import { bgNbdLikelihood, fitBgNbd } from "../../src/core/models/bg-nbd-fit";
import { type CustomerRows, customersOf } from "../../src/core/models/customer-rows";
import { fitGammaGamma } from "../../src/core/models/gamma-gamma";
import { durationsOf, survivalCurve } from "../../src/core/models/kaplan-meier";
import type { LogLikelihood } from "../../src/core/models/maximise";
import { fitParetoNbd, paretoNbdLikelihood } from "../../src/core/models/pareto-nbd-fit";
import { fitSbg } from "../../src/core/models/sbg";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";
import { onlineRetailSummary, simulatedSummary } from "../reference-data";
import { line, timed } from "./timing";

/** A seeded generator, so that every run times the same customers. */
let seed = 20261124;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed + 0.5) / 4294967296;
}

/** Gamma(shape, 1) for whole shapes: enough to make customers who differ. */
function gamma(shape: number): number {
  let product = 1;
  for (let i = 0; i < shape; i++) product *= random();
  return -Math.log(product);
}

/** Customers of a BG/NBD world watched for up to two years, in whole weeks. */
function simulate(size: number): CustomerRows {
  const rows = { x: new Float64Array(size), tx: new Float64Array(size), T: new Float64Array(size) };
  for (let i = 0; i < size; i++) {
    const rate = gamma(1) / 10;
    const [leave, stay] = [gamma(1), gamma(3)];
    const p = leave / (leave + stay);
    const T = 26 + Math.floor(78 * random());
    let [x, last, day] = [0, 0, 0];
    while (true) {
      day += -Math.log(random()) / rate;
      if (day > T) break;
      const week = Math.ceil(day);
      if (week > last) x++;
      last = week;
      if (random() < p) break;
    }
    rows.x[i] = x;
    rows.tx[i] = last;
    rows.T[i] = T;
  }
  return rows;
}

/** One evaluation of a likelihood with gradient and second derivatives. */
function once(likelihood: LogLikelihood, parameters: readonly number[]): () => number {
  const size = parameters.length;
  const out = { gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
  return () => likelihood(Float64Array.from(parameters), out);
}

function buying(name: string, rows: CustomerRows, runs: number): void {
  const distinct = customersOf(rows).size;
  const bg = fitBgNbd(rows);
  console.log(`${name}: ${bg.customers} customers, ${distinct} different rows`);
  line(
    `  grouping`,
    timed(() => groupRows([rows.x, rows.tx, rows.T]), runs),
  );
  const evaluation = timed(once(bgNbdLikelihood(customersOf(rows)), [bg.r, bg.alpha, bg.a, bg.b]), runs);
  line(`  BG/NBD, one evaluation with gradient`, evaluation);
  const fit = timed(() => fitBgNbd(rows), runs);
  line(`  BG/NBD fit, ${bg.evaluations} evaluations (at most 60)`, fit, evaluation);
  try {
    const pareto = fitParetoNbd(rows);
    const { r, alpha, s, beta } = pareto;
    const each = timed(once(paretoNbdLikelihood(customersOf(rows)), [r, alpha, s, beta]), Math.min(runs, 3));
    line(`  Pareto/NBD, one evaluation with gradient`, each);
    line(
      `  Pareto/NBD fit, ${pareto.evaluations} evaluations (at most 60)`,
      timed(() => fitParetoNbd(rows), Math.min(runs, 3)),
      each,
    );
  } catch {
    line(
      `  Pareto/NBD: no maximum inside, said after`,
      timed(() => refusal(rows), Math.min(runs, 3)),
    );
  }
}

function refusal(rows: CustomerRows): string {
  try {
    fitParetoNbd(rows);
    return "";
  } catch (error) {
    return String(error);
  }
}

const online = onlineRetailSummary();
buying("Online Retail", online, 7);
const million = simulate(1_000_000);
buying("Simulated", million, 3);

const { x, m } = simulatedSummary();
const spending = [...x.keys()].filter((i) => (x[i] as number) > 0);
const spend = {
  x: Float64Array.from(spending, (i) => x[i] as number),
  m: Float64Array.from(spending, (i) => m[i] as number),
};
line(
  `Gamma-Gamma fit of ${spending.length} customers`,
  timed(() => fitGammaGamma(spend)),
);
line(
  "sBG fit",
  timed(() => fitSbg([1000, 869, 743, 653, 593, 551, 517, 491])),
);

const columns = [online.x, online.tx, online.T].map((column) => Array.from(column, (value) => [value]));
line(
  `BGNBD_FIT of ${online.x.length} rows from a cell`,
  timed(() => callFunction(bgnbdFit, columns, testContext())),
);

const SIZE = 1_000_000;
const durations = Float64Array.from({ length: SIZE }, () => -Math.log(random()) * 400);
const ended = Uint8Array.from({ length: SIZE }, () => (random() < 0.6 ? 1 : 0));
const sorting = timed(() => durations.slice().sort(), 3);
line("Sorting 1,000,000 durations in a Float64Array", sorting);
line(
  "Kaplan-Meier of 1,000,000 durations",
  timed(() => survivalCurve(durationsOf(durations, (i) => ended[i] === 1, null)), 3),
  sorting,
  "at most 3",
);

const week = Array.from({ length: 672 }, (_, i) => [Math.round(40 + 35 * Math.sin(i / 15) + 20 * random())]);
line(
  "AGENTS_NEEDED of 672 quarter-hours in one call",
  timed(() => callFunction(agentsNeededFunction, [week, 240, 900, 8 / 10, 20, 3 / 10, 85 / 100], testContext())),
);
