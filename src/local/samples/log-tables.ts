import { SeededRandom } from "./random";
import { type SampleCell, type SampleLanguage, type SampleTable, serial } from "./sample-table";

const FIRST =
  "Anna Bruno Carla Dario Elena Fabio Gina Ivo Luisa Marco Nadia Oscar Paola Renzo Sara Tullio Vera Zeno".split(" ");
const minute = (value: number): number => Math.round(value * 1440) / 1440;

/** An hour of the working day, most often in the morning. */
const workingHour = (random: SeededRandom): number => (8 + Math.min(9.9, Math.abs(random.normal(2.6, 2.6)))) / 24;

export function ticketsTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(31);
  const channels = (it ? ["e-mail", "telefono", "chat", "modulo web"] : ["email", "phone", "chat", "web form"]).map(
    (name, i) => [name, [42, 27, 21, 10][i] as number] as const,
  );
  const topics = it
    ? ["fatturazione", "accesso", "consegna", "guasto", "informazioni"]
    : ["billing", "access", "delivery", "fault", "question"];
  const priorities = (it ? ["normale", "alta", "urgente"] : ["normal", "high", "urgent"]).map(
    (name, i) => [name, [74, 20, 6][i] as number] as const,
  );
  const yes = it ? "sì" : "yes";
  const no = "no";
  const rows: SampleCell[][] = [];
  const end = serial(2026, 1, 1);
  for (let i = 0; i < 600; i++) {
    const day = serial(2025, 1, 1) + Math.floor((i / 600) * 365) + random.whole(0, 1);
    const created = minute(day + workingHour(random));
    const channel = random.weighted(channels);
    const quick = channel === channels[1]?.[0] ? 0.05 : channel === channels[2]?.[0] ? 0.2 : 3.2;
    const replied = minute(created + random.skewed(quick, 0.8) / 24);
    const resolved = minute(replied + random.skewed(9, 1.1) / 24);
    const open = resolved >= end || (day > end - 12 && random.chance(0.3));
    const interactions = 1 + (random.chance(0.64) ? 0 : random.whole(1, 4));
    const reopened = !open && random.chance(0.06) ? 1 : 0;
    const escalated = random.chance(interactions > 2 ? 0.3 : 0.06);
    const complaint = random.chance(0.08);
    const score =
      open || random.chance(0.62)
        ? null
        : Math.max(1, Math.min(5, Math.round(random.normal(complaint ? 2.8 : 4.3, 0.9))));
    rows.push([
      `T-${10_001 + i}`,
      created,
      replied,
      open ? null : resolved,
      channel,
      `${random.pick(FIRST.slice(0, 6))}`,
      interactions,
      reopened,
      escalated ? yes : no,
      random.weighted(priorities),
      open ? (it ? "aperto" : "open") : it ? "risolto" : "resolved",
      random.pick(topics),
      complaint ? yes : no,
      score,
    ]);
  }
  rows.sort((a, b) => (a[1] as number) - (b[1] as number));
  rows.forEach((row, i) => {
    row[0] = `T-${10_001 + i}`;
  });
  return {
    name: it ? "Ticket" : "Tickets",
    columns: [
      { header: it ? "Numero ticket" : "Ticket id", kind: "text" },
      { header: it ? "Data apertura" : "Created", kind: "datetime" },
      { header: it ? "Prima risposta" : "First reply", kind: "datetime" },
      { header: it ? "Data chiusura" : "Resolved", kind: "datetime" },
      { header: it ? "Canale" : "Channel", kind: "text" },
      { header: it ? "Operatore" : "Agent", kind: "text" },
      { header: it ? "Interazioni" : "Agent interactions", kind: "count" },
      { header: it ? "Riaperture" : "Reopens", kind: "count" },
      { header: it ? "Scalato" : "Escalated", kind: "text" },
      { header: it ? "Priorità" : "Priority", kind: "text" },
      { header: it ? "Stato" : "Status", kind: "text" },
      { header: it ? "Argomento" : "Topic", kind: "text" },
      { header: it ? "Reclamo" : "Complaint", kind: "text" },
      { header: "CSAT", kind: "count" },
    ],
    rows,
  };
}

/** In this sequence churn of December 2025 is 4.2% by one method and 5.1% by another, for three customers. */
const SUBSCRIPTIONS_SEED = 213;

const PLANS: readonly (readonly [string, number, number])[] = [
  ["Base", 29, 0.55],
  ["Pro", 79, 0.33],
  ["Plus", 149, 0.12],
];

/**
 * Spells of constant MRR: an upgrade closes a row and opens the next on the same day. Some customers join
 * and leave inside a month, some leave and come back: the ways in which tools disagree about churn.
 */
export function subscriptionsTable(language: SampleLanguage, seed = SUBSCRIPTIONS_SEED): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(seed);
  const channels = (it ? ["web", "agente", "passaparola"] : ["web", "sales", "referral"]).map(
    (name, i) => [name, [52, 28, 20][i] as number] as const,
  );
  const first = serial(2023, 7, 1);
  const end = serial(2026, 1, 1);
  const rows: SampleCell[][] = [];
  let customer = 1000;
  for (let day = first; day < end; day++) {
    if (!random.chance(0.5 + (0.25 * (day - first)) / (end - first))) continue;
    const id = `C-${++customer}`;
    const channel = random.weighted(channels);
    const renewal = (start: number): number | null => (start + 365 < end + 365 ? start + 365 : null);
    let plan = random.whole(0, 99) < 55 ? 0 : random.whole(0, 99) < 73 ? 1 : 2;
    let start = day;
    for (;;) {
      // Leaving is likelier early: a customer who stayed a year mostly stays on.
      const stay = random.chance(0.07) ? random.whole(4, 24) : 30 + Math.round(random.skewed(560, 1.1));
      const changes = stay > 150 && random.chance(0.35);
      const until = changes ? start + random.whole(60, 140) : start + stay;
      const [name, price] = PLANS[plan] as readonly [string, number, number];
      const ended = until < end;
      rows.push([
        id,
        start,
        ended ? until : null,
        price,
        name,
        channel,
        ended ? (it ? "cessato" : "ended") : it ? "attivo" : "active",
        renewal(start),
      ]);
      if (!ended) break;
      if (changes) {
        plan = random.chance(0.7) ? Math.min(2, plan + 1) : Math.max(0, plan - 1);
        start = until;
      } else if (random.chance(0.12)) start = until + random.whole(6, 45);
      else break;
      if (start >= end) break;
    }
  }
  rows.sort((a, b) => (a[1] as number) - (b[1] as number));
  return {
    name: it ? "Abbonamenti" : "Subscriptions",
    columns: [
      { header: it ? "Codice cliente" : "Customer id", kind: "text" },
      { header: it ? "Data inizio" : "Start date", kind: "date" },
      { header: it ? "Data fine" : "End date", kind: "date" },
      { header: "MRR", kind: "money" },
      { header: it ? "Piano" : "Plan", kind: "text" },
      { header: it ? "Canale" : "Channel", kind: "text" },
      { header: it ? "Stato" : "Status", kind: "text" },
      { header: it ? "Data rinnovo" : "Renewal due", kind: "date" },
    ],
    rows,
  };
}

export function npsTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(10);
  const channels = (it ? ["e-mail", "app", "telefono"] : ["email", "app", "phone"]).map(
    (name, i) => [name, [60, 28, 12][i] as number] as const,
  );
  const scores = [
    [10, 29],
    [9, 24],
    [8, 18],
    [7, 11],
    [6, 6],
    [5, 5],
    [4, 2],
    [3, 2],
    [2, 1],
    [1, 1],
    [0, 1],
  ] as const;
  return {
    name: it ? "Sondaggio NPS" : "NPS survey",
    columns: [
      { header: it ? "Data risposta" : "Response date", kind: "date" },
      {
        header: it ? "Da 0 a 10, quanto ci consiglieresti?" : "From 0 to 10, how likely are you to recommend us?",
        kind: "count",
      },
      { header: it ? "Canale" : "Channel", kind: "text" },
      { header: it ? "Codice cliente" : "Customer id", kind: "text" },
    ],
    rows: Array.from({ length: 300 }, (_, i) => [
      serial(2025, 1, 1) + Math.floor((i / 300) * 365),
      random.weighted(scores),
      random.weighted(channels),
      `C-${1001 + random.whole(0, 199)}`,
    ]),
  };
}

const SOURCES = {
  en: ["search", "events", "referral", "social"],
  it: ["ricerca", "fiere", "passaparola", "social"],
} as const;

export function leadsTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(1234);
  const sources = SOURCES[language].map((name, i) => [name, [46, 14, 24, 16][i] as number] as const);
  const end = serial(2026, 1, 1);
  const inTime = (day: number): number | null => (day < end ? day : null);
  return {
    name: it ? "Contatti commerciali" : "Leads",
    columns: [
      { header: it ? "Codice lead" : "Lead id", kind: "text" },
      { header: it ? "Data di creazione" : "Created date", kind: "date" },
      { header: it ? "Fonte" : "Lead source", kind: "text" },
      { header: it ? "Segnalato da" : "Referred by", kind: "text" },
      { header: it ? "Data qualificazione" : "Qualified date", kind: "date" },
      { header: it ? "Data conversione" : "Converted date", kind: "date" },
      { header: it ? "Responsabile" : "Owner", kind: "text" },
    ],
    rows: Array.from({ length: 320 }, (_, i) => {
      const created = serial(2025, 1, 1) + Math.floor((i / 320) * 365);
      const source = random.weighted(sources);
      const referral = source === SOURCES[language][2];
      const qualified = random.chance(0.72) ? inTime(created + random.whole(0, 9)) : null;
      const converted =
        qualified !== null && random.chance(referral ? 0.42 : 0.24)
          ? inTime(qualified + Math.round(random.skewed(18, 0.7)))
          : null;
      return [
        `L-${2001 + i}`,
        created,
        source,
        referral ? `C-${1001 + random.whole(0, 199)}` : null,
        qualified,
        converted,
        random.pick(FIRST.slice(6, 10)),
      ];
    }),
  };
}

export function spendTable(language: SampleLanguage): SampleTable {
  const it = language === "it";
  const random = new SeededRandom(55);
  const levels = [3400, 1500, 350, 1250];
  return {
    name: it ? "Spesa" : "Spend",
    columns: [
      { header: it ? "Data" : "Date", kind: "date" },
      { header: it ? "Canale" : "Channel", kind: "text" },
      { header: it ? "Importo speso" : "Amount spent", kind: "money" },
      { header: it ? "Tipo" : "Kind", kind: "text" },
    ],
    rows: Array.from({ length: 12 }, (_, month) =>
      SOURCES[language].map((channel, i) => [
        serial(2025, month + 1, 5 + i),
        channel,
        Math.round(random.normal(levels[i] as number, (levels[i] as number) * 0.12) / 10) * 10,
        i === 2 ? (it ? "altro" : "other") : it ? "a pagamento" : "paid",
      ]),
    ).flat(),
  };
}
