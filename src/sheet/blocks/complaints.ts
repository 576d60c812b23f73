import { column } from "../cells";
import { LIST, panelsOf } from "../data/data-map";
import { panelCell } from "../data/panel-tables";
import { fn, formula, orElse } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { PanelData } from "../panel-series";
import type { NumberPlan } from "../plan";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { groupRule, section } from "./section";

const NUMBER = look({ align: "right", format: "#,##0" });
const SHARE = look({ align: "right", format: "0%" });
const CHANGE = look({ align: "right", format: "+#,##0;-#,##0;0" });

/** A panel of the block: its rows of a label and three numbers, over two groups of columns. */
interface Panel {
  readonly title: string;
  readonly heads: readonly [string, Head, Head, Head];
  readonly rows: readonly PanelRow[];
}
type Head = string | { readonly formula: string };
interface PanelRow {
  readonly label: string;
  readonly numbers: readonly { readonly body: string; readonly style: ReturnType<typeof look> }[];
  readonly isTotal: boolean;
  /** What stands behind each number; null where it is a share, a change or several together. */
  readonly behind: readonly (Behind | null)[];
}
type Behind = Pick<NumberPlan, "metric" | "period" | "segment" | "by">;

/** Outstanding by age, the movement of the period, and who and what it was about: bands of three panels. */
export function complaints(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  if (!data.complaints) return start;
  const { language } = data.spec;
  const { ages, movement, panels } = data.complaints;
  const all = panelsOf(data);
  const shown: Panel[] = [];
  if (ages) shown.push(counted(view, ages, all.indexOf(ages)));
  if (movement) shown.push(moved(view));
  for (const panel of panels) shown.push(counted(view, panel, all.indexOf(panel)));
  if (shown.length === 0) return start;
  let row = section(grid, start, say("complaints", language));
  for (let band = 0; band < shown.length; band += 3) {
    const three = shown.slice(band, band + 3);
    if (band > 0) grid.height(row++, 12);
    three.forEach((panel, k) => {
      draw(grid, panel, row, 2 * k);
    });
    row += 2 + Math.max(...three.map((p) => p.rows.length));
  }
  return row;
}

function counted(view: ReportView, panel: PanelData, index: number): Panel {
  const { data, map } = view;
  const { language } = data.spec;
  const first = map.panels[index] as number;
  const before = `${map.parameter("chosen", true)}-1`;
  const numbers = panel.categories.map((_, k) => k);
  const sum = (period?: string): string => numbers.map((k) => panelCell(view, first, k, period)).join("+");
  const open = `${map.parameter("open", true)}=1`;
  // An open period is not compared with a whole one; a state may be.
  const change = (now: string, then: string): string =>
    fn("IF", fn("OR", `${map.parameter("chosen", true)}<2`, open), '""', orElse(`${now}-(${then})`));
  const rows = numbers.map((k): PanelRow => {
    const now = panelCell(view, first, k);
    return {
      label: panel.categories[k] as string,
      numbers: [
        { body: orElse(now), style: NUMBER },
        { body: orElse(`${now}/(${sum()})`), style: SHARE },
        { body: change(now, panelCell(view, first, k, before)), style: CHANGE },
      ],
      isTotal: false,
      behind: [behindOf(panel, k)],
    };
  });
  const what = panel.counted[language].toLowerCase();
  rows.push({
    label: say("totalOf", language, { what }),
    numbers: [
      { body: orElse(sum()), style: NUMBER },
      { body: orElse(`(${sum()})/(${sum()})`), style: SHARE },
      { body: change(`(${sum()})`, sum(before)), style: CHANGE },
    ],
    isTotal: true,
    behind: [panel.behind && { metric: panel.behind.metric, period: CHOSEN, segment: null }],
  });
  const heads: Panel["heads"] = [
    panel.by[language],
    panel.counted[language],
    say("share", language),
    say("changePrevious", language),
  ];
  return { title: panel.title[language], heads, rows };
}

const CHOSEN: NumberPlan["period"] = { of: "chosen", back: 0 };

function behindOf({ behind }: PanelData, k: number): Behind | null {
  const segment = behind?.keys[k];
  if (!behind || segment === null || segment === undefined) return null;
  return { metric: behind.metric, period: CHOSEN, segment, by: behind.field };
}

/** The counts of the movement as metrics; those at the start are at the end of the period before. */
const MOVED = {
  outstandingStart: "complaints-outstanding",
  received: "complaints-received",
  reopened: null,
  resolved: "complaints-resolved",
  outstandingEnd: "complaints-outstanding",
  escalated: "complaints-escalated",
} as const;

function movedBehind(word: keyof typeof MOVED): (Behind | null)[] {
  const metric = MOVED[word];
  if (metric === null) return [];
  const back = word === "outstandingStart" ? 1 : 0;
  const at = (period: NumberPlan["period"]): Behind => ({ metric, period, segment: null });
  const year = back === 0 ? at({ of: "year" }) : null;
  return [at({ of: "chosen", back }), at({ of: "chosen", back: back + 1 }), year];
}

/** Start, in, out, end of the chosen period, the one before and the year before. */
function moved(view: ReportView): Panel {
  const { data, map } = view;
  const { language } = data.spec;
  const chosen = map.parameter("chosen", true);
  const year = map.parameter("year", true);
  const named = (c: number): string => fn("INDEX", map.list(c, true), chosen);
  const periods = [chosen, `${chosen}-1`, year];
  const words = ["outstandingStart", "received", "reopened", "resolved", "outstandingEnd", "escalated"] as const;
  const movement = data.complaints?.movement;
  const rows: PanelRow[] = [];
  words.forEach((word, k) => {
    if (word === "reopened" && movement?.reopened.every((x) => x === 0)) return;
    if (word === "escalated" && movement?.escalated.some((x) => x === null)) return;
    const numbers = periods.map((p) => {
      const x = panelCell(view, map.movement, k, p);
      return { body: fn("IF", `${p}<1`, '""', orElse(x)), style: NUMBER };
    });
    rows.push({ label: say(word, language), numbers, isTotal: word === "outstandingEnd", behind: movedBehind(word) });
  });
  return {
    title: say("movementOf", language),
    heads: [
      say("complaints", language),
      formula(named(LIST.short)),
      formula(named(LIST.previousShort)),
      formula(named(LIST.yearShort)),
    ],
    rows,
  };
}

function draw(grid: Grid, panel: Panel, row: number, group: number): void {
  const left = column(group, 0);
  const numbers = [0, 1, 2].map((i) => column(group + 1, i));
  grid.put(row, left, panel.title, LOOK.groupHead);
  groupRule(grid, row, group, 2);
  grid.height(row + 1, 18);
  grid.put(row + 1, left, panel.heads[0], LOOK.head);
  numbers.forEach((c, i) => {
    grid.put(row + 1, c, panel.heads[i + 1] as Head, LOOK.headRight);
  });
  grid.line("bottom", COLOR.line, [row + 1, left, 1, 7]);
  panel.rows.forEach((r, k) => {
    const at = row + 2 + k;
    if (r.isTotal) grid.line("top", COLOR.lineStrong, [at, left, 1, 7]);
    grid.put(at, left, r.label, r.isTotal ? LOOK.bodyBold : LOOK.body);
    r.numbers.forEach((n, i) => {
      grid.put(at, numbers[i] as number, formula(n.body), r.isTotal ? { ...n.style, bold: true } : n.style);
      const behind = r.behind[i];
      if (behind) grid.numbers.push({ range: [at, numbers[i] as number, 1, 1], method: "", cohort: null, ...behind });
    });
    if (k + 1 < panel.rows.length && !panel.rows[k + 1]?.isTotal)
      grid.line("bottom", COLOR.lineFaint, [at, left, 1, 7]);
  });
}
