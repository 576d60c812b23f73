import { type CellFunction, type ExampleArgument, FAMILIES, type Metric } from "../core/define";
import { DayCell } from "../core/inputs";
import { LOG_KINDS } from "../core/logs/kinds";
import type { LogId } from "../core/logs/log-id";
import { allFunctions, METRICS } from "../core/metrics/index";
import { isoDay } from "../core/period";
import type { Text } from "../core/text";
import type { ExampleWord, PackedCatalogue } from "../sidebar/catalogue";

/** What a table of period totals is called; the logs carry their own names. */
export const PERIODS = {
  name: { en: "totals by period", it: "totali per periodo" },
  row: { en: "a period (a month, a week) with its totals", it: "un periodo (mese, settimana) con i suoi totali" },
} satisfies Record<string, Text>;

/** The words of the catalogue as the sidebar carries them: every text once, and no computation. */
export function sidebarWords(
  metrics: readonly Metric[] = METRICS,
  functions: readonly CellFunction[] = allFunctions(),
): PackedCatalogue {
  const texts: [string, string][] = [];
  const places = new Map<string, number>();
  const text = ({ en, it }: Text): number => {
    const key = `${en}\n${it}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, texts.length);
    texts.push([en, it]);
    return texts.length - 1;
  };
  const kinds: Record<string, readonly [number, number]> = {
    periods: [text(capital(PERIODS.name)), text(capital(PERIODS.row))],
  };
  for (const id of Object.keys(LOG_KINDS) as LogId[])
    kinds[id] = [text(capital(LOG_KINDS[id].name)), text(capital(LOG_KINDS[id].row))];
  const families: Record<string, number> = {};
  for (const [id, words] of Object.entries(FAMILIES)) families[id] = text(words);
  return {
    families,
    kinds,
    metrics: Object.fromEntries(
      metrics.map((m) => [
        m.id,
        [
          text(m.title),
          text(m.label),
          text(m.summary),
          text(m.formula),
          m.notes ? text(m.notes) : -1,
          m.family,
          m.unit,
          m.direction,
        ],
      ]),
    ),
    functions: functions.map((f) => [
      f.name,
      f.family,
      f.kind,
      text(f.title),
      text(f.summary),
      Object.entries(f.inputs).map(([name, input]) => [name, text(input.help), input.optional ? 1 : 0]),
      f.examples[0] ? exampleWords(f.examples[0].args) : null,
    ]),
    texts,
  };
}

/** The same as one line of a script element of type application/json: nothing in it can end the element. */
export function sidebarWordsJson(): string {
  return JSON.stringify(sidebarWords()).replace(
    /[<>`\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Arguments of an example as one types them: columns of values stand as ranges beside each other. */
function exampleWords(args: readonly ExampleArgument[]): ExampleWord[] {
  let column = 0;
  const words = args.map((arg): ExampleWord => {
    if (arg === undefined || arg === null) return null;
    if (arg instanceof DayCell) return isoDay(arg.serial);
    if (typeof arg !== "object") return arg;
    if ("range" in arg) return { range: arg.range };
    const width = arg[0]?.length ?? 1;
    const range = `${letter(column)}2:${letter(column + width - 1)}${arg.length + 1}`;
    column += width;
    return { range };
  });
  while (words.length > 0 && words[words.length - 1] === null) words.pop();
  return words;
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}

function capital({ en, it }: Text): Text {
  const up = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return { en: up(en), it: up(it) };
}
