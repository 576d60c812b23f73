import type { Scene } from "./define";
import { customerProblems, returningCustomers } from "./logs/customer-cases";
import type { Log } from "./logs/log";
import { lastKnown, reopenedTickets, resolvedTickets, ticketSpells } from "./logs/ticket-spells";
import type { Note, Units } from "./sum";

/** Why a case counts as it does, in the words of whoever reads the list. */
export const FIRST_CONTACT_NOTES = {
  first: { en: "resolved with one interaction", it: "risolto con una sola interazione" },
  open: { en: "not resolved yet", it: "non ancora risolto" },
  reopened: { en: "reopened", it: "riaperto" },
  more: { en: "more than one interaction", it: "più di un'interazione" },
  none: { en: "no interaction of an agent", it: "nessuna interazione di un operatore" },
  blank: { en: "interactions not stated", it: "interazioni non indicate" },
  upToOne: { en: "resolved with at most one reply", it: "risolto con al massimo una risposta" },
  quiet: { en: "resolved without a follow-up by the customer", it: "risolto senza solleciti del cliente" },
  chased: { en: "the customer wrote or called again", it: "il cliente ha sollecitato" },
  alone: { en: "closed once by one agent", it: "chiuso una volta da un solo operatore" },
  several: { en: "more than one agent took part", it: "seguito da più operatori" },
  agentsBlank: { en: "number of agents not stated", it: "numero di operatori non indicato" },
  back: { en: "the customer came back with another case", it: "il cliente è tornato con un altro caso" },
  yes: { en: "the customer says: resolved at once", it: "per il cliente: risolto subito" },
  no: { en: "the customer says: not resolved at once", it: "per il cliente: non risolto subito" },
  onceForAll: { en: "one contact in all, resolved", it: "un solo contatto in tutto, risolto" },
  contacts: { en: "more contacts or cases for the same problem", it: "più contatti o casi per lo stesso problema" },
} satisfies Record<string, Note>;
const NOTES = FIRST_CONTACT_NOTES;

/** Tells of a ticket why it is no first contact resolution, or that it is one. */
function firstContactNotes(log: Log): (i: number) => Note {
  const resolved = resolvedTickets(log);
  const reopened = reopenedTickets(log);
  const interactions = log.numbers("interactions");
  return (i) => {
    if (!resolved[i]) return NOTES.open;
    const count = interactions[i] as number;
    if (count !== 1) return count > 1 ? NOTES.more : count === 0 ? NOTES.none : NOTES.blank;
    return reopened[i] ? NOTES.reopened : NOTES.first;
  };
}

/** Tells whether a ticket was resolved with exactly one interaction and not reopened. */
export function firstContacts(log: Log): (i: number) => boolean {
  const note = firstContactNotes(log);
  return (i) => note(i) === NOTES.first;
}

/** What one case adds, once the columns are at hand. */
export type Case = (scene: Scene, units: Units) => (i: number) => void;

export const gross: Case = ({ log }, units) => {
  const noteOf = firstContactNotes(log);
  return (i) => {
    const note = noteOf(i);
    units.add(i, note === NOTES.first ? 1 : 0, 1, note);
  };
};

export const net: Case = (scene, units) => {
  const add = gross(scene, units);
  const eligible = scene.log.flags("fcr_eligible");
  return (i) => {
    if (eligible[i] !== 0) add(i);
  };
};

/** Resolved tickets by their number of replies. */
export const touches =
  (isFirst: (count: number) => boolean, first: Note): Case =>
  ({ log }, units) => {
    const resolved = resolvedTickets(log);
    const interactions = log.numbers("interactions");
    return (i) => {
      if (!resolved[i]) return;
      const count = interactions[i] as number;
      if (isFirst(count)) units.add(i, 1, 1, first);
      else units.add(i, 0, 1, count > 1 ? NOTES.more : count === 0 ? NOTES.none : NOTES.blank);
    };
  };

export const noFollowup: Case = ({ log }, units) => {
  const resolved = resolvedTickets(log);
  const followups = log.numbers("customer_followups");
  return (i) => {
    if (!resolved[i]) return;
    const chased = (followups[i] as number) > 0;
    units.add(i, chased ? 0 : 1, 1, chased ? NOTES.chased : NOTES.quiet);
  };
};

export const oneTeammate: Case = ({ log }, units) => {
  const resolved = resolvedTickets(log);
  const reopened = reopenedTickets(log);
  const participants = log.numbers("participants");
  return (i) => {
    const agents = participants[i] as number;
    if (!resolved[i]) units.add(i, 0, 1, NOTES.open);
    else if (reopened[i]) units.add(i, 0, 1, NOTES.reopened);
    else if (agents === 1) units.add(i, 1, 1, NOTES.alone);
    else units.add(i, 0, 1, agents > 1 ? NOTES.several : NOTES.agentsBlank);
  };
};

export const withinWindow: Case = ({ log, options }, units) => {
  const days = options["window_days"] as number;
  const { resolved } = ticketSpells(log);
  const end = lastKnown(log) - days;
  const noteOf = firstContactNotes(log);
  // Who comes back through another channel has come back, whatever rows a where keeps.
  const cameBack = returningCustomers(log.whole, days);
  return (i) => {
    if (!((resolved[i] as number) <= end)) return;
    const note = noteOf(i);
    if (note !== NOTES.first) units.add(i, 0, 1, note);
    else if (cameBack(log.inWhole(i))) units.add(i, 0, 1, NOTES.back);
    else units.add(i, 1, 1, note);
  };
};

export const survey: Case = ({ log }, units) => {
  const answers = log.flags("fcr_answer");
  return (i) => {
    const answer = answers[i] as number;
    if (answer >= 0) units.add(i, answer, 1, answer ? NOTES.yes : NOTES.no);
  };
};

export const oneContact: Case = ({ log, options }, units) => {
  // A problem is one across all channels, and counts where it began, whatever rows a where keeps.
  const problems = customerProblems(log.whole, options["window_days"] as number);
  const noteOf = firstContactNotes(log);
  return (i) => {
    const problem = problems.begins[log.inWhole(i)] as number;
    if (problem < 0) return;
    const count = problems.interactions[problem] as number;
    const once = count === 1 && problems.resolved[problem] === 1;
    const single = problems.tickets[problem] === 1 && count <= 1;
    units.add(i, once ? 1 : 0, 1, once ? NOTES.onceForAll : single ? noteOf(i) : NOTES.contacts);
  };
};
