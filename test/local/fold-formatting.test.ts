import { describe, expect, it } from "vitest";
import { foldFormatting } from "../../src/local/apps-script/fold-formatting";
import type { EngineCommand } from "../../src/local/engine/engine";

type Zone = { left: number; right: number; top: number; bottom: number };
const zone = (left: number, top: number, right: number, bottom: number): Zone => ({ left, top, right, bottom });
const set = (sheetId: string, target: Zone[], look: object): EngineCommand => [
  "SET_FORMATTING",
  { sheetId, target, ...look },
];

/** What every cell looks like when the commands were carried out one after the other. */
function painted(commands: readonly EngineCommand[]): Record<string, object> {
  const cells: Record<string, { style: object; format: string | undefined }> = {};
  for (const [type, payload] of commands) {
    if (type !== "SET_FORMATTING") continue;
    const { sheetId, target, style, format } = payload as {
      sheetId: string;
      target: Zone[];
      style?: object;
      format?: string;
    };
    for (const { left, right, top, bottom } of target)
      for (let col = left; col <= right; col++)
        for (let row = top; row <= bottom; row++) {
          const before = cells[`${sheetId} ${col} ${row}`] ?? { style: {}, format: undefined };
          cells[`${sheetId} ${col} ${row}`] = { style: { ...before.style, ...style }, format: format ?? before.format };
        }
  }
  return cells;
}

const COMMANDS: EngineCommand[] = [
  set("a", [zone(0, 0, 4, 9)], { style: { bold: true } }),
  set("a", [zone(2, 2, 3, 3), zone(0, 9, 0, 9)], { style: { bold: false, fillColor: "#ffffff" } }),
  set("a", [zone(1, 1, 2, 2)], { format: "0.0" }),
  set("a", [zone(2, 2, 2, 2)], { format: "" }),
  ["UPDATE_CELL", { sheetId: "a", col: 0, row: 0, content: "x" }],
  set("a", [zone(0, 0, 0, 0)], { style: { bold: false } }),
  set("b", [zone(0, 0, 1, 1)], { style: { fontSize: 9 } }),
];

describe("formattings that follow each other", () => {
  it("leave every cell as one after the other would, each cell in one command of its run", () => {
    const folded = foldFormatting(COMMANDS);
    expect(painted(folded)).toEqual(painted(COMMANDS));
    const first = folded.slice(
      0,
      folded.findIndex(([type]) => type === "UPDATE_CELL"),
    );
    const cells = first.flatMap(([, payload]) =>
      (payload["target"] as Zone[]).flatMap((z) =>
        Array.from({ length: z.right - z.left + 1 }, (_, i) => `${z.left + i},${z.top}`),
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("never pass another command, nor go from one sheet to another", () => {
    const folded = foldFormatting(COMMANDS);
    const at = folded.findIndex(([type]) => type === "UPDATE_CELL");
    expect(folded.slice(at + 1)).toEqual(COMMANDS.slice(5));
  });
});
