import { expect, test } from "vitest";
import { cut } from "../../src/build/without-examples";

test("examples go, whatever their strings hold, and the rest stays", () => {
  const source =
    'a: 1,\nexamples: [\n  { args: [[[1], [2]]], source: "a ] in \\"text\\" [" }, // ]\n],\nb: [2],\nexamples: [],';
  expect(cut(source)).toBe("a: 1,\nexamples: [],\nb: [2],\nexamples: [],");
});
