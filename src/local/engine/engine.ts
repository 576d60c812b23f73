import type { Model } from "@odoo/o-spreadsheet";
import { type FileLocale, LOCALES, localDateWord } from "../sheets/locales";
import { computeUsedCells } from "./compute-used-cells";
import { addMissingFunctions } from "./missing-functions";

/** The whole of @odoo/o-spreadsheet as a page's global or a Node require gives it. */
export type Engine = typeof import("@odoo/o-spreadsheet");
export type EngineModel = Model;

/** One step of a batch: a command's type and payload. */
export type EngineCommand = readonly [type: string, payload: Record<string, unknown>];

/** What went wrong in the last batch; the plugin below writes it. */
export const batchFailures: string[] = [];

let monthLocale: FileLocale = LOCALES.en_US;

/** The engine has no language of its own for month names; whoever evaluates says whose they are. */
export function speakDatesOf(locale: FileLocale): void {
  monthLocale = locale;
}

/** Words of the grid itself, by their English; the page fills it. */
export const gridWords = new Map<string, string>();

const prepared = new WeakSet<Engine>();

/** Makes the engine ready, once: one command for many, the functions it lacks, Google's error word, dates in the file's language. */
export function prepareEngine(engine: Engine): Engine {
  if (prepared.has(engine)) return engine;
  prepared.add(engine);
  addGroupBy();
  class Batch extends engine.UIPlugin {
    static override getters = [];
    override handle(command: unknown): void {
      const batch = command as { type: string; commands?: readonly EngineCommand[] };
      if (batch.type !== "HOST_BATCH") return;
      for (const [type, payload] of batch.commands ?? []) {
        const result = (
          this.dispatch as unknown as (t: string, p: unknown) => { isSuccessful: boolean; reasons: string[] }
        )(type, payload);
        if (!result.isSuccessful && result.reasons.some((reason) => !HARMLESS.has(reason)))
          batchFailures.push(`${type}: ${result.reasons.join(", ")}`);
      }
    }
  }
  engine.registries.featurePluginRegistry.add("host_batch", Batch as never);
  (engine.registries as unknown as { errorTypes: Set<string> }).errorTypes.add("#ERROR!");
  for (const token of ["#REF!", "#VALUE!"])
    (engine.registries as unknown as { errorTypes: Set<string> }).errorTypes.add(token);
  addMissingFunctions(engine);
  computeUsedCells(engine);
  engine.setTranslationMethod(
    (text: string, ...values: unknown[]) => fill(gridWords.get(text) ?? localDateWord(text, monthLocale), values),
    () => true,
  );
  return engine;
}

/** Reasons that mean "already so". */
const HARMLESS = new Set(["NoChanges", "InvalidFreezeQuantity", "UnchangedSheetName", "ValuesNotChanged"]);

function fill(text: string, values: readonly unknown[]): string {
  let at = 0;
  return text.replace(/%s/g, () => String(values[at++] ?? ""));
}

/** Node 20 has no Object.groupBy, which the engine calls. */
function addGroupBy(): void {
  const target = Object as unknown as { groupBy?: unknown };
  target.groupBy ??= <T>(
    items: Iterable<T>,
    key: (item: T, index: number) => PropertyKey,
  ): Record<PropertyKey, T[]> => {
    const groups = Object.create(null) as Record<PropertyKey, T[]>;
    let index = 0;
    for (const item of items) {
      const name = key(item, index++);
      groups[name] ??= [];
      groups[name].push(item);
    }
    return groups;
  };
}

/** The model's own data, plain. The public way writes it in two forms and opens a second model to compare them: four times the work. */
export function plainData(model: EngineModel): Record<string, unknown> {
  const inside = model as unknown as { _exportData?(squish: boolean): Record<string, unknown> };
  if (!inside._exportData) return model.exportData() as unknown as Record<string, unknown>;
  return { ...inside._exportData(false), isNotSquishable: true };
}
