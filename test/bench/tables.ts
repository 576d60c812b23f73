import { DayCell, type RawCell } from "../../src/core/inputs";
import { Seeded } from "../generators/seeded";

/** The tables that the benchmarks read, cells already typed as a spreadsheet gives them; the same rows in every run. */
export const ROWS = 100_000;
export const FIRST = 44562;
export const DAYS = 1096;
export const MONTH = { from: 45292, before: 45323 };
export const WHOLE = { from: FIRST, before: FIRST + DAYS };

type Table = RawCell[][];

function table(header: string[], row: (i: number) => RawCell[]): Table {
  const rows: Table = [header];
  for (let i = 0; i < ROWS; i++) rows.push(row(i));
  return rows;
}

const CHANNELS = ["email", "phone", "chat", "web", "social", "shop", "partner", "letter"];

export function tickets(): Table {
  const random = new Seeded(42);
  const share = (): number => random.below(1_000_000) / 1_000_000;
  const header =
    "ticket_id customer_id created first_reply resolved channel interactions reopens escalated csat is_complaint sla_hours upheld";
  return table(header.split(" "), (i) => {
    const created = FIRST + share() * DAYS;
    return [
      `T${i}`,
      `C${random.below(9000)}`,
      new DayCell(created),
      new DayCell(created + share() / 4),
      share() < 0.03 ? null : new DayCell(created + share() * 6),
      random.pick(CHANNELS),
      random.below(4),
      share() < 0.05 ? 1 : 0,
      share() < 0.08,
      share() < 0.4 ? 1 + random.below(5) : null,
      share() < 0.1,
      48,
      share() < 0.5,
    ];
  });
}

export function payments(): Table {
  const random = new Seeded(43);
  return table(["date", "customer_id", "amount", "status"], () => [
    new DayCell(FIRST + random.below(DAYS)),
    `C${random.below(15000)}`,
    1 + random.below(20000) / 100,
    random.below(50) === 0 ? "refund" : "paid",
  ]);
}

/** Customers with two or three prices each, some gone, some back. */
export function subscriptions(): Table {
  const random = new Seeded(7);
  const rows: Table = [["customer_id", "start", "end", "mrr", "renewal_due"]];
  for (let c = 0; rows.length <= ROWS; c++) {
    let day = FIRST - 300 + random.below(DAYS + 200);
    for (let k = 0; k < 3 && rows.length <= ROWS; k++) {
      const end = day + 30 + random.below(500);
      const runs = end > FIRST + DAYS || random.below(5) === 0;
      const until = runs ? null : new DayCell(end);
      rows.push([`C${c}`, new DayCell(day), until, 10 + random.below(90), new DayCell(day + 365)]);
      if (runs || random.below(10) < 3) break;
      day = random.below(10) < 7 ? end : end + 20 + random.below(100);
    }
  }
  return rows;
}

function contacts(): Table {
  const random = new Seeded(44);
  const header = [
    "contact_id",
    "ts",
    "channel",
    "direction",
    "handled",
    "agent",
    "wait_s",
    "talk_s",
    "wrap_s",
    "abandoned",
  ];
  return table(header, (i) => {
    const handled = random.below(10) > 0;
    return [
      `K${i}`,
      new DayCell(FIRST + random.below(DAYS * 1440) / 1440),
      random.pick(["phone", "chat"]),
      random.below(5) === 0 ? "outbound" : "inbound",
      handled,
      handled ? `agent ${random.below(40)}` : null,
      random.below(200),
      handled ? 30 + random.below(600) : 0,
      handled ? random.below(90) : 0,
      !handled,
    ];
  });
}

function survey(): Table {
  const random = new Seeded(45);
  return table(["answer_id", "date", "customer_id", "kind", "score"], (i) => {
    const kind = random.pick(["nps", "csat", "ces"]);
    const score = kind === "nps" ? random.below(11) : 1 + random.below(kind === "csat" ? 5 : 7);
    return [`A${i}`, new DayCell(FIRST + random.below(DAYS)), `C${random.below(20000)}`, kind, score];
  });
}

function leads(): Table {
  const random = new Seeded(46);
  return table(["lead_id", "customer_id", "created", "source", "referrer_customer_id", "converted_at"], (i) => {
    const created = FIRST + random.below(DAYS);
    const referred = random.below(5) === 0;
    return [
      `L${i}`,
      `C${i}`,
      new DayCell(created),
      referred ? "referral" : random.pick(["web", "fair"]),
      referred ? `C${random.below(9000)}` : null,
      random.below(4) === 0 ? new DayCell(created + random.below(60)) : null,
    ];
  });
}

function spend(): Table {
  const random = new Seeded(47);
  return table(["date", "campaign", "channel", "amount"], () => [
    new DayCell(FIRST + random.below(DAYS)),
    `campaign ${random.below(60)}`,
    random.pick(["search", "social", "mail"]),
    random.below(9000) / 100,
  ]);
}

function staffing(): Table {
  const random = new Seeded(48);
  return table(["date", "agent", "channel", "agent_hours"], () => [
    new DayCell(FIRST + random.below(DAYS)),
    `agent ${random.below(200)}`,
    random.pick(["phone", "email"]),
    1 + random.below(8),
  ]);
}

/** Months of very many books: no cash table is as long, but the reading is the same. */
function cash(): Table {
  const random = new Seeded(49);
  return table(["month", "cfo", "capex", "cash_balance"], () => [
    new DayCell(FIRST + random.below(DAYS)),
    random.below(90000) - 30000,
    random.below(9000),
    random.below(900000),
  ]);
}

/** A table of each kind of log that a metric reads. */
export const TABLES: Readonly<Record<string, () => Table>> = {
  payments,
  subs: subscriptions,
  tickets,
  contacts,
  survey,
  leads,
  spend,
  staffing,
  cash,
};
