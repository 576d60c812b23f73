import { expect, test } from "vitest";
import { METRICS } from "../../src/core/metrics";
import { PRESETS, presetOf } from "../../src/sheet/presets";

const known = METRICS.map((m) => m.id);

test("presets name metrics of the catalogue, each once; their tiles are among them", () => {
  for (const preset of PRESETS) {
    expect(preset.metrics.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(preset.metrics).size).toBe(preset.metrics.length);
    expect(preset.tiles.filter((id) => !preset.metrics.includes(id))).toEqual([]);
  }
});

test("what can be computed is chosen, at most six of it as tiles, the wanted ones first", () => {
  const some = ["cac", "churn-rate", "new-customers", "ltv"];
  expect(presetOf("executive", METRICS, (id) => some.includes(id))).toEqual({
    metrics: ["new-customers", "churn-rate", "cac", "ltv"],
    tiles: ["churn-rate", "cac", "new-customers", "ltv"],
  });
  const all = presetOf("everything", METRICS, () => true);
  expect(all.tiles).toHaveLength(6);
  expect(all.metrics).toHaveLength(40);
});
