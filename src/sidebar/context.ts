import type { Catalogue } from "./catalogue";
import type { Commands } from "./commands";
import type { Event } from "./reduce";
import type { Speaker } from "./speaker";
import type { State } from "./state";

/** What a view sees: the state, how to say it, what may happen. */
export interface Context {
  readonly state: State;
  readonly speak: Speaker;
  readonly catalogue: Catalogue;
  /** Something happened that needs no server. */
  readonly send: (event: Event) => void;
  /** What asks the server. */
  readonly run: Commands;
}
