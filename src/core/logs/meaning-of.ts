import { foldWord } from "../text";

/** What a word of a cell means in a vocabulary; of `TD04 - Nota di credito` the code, of `Open (assigned)` the word before the bracket. */
export function meaningOf(vocabulary: Readonly<Record<string, string>>, text: string): string | undefined {
  const whole = vocabulary[foldWord(text)];
  if (whole !== undefined || text.length > 60) return whole;
  const coded = /^\s*([a-z]{1,3}\d{1,3})\s*[-–:]\s*(.+)$/i.exec(text);
  if (coded) return vocabulary[foldWord(coded[1] as string)] ?? vocabulary[foldWord(coded[2] as string)];
  const bracket = text.indexOf("(");
  return bracket > 2 && text.trim().endsWith(")") ? vocabulary[foldWord(text.slice(0, bracket))] : undefined;
}
