import type { Metric } from "../core/define";
import { logNames } from "../core/log-inputs";
import type { Language, Text } from "../core/text";

/** What a metric would need that no source gives: the tables of its log form, else the columns of its scalar form. */
export function neededFor(metric: Metric): Text | null {
  if (metric.log) {
    const list = (language: Language): string =>
      (metric.log?.tables ?? [])
        .map((t) => logNames(t.logs)[language])
        .join(language === "en" ? " and one of " : " e una di ");
    return { en: `Needs a table of ${list("en")}`, it: `Serve una tabella di ${list("it")}` };
  }
  if (!metric.scalar) return null;
  const inputs = Object.values(metric.scalar.inputs).filter((i) => !i.optional);
  const list = (language: Language): string =>
    inputs.map((i) => i.label[language]).join(language === "en" ? " and " : " e ");
  return { en: `Needs columns with ${list("en")}`, it: `Servono colonne con ${list("it")}` };
}
