import type { Context } from "../src/core/define";
import { METRICS } from "../src/core/metrics/index";
import type { Language } from "../src/core/text";
import { UTC, type Zone, zoneOf } from "../src/core/zone";

/** A file's context for tests: English in UTC, without a clock, unless told otherwise. */
export function testContext(options: { locale?: string; timeZone?: string; now?: number } = {}): Context {
  const locale = options.locale ?? "en_US";
  const language: Language = locale.startsWith("it") ? "it" : "en";
  const zone = options.timeZone ? zoneByName(options.timeZone) : UTC;
  return { locale, language, zone, metrics: METRICS, now: options.now ?? Number.POSITIVE_INFINITY };
}

/** A zone by the rules that Node ships. */
export function zoneByName(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return zoneOf((epoch) => {
    const p: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(new Date(epoch))) p[type] = Number(value);
    const wall = Date.UTC(p["year"] ?? 0, (p["month"] ?? 1) - 1, p["day"], p["hour"], p["minute"], p["second"]);
    return Math.round((wall - Math.floor(epoch / 1000) * 1000) / 60000);
  });
}
