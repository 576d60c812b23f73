import type { CellFunction } from "../core/define";
import { allFunctions, METRICS } from "../core/metrics/index";
import { callFunction, contextOf } from "../functions/call";
import { spreadsheetEnvironment } from "./environment";
import { insertFunction, onOpen, openHelp, openSidebar } from "./menu";
import { refreshAll } from "./refresh-all";
import { rpc } from "./rpc";

/**
 * What the stubs of dist/Code.js call. Nothing here runs when the file loads: Apps Script evaluates the
 * file for every custom function, and in AuthMode.NONE a service touched at load would take the menu away.
 */
let functions: Record<string, CellFunction> | null = null;

/** A custom function called from a cell. */
export function call(name: string, args: ArrayLike<unknown>): unknown {
  if (!functions) {
    functions = {};
    for (const f of allFunctions()) functions[f.name] = f;
  }
  const f = functions[name] as CellFunction;
  return callFunction(
    f,
    Array.prototype.slice.call(args),
    contextOf(spreadsheetEnvironment(), () => METRICS),
  );
}

export { insertFunction, onOpen, openHelp, openSidebar, refreshAll, rpc };

/** Installed from inside the editor: the menu at once. */
export function onInstall(event: GoogleAppsScript.Events.AddonOnInstall): void {
  onOpen(event);
}
