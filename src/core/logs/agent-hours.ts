import type { Period } from "../period";
import type { Units } from "../sum";
import type { Log } from "./log";

/** Adds the hours for which agents were signed in to the denominator. */
export function addAgentHours(staffing: Log | undefined, period: Period, units: Units): void {
  if (!staffing) return;
  const hours = staffing.numbers("agent_hours");
  for (const i of staffing.within("date", period)) {
    const worked = hours[i] as number;
    if (worked > 0) units.add(i, 0, worked);
  }
}
