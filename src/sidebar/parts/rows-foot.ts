import type { Context } from "../context";
import { primary, textButton } from "./button";

/** Under a list of rows: the way back, and all of them written to a sheet. */
export function rowsFoot({ state, speak: { say }, send, run }: Context, count: number): HTMLElement[] {
  const out = state.busy !== null;
  return [
    textButton({ id: "back", label: say("back"), disabled: out, onclick: () => send({ type: "back" }) }),
    primary({
      id: "write",
      label: say("writeToSheet"),
      disabled: out || count === 0,
      busy: state.busy === "write" && say("writing"),
      onclick: run.writeRows,
    }),
  ];
}
