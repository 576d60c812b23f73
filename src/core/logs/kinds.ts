import { cash } from "./cash";
import { contacts } from "./contacts";
import { leads } from "./leads";
import type { LogId } from "./log-id";
import type { LogKind } from "./log-kind";
import { mrrEvents } from "./mrr-events";
import { payments } from "./payments";
import { spend } from "./spend";
import { staffing } from "./staffing";
import { subs } from "./subs";
import { survey } from "./survey";
import { tickets } from "./tickets";

/** Every kind of log, in the order of the catalogue. */
export const LOG_KINDS: Readonly<Record<LogId, LogKind>> = {
  subs,
  mrr_events: mrrEvents,
  tickets,
  contacts,
  staffing,
  payments,
  spend,
  leads,
  survey,
  cash,
};
