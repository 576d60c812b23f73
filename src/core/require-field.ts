import { MetricError } from "./errors";
import type { Log } from "./logs/log";
import { foldWord, type Text } from "./text";

/** Headers that a sentence can name. */
const MOST = 25;

/** Refuses a table that lacks a field, naming it and the headers seen. */
export function requireField(log: Log, field: string): void {
  if (log.has(field)) return;
  const label = log.kind.fields[field]?.label ?? { en: field, it: field };
  const headers = log.source.headers.filter((header) => header !== "");
  const seen = `${headers.slice(0, MOST).join(", ")}${headers.length > MOST ? "…" : ""}`;
  const why = field === "abandoned" ? unansweredWords(log) : "";
  throw new MetricError("missing_column", { table: log.kind.name, field: label, seen, why });
}

/** Words of a table of calls for those not answered: they do not say who gave up waiting, and "missed" may be either. */
function unansweredWords(log: Log): Text | string {
  const title = log.source.titles?.("handled")[0];
  const known = (log.kind.fields["handled"]?.vocabulary?.["no"] ?? []).map(foldWord);
  const values = title === undefined ? [] : (log.header(title)?.values ?? []);
  const words = values.filter((word) => known.indexOf(foldWord(word)) >= 0).slice(0, MOST_WORDS);
  if (words.length === 0) return "";
  const said = words.join(", ");
  return {
    en: `: ${said} in ${title} does not say whether the caller gave up or nobody answered`,
    it: `: ${said} in ${title} non dice se il chiamante ha rinunciato o se nessuno ha risposto`,
  };
}

/** Words that a sentence can name. */
const MOST_WORDS = 3;
