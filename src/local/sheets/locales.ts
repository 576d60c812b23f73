/** A file's locale: how numbers, dates and formulas are typed and shown. The first eight fields are the engine's own. */
export interface FileLocale {
  readonly name: string;
  readonly code: LocaleCode;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

export type LocaleCode = "en_US" | "en_GB" | "it_IT" | "de_DE" | "fr_FR" | "pt_BR" | "ja_JP";

const comma = { thousandsSeparator: ",", decimalSeparator: ".", formulaArgSeparator: "," };
const point = { thousandsSeparator: ".", decimalSeparator: ",", formulaArgSeparator: ";" };
const dayFirst = { dateFormat: "dd/mm/yyyy", timeFormat: "hh:mm:ss", weekStart: 1 };

export const LOCALES: Readonly<Record<LocaleCode, FileLocale>> = {
  en_US: {
    name: "English (US)",
    code: "en_US",
    ...comma,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    weekStart: 7,
  },
  en_GB: { name: "English (UK)", code: "en_GB", ...comma, ...dayFirst },
  it_IT: { name: "Italiano", code: "it_IT", ...point, ...dayFirst },
  de_DE: { name: "Deutsch", code: "de_DE", ...point, ...dayFirst, dateFormat: "dd.mm.yyyy" },
  fr_FR: { name: "Français", code: "fr_FR", ...point, thousandsSeparator: "\u202f", ...dayFirst },
  pt_BR: { name: "Português (Brasil)", code: "pt_BR", ...point, ...dayFirst, weekStart: 7 },
  ja_JP: { name: "日本語", code: "ja_JP", ...comma, ...dayFirst, dateFormat: "yyyy/mm/dd", weekStart: 7 },
};

export function isLocaleCode(code: string): code is LocaleCode {
  return Object.hasOwn(LOCALES, code);
}

/** Month and day names by language, full forms; the engine shortens them to their first three letters. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" "),
  ja: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月".split(" "),
};
const DAYS: Readonly<Record<string, readonly string[]>> = {
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  it: "domenica lunedì martedì mercoledì giovedì venerdì sabato".split(" "),
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
  pt: "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado".split(" "),
  ja: "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日".split(" "),
};

const language = (locale: FileLocale): string => locale.code.slice(0, 2);

export function monthNames(locale: FileLocale): readonly string[] {
  return MONTHS[language(locale)] ?? (MONTHS["en"] as readonly string[]);
}

/** The name of a month or week day in the file's language; any other word as it is. */
export function localDateWord(english: string, locale: FileLocale): string {
  const month = MONTHS["en"]?.indexOf(english) ?? -1;
  if (month >= 0) return monthNames(locale)[month] ?? english;
  const day = DAYS["en"]?.indexOf(english) ?? -1;
  return day >= 0 ? (DAYS[language(locale)]?.[day] ?? english) : english;
}

/** 1 to 12 for a month word (full or at least three letters, English or the file's language), else 0. */
export function monthOfWord(word: string, locale: FileLocale): number {
  const plain = word.toLowerCase().replace(/\.$/, "");
  if (plain.length < 3) return 0;
  for (const names of [monthNames(locale), MONTHS["en"] as readonly string[]]) {
    const lower = names.map((name) => name.toLowerCase());
    const exact = lower.indexOf(plain);
    if (exact >= 0) return exact + 1;
    const starts = lower.flatMap((name, index) => (name.startsWith(plain) ? [index] : []));
    if (starts.length === 1) return (starts[0] as number) + 1;
  }
  return 0;
}
