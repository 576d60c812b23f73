import type { CellStyle, Plan, PlanCell, SheetPlan } from "../../src/sheet/plan";
import type { SheetNames } from "../../src/sheet/world";

/** What a test wants of a small report: two sheets, native formulas over the data sheet, one chart. */
export interface HandPlan {
  readonly title: string;
  readonly values: readonly number[];
  /** Another fill, so that the look changes and not only the contents. */
  readonly fill: string;
  readonly charts: number;
  /** A formula that fails, to be refused. */
  readonly broken: boolean;
}

const PLAIN: CellStyle = {
  format: "General",
  size: 10,
  bold: false,
  color: "#202124",
  background: null,
  align: "left",
  vertical: "middle",
  wrap: "overflow",
};

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

export function handPlan(wish: HandPlan, names: SheetNames): Plan {
  return { sheets: [dataSheet(wish, names), summarySheet(wish, names)] };
}

function dataSheet(wish: HandPlan, names: SheetNames): SheetPlan {
  const cells: PlanCell[][] = [
    ["period", "value"],
    ...wish.values.map((v, k): PlanCell[] => [`2025-${k + 1}`, v]),
    ["chosen", { formula: `=${quoted(names.summary)}!$C$3` }],
  ];
  return sheet("data", names.data, cells, [PLAIN, { ...PLAIN, format: "0.00", align: "right" }], (r, c) =>
    r > 0 && c > 0 ? 1 : 0,
  );
}

function summarySheet(wish: HandPlan, names: SheetNames): SheetPlan {
  const data = quoted(names.data);
  const last = wish.values.length + 1;
  const cells: PlanCell[][] = [
    [wish.title, null, null, null],
    [{ formula: `=INDEX(${data}!$B$1:$B$${last};${last})` }, null, null, null],
    [{ formula: `=SUM(${data}!$B$2:$B$${last})` }, null, wish.broken ? { formula: "=1/0" } : 1, true],
    ["-1", "@x", "2025-3", null],
  ];
  const plan = sheet(
    "summary",
    names.summary,
    cells,
    [
      { ...PLAIN, background: wish.fill },
      { ...PLAIN, format: "#,##0.0", size: 22, bold: true },
    ],
    (r) => (r === 1 ? 1 : 0),
  );
  return {
    ...plan,
    merges: [[1, 1, 1, 2]],
    borders: [
      {
        edge: "bottom",
        weight: "thin",
        color: "#80868B",
        ranges: [
          [1, 1, 1, 4],
          [3, 1, 1, 4],
        ],
      },
    ],
    columnWidths: [
      { start: 1, count: 1, px: 16 },
      { start: 2, count: 3, px: 72 },
    ],
    rowHeights: [{ start: 1, count: 1, px: 36 }],
    frozenRows: 1,
    validations: [{ cell: [3, 3, 1, 1], sheet: names.data, list: [2, 1, wish.values.length, 1] }],
    conditions: [
      { kind: "text_starts", ranges: [[1, 1, 4, 4]], value: "■", color: "#B3261E", bold: true, background: null },
    ],
    notes: [{ row: 1, column: 1, text: wish.title }],
    charts: Array.from({ length: wish.charts }, (_, k) => ({
      type: "line" as const,
      stacked: false,
      title: `Chart ${k + 1}`,
      row: 6,
      column: 1 + k,
      width: 300,
      height: 180,
      sheet: names.data,
      labels: [1, 1, last, 1] as const,
      series: [{ values: [1, 2, last, 1] as const, name: "value", color: "#0B57D0", width: 2 }],
      minimum: 0,
      maximum: null,
      format: "0",
      legend: "top" as const,
      dataLabels: false,
    })),
    unprotected: [[3, 3, 1, 1]],
    named: [{ name: "metriche_period", range: [3, 3, 1, 1] }],
  };
}

function sheet(
  role: SheetPlan["role"],
  name: string,
  cells: PlanCell[][],
  styles: CellStyle[],
  styleOf: (row: number, column: number) => number,
): SheetPlan {
  const columns = (cells[0] as PlanCell[]).length;
  return {
    role,
    name,
    rows: cells.length,
    columns,
    cells,
    styles,
    style: cells.map((row, r) => row.map((_, c) => styleOf(r, c))),
    borders: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    gridlines: role === "data",
    validations: [],
    conditions: [],
    notes: [],
    links: [],
    charts: [],
    numbers: [],
    named: [],
    protect: role === "data",
    unprotected: [],
  };
}
