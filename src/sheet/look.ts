import type { CellStyle } from "./plan";

/** Colours of the sheets. Status always has shape and word too. */
export const COLOR = {
  ink: "#202124",
  ink2: "#3C4043",
  muted: "#5F6368",
  lineStrong: "#80868B",
  line: "#DADCE0",
  /** Between rows: the same as under heads, for each colour of a line costs a document call. */
  lineFaint: "#DADCE0",
  accent: "#0B57D0",
  accentDark: "#0842A0",
  accentFill: "#E8F0FE",
  accentSoft: "#5E97F6",
  good: "#00695C",
  watch: "#8A5200",
  off: "#B3261E",
  white: "#FFFFFF",
  heat: "#8AB4F8",
} as const;

/** Series of a stack, the largest first; the last is "other". */
export const STACK = ["#062E6F", "#0B57D0", "#5E97F6", "#A8C7FA", "#BDC1C6"] as const;

const BASE: CellStyle = {
  format: "General",
  size: 10,
  bold: false,
  color: COLOR.ink,
  background: null,
  align: "left",
  // As on a fresh sheet: no call.
  vertical: "bottom",
  wrap: "overflow",
};

/** A look, from what differs from a plain body text. */
export function look(different: Partial<CellStyle> = {}): CellStyle {
  return { ...BASE, ...different };
}

export const LOOK = {
  blank: look(),
  title: look({ size: 18, bold: true }),
  subtitle: look({ color: COLOR.muted }),
  section: look({ size: 12, bold: true }),
  sectionNote: look({ size: 9, color: COLOR.muted }),
  label: look({ size: 8, color: COLOR.muted }),
  input: look({ bold: true, color: COLOR.accentDark, format: "@" }),
  headerValue: look(),
  small: look({ size: 8, color: COLOR.muted }),
  smallRight: look({ size: 8, color: COLOR.muted, align: "right" }),
  count: look({ size: 11, bold: true }),
  sentence: look({ color: COLOR.ink2 }),
  tileName: look({ bold: true, color: COLOR.ink2 }),
  tileValue: look({ size: 22 }),
  tileStatus: look({ bold: true }),
  message: look({ bold: true, color: COLOR.ink2 }),
  groupHead: look({ size: 9, bold: true, color: COLOR.ink2 }),
  head: look({ size: 8, color: COLOR.muted }),
  headRight: look({ size: 8, color: COLOR.muted, align: "right" }),
  family: look({ size: 9, bold: true, color: COLOR.accentDark }),
  body: look(),
  bodyBold: look({ bold: true }),
  bodyMuted: look({ color: COLOR.muted }),
  status: look({ size: 9 }),
  link: look({ size: 9, color: COLOR.accent }),
} as const;
