import { CASH } from "./cash";
import { CONTACTS } from "./contacts";
import { LEADS } from "./leads";
import { PAYMENTS } from "./payments";
import { SPEND } from "./spend";
import { STAFFING } from "./staffing";
import { SUBS } from "./subs";
import { SURVEY } from "./survey";
import { TICKETS } from "./tickets";
import type { ToolExport } from "./tool-export";

/**
 * Exports of tools that have no recipe, as their vendors and third-party readers of them name the columns.
 * Rows are invented. They must be understood by words and contents alone.
 */
export const TOOL_EXPORTS: readonly ToolExport[] = [
  ...SUBS,
  ...PAYMENTS,
  ...TICKETS,
  ...LEADS,
  ...CONTACTS,
  ...STAFFING,
  ...SPEND,
  ...SURVEY,
  ...CASH,
];
