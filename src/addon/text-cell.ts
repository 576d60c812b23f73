/** A value for a cell that is formatted as plain text where it is a text: nothing of it is read as a formula. */
export function textCell(value: string | number): string | number {
  return typeof value === "number" && !Number.isFinite(value) ? "" : value;
}
