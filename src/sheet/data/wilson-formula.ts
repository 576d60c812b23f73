import { fn } from "../formula";
import type { DataMap } from "./data-map";

/** One end of Wilson's interval of k of n, with the normal quantile as a value in a cell; nothing where k is no part of n. */
export function wilsonFormula(map: DataMap, k: string, n: string, sign: "-" | "+"): string {
  const [z, zz] = [map.parameter("z"), map.parameter("zSquared")];
  const root = `${z}*${fn("SQRT", `${k}*(${n}-${k})/${n}+${zz}/4`)}`;
  const end = `(${k}+${zz}/2${sign}${root})/(${n}+${zz})`;
  const isPart = fn("AND", `${n}>0`, `${k}>=0`, `${k}<=${n}`);
  return fn("IF", `${fn("COUNT", k, n)}<2`, '""', fn("IF", isPart, end, '""'));
}
