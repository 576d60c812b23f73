import { describe, expect, it } from "vitest";
import { findBlocks } from "../../src/addon/find-blocks";
import { DayCell, type RawCell } from "../../src/core/inputs";

const N = null;
const d = (serial: number): DayCell => new DayCell(serial);
const areas = (cells: RawCell[][]): string[] =>
  findBlocks(cells).map((b) => `${b.top},${b.left}-${b.bottom},${b.right} ${b.title}`.trim());

describe("tables of a sheet", () => {
  it("one table from the first cell", () => {
    expect(
      areas([
        ["Date", "Amount"],
        [d(45000), 3],
        [d(45001), 4],
      ]),
    ).toEqual(["0,0-2,1"]);
  });

  it("a table that starts at C5 under a title", () => {
    expect(
      areas([
        ["Vendite 2025", N, N, N],
        [N, N, N, N],
        [N, N, N, N],
        [N, N, N, N],
        [N, N, "Mese", "Ricavi"],
        [N, N, d(45000), 10],
        [N, N, d(45031), 12],
      ]),
    ).toEqual(["4,2-6,3 Vendite 2025"]);
  });

  it("a title directly above the header", () => {
    expect(
      areas([
        ["Clienti persi", N, N],
        ["Mese", "Inizio", "Persi"],
        [d(45000), 10, 1],
        [d(45031), 12, 2],
      ]),
    ).toEqual(["1,0-3,2 Clienti persi"]);
  });

  it("two tables side by side, and two one above the other with other headers", () => {
    expect(
      areas([
        ["a", "b", N, "Ticket", "Canale"],
        [1, 2, N, "T1", "email"],
        [3, 4, N, "T2", "chat"],
        [N, N, N, N, N],
        ["Mese", "Ricavi", N, N, N],
        [d(45000), 10, N, N, N],
      ]),
    ).toEqual(["0,0-2,1", "0,3-2,4", "4,0-5,1"]);
  });

  it("a blank row inside a log does not end it", () => {
    expect(
      areas([
        ["Date", "Customer", "Amount"],
        [d(45000), "a", 3],
        [N, N, N],
        [d(45001), "b", 4],
        [d(45001), N, 4],
      ]),
    ).toEqual(["0,0-4,2"]);
  });

  it("a note below is no row of the table", () => {
    expect(
      areas([
        ["Date", "Customer", "Amount"],
        [d(45000), "a", 3],
        [d(45001), "b", 4],
        [N, N, N],
        ["Fonte: gestionale", N, N],
      ]),
    ).toEqual(["0,0-2,2"]);
  });

  it("an empty sheet and a single cell hold none", () => {
    expect(areas([])).toEqual([]);
    expect(areas([[N, N]])).toEqual([]);
    expect(areas([["note"]])).toEqual([]);
  });
});
