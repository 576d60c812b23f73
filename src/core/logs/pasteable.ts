import type { Text } from "../text";
import type { LogId } from "./log-id";
import type { Recipe } from "./recipe";
import { RECIPES } from "./recipes/index";

/** A line of "What can I paste?": a tool's export, how to get it, what it gives and what it cannot give. */
export interface Pasteable {
  readonly id: string;
  readonly tool: string;
  readonly screen: Text;
  readonly log: LogId;
  readonly path: Text;
  /** Log functions that give a number from it. */
  readonly gives: readonly string[];
  readonly lacks: Text | null;
}

/** Exports with a recipe, by tool. Tables of any other tool are read by their words and contents. */
export function pasteables(): Pasteable[] {
  const line = ({ id, tool, screen, log, path, gives, lacks }: Recipe): Pasteable => ({
    id,
    tool,
    screen,
    log,
    path,
    gives,
    lacks: lacks ?? null,
  });
  return RECIPES.map(line).sort((a, b) => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : a.id < b.id ? -1 : 1));
}
