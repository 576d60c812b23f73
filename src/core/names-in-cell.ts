import type { Language } from "./text";

/** What a cell of Google Sheets holds is limited to 50,000 characters. */
const LONGEST = 45000;

/** Names for one cell; where they do not fit, how many more there are. */
export function namesInCell(names: readonly string[], language: Language): string {
  let length = 0;
  for (let i = 0; i < names.length; i++) {
    length += (names[i] as string).length + 2;
    if (length <= LONGEST) continue;
    const rest = names.length - i;
    const more = language === "it" ? `e altri ${rest}` : `and ${rest} more`;
    return `${names.slice(0, i).join(", ")}, ${more}`;
  }
  return names.join(", ");
}
