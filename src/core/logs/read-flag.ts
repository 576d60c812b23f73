import { foldWord } from "../text";
import { meaningOf } from "./meaning-of";

const YES = ["true", "yes", "y", "1", "si", "s", "vero", "x", "✓", "✔", "on", "v", "t", "☑", "✅"];
const NO = ["false", "no", "n", "0", "falso", "off", "f", "not", "☐", "❌", "✗"];

/** Yes 1, no 0, neither -1: words of both languages, then those of the field. */
export function scanFlag(text: string, vocabulary: Readonly<Record<string, string>>): number {
  const word = foldWord(text);
  const known = meaningOf(vocabulary, text);
  if (known === "yes" || YES.indexOf(word) >= 0) return 1;
  if (known === "no" || NO.indexOf(word) >= 0) return 0;
  const number = Number(word);
  if (word !== "" && Number.isFinite(number)) return number > 0 ? 1 : 0;
  return -1;
}
