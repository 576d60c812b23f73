import type { Unit } from "../core/define";
import type { Language, Text } from "../core/text";

/** How the numbers of one metric are shown: chosen once at build from its largest value. */
export interface Display {
  readonly level: string;
  readonly change: string;
  /** A change is multiplied by this before it is shown: 100 for shares, in percentage points. */
  readonly times: 1 | 100;
  /** Changes are shown relative too: not for shares, nor for scores. */
  readonly relative: boolean;
  /** Decimals of a text that quotes a value, and what follows it. */
  readonly decimals: number;
  readonly suffix: string;
  /** What a text multiplies a value by: 100 for shares, 1/1000 for thousands. */
  readonly textTimes: number;
  /** Words of the unit and the scale after the name: "thousands of €"; "" for none. */
  readonly unit: string;
}

export const RELATIVE = "+0.0%;-0.0%;0.0%";

/** Format by unit and by the largest absolute value that will stand in a 60 px column. */
export function displayOf(unit: Unit, largest: number, currency: string, language: Language): Display {
  const base = { times: 1 as const, relative: true, suffix: "", textTimes: 1, unit: unitWords(unit, language) };
  const plain = (decimals: number): Display => {
    const d = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
    const level = decimals === 0 ? "#,##0" : `#,##${d}`;
    return { ...base, level, change: `+${level};-${level};${d}`, decimals };
  };
  if (unit === "share") {
    return {
      ...base,
      level: "0.0%",
      change: '+0.0" pp";-0.0" pp";0.0" pp"',
      times: 100,
      relative: false,
      decimals: 1,
      suffix: "%",
      textTimes: 100,
      unit: "",
    };
  }
  if (unit === "money") return money(largest, currency, language, base);
  if (unit === "nps") return { ...base, level: "0", change: "+0;-0;0", relative: false, decimals: 0 };
  if (unit === "score") return { ...plain(2), relative: false };
  if (unit === "count" || unit === "seconds") return plain(0);
  if (unit === "per_hour") return plain(2);
  return plain(1);
}

function money(
  largest: number,
  currency: string,
  language: Language,
  base: Omit<Display, "level" | "change" | "decimals">,
): Display {
  const scale = largest >= 1e8 ? ",," : largest >= 1e5 ? "," : "";
  const level = scale === "" ? (largest < 100 ? "#,##0.00" : "#,##0") : `#,##0.0${scale}`;
  const zero = scale === "" ? (largest < 100 ? "0.00" : "0") : "0.0";
  const word = scale === "" ? null : scale === "," ? THOUSANDS : MILLIONS;
  const unit = word ? (currency === "" ? word.bare[language] : word.of[language].replace("{c}", currency)) : currency;
  return {
    ...base,
    level,
    change: `+${level};-${level};${zero}`,
    decimals: scale === "" ? (largest < 100 ? 2 : 0) : 1,
    textTimes: scale === "" ? 1 : scale === "," ? 1 / 1e3 : 1 / 1e6,
    unit,
  };
}

const THOUSANDS = { bare: { en: "thousands", it: "migliaia" }, of: { en: "{c} thousand", it: "migliaia di {c}" } };
const MILLIONS = { bare: { en: "millions", it: "milioni" }, of: { en: "{c} million", it: "milioni di {c}" } };

const UNITS: Partial<Record<Unit, Text>> = {
  hours: { en: "hours", it: "ore" },
  seconds: { en: "seconds", it: "secondi" },
  months: { en: "months", it: "mesi" },
  periods: { en: "periods", it: "periodi" },
  per_hour: { en: "per hour", it: "all'ora" },
};

function unitWords(unit: Unit, language: Language): string {
  return UNITS[unit]?.[language] ?? "";
}

/** The decimal and thousands signs of a file's locale. */
export function signsOf(locale: string): { readonly decimal: string; readonly thousands: string } {
  const language = locale.slice(0, 2).toLowerCase();
  if (["en", "ja", "zh", "ko", "he", "th"].indexOf(language) >= 0 || /^(es_MX|it_CH|de_CH)/.test(locale))
    return { decimal: ".", thousands: /_CH/.test(locale) ? "’" : "," };
  if (language === "fr") return { decimal: ",", thousands: "\u202f" };
  if (["pl", "cs", "sk", "ru", "uk", "sv", "nb", "no", "fi", "hu", "bg"].indexOf(language) >= 0)
    return { decimal: ",", thousands: "\u00a0" };
  return { decimal: ",", thousands: "." };
}
