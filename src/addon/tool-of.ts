import { fittingRecipe } from "../core/logs/recipe-layout";
import type { Recognition } from "../core/logs/recognise";
import type { SourceKind } from "../sheet/rpc";

/** Whose export a table is, told by its headers: `{ tool: "Stripe" }`, or nothing to say. */
export function toolOf(log: Recognition | null, kind: SourceKind): { readonly tool?: string } {
  if (!log || kind === "periods") return {};
  const headers = log.headers.map((text) => ({ text }));
  const tool = fittingRecipe(headers, [kind])?.tool;
  return tool === undefined ? {} : { tool };
}
