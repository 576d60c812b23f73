import { isoDay } from "../../src/core/period";
import type { PlainCell } from "../../src/local/headless";
import type { SampleTable } from "../../src/local/samples/sample-table";

/** A sample table as rows of what a user types: header, then cells; days and months as ISO days. */
export function plainRows(table: SampleTable): { name: string; rows: PlainCell[][] } {
  const header = table.columns.map((c, i) =>
    table.monthsFrom !== undefined && i >= table.monthsFrom ? isoDay(Number(c.header)) : c.header,
  );
  const rows = table.rows.map((row) =>
    row.map((cell, i) => {
      const kind = table.columns[i]?.kind;
      if (typeof cell !== "number") return cell;
      if (kind === "datetime") return isoTime(cell);
      return kind === "month" || kind === "date" ? isoDay(cell) : cell;
    }),
  );
  return { name: table.name, rows: [header, ...rows] };
}

function isoTime(serial: number): string {
  const day = Math.floor(serial);
  const seconds = Math.round((serial - day) * 86400);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${isoDay(day)} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
