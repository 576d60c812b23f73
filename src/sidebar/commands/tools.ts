import type { CallName, Calls } from "../../sheet/rpc";
import type { Event } from "../reduce";
import type { Ask } from "../rpc";
import type { Speaker } from "../speaker";
import type { State } from "../state";

/** What a command works with. The state is read anew each time, for it changes while a call is out. */
export interface Tools {
  readonly ask: Ask;
  readonly state: () => State;
  readonly speak: () => Speaker;
  readonly send: (event: Event) => void;
  /** A token no other build has. */
  readonly token: () => string;
  /** Calls back every so many milliseconds until told to stop. */
  readonly every: (ms: number, call: () => void) => () => void;
  /** The unit of a metric, for targets are typed in it. */
  readonly unit: (metric: string) => string;
  readonly copy: (text: string) => Promise<boolean>;
}

/**
 * One call for one button: the button turns, the others rest; null when the call failed (the reason is
 * then on the screen) or when another call is still out.
 */
export async function once<K extends CallName>(
  tools: Tools,
  button: string,
  call: K,
  input: Calls[K]["input"],
): Promise<Calls[K]["value"] | null> {
  if (tools.state().busy !== null) return null;
  tools.send({ type: "busy", button });
  tools.send({ type: "notice", notice: null });
  const outcome = await tools.ask(call, input);
  tools.send({ type: "busy", button: null });
  if (outcome.ok) return outcome.value;
  tools.send({ type: "notice", notice: { kind: "failure", failure: outcome.failure } });
  return null;
}
