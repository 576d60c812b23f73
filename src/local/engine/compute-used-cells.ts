import type { Engine, EngineModel } from "./engine";

interface Evaluator {
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly object[]): void;
}

/** The engine's step that computes cells. */
type EvaluationStep = new (config: { readonly getters: EngineModel["getters"] }) => { readonly evaluator: Evaluator };

/** To compute all, the engine visits every cell of every sheet; of the 26,000 of a new sheet mostly a hundred hold something. */
export function computeUsedCells(engine: Engine): void {
  const registry = engine.registries.coreViewsPluginRegistry as unknown as {
    get(key: string): EvaluationStep;
    replace(key: string, value: EvaluationStep): void;
  };
  class UsedCells extends registry.get("evaluation") {
    constructor(config: { readonly getters: EngineModel["getters"] }) {
      super(config);
      const { evaluator } = this;
      const PositionMap = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new PositionMap();
        evaluator.evaluate(config.getters.getSheetIds().map((sheetId) => usedZone(config.getters, sheetId)));
      };
    }
  }
  registry.replace("evaluation", UsedCells);
}

function usedZone(getters: EngineModel["getters"], sheetId: string): object {
  let [right, bottom] = [0, 0];
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    right = Math.max(right, col);
    bottom = Math.max(bottom, row);
  }
  return { sheetId, zone: { left: 0, top: 0, right, bottom } };
}
