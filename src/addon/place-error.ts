import { type ErrorCode, type ErrorParam, MetricError } from "../core/errors";
import type { Place } from "../sheet/rpc";

/** An error that a place of the file is to blame for: the sidebar can show it. */
export class PlaceError extends MetricError {
  readonly place: Place;
  constructor(code: ErrorCode, params: Readonly<Record<string, ErrorParam>>, place: Place) {
    super(code, params);
    this.place = place;
  }
}
