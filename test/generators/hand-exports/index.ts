import { FURTHER } from "./further";
import { GAPS } from "./gaps";
import type { HandExport } from "./hand-export";
import { LATER } from "./later";
import { MONEY } from "./money";
import { ODD } from "./odd";
import { SALES } from "./sales";
import { SUPPORT } from "./support";

/** Every export with a truth worked out by hand. */
export const HAND_EXPORTS: readonly HandExport[] = [
  ...GAPS,
  ...SALES,
  ...SUPPORT,
  ...MONEY,
  ...ODD,
  ...FURTHER,
  ...LATER,
];
