import { isBlankText, isNoDate, isOpenEnded } from "./blank-text";
import { isEmptyCell } from "./find-header";
import type { LogBuilder } from "./log-builder";
import type { Field } from "./log-kind";
import { REASONS } from "./reasons";
import type { Source } from "./source";

/** Leaves out the rows that a kind of log cannot mean: unreadable, ended before they began, negative, off the scale. */
export function checkRows(builder: LogBuilder, out: Uint8Array): void {
  const { strict = [], order = [], notNegative = [], known = [], scale = [] } = builder.layout.kind.checks ?? {};
  for (const field of strict) leaveUnreadable(builder, field, out);
  for (const [first, second] of order) leaveDisordered(builder, first, second, out);
  for (const field of notNegative) leaveNegative(builder, field, out);
  for (const field of known) leaveUnknown(builder, field, out);
  for (const field of scale) leaveOffScale(builder, field, out);
}

function numeric(builder: LogBuilder, field: string): Float64Array | null {
  const column = builder.column(field);
  return column?.type === "numeric" ? column.data : null;
}

function fieldOf(builder: LogBuilder, field: string): Field {
  return builder.layout.kind.fields[field] as Field;
}

function leaveUnreadable(builder: LogBuilder, field: string, out: Uint8Array): void {
  const data = numeric(builder, field);
  const source = data && strictPart(builder.layout.emits[0].fields[field] as Source);
  if (!data || !source) return;
  const { base } = builder;
  const isOut = (k: number): boolean =>
    Number.isNaN(data[k] as number) && isUnreadable(builder, source, base[k] as number);
  builder.leave(out, isOut, REASONS.unreadable(fieldOf(builder, field).label), builder.placeOfField(field));
}

function leaveDisordered(builder: LogBuilder, a: string, b: string, out: Uint8Array): void {
  const [first, second] = [numeric(builder, a), numeric(builder, b)];
  if (!first || !second) return;
  const isSubs = builder.layout.kind.id === "subs";
  const trial = isSubs ? numeric(builder, "trial_end") : null;
  const mrr = trial ? builder.ownNumbers("mrr") : null;
  const isOut = (k: number): boolean => {
    const x = first[k] as number;
    const y = second[k] as number;
    if (!(y < x) || (Math.floor(x) === Math.floor(y) && y === Math.floor(y))) return false;
    if (!trial || !mrr || trial[k] !== x) return true;
    // Ended in its trial, before it began to pay: it never was a customer, and is no mistake.
    mrr[k] = 0;
    return false;
  };
  builder.leave(out, isOut, isSubs ? REASONS.endBeforeStart : REASONS.negativeDuration, builder.placeOfField(b));
}

function leaveNegative(builder: LogBuilder, field: string, out: Uint8Array): void {
  const data = numeric(builder, field);
  if (!data) return;
  const reason = fieldOf(builder, field).type === "duration" ? REASONS.negativeDuration : REASONS.negativeAmount;
  builder.leave(out, (k) => (data[k] as number) < 0, reason, builder.placeOfField(field));
}

function leaveUnknown(builder: LogBuilder, field: string, out: Uint8Array): void {
  const column = builder.column(field);
  if (column?.type !== "flag") return;
  const { label } = fieldOf(builder, field);
  builder.leave(out, (k) => column.data[k] === -2, REASONS.unknownWord(label), builder.placeOfField(field));
}

function leaveOffScale(builder: LogBuilder, field: string, out: Uint8Array): void {
  const data = numeric(builder, field);
  if (!data) return;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = fieldOf(builder, field);
  const isOut = (k: number): boolean => (data[k] as number) < least || (data[k] as number) > most;
  builder.leave(out, isOut, REASONS.outOfScale, builder.placeOfField(field));
}

/** Whether a source's own cell holds something that is neither blank nor readable as a date. */
function isUnreadable({ sources }: LogBuilder, source: Source, row: number): boolean {
  return sources.columnsOf(source).some((at) => {
    const cell = sources.reader.cell(row, at);
    if (cell === 0 || isOpenEnded(cell) || (typeof cell === "string" && isNoDate(cell.trim()))) return false;
    return !isEmptyCell(cell) && !(typeof cell === "string" && isBlankText(cell));
  });
}

/** The part of a source whose cells must be readable: not what is made of a length of time. */
function strictPart(source: Source): Source | null {
  if ("first" in source) return strictPart(source.first[0] as Source);
  if ("col" in source) return source;
  return null;
}
