import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { count, integer, number, optional, share } from "../inputs";
import { agentsNeeded, averageSpeedOfAnswer, erlangB, erlangC, rostered, serviceLevel } from "../models/erlang";
import { same } from "../text";

const TRAFFIC = count({
  label: { en: "traffic in erlangs", it: "traffico in erlang" },
  help: {
    en: "Contacts × handling time ÷ interval, in one unit of time: 100 calls of 3 minutes in half an hour are 10.",
    it: "Contatti × tempo di gestione ÷ intervallo, nella stessa unità: 100 chiamate da 3 minuti in mezz'ora sono 10.",
  },
});
const AGENTS = integer({
  label: { en: "agents", it: "operatori" },
  help: {
    en: "Agents at work, a whole number, breaks and absences already deducted.",
    it: "Operatori al lavoro, un numero intero, tolte pause e assenze.",
  },
});
const VOLUME = count({
  label: { en: "contacts of the interval", it: "contatti dell'intervallo" },
  help: { en: "Contacts that arrive in the interval.", it: "Contatti che arrivano nell'intervallo." },
});
const AHT = number({
  above: 0,
  label: { en: "handling time (aht)", it: "tempo di gestione (aht)" },
  help: { en: "Average handling time in seconds.", it: "Tempo medio di gestione in secondi." },
});
const INTERVAL = number({
  above: 0,
  label: { en: "length of the interval", it: "durata dell'intervallo" },
  help: {
    en: "Length of the interval in seconds: 1800 for half an hour.",
    it: "Durata dell'intervallo in secondi: 1800 per mezz'ora.",
  },
});
const SECONDS = count({
  label: { en: "target seconds", it: "secondi di soglia" },
  help: { en: "Seconds within which a contact should be answered.", it: "Secondi entro cui rispondere a un contatto." },
});

const WAITING = {
  en: "Assumes contacts that come at random and nobody who hangs up: near full load it overstates the wait. For chats divide the handling time by how many an agent holds at once.",
  it: "Suppone contatti che arrivano a caso e nessuno che riattacca: vicino al pieno carico esagera l'attesa. Per le chat dividi il tempo di gestione per quante ne segue un operatore insieme.",
};
const SOURCE = "A. K. Erlang (1917)";
const EXAMPLE = {
  en: "CRAN ErlangC and pyworkforce, worked example: 100 calls in 30 minutes, 180 s each",
  it: "CRAN ErlangC e pyworkforce, esempio svolto: 100 chiamate in 30 minuti, 180 s l'una",
};

export const erlangBFunction = cellFunction({
  name: "ERLANG_B",
  kind: "broadcast",
  family: "workforce",
  title: { en: "Erlang B: contacts lost", it: "Erlang B: contatti persi" },
  summary: {
    en: "Share of contacts that find all lines busy and are lost.",
    it: "Quota di contatti che trovano tutte le linee occupate e vanno persi.",
  },
  formula: {
    en: "B(0) = 1; B(n) = A × B(n − 1) ÷ (n + A × B(n − 1))",
    it: "B(0) = 1; B(n) = A × B(n − 1) ÷ (n + A × B(n − 1))",
  },
  notes: {
    en: "For lines without a queue: who finds them busy does not wait.",
    it: "Per linee senza coda: chi le trova occupate non aspetta.",
  },
  source: same(`${SOURCE}, formula B`),
  unit: "share",
  inputs: { traffic: TRAFFIC, agents: AGENTS },
  examples: [
    {
      args: [5, 10],
      result: 0.01838,
      tolerance: 6e-6,
      source: {
        en: "published table: 5 erlangs on 10 lines, 1.838%",
        it: "tabella pubblicata: 5 erlang su 10 linee, 1,838%",
      },
    },
  ],
  compute: (v) => erlangB(v.traffic, v.agents),
});

export const erlangCFunction = cellFunction({
  name: "ERLANG_C",
  kind: "broadcast",
  family: "workforce",
  title: { en: "Erlang C: contacts that wait", it: "Erlang C: contatti in attesa" },
  summary: {
    en: "Share of contacts that must wait before an agent is free.",
    it: "Quota di contatti che devono aspettare prima che un operatore sia libero.",
  },
  formula: { en: "n × B ÷ (n − A × (1 − B)); 1 where n ≤ A", it: "n × B ÷ (n − A × (1 − B)); 1 dove n ≤ A" },
  notes: WAITING,
  source: same(`${SOURCE}, formula C`),
  unit: "share",
  inputs: { traffic: TRAFFIC, agents: AGENTS },
  examples: [
    { args: [10, 14], result: 0.1741319335950498, tolerance: 1e-12, source: EXAMPLE },
    {
      args: [10, 10],
      result: 1,
      source: {
        en: "agents not above the traffic: everybody waits",
        it: "operatori non superiori al traffico: aspettano tutti",
      },
    },
  ],
  compute: (v) => erlangC(v.traffic, v.agents),
});

export const erlangServiceLevel = cellFunction({
  name: "ERLANG_SERVICE_LEVEL",
  kind: "broadcast",
  family: "workforce",
  title: { en: "Service level to expect (Erlang C)", it: "Livello di servizio atteso (Erlang C)" },
  summary: {
    en: "Share of contacts answered within some seconds, with so many agents.",
    it: "Quota di contatti con risposta entro alcuni secondi, con un certo numero di operatori.",
  },
  formula: {
    en: "1 − C × e^(−(agents − A) × seconds ÷ aht), A = volume × aht ÷ interval; 0 where agents ≤ A",
    it: "1 − C × e^(−(operatori − A) × secondi ÷ aht), A = volume × aht ÷ intervallo; 0 dove operatori ≤ A",
  },
  notes: WAITING,
  source: same(`${SOURCE}, formula C`),
  unit: "share",
  inputs: { volume: VOLUME, aht: AHT, interval: INTERVAL, agents: AGENTS, seconds: SECONDS },
  examples: [{ args: [100, 180, 1800, 14, 20], result: 0.8883500191794669, tolerance: 1e-12, source: EXAMPLE }],
  compute: (v) => serviceLevel((v.volume * v.aht) / v.interval, v.agents, v.aht, v.seconds),
});

export const erlangAsa = cellFunction({
  name: "ERLANG_ASA",
  kind: "broadcast",
  family: "workforce",
  title: { en: "Average wait to expect (Erlang C)", it: "Attesa media prevista (Erlang C)" },
  summary: {
    en: "Average speed of answer in seconds, over all contacts, with so many agents.",
    it: "Attesa media prima della risposta in secondi, su tutti i contatti, con un certo numero di operatori.",
  },
  formula: {
    en: "C × aht ÷ (agents − A), A = volume × aht ÷ interval",
    it: "C × aht ÷ (operatori − A), A = volume × aht ÷ intervallo",
  },
  notes: WAITING,
  source: same(`${SOURCE}, formula C`),
  unit: "seconds",
  inputs: { volume: VOLUME, aht: AHT, interval: INTERVAL, agents: AGENTS },
  examples: [{ args: [100, 180, 1800, 14], result: 7.83593701177724, tolerance: 1e-12, source: EXAMPLE }],
  compute: (v) => {
    const traffic = (v.volume * v.aht) / v.interval;
    if (traffic > 0 && v.agents <= traffic) throw new MetricError("not_defined", { why: OVERLOAD });
    return averageSpeedOfAnswer(traffic, v.agents, v.aht);
  },
});

const OVERLOAD = {
  en: "the agents cannot keep up with the contacts, so the queue grows without end; give more agents",
  it: "gli operatori non riescono a smaltire i contatti, quindi la coda cresce senza fine; indica più operatori",
};

export const agentsNeededFunction = cellFunction({
  name: "AGENTS_NEEDED",
  kind: "broadcast",
  family: "workforce",
  title: { en: "Agents needed", it: "Operatori necessari" },
  summary: {
    en: "Fewest agents to put on the rota so that the service level is met; a whole week in one call.",
    it: "Il minimo di operatori da mettere in turno per rispettare il livello di servizio; anche una settimana intera in una volta.",
  },
  formula: {
    en: "smallest n with service level ≥ target and volume × aht ÷ interval ÷ n ≤ max_occupancy, then n ÷ (1 − shrinkage) rounded up",
    it: "il più piccolo n con livello di servizio ≥ obiettivo e volume × aht ÷ intervallo ÷ n ≤ max_occupancy, poi n ÷ (1 − shrinkage) arrotondato per eccesso",
  },
  notes: WAITING,
  source: same(`${SOURCE}, formula C`),
  unit: "count",
  inputs: {
    volume: VOLUME,
    aht: AHT,
    interval: INTERVAL,
    target_level: share({
      label: { en: "target level", it: "livello obiettivo" },
      help: {
        en: "Share to answer in time, for example 80%; below 100%.",
        it: "Quota a cui rispondere in tempo, per esempio 80%; meno del 100%.",
      },
    }),
    seconds: SECONDS,
    shrinkage: optional(
      share({
        label: { en: "shrinkage", it: "assenze e pause" },
        help: {
          en: "Optional. Share of paid time not at work on contacts: breaks, training, absence; 0 if not given.",
          it: "Facoltativo. Quota del tempo pagato non dedicata ai contatti: pause, formazione, assenze; 0 se non indicata.",
        },
      }),
      0,
    ),
    max_occupancy: optional(
      share({
        above: 0,
        label: { en: "highest occupancy", it: "occupazione massima" },
        help: {
          en: "Optional. Share of time that agents may be busy, for example 85%; 1 if not given.",
          it: "Facoltativo. Quota massima di tempo in cui gli operatori sono occupati, per esempio 85%; 1 se non indicata.",
        },
      }),
      1,
    ),
  },
  examples: [
    { args: [100, 180, 1800, 8 / 10, 20], result: 14, source: EXAMPLE },
    {
      args: [100, 180, 1800, 8 / 10, 20, 3 / 10, 85 / 100],
      result: 20,
      source: { en: `${EXAMPLE.en}, 30% shrinkage: 14 ÷ 0.7`, it: `${EXAMPLE.it}, 30% di assenze: 14 ÷ 0,7` },
    },
    {
      args: [0, 180, 1800, 8 / 10, 20],
      result: 0,
      source: { en: "no contact, nobody needed", it: "nessun contatto, non serve nessuno" },
    },
  ],
  compute: (v) => {
    if (v.target_level >= 1) throw new MetricError("wrong_data", { why: CERTAIN });
    if (v.shrinkage >= 1) throw new MetricError("wrong_data", { why: NOBODY_AT_WORK });
    const traffic = (v.volume * v.aht) / v.interval;
    return rostered(agentsNeeded(traffic, v.aht, v.target_level, v.seconds, v.max_occupancy), v.shrinkage);
  },
});

const CERTAIN = {
  en: "target_level must be below 100%: no number of agents answers everybody in time for certain",
  it: "target_level deve essere meno del 100%: nessun numero di operatori risponde in tempo a tutti con certezza",
};
const NOBODY_AT_WORK = {
  en: "shrinkage must be below 100%, or nobody would be at work",
  it: "shrinkage deve essere meno del 100%, altrimenti nessuno sarebbe al lavoro",
};
