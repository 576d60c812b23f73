import type { Cell } from "../define";
import type { Language } from "../text";
import { AGE_BANDS, ageBand } from "./age-bands";
import type { Log } from "./log";
import { openSpells, ticketSpells } from "./ticket-spells";

/** Tickets open at an instant by their age since creation: one row a band, all bands. */
export function agesOfOpen(log: Log, at: number, counts: (ticket: number) => boolean, language: Language): Cell[][] {
  const created = log.dates("created");
  const { ticket } = ticketSpells(log);
  const cases = AGE_BANDS.map(() => 0);
  openSpells(log).at(at, (spell) => {
    const i = ticket[spell] as number;
    if (!counts(i)) return;
    const band = ageBand(at - (created[i] as number));
    cases[band] = (cases[band] as number) + 1;
  });
  return AGE_BANDS.map((band, k) => [band[language], cases[k] as number]);
}
