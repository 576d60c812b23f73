import type { RawCell } from "../../src/core/inputs";
import { DayCell } from "../../src/core/inputs";
import type { LogId } from "../../src/core/logs/log-id";
import { dayOf } from "../../src/core/period";
import { Seeded } from "./seeded";

/** Made-up logs of a small company, September 2024 to 12 December 2025, a few rows of each dirty. */
export const LOGS_FROM = dayOf(2024, 9, 1);
export const LOGS_BEFORE = dayOf(2025, 12, 13);
const DAYS = LOGS_BEFORE - LOGS_FROM;

export type Rows = (readonly RawCell[])[];

/** A log by its name here: surveys differ by their scale. */
export type MadeUp = Exclude<LogId, "survey"> | "nps" | "csat" | "ces";

export function madeUpLog(kind: MadeUp, seed = 5): Rows {
  return MAKERS[kind](new Seeded(seed));
}

const date = (day: number): DayCell => new DayCell(day);
/** Days spread over the span, the last of them the last day. */
const spread = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => LOGS_FROM + Math.floor(((i + 1) / count) * (DAYS - 1)));
const minute = (x: number): number => Math.round(x * 1440) / 1440;

const MAKERS: Readonly<Record<MadeUp, (r: Seeded) => Rows>> = {
  subs: (r) => [
    ["customer_id", "start", "end", "mrr", "plan", "renewal_due", "channel"],
    ...spread(70).map((start, i): RawCell[] => {
      const from = start - r.below(60) * (i % 3);
      const end = r.chance(1 / 2) ? from + 20 + r.below(200) : null;
      const id = i === 5 ? null : `c${r.below(38)}`;
      const mrr = i === 9 ? "n.d. (?)" : 10 * (1 + r.below(30));
      const plan = r.pick(["basic", "pro", "team", null]);
      return [id, date(from), end === null || end >= LOGS_BEFORE ? null : date(end), mrr, plan, date(from + 90), "web"];
    }),
  ],
  mrr_events: (r) => [
    ["date", "customer_id", "mrr_delta", "plan"],
    ...spread(60).map((day, i): RawCell[] => [date(day), `c${i % 20}`, i < 20 ? 100 : 10 * (r.below(9) - 4), "basic"]),
  ],
  tickets: (r) => [
    [
      ...["ticket_id", "customer_id", "created", "first_reply", "resolved", "channel", "interactions"],
      ...["customer_followups", "reopens", "reopened_at", "participants", "escalated", "sla_hours", "is_complaint"],
      ...["complaint_service", "contract", "resolution_type", "upheld", "fcr_eligible", "fcr_answer", "csat", "nps"],
      "agent",
    ],
    ...spread(130).map((day, i): RawCell[] => {
      const created = minute(day + r.next() * (day === LOGS_BEFORE - 1 ? 1 / 8 : 9 / 10));
      const resolved = minute(created + 1 / 24 + r.next() * 30);
      const isOpen = resolved >= LOGS_BEFORE || r.chance(1 / 12);
      const reopens = !isOpen && r.chance(1 / 6) ? 1 : 0;
      const again = reopens === 1 && resolved + 1 < LOGS_BEFORE ? date(minute(resolved + 1 / 2)) : null;
      return [
        ...[i === 40 ? null : `t${i === 30 ? 29 : i}`, `c${r.below(30)}`, date(created)],
        r.chance(9 / 10) ? date(minute(created + 1 / 48)) : null,
        isOpen ? null : date(resolved),
        r.pick(["email", "phone", "chat", null]),
        ...[1 + r.below(4), r.below(3), again ? 1 : 0, again, 1 + r.below(3)],
        ...[r.pick(["yes", "no", "no"]), 24, r.pick(["yes", "no", "no"]), r.pick(["delivery", "billing", null])],
        ...[r.pick(["gold", "base"]), r.pick(["refund", "repair", null]), r.pick(["yes", "no", null])],
        ...[r.pick(["yes", "yes", "no"]), r.pick(["yes", "no", null])],
        ...[r.chance(1 / 3) ? 1 + r.below(5) : null, r.chance(1 / 3) ? r.below(11) : null, `a${i % 3}`],
      ];
    }),
  ],
  contacts: (r) => [
    ["ts", "channel", "direction", "handled", "agent", "wait_s", "talk_s", "hold_s", "wrap_s", "abandoned"],
    ...spread(160).map((day, i): RawCell[] => {
      const isHandled = r.chance(4 / 5);
      const isInbound = r.chance(3 / 4);
      return [
        ...[date(minute(day + (day === LOGS_BEFORE - 1 ? 0 : r.next() / 2))), r.pick(["phone", "chat"])],
        ...[isInbound ? "inbound" : "outbound", isHandled, `a${i % 3}`, i === 70 ? -4 : r.below(60)],
        ...[isHandled ? 30 + r.below(400) : 0, isHandled ? 5 : 0, isHandled ? 20 : 0, !isHandled && isInbound],
      ];
    }),
  ],
  staffing: (r) => [
    ["date", "channel", "agent_hours", "paid_hours", "available_hours"],
    ...spread(160).map((day): RawCell[] => [date(day), r.pick(["phone", "chat", "email"]), 4 + r.below(5), 8, 2]),
  ],
  payments: (r) => [
    ["date", "customer_id", "amount", "status", "payment_id", "form", "channel"],
    ...spread(170).map((day, i): RawCell[] => [
      ...[date(day), i === 12 ? null : `c${r.below(45)}`, i === 33 ? "abc" : 10 + r.below(300)],
      ...[r.chance(1 / 12) ? "refund" : "paid", `p${i === 20 ? 19 : i}`, r.pick(["new sale", "subscription"])],
      r.pick(["web", "shop", null]),
    ]),
  ],
  spend: (r) => [
    ["date", "amount", "channel", "kind"],
    ...spread(60).map((day): RawCell[] => [
      date(day),
      50 + r.below(200),
      r.pick(["ads", "events"]),
      r.pick(["paid", "other"]),
    ]),
  ],
  leads: (r) => [
    ["lead_id", "created", "source", "qualified_at", "converted_at"],
    ...spread(90).map((day, i): RawCell[] => {
      const converted = day + 6 + r.below(40);
      return [
        ...[`l${i}`, date(day), r.pick(["ads", "referral", "events"])],
        r.chance(4 / 5) && day + 5 < LOGS_BEFORE ? date(day + r.below(5)) : null,
        r.chance(1 / 2) && converted < LOGS_BEFORE ? date(converted) : null,
      ];
    }),
  ],
  nps: (r) => survey(r, 0, 10),
  csat: (r) => survey(r, 1, 5),
  ces: (r) => survey(r, 1, 7),
  cash: (r) => [
    ["month", "cfo", "capex"],
    ...Array.from({ length: 15 }, (_, i): RawCell[] => [date(dayOf(2024, 9 + i, 1)), r.below(900) - 200, r.below(300)]),
  ],
};

function survey(r: Seeded, min: number, max: number): Rows {
  return [
    ["date", "score", "customer_id", "channel"],
    ...spread(150).map((day, i): RawCell[] => [
      ...[date(day), i === 8 ? "?" : min + r.below(max - min + 1), `c${r.below(40)}`],
      r.pick(["email", "phone", null]),
    ]),
  ];
}
