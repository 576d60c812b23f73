import { DayCell, type RawCell } from "../../src/core/inputs";
import { allFunctions } from "../../src/core/metrics/index";
import { dayOf } from "../../src/core/period";
import type { Zone } from "../../src/core/zone";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";

/** Calls a function as a cell does. */
export function call(name: string, args: readonly unknown[], options: Parameters<typeof testContext>[0] = {}): unknown {
  const f = allFunctions().find((each) => each.name === name);
  if (!f) throw new Error(`no function ${name}`);
  const context = testContext(options);
  return callFunction(
    f,
    args.map((arg) => asGiven(arg, context.zone)),
    context,
  );
}

/** Date cells reach a function as instants. */
function asGiven(value: unknown, zone: Zone): unknown {
  if (Array.isArray(value)) return value.map((each) => asGiven(each, zone));
  return value instanceof DayCell ? new Date(zone.toEpoch(value.serial)) : value;
}

/** The sentence that a call throws. */
export function errorOf(
  name: string,
  args: readonly unknown[],
  options: Parameters<typeof testContext>[0] = {},
): string {
  try {
    return `no error: ${JSON.stringify(call(name, args, options))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A wall-clock time of a month of 2025, as a date cell. */
export function at(month: number, day: number, hour = 0, minute = 0): RawCell {
  return new DayCell(dayOf(2025, month, day) + (hour * 60 + minute) / 1440);
}
