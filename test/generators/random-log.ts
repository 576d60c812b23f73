import fc from "fast-check";
import type { RawCell } from "../../src/core/inputs";
import type { LogId } from "../../src/core/logs/log-id";
import { isoDay } from "../../src/core/period";

/** Random logs of every kind, clean: ISO dates, plain numbers, English headers. 2024-11-01 to 2025-05-31. */
const FIRST = 45597;
const DAYS = 210;

type Table = RawCell[][];

const dayIn = fc.integer({ min: 0, max: DAYS - 1 });
const customer = fc.constantFrom("c1", "c2", "c3", "c4", "c5", "c6", "c7");
const channel = fc.constantFrom<string | null>("email", "phone", "chat", null);
const money = fc.integer({ min: 1, max: 50 }).map((n) => n * 10);
const yesNo = fc.constantFrom<string | null>("yes", "no", null);
const iso = (day: number): string => isoDay(FIRST + Math.floor(day));

function stamp(day: number): string {
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${iso(day)} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

const subs = fc
  .array(
    fc.record({
      customer,
      start: dayIn,
      length: fc.option(fc.integer({ min: 1, max: 120 })),
      mrr: money,
      plan: fc.constantFrom("basic", "pro"),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map(
    (rows): Table => [
      ["customer_id", "start", "end", "mrr", "plan", "renewal_due"],
      ...rows.map((r) => [
        r.customer,
        iso(r.start),
        r.length === null ? null : iso(r.start + r.length),
        r.mrr,
        r.plan,
        iso(r.start + 30),
      ]),
    ],
  );

const payments = fc
  .array(
    fc.record({
      customer,
      day: dayIn,
      amount: money,
      refund: fc.boolean(),
      form: fc.constantFrom("new sale", "subscription"),
      channel,
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map(
    (rows): Table => [
      ["date", "customer_id", "amount", "status", "payment_id", "form", "channel"],
      ...rows.map((r, i) => [
        iso(r.day),
        r.customer,
        r.amount,
        r.refund && i % 4 === 0 ? "refund" : "paid",
        `p${i}`,
        r.form,
        r.channel,
      ]),
    ],
  );

const minutes = fc.integer({ min: 0, max: 1439 }).map((m) => m / 1440);
const tickets = fc
  .array(
    fc.record({
      customer,
      day: dayIn,
      minute: minutes,
      reply: fc.option(fc.integer({ min: 1, max: 4000 })),
      solve: fc.option(fc.integer({ min: 4001, max: 40000 })),
      channel,
      interactions: fc.integer({ min: 0, max: 4 }),
      followups: fc.integer({ min: 0, max: 2 }),
      reopens: fc.integer({ min: 0, max: 2 }),
      people: fc.integer({ min: 1, max: 3 }),
      escalated: yesNo,
      complaint: yesNo,
      upheld: yesNo,
      eligible: yesNo,
      answer: yesNo,
      csat: fc.option(fc.integer({ min: 1, max: 5 })),
      nps: fc.option(fc.integer({ min: 0, max: 10 })),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map(
    (rows): Table => [
      [
        "ticket_id",
        "customer_id",
        "created",
        "first_reply",
        "resolved",
        "channel",
        "interactions",
        "customer_followups",
        "reopens",
        "reopened_at",
        "participants",
        "escalated",
        "sla_hours",
        "is_complaint",
        "upheld",
        "fcr_eligible",
        "fcr_answer",
        "csat",
        "nps",
        "agent",
      ],
      ...rows.map((r, i) => {
        const created = r.day + r.minute;
        const resolved = r.solve === null ? null : stamp(created + r.solve / 1440);
        return [
          `t${i}`,
          r.customer,
          stamp(created),
          r.reply === null ? null : stamp(created + r.reply / 1440),
          resolved,
          r.channel,
          r.interactions,
          r.followups,
          r.reopens,
          r.reopens > 0 && resolved ? stamp(created + 1) : null,
          r.people,
          r.escalated,
          24,
          r.complaint,
          r.upheld,
          r.eligible,
          r.answer,
          r.csat,
          r.nps,
          `a${i % 3}`,
        ];
      }),
    ],
  );

const contacts = fc
  .array(
    fc.record({
      day: dayIn,
      minute: minutes,
      channel,
      inbound: fc.boolean(),
      handled: fc.boolean(),
      wait: fc.integer({ min: 0, max: 90 }),
      talk: fc.integer({ min: 1, max: 600 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(
    (rows): Table => [
      ["ts", "channel", "direction", "handled", "agent", "wait_s", "talk_s", "hold_s", "wrap_s", "abandoned"],
      ...rows.map((r, i) => [
        stamp(r.day + r.minute),
        r.channel,
        r.inbound ? "inbound" : "outbound",
        r.handled,
        `a${i % 3}`,
        r.wait,
        r.handled ? r.talk : 0,
        r.handled ? 5 : 0,
        r.handled ? 20 : 0,
        !r.handled && r.inbound,
      ]),
    ],
  );

const leads = fc
  .array(
    fc.record({
      created: dayIn,
      source: fc.constantFrom("ads", "referral", "events"),
      qualified: fc.integer({ min: 0, max: 10 }),
      converted: fc.option(fc.integer({ min: 11, max: 150 })),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map(
    (rows): Table => [
      ["lead_id", "created", "source", "qualified_at", "converted_at"],
      ...rows.map((r, i) => [
        `l${i}`,
        iso(r.created),
        r.source,
        iso(r.created + r.qualified),
        r.converted === null ? null : iso(r.created + r.converted),
      ]),
    ],
  );

const survey = (header: string, min: number, max: number): fc.Arbitrary<Table> =>
  fc
    .array(fc.record({ day: dayIn, score: fc.integer({ min, max }), customer, channel }), {
      minLength: 1,
      maxLength: 25,
    })
    .map(
      (rows): Table => [
        ["date", header, "customer_id", "channel"],
        ...rows.map((r) => [iso(r.day), r.score, r.customer, r.channel]),
      ],
    );

const cash = fc
  .array(fc.record({ cfo: fc.integer({ min: -500, max: 900 }), capex: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map(
    (rows): Table => [
      ["month", "cfo", "capex"],
      ...rows.map((r, i) => [iso([0, 30, 61, 92, 120, 151, 181][i] as number), r.cfo, r.capex]),
    ],
  );

/** A random table for a log form: by the log it takes, and for surveys by the scale its metric reads. */
export function randomLog(log: LogId, metricName: string): fc.Arbitrary<Table> {
  if (log === "subs" || log === "mrr_events") return subs;
  if (log === "payments") return payments;
  if (log === "tickets") return tickets;
  if (log === "contacts") return contacts;
  if (log === "leads") return leads;
  if (log === "cash") return cash;
  if (log === "survey" && metricName.startsWith("NPS")) return survey("score", 0, 10);
  if (log === "survey" && metricName.startsWith("CES")) return survey("score", 1, 7);
  if (log === "survey") return survey("score", 1, 5);
  throw new Error(`no random ${log} log`);
}

/** A period inside the random logs: some span of days. */
export const randomPeriod = fc
  .tuple(fc.integer({ min: 0, max: DAYS - 10 }), fc.integer({ min: 1, max: 90 }))
  .map(([from, length]) => ({ from: FIRST + from, before: FIRST + from + length }));
