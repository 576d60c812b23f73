import { buildCommands } from "./commands/build";
import { dataCommands } from "./commands/data";
import { reportCommands } from "./commands/reports";
import type { Tools } from "./commands/tools";

/** Everything that asks the server. */
export function commands(tools: Tools) {
  const data = dataCommands(tools);
  return { ...data, ...buildCommands(tools), ...reportCommands(tools, data) };
}
export type Commands = ReturnType<typeof commands>;
