import { fn } from "../formula";
import type { Display } from "../number-format";
/** Where the signs stand: the data sheet, seen from it or from outside. */
export interface Signs {
  parameter(name: "decimal" | "thousands"): string;
}

/**
 * Numbers inside a sentence, as formulas: no host has one function for it that follows the locale
 * (TEXT patterns differ, FIXED is missing in one), so digits are put together with the signs of two cells.
 */
export function wholeText(map: Signs, x: string): string {
  const sign = map.parameter("thousands");
  const three = (n: string): string => fn("RIGHT", `"000"&${fn("MOD", n, 1000)}`, 3);
  const big = `${fn("INT", `${x}/1000000`)}&${sign}&${three(fn("INT", `${x}/1000`))}&${sign}&${three(x)}`;
  const middle = `${fn("INT", `${x}/1000`)}&${sign}&${three(x)}`;
  return fn("IF", `${x}>=1000000`, big, fn("IF", `${x}>=1000`, middle, `""&${x}`));
}

/** A value as its cell shows it, in a sentence; `short` leaves out decimals that are all 0. */
export function valueText(map: Signs, x: string, display: Display, short = false): string {
  const power = 10 ** display.decimals;
  const times = display.textTimes * power;
  const scaled = times >= 1 ? `${x}*${Math.round(times)}` : `${x}/${Math.round(1 / times)}`;
  const digits = fn("ROUND", fn("ABS", scaled), 0);
  const sign = fn("IF", `${fn("ROUND", scaled, 0)}<0`, '"-"', '""');
  const suffix = display.suffix === "" ? "" : `&"${display.suffix}"`;
  if (power === 1) return `${sign}&${wholeText(map, digits)}${suffix}`;
  const rest = fn("RIGHT", `"${"0".repeat(display.decimals)}"&${fn("MOD", digits, power)}`, display.decimals);
  const decimals = `${map.parameter("decimal")}&${rest}`;
  const shown = short ? fn("IF", `${fn("MOD", digits, power)}=0`, '""', decimals) : decimals;
  return `${sign}&${wholeText(map, fn("INT", `${digits}/${power}`))}&${shown}${suffix}`;
}
