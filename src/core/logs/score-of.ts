import { foldWord } from "../text";

/** A score written as a word, as `4/5`, as stars, or with its label behind it. */
export function scoreOf(text: string, vocabulary: Readonly<Record<string, string>>): number {
  const known = vocabulary[foldWord(text)];
  if (known !== undefined) return known === "" ? Number.NaN : Number(known);
  const s = text.trim();
  if (/^[★⭐]+☆*$/.test(s)) return (s.match(/[★⭐]/g) as RegExpMatchArray).length;
  const m = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:\/|su|out of|of)\s*(\d{1,3})\b/.exec(s);
  if (m) return Number((m[1] as string).replace(",", "."));
  const label = /^(\d{1,2})\s*(?:[-–:).=]|stars?\b|stelle?\b)\s*\D*$/.exec(s);
  return label ? Number(label[1]) : Number.NaN;
}
