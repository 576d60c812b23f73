import { civil, type Grain, isoWeek, type Period } from "../core/period";
import type { Language, Text } from "../core/text";
import { WORDS, type WordKey } from "./words";

export type Params = Readonly<Record<string, string | number>>;

/** Everything the sidebar says, in one language. */
export interface Speaker {
  readonly language: Language;
  /** A text of the sidebar's own. `{n}` also chooses between the two sides of a `|`: one, several. */
  say(key: WordKey, params?: Params): string;
  /** A text that comes in both languages. */
  text(text: Text): string;
  /** The same with a capital letter, for labels and titles. */
  title(text: Text): string;
  number(value: number, digits?: number): string;
  /** "2 Jan, 09:12" of an instant. */
  moment(instant: number): string;
  /** Inside a sentence: "December 2025" ("dicembre 2025"), "Q4 2025", "week 31, 2025", "2025". */
  period(grain: Grain, period: Period): string;
  /** The same where a line begins with it: "Dicembre 2025", "Week 31, 2025". */
  periodTitle(grain: Grain, period: Period): string;
  /** "31/12/2025". */
  day(day: number): string;
}

/** Some locales would write 1204 without its point; older browsers take any text as yes. */
const ALWAYS_GROUPED = { useGrouping: "always" as unknown as boolean };

/** Speaks a language; `dress` marks every text, for the test that finds hard-coded ones. */
export function speaker(language: Language, dress: (text: string) => string = (text) => text): Speaker {
  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits, ...ALWAYS_GROUPED }).format(value);
  const fill = (template: string, params: Params): string =>
    oneOrMore(template, params["n"]).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return typeof value === "number" ? number(value, 2) : (value ?? "");
    });
  const date = (day: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : "it", { ...options, timeZone: "UTC" }).format(millis(day));
  const say = (key: WordKey, params: Params = {}): string => dress(fill(WORDS[key][language], params));
  const periodName = (grain: Grain, period: Period): string => {
    const { year, month } = civil(period.from);
    if (grain === "year") return String(year);
    if (grain === "quarter") return fill(WORDS.quarterOf[language], { q: Math.ceil(month / 3), year: String(year) });
    if (grain === "month") return date(period.from, { month: "long", year: "numeric" });
    const { year: weekYear, week } = isoWeek(period.from);
    if (grain === "week")
      return fill(WORDS.weekOf[language], {
        week,
        year: String(weekYear),
        day: date(period.from, { day: "numeric", month: "short" }),
      });
    return date(period.from, { day: "numeric", month: "long", year: "numeric" });
  };
  return {
    language,
    say,
    text: (text) => dress(text[language]),
    title: (text) => dress(capital(text[language])),
    number,
    moment: (instant) =>
      dress(
        `${date(instant, { day: "numeric", month: "short" })}, ${date(instant, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`,
      ),
    day: (day) => date(day, { day: "2-digit", month: "2-digit", year: "numeric" }),
    period: (grain, period) => dress(periodName(grain, period)),
    periodTitle: (grain, period) => dress(capital(periodName(grain, period))),
  };
}

/** Milliseconds of a wall-clock serial, read as UTC. */
function millis(serial: number): number {
  return Math.round((serial - 25569) * 86_400_000);
}

function oneOrMore(template: string, n: string | number | undefined): string {
  const bar = template.indexOf("|");
  if (bar < 0) return template;
  return n === 1 ? template.slice(0, bar) : template.slice(bar + 1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
