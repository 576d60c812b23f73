import { Z95 } from "../../core/evaluate";
import { poisson } from "../../core/math/intervals";
import { fn } from "../formula";
import type { Grid } from "../grid";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { type DataMap, POISSON, POISSON_ROWS } from "./data-map";
import { dataLook, sectionHead, WHOLE } from "./section";

const RAW = dataLook("0.000000000000");
const TERMS = 6;

/**
 * The exact 95% interval of a count (Garwood) where no host shares a function for it: a table of small counts, and for
 * larger ones the Cornish-Fisher expansion of the gamma quantile (Goldberg and Levine 1946; Abramowitz and Stegun 26.4),
 * which from 51 on is within three hundred-millionths.
 */
export function poissonBounds(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  if (!map.poisson) return;
  const { language } = data.spec;
  sectionHead(grid, map.poisson, say("blockPoisson", language), "", {
    [POISSON.count]: say("colNumerator", language),
    [POISSON.low]: say("colLow", language),
    [POISSON.high]: say("colHigh", language),
  });
  for (let k = 0; k < POISSON_ROWS; k++) {
    const { low, high } = poisson(k, 95 / 100);
    grid.put(map.poisson + k, POISSON.count, k, dataLook(WHOLE));
    grid.put(map.poisson + k, POISSON.low, low, RAW);
    grid.put(map.poisson + k, POISSON.high, high, RAW);
  }
  [-Z95, Z95].forEach((z, end) => {
    gammaTerms(z).forEach((term, i) => {
      grid.put(map.poisson + end, POISSON.term + i, term, RAW);
    });
  });
}

/** Coefficients of a^(1/2), 1, a^(-1/2), 1/a, a^(-3/2), 1/a^2 in the quantile of a gamma variable of shape a. */
export function gammaTerms(z: number): number[] {
  const power = (n: number): number => z ** n;
  return [
    z,
    (power(2) - 1) / 3,
    (power(3) - 7 * z) / 36,
    -(6 * power(4) + 14 * power(2) - 32) / 1620,
    (9 * power(5) + 256 * power(3) - 433 * z) / 38880,
    (12 * power(6) - 243 * power(4) - 923 * power(2) + 1472) / 204120,
  ];
}

/** One end of the interval of a whole count in a cell; nothing where it is no count. */
export function poissonFormula(map: DataMap, k: string, end: "low" | "high"): string {
  const known = fn("INDEX", map.area(map.poisson, POISSON[end], POISSON_ROWS), `${k}+1`);
  const a = end === "low" ? k : `(${k}+1)`;
  const row = map.poisson + (end === "low" ? 0 : 1);
  const t = Array.from({ length: TERMS }, (_, i) => map.cell(row, POISSON.term + i)) as [string, ...string[]];
  const root = fn("SQRT", a);
  const large = `${a}+${t[0]}*${root}+${t[1]}+${t[2]}/${root}+${t[3]}/${a}+${t[4]}/(${a}*${root})+${t[5]}/(${a}*${a})`;
  const isCount = fn("AND", `${k}>=0`, `${fn("INT", k)}=${k}`);
  const bound = fn("IF", `${k}<${POISSON_ROWS}`, known, large);
  return fn("IF", `${fn("COUNT", k)}=0`, '""', fn("IF", isCount, bound, '""'));
}
