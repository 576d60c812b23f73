import type { ExampleWord, FunctionWords } from "./catalogue";
import { decimalSign } from "./defaults";

/** What stands between arguments: `;` where the comma is the decimal sign, as in the file's own formulas. */
export function separator(locale: string): string {
  return decimalSign(locale) === "," ? "; " : ", ";
}

/** `NAME(lost; start; [method])` as one would write it in this file. */
export function signature(f: FunctionWords, locale: string): string {
  const names = f.inputs.map((i) => (i.optional ? `[${i.name}]` : i.name));
  return `${f.name}(${names.join(separator(locale))})`;
}

/** A formula that works, with the values of the example; ranges where it takes columns or tables. */
export function exampleFormula(f: FunctionWords, locale: string): string {
  const args = f.example ?? f.inputs.filter((i) => !i.optional).map((i) => ({ range: i.name }));
  return `=${f.name}(${args.map((a) => argument(a, locale)).join(separator(locale))})`;
}

function argument(value: ExampleWord, locale: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.range;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value).replace(".", decimalSign(locale));
  return `"${value.replace(/"/g, '""')}"`;
}

/** Functions whose name, title or summary holds every word searched for; those named so come first. */
export function matching(
  functions: readonly FunctionWords[],
  search: string,
  language: "en" | "it",
): readonly FunctionWords[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return functions;
  const scored = functions.map((f) => {
    const name = fold(f.name.replace(/_/g, " "));
    const all = `${name} ${fold(f.name)} ${fold(f.title.en)} ${fold(f.title.it)} ${fold(f.summary[language])}`;
    if (!words.every((w) => all.includes(w))) return { f, score: 0 };
    return { f, score: words.every((w) => name.includes(w)) || fold(f.name).includes(fold(search)) ? 2 : 1 };
  });
  return scored
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((s) => s.f);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim();
}
