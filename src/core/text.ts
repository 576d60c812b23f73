/** The two languages of the product. Every text a person can see exists in both; there is no fallback. */
export type Language = "en" | "it";

/** One text in both languages. */
export interface Text {
  readonly en: string;
  readonly it: string;
}

/** The two languages, in the order in which the in-cell help prints them. */
export const LANGUAGES: readonly Language[] = ["en", "it"];

/** A text that is the same in both languages: a name, a symbol. */
export function same(word: string): Text {
  return { en: word, it: word };
}

/** A word without case, accents and outer blanks. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** A value as words are compared: `EMAIL ` = `email` = `E-mail`. */
export function foldWord(word: string): string {
  return plain(word).replace(/[\s_\-.'’]+/g, "");
}

/** A header as headers are compared: `customer_id` = `Customer ID` = `customerId`. */
export function foldHeader(header: string): string {
  return plain(header.replace(/([a-z0-9])([A-Z])/g, "$1 $2"))
    .replace(/[_\-./:?’']+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A list of words written as they are read: `list("start; start date", "data inizio")`. */
export function list(...lines: readonly string[]): readonly string[] {
  return lines.join("; ").split("; ");
}
