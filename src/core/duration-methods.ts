import { Clock } from "./clock";
import type { Scene, Statement, Total } from "./define";
import { choice, matrix, optional, type RawTable } from "./inputs";
import type { Log } from "./logs/log";
import { lastKnown } from "./logs/ticket-spells";
import { BusinessHours, readSchedule } from "./schedule";
import type { Note, Units } from "./sum";
import type { Text } from "./text";

/** What a duration of tickets measures: from their creation to an end. */
export interface Duration {
  /** End of each ticket, NaN while it has not come. */
  readonly ends: (scene: Scene) => Float64Array;
  readonly needs: readonly string[];
  readonly hours: Text;
  /** Tickets that have the end. */
  readonly ended: Text;
  readonly endedNote: Note;
  readonly runningNote: Note;
}

export const STAT = optional(
  choice(["median", "mean", "p90", "km_median"], {
    label: { en: "statistic", it: "statistica" },
    help: {
      en: 'Optional. "median" (default), "mean", "p90", or "km_median", which also counts those still waiting.',
      it: 'Facoltativo. "median" (predefinito), "mean", "p90" oppure "km_median", che conta anche quelli ancora in attesa.',
    },
  }),
  "median",
);

export const SCHEDULE = optional(
  matrix({
    label: { en: "opening hours", it: "orario di apertura" },
    help: {
      en: "Optional. Range of weekday (1-7 from Monday), opens, closes: only those hours count. Calendar hours if not given.",
      it: "Facoltativo. Intervallo con giorno (1-7 da lunedì), apertura, chiusura: contano solo quelle ore. Senza, ore di calendario.",
    },
  }),
);

/** Hours between two wall-clock times of a log: on the calendar, or inside the schedule that was given. */
export function hoursOf({ log, options }: Scene): (from: number, to: number) => number {
  const clock = clockOf(log);
  const schedule = options["schedule"] as RawTable | undefined;
  if (!schedule) return (from, to) => clock.hours(from, to);
  const business = new BusinessHours(readSchedule(schedule), [], clock);
  return (from, to) => (to < from ? clock.hours(from, to) : business.between(from, to));
}

/** The clock of a log's zone, made once. */
export function clockOf(log: Log): Clock {
  return log.memo("clock", () => new Clock(log.zone));
}

function units(duration: Duration, withRunning: boolean): Statement["units"] {
  return (scene: Scene, sums: Units) => {
    const { log, period } = scene;
    const created = log.dates("created");
    const ends = duration.ends(scene);
    const hours = hoursOf(scene);
    const now = lastKnown(log);
    for (const i of log.within("created", period)) {
      const start = created[i] as number;
      const end = ends[i] as number;
      if (end >= start) sums.add(i, hours(start, end), 1, duration.endedNote);
      else if (withRunning && Number.isNaN(end)) sums.add(i, hours(start, now), 0, duration.runningNote);
    }
  };
}

/**
 * The statistics of a duration. The ones still running are no durations yet: the mean leaves them out,
 * median and p90 list them without counting them, km_median counts each for as long as it has waited.
 */
export function durationMethods(duration: Duration): Readonly<Record<string, Statement>> {
  const of = (label: Text, note: Text, total: Total): Statement => ({
    label,
    note,
    numerator: duration.hours,
    denominator: duration.ended,
    needs: duration.needs,
    total,
    interval: "none",
    units: units(duration, total !== "mean"),
  });
  const without = { en: "Those still waiting are left out.", it: "È escluso chi aspetta ancora." };
  return {
    median: of({ en: "Median", it: "Mediana" }, without, "median"),
    mean: of({ en: "Mean", it: "Media" }, without, "mean"),
    p90: of({ en: "90th percentile", it: "90º percentile" }, without, "p90"),
    km_median: of(
      { en: "Median, counting those still waiting", it: "Mediana, contando anche quelli in attesa" },
      {
        en: "Kaplan-Meier: those still waiting count for as long as they have waited.",
        it: "Kaplan-Meier: chi aspetta ancora conta per il tempo già passato.",
      },
      "km_median",
    ),
  };
}
