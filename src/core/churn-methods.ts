import type { Scene, Statement } from "./define";
import { eachContractDue } from "./logs/contracts-due";
import { eachCustomer, isFirst, rowOf, SPELL_FIELDS, type Spells, spellsOf } from "./logs/spells";
import type { Period } from "./period";
import type { Note, Units } from "./sum";

/**
 * The ways in which the field counts customer churn, by the name of the method, the default first. All
 * are ratios of sums over customers. In the comments B and E are the customers active at the start and at
 * the end, N first activations, C churn events, C0 those of customers who joined in the period.
 */
export const CHURN_METHODS: Readonly<Record<string, Statement>> = {
  start_cohort: {
    label: { en: "Start cohort", it: "Clienti di inizio periodo" },
    note: {
      en: "Customers of the start who are gone at the end. Customers who joined and left, or left and came back, within the period do not count.",
      it: "I clienti di inizio periodo che alla fine non ci sono più. Chi entra ed esce, o esce e rientra, non conta.",
    },
    who: "ChartMogul",
    numerator: { en: "customers of the start who are gone", it: "clienti di inizio periodo usciti" },
    denominator: { en: "customers at the start", it: "clienti a inizio periodo" },
    ...ratio("wilson"),
    units: (scene, units) => eachCase(scene, units, (c) => (c.before > 0 && c.after === 0 ? 1 : 0), inBase),
  },
  simple: {
    label: { en: "Simple", it: "Semplice" },
    note: {
      en: "Every time somebody left, over the customers at the start: customers who joined and left within the period count too.",
      it: "Tutte le uscite sui clienti di inizio periodo: conta anche chi entra ed esce nel periodo.",
    },
    who: "Baremetrics",
    numerator: { en: "departures", it: "uscite" },
    denominator: { en: "customers at the start", it: "clienti a inizio periodo" },
    ...ratio("none"),
    units: (scene, units) => eachCase(scene, units, (c) => c.churns, inBase),
  },
  ignore_in_period: {
    label: { en: "Ignoring customers who joined and left", it: "Senza chi entra ed esce" },
    note: {
      en: "Departures without those of customers who joined in the period, over the customers at the start.",
      it: "Le uscite, tranne quelle di chi è entrato nel periodo, sui clienti di inizio periodo.",
    },
    who: "ProfitWell",
    numerator: { en: "departures of earlier customers", it: "uscite di chi era già cliente" },
    denominator: { en: "customers at the start", it: "clienti a inizio periodo" },
    ...ratio("none"),
    units: (scene, units) => eachCase(scene, units, (c) => (c.isNew ? 0 : c.churns), inBase),
  },
  with_new: {
    label: { en: "New customers in the base", it: "Con i nuovi nella base" },
    note: {
      en: "Departures over the customers at the start plus the new ones; at Stripe over rolling 30 days.",
      it: "Le uscite sui clienti di inizio periodo più i nuovi; in Stripe su 30 giorni mobili.",
    },
    who: "Stripe",
    numerator: { en: "departures", it: "uscite" },
    denominator: { en: "customers at the start and new ones", it: "clienti di inizio periodo e nuovi" },
    ...ratio("none"),
    units: (scene, units) =>
      eachCase(
        scene,
        units,
        (c) => c.churns,
        (c) => inBase(c) + (c.isNew ? 1 : 0),
      ),
  },
  midpoint: {
    label: { en: "Mean of start and end", it: "Media tra inizio e fine" },
    note: {
      en: "Departures over the mean of the customers at the start and at the end; also called adjusted churn.",
      it: "Le uscite sulla media dei clienti tra inizio e fine periodo; detto anche adjusted churn.",
    },
    numerator: { en: "departures", it: "uscite" },
    denominator: { en: "customers, mean of start and end", it: "clienti, media tra inizio e fine" },
    ...ratio("none"),
    units: (scene, units) =>
      eachCase(
        scene,
        units,
        (c) => c.churns,
        (c) => inBase(c) / 2 + (c.after > 0 ? 1 / 2 : 0),
      ),
  },
  avg_daily: {
    label: { en: "Average day", it: "Media giornaliera" },
    note: {
      en: "Departures over the mean number of customers of the period's days.",
      it: "Le uscite sulla media giornaliera dei clienti del periodo.",
    },
    who: "Shopify (S. Noble, 2011)",
    numerator: { en: "departures", it: "uscite" },
    denominator: { en: "customers on an average day", it: "clienti in un giorno medio" },
    ...ratio("none"),
    units: (scene, units) => eachDay(scene, units, () => 1),
  },
  daily_sum: {
    label: { en: "Sum of daily rates", it: "Somma dei tassi giornalieri" },
    note: {
      en: "The churn rates of the days added up: a departure weighs more on a day with fewer customers.",
      it: "La somma dei tassi di ogni giorno: un'uscita pesa di più nei giorni con meno clienti.",
    },
    who: 'ChartMogul ("Shopify, B2C")',
    numerator: { en: "departures, weighted by day", it: "uscite, pesate per giorno" },
    denominator: { en: "customers on an average day", it: "clienti in un giorno medio" },
    ...ratio("none"),
    units: (scene, units) => eachDay(scene, units, ({ base, mean }, day) => mean / (base[day] as number)),
  },
  daily_compound: {
    label: { en: "Daily rates compounded", it: "Tassi giornalieri composti" },
    note: {
      en: "One minus the product of what each day kept: as the sum of daily rates, but never above 100%.",
      it: "Uno meno il prodotto delle quote trattenute ogni giorno: come la somma dei tassi, ma mai oltre il 100%.",
    },
    numerator: { en: "departures, weighted by day", it: "uscite, pesate per giorno" },
    denominator: { en: "customers on an average day", it: "clienti in un giorno medio" },
    ...ratio("none"),
    // 1 - Π(1 - C_d / B_d) = Σ_d Π_{earlier}(1 - C / B) · C_d / B_d: each departure has its share of it.
    units: (scene, units) =>
      eachDay(scene, units, ({ base, kept, mean }, day) => (mean * (kept[day] as number)) / (base[day] as number)),
  },
  eligible: {
    label: { en: "Only contracts due", it: "Solo contratti in scadenza" },
    note: {
      en: "Contracts not renewed within 30 days, over the contracts due in the period: customers who could not leave yet are left out.",
      it: "Contratti non rinnovati entro 30 giorni, sui contratti in scadenza nel periodo: chi non poteva ancora uscire resta fuori.",
    },
    who: "Displayr (flipRevenueMetrics)",
    numerator: { en: "contracts not renewed", it: "contratti non rinnovati" },
    denominator: { en: "contracts due", it: "contratti in scadenza" },
    needs: [...SPELL_FIELDS, "renewal_due"],
    total: "ratio",
    interval: "wilson",
    units: ({ log, period }, units) => {
      eachContractDue(log, period, 30, (row, renewed) => {
        units.add(row, renewed ? 0 : 1, 1, renewed ? RENEWED : NOT_RENEWED);
      });
    },
  },
};

function ratio(interval: "wilson" | "none"): Pick<Statement, "needs" | "total" | "interval"> {
  return { needs: SPELL_FIELDS, total: "ratio", interval };
}

/** A customer in a period; one object is filled again for each. */
interface Case {
  /** MRR at the start and at the end. */
  before: number;
  after: number;
  /** How often the customer left in the period. */
  churns: number;
  /** First activation ever in the period. */
  isNew: boolean;
}

const inBase = (c: Case): number => (c.before > 0 ? 1 : 0);

/** Adds what a method says of each customer who is at the start or has an event in the period. */
function eachCase({ log, period }: Scene, units: Units, lost: (c: Case) => number, base: (c: Case) => number): void {
  const spells = spellsOf(log);
  const one: Case = { before: 0, after: 0, churns: 0, isNew: false };
  eachCustomer(spells, period, (customer, low, high, before, after) => {
    const row = readCase(spells, customer, low, high, before, after, one);
    units.add(row, lost(one), base(one), noteOf(one));
  });
}

/** Fills a case and gives the row that stands for it: the last departure, else the last change. */
function readCase(
  spells: Spells,
  customer: number,
  low: number,
  high: number,
  before: number,
  after: number,
  into: Case,
): number {
  into.before = before;
  into.after = after;
  into.isNew = high > low && isFirst(spells, customer, low);
  into.churns = 0;
  let row = rowOf(spells, low, high);
  for (let s = low; s < high; s++) {
    if (spells.levels[s] !== 0) continue;
    into.churns++;
    row = spells.events[s] as number;
  }
  return row;
}

function noteOf(c: Case): Note {
  if (c.before > 0) return c.after === 0 ? LEFT : c.churns > 0 ? LEFT_AND_BACK : STAYED;
  if (c.isNew) return c.after === 0 ? JOINED_AND_LEFT : JOINED;
  return c.after === 0 ? BACK_AND_LEFT : BACK;
}

/** The days of a period: customers active at the beginning of each, share of them kept on all days before it, mean base. */
interface Days {
  readonly base: Float64Array;
  readonly kept: Float64Array;
  readonly mean: number;
}

/** Departures weighted by their day, over the days each customer was active. */
function eachDay({ log, period }: Scene, units: Units, weight: (days: Days, day: number) => number): void {
  const spells = spellsOf(log);
  const days = daysOf(spells, period);
  const span = period.before - period.from;
  const one: Case = { before: 0, after: 0, churns: 0, isNew: false };
  eachCustomer(spells, period, (customer, low, high, before, after) => {
    const row = readCase(spells, customer, low, high, before, after, one);
    let lost = 0;
    let active = 0;
    let since = before > 0 ? period.from : -1;
    for (let s = low; s < high; s++) {
      const day = spells.days[s] as number;
      if (spells.levels[s] === 0) {
        lost += weight(days, day - period.from);
        active += day + 1 - since;
        since = -1;
      } else if (since < 0) since = day + 1;
    }
    if (since >= 0) active += period.before - since;
    units.add(row, lost, active / span, noteOf(one));
  });
}

function daysOf(spells: Spells, period: Period): Days {
  const span = period.before - period.from;
  const change = new Float64Array(span + 1);
  const left = new Float64Array(span);
  let active = 0;
  eachCustomer(spells, period, (_, low, high, before) => {
    let on = before > 0;
    if (on) active++;
    for (let s = low; s < high; s++) {
      const next = (spells.levels[s] as number) > 0;
      const day = (spells.days[s] as number) - period.from;
      if (next !== on) change[day + 1] = (change[day + 1] as number) + (next ? 1 : -1);
      if (on && !next) left[day] = (left[day] as number) + 1;
      on = next;
    }
  });
  const base = new Float64Array(span);
  const kept = new Float64Array(span);
  let sum = 0;
  let share = 1;
  for (let d = 0; d < span; d++) {
    active += change[d] as number;
    base[d] = active;
    kept[d] = share;
    sum += active;
    if (active > 0) share *= 1 - (left[d] as number) / active;
  }
  return { base, kept, mean: sum / span };
}

const LEFT = { en: "left in the period", it: "uscito nel periodo" };
const STAYED = { en: "stayed", it: "rimasto" };
const LEFT_AND_BACK = { en: "left and came back in the period", it: "uscito e rientrato nel periodo" };
const JOINED = { en: "joined in the period", it: "entrato nel periodo" };
const JOINED_AND_LEFT = { en: "joined and left in the period", it: "entrato e uscito nel periodo" };
const BACK = { en: "came back in the period", it: "rientrato nel periodo" };
const BACK_AND_LEFT = { en: "came back and left in the period", it: "rientrato e uscito nel periodo" };
const RENEWED = { en: "renewed", it: "rinnovato" };
const NOT_RENEWED = { en: "not renewed", it: "non rinnovato" };
