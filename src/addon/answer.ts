import { MetricError } from "../core/errors";
import type { Answer, CallName, RpcError } from "../sheet/rpc";
import { PlaceError } from "./place-error";

/** Runs one call and gives its answer; nothing is thrown at the sidebar. */
export function answer<K extends CallName>(run: () => unknown): Answer<K> {
  try {
    return { ok: true, value: plain(run()) as never };
  } catch (error) {
    return { ok: false, error: errorOf(error) };
  }
}

/** An error as the sidebar words it. What Google throws becomes one sentence with Google's own words in it. */
export function errorOf(error: unknown): RpcError {
  if (error instanceof PlaceError) return { code: error.code, params: error.params, place: error.place };
  if (error instanceof MetricError) return { code: error.code, params: error.params, place: null };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "not_completed", params: { message: message.replace(/[.\s]+$/, "").slice(0, 200) }, place: null };
}

/**
 * google.script.run loses the whole payload when it holds a Date or a number that is none, and turns
 * undefined into null inside arrays only: what leaves here is JSON and nothing else.
 */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || Object.prototype.toString.call(value) === "[object Date]")
    throw new Error(`a ${typeof value} cannot be sent to the sidebar`);
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) out[key] = plain(item);
  return out;
}
