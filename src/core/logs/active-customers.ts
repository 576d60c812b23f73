import type { Log } from "./log";
import { eachActive, spellsOf } from "./spells";

/**
 * Calls back once for each customer active at an instant, with the row that says so. In a subs log: a paying
 * spell that began before it and has not ended before it. In a payments log, which knows no contract: a
 * paid payment within the `window` days before it.
 */
export function eachActiveCustomer(log: Log, at: number, window: number, found: (row: number) => void): void {
  if (log.kind.id === "subs") {
    eachActive(spellsOf(log), at, (row) => found(row));
    return;
  }
  const { codes, values } = log.words("customer_id");
  const seen = new Uint8Array(values.length);
  const say = (row: number): void => {
    const customer = codes[row] as number;
    if (customer < 0 || seen[customer] === 1) return;
    seen[customer] = 1;
    found(row);
  };
  const amounts = log.numbers("amount");
  for (const i of log.within("date", { from: at - window, before: at })) if ((amounts[i] as number) >= 0) say(i);
}
