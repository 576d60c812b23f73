import type { LocaleCode } from "../sheets/locales";
import { LOCALES } from "../sheets/locales";

/** How a file writes numbers and dates, by its own cells; where they do not tell, the given locale. */
export function guessLocale(rows: readonly (readonly string[])[], fallback: LocaleCode): LocaleCode {
  let [comma, point, dayFirst, monthFirst, dots] = [0, 0, 0, 0, 0];
  for (const row of rows.slice(0, 2000))
    for (const cell of row) {
      const text = cell.trim();
      if (/^[-+(]?[€$£]?\s?(\d{1,3}(\.\d{3})+,\d+|\d+,\d{1,2}|\d+,\d{4,})\)?\s?[€$£%]?$/.test(text)) comma++;
      else if (/^[-+(]?[€$£]?\s?(\d{1,3}(,\d{3})+\.\d+|\d+\.\d{1,2}|\d+\.\d{4,})\)?\s?[€$£%]?$/.test(text)) point++;
      const date = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text);
      if (date && Number(date[1]) > 12) dayFirst++;
      if (date && Number(date[3]) > 12) monthFirst++;
      if (date?.[2] === ".") dots++;
    }
  const comma_ = LOCALES[fallback].decimalSeparator === ",";
  if (comma > point) return comma_ ? fallback : dots > 0 ? "de_DE" : "it_IT";
  if (point > comma || monthFirst > dayFirst) {
    if (monthFirst > dayFirst) return "en_US";
    if (!comma_) return dayFirst > 0 && fallback === "en_US" ? "en_GB" : fallback;
    return dayFirst > 0 ? "en_GB" : "en_US";
  }
  if (dayFirst > monthFirst && fallback === "en_US") return "en_GB";
  return fallback;
}
