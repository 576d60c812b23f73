import type { NumberPlan, PeriodOf, Rectangle } from "../sheet/plan";

/**
 * Which rectangle of a summary shows which numbers, packed for the document's properties: names once, a
 * place as numbers. A report of forty metrics with cohorts has hundreds of them.
 */
interface Packed {
  readonly words: readonly string[];
  readonly places: readonly (readonly (number | null)[])[];
}

const CHOSEN = 0;
const YEAR = 1;
const FIXED = 2;

export function packNumbers(numbers: readonly NumberPlan[]): string {
  const words: string[] = [];
  const word = (text: string): number => {
    const at = words.indexOf(text);
    return at >= 0 ? at : words.push(text) - 1;
  };
  const places = numbers.map((n) => {
    const { period, segment, cohort } = n;
    const of = period.of === "chosen" ? CHOSEN : period.of === "year" ? YEAR : FIXED;
    const span = period.of === "fixed" ? [period.period.from, period.period.before] : [backOf(period), 0];
    const tail = [segment === null ? null : word(segment), cohort?.from ?? null, cohort?.age ?? null];
    if (n.by !== undefined) tail.push(word(n.by));
    return [...n.range, word(n.metric), word(n.method), of, ...span, ...tail];
  });
  return JSON.stringify({ words, places } satisfies Packed);
}

function backOf(period: PeriodOf): number {
  return period.of === "chosen" ? period.back : 0;
}

export function unpackNumbers(text: string): NumberPlan[] {
  if (text === "") return [];
  const { words, places } = JSON.parse(text) as Packed;
  return places.map((p): NumberPlan => {
    const n = p as readonly number[];
    const [row, column, rows, columns, metric, method, of, a, b] = n as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const period: PeriodOf =
      of === CHOSEN
        ? { of: "chosen", back: a }
        : of === YEAR
          ? { of: "year" }
          : { of: "fixed", period: { from: a, before: b } };
    const [segment, from, age, by] = p.slice(9) as [number | null, number | null, number | null, number | undefined];
    return {
      range: [row, column, rows, columns],
      metric: words[metric] as string,
      method: words[method] as string,
      period,
      segment: segment === null ? null : (words[segment] as string),
      cohort: from === null || age === null ? null : { from, age },
      ...(by === undefined ? {} : { by: words[by] as string }),
    };
  });
}

/** The number a cell shows; the smallest rectangle of several. */
export function numberAt(numbers: readonly NumberPlan[], row: number, column: number): NumberPlan | null {
  const size = ([, , rows, columns]: Rectangle): number => rows * columns;
  let best: NumberPlan | null = null;
  for (const n of numbers) {
    const [top, left, rows, columns] = n.range;
    if (row < top || row >= top + rows || column < left || column >= left + columns) continue;
    if (!best || size(n.range) < size(best.range)) best = n;
  }
  return best;
}
