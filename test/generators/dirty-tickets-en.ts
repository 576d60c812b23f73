import { DayCell, type RawCell } from "../../src/core/inputs";
import { civil, dayOf } from "../../src/core/period";
import { Seeded } from "./seeded";

export interface CleanTicket {
  readonly id: number;
  readonly customer: string;
  /** Minutes since the first day. */
  readonly created: number;
  readonly resolved: number | null;
  readonly channel: "email" | "phone" | "chat";
  readonly interactions: number | null;
  readonly reopened: boolean;
  readonly escalated: boolean | null;
  readonly csat: number | null;
}

export interface DirtyTickets {
  readonly table: RawCell[][];
  readonly tickets: readonly CleanTicket[];
  readonly leftOut: {
    readonly blank: number;
    readonly duplicates: number;
    readonly noId: number;
    readonly badDate: number;
    readonly backwards: number;
  };
}

const ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const CHANNELS = {
  email: ["email", "EMAIL ", "E-mail", "Email"],
  phone: ["phone", "Phone", " PHONE"],
  chat: ["chat", "Chat "],
} as const;
const two = (n: number): string => String(n).padStart(2, "0");

/** The first day of every such log. */
export const FIRST_DAY = dayOf(2024, 1, 1);

/** An instant in one of six forms of a US file. */
function instant(minutes: number, random: Seeded): RawCell {
  const serial = FIRST_DAY + minutes / 1440;
  const { year, month, day } = civil(FIRST_DAY + Math.floor(minutes / 1440));
  const [h, m] = [Math.floor((minutes % 1440) / 60), minutes % 60];
  const half = `${h % 12 === 0 ? 12 : h % 12}:${two(m)} ${h < 12 ? "AM" : "PM"}`;
  switch (random.below(6)) {
    case 0:
      return `${month}/${day}/${year} ${half}`;
    case 1:
      return `${year}-${two(month)}-${two(day)} ${two(h)}:${two(m)}`;
    case 2:
      return `${year}-${two(month)}-${two(day)}T${two(h)}:${two(m)}Z`;
    case 3:
      return `${ENGLISH[month - 1]} ${day}, ${year} ${half}`;
    case 4:
      return `${day} ${ENGLISH[month - 1]} ${year} ${two(h)}:${two(m)}`;
    default:
      return new DayCell(serial);
  }
}

/** English tickets with the dirt of real exports; times are UTC and so is the file. */
export function dirtyTickets(count: number, seed: number): DirtyTickets {
  const random = new Seeded(seed);
  const tickets: CleanTicket[] = [];
  for (let i = 0; i < count; i++) {
    const created = random.below(400 * 1440);
    tickets.push({
      id: 500000 + i,
      customer: `user${random.below(Math.ceil(count / 4))}@example.com`,
      created,
      resolved: random.chance(0.85) ? created + random.below(20 * 1440) : null,
      channel: random.pick(["email", "phone", "chat"]),
      interactions: random.chance(0.95) ? random.below(6) : null,
      reopened: random.chance(0.07),
      escalated: random.chance(0.9) ? random.chance(0.1) : null,
      csat: random.chance(0.4) ? 1 + random.below(5) : null,
    });
  }
  const row = (t: CleanTicket): RawCell[] => [
    random.chance(0.5) ? String(t.id) : t.id,
    random.chance(0.2) ? t.customer.toUpperCase() : t.customer,
    instant(t.created, random),
    t.resolved === null ? random.pick([null, "-", "N/A", "--"]) : instant(t.resolved, random),
    random.pick(CHANNELS[t.channel]),
    t.interactions === null ? random.pick([null, "n/a"]) : random.chance(0.5) ? String(t.interactions) : t.interactions,
    random.pick(t.reopened ? ["yes", "Yes", "TRUE", true, "1", 1] : ["no", "No", "FALSE", false, "0", 0]),
    t.escalated === null ? null : random.pick(t.escalated ? ["Y", "yes", true] : ["N", "no", false]),
    t.csat === null ? null : random.pick([t.csat, String(t.csat), `${t.csat}/5`]),
  ];
  const rows = tickets.map(row);
  const n = { blank: 0, duplicates: 0, noId: 0, badDate: 0, backwards: 0 };
  const any = (): CleanTicket => tickets[random.below(count)] as CleanTicket;
  for (let i = 0; i < count / 200; i++) {
    n.duplicates++;
    rows.push(row(any()));
  }
  for (let i = 0; i < count / 500; i++) {
    n.blank++;
    rows.splice(1 + random.below(rows.length - 1), 0, new Array<RawCell>(9).fill(null));
    n.noId++;
    const without = row(any());
    without[0] = null;
    rows.push(without);
    n.badDate++;
    const bad = row({ ...any(), id: 900000 + i });
    bad[2] = "yesterday";
    rows.push(bad);
    n.backwards++;
    const t = { ...any(), id: 950000 + i };
    rows.push(
      row({ ...t, resolved: t.created - 1 - random.below(1000) < 0 ? null : t.created - 1 - random.below(1000) }),
    );
    if (t.created - 1 < 1000) {
      // Too early to end before it began: no such row after all.
      rows.pop();
      n.backwards--;
    }
  }
  const header = [
    "Ticket ID",
    "Requester Email",
    "Created At",
    "Resolved At",
    "Channel",
    "Agent Replies",
    "Reopened?",
    "Escalated",
    "CSAT Score",
  ];
  const body = random.shuffled(rows);
  while ((body[body.length - 1] as RawCell[]).every((c) => c === null)) body.unshift(body.pop() as RawCell[]);
  return { table: [header, ...body], tickets, leftOut: n };
}
