import type { Plan, SheetPlan } from "../sheet/plan";
import type { Application } from "./application";
import type { Applied } from "./applied";
import { nameRanges, replaceCharts } from "./finish-sheet";
import { insist } from "./insist";
import type { Work } from "./planned-work";
import { mark, type Role } from "./sheet-marks";
import { standingOf } from "./standing-of";
import type { AppliedSheet } from "./stored-report";
import { heightsOf, writeFrame, writeHeights } from "./write-looks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After the commit: frame, heights, charts, names and marks where they changed. */
export function completeBuild(application: Application, works: readonly Work[], plan: Plan): Applied {
  const sheets: Partial<Record<Role, AppliedSheet>> = {};
  const standing: Partial<Record<Role, Sheet>> = {};
  const sheetOf = (name: string): Sheet => standingOf(works, plan, name);
  const dataWork = works.filter((w) => w.role === "data")[0];
  const data = (dataWork?.standing ?? dataWork?.sheet ?? null) as Sheet | null;
  works.forEach((work, k) => {
    const sheetPlan = plan.sheets[k] as SheetPlan;
    const former = (work.standing && application.former?.sheets[work.role]) || null;
    const sheet = (work.standing ?? work.sheet) as Sheet;
    const { print } = work;
    standing[work.role] = sheet;
    // A summary's mark names its data sheet: one that is new is marked anew.
    const marked = work.standing !== null && (work.role !== "summary" || dataWork?.standing);
    if (!marked && work.role !== "data") insist(() => mark(sheet, application.report, work.role, data));
    const heights = heightsOf(sheetPlan);
    if (former && former.frame !== print.frame) insist(() => writeFrame(sheet, sheetPlan));
    if (former) insist(() => writeHeights(sheet, heights, former.heights));
    // Charts that drew a data sheet which somebody deleted draw nothing any more.
    const redraw = former?.chartsPrint !== print.charts || !dataWork?.standing;
    const charts = redraw && sheetPlan.charts.length + (former?.charts.length ?? 0) > 0;
    const ids = charts ? replaceCharts(sheet, sheetPlan, former, sheetOf) : (former?.charts ?? []);
    if (former?.namedPrint !== print.named)
      nameRanges(application.file.spreadsheet, sheet, sheetPlan, former?.named ?? []);
    const { rows, columns } = sheetPlan;
    sheets[work.role] = {
      sheetId: sheet.getSheetId(),
      rows,
      columns,
      look: print.look,
      formulas: print.formulas,
      contents: print.contents,
      frame: print.frame,
      chartsPrint: print.charts,
      namedPrint: print.named,
      heights,
      charts: ids,
      named: sheetPlan.named.map((n) => n.name),
    };
  });
  return { plan, sheets, standing };
}
