import { expect, test } from "vitest";
import { DayCell, type RawCell } from "../../../src/core/inputs";
import { readLog } from "../../../src/core/logs/read-log";
import { dayOf } from "../../../src/core/period";
import { testContext } from "../../context";
import { call, errorOf } from "../call";

/** The table of lines of a file, cells parted by a sign. */
const table = (text: string, sign = ","): RawCell[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(sign));
/** What the account of rows says of a table. */
const account = (rows: readonly (readonly RawCell[])[], kind: string): string =>
  (call("DATA_CHECK", [rows, kind]) as RawCell[][]).map((line) => line.join(" | ")).join("\n");

/** A table of payments whose columns a person has chosen. */
const understood = (rows: RawCell[][], fields: Record<string, number>) => ({
  log: readLog(rows, ["payments"], testContext(), { fields }),
});

test("what is settled after fees is not what was paid", () => {
  const two = table(`Date,Customer,Amount,Settlement amount,Status
2025-01-05,a,100.00,97.00,paid
2025-01-06,b,50.00,48.50,paid`);
  expect(call("REVENUE", [two, "2025-01"])).toBe(150);
  // 100 paid, 80 less the 20 given back, 40 taken back, one that expired.
  const mollie = table(`Date,Payment method,Currency,Amount,Status,ID,Settlement amount,Amount refunded
2025-01-05 10:00:00,ideal,EUR,100.00,paid,tr_1,98.00,0.00
2025-01-06 10:00:00,ideal,EUR,50.00,expired,tr_2,,0.00
2025-01-07 10:00:00,creditcard,EUR,80.00,paid,tr_3,77.60,20.00
2025-01-08 10:00:00,creditcard,EUR,40.00,charged_back,tr_4,38.00,0.00`);
  expect(call("REVENUE", [mollie, "2025-01"])).toBe(160);
  // Alone it is all there is, and it is named.
  const alone = table("Date,Customer,Settlement amount\n2025-01-05,a,97.00\n2025-01-06,b,48.50");
  expect(call("REVENUE", [alone, "2025-01"])).toBe(145.5);
  expect(account(alone, "payments")).toMatch(/amount after fees, and no other amount/);
});

test("the outcome of a deal and the day it was closed make a conversion", () => {
  for (const outcome of ["Stato trattativa", "Esito trattativa", "Deal stage", "Stato"]) {
    const deals = table(
      `Nome;Email;Data contatto;Fonte;${outcome};Data chiusura;Valore
Anna;a@x.it;05/01/2025;Passaparola;Vinta;20/02/2025;1.000
Bruno;b@x.it;16/01/2025;Google;Persa;30/01/2025;500
Carla;c@x.it;20/01/2025;Google;In corso;;700
Dino;d@x.it;28/01/2025;Fiera;Vinta;15/03/2025;300
Elio;e@x.it;10/06/2025;Fiera;In corso;;300`,
      ";",
    );
    // Of four leads of January, seen until June, two were won.
    expect(call("CONVERSION_RATE_LOG", [deals, "2025-01"]), outcome).toBe(1 / 2);
  }
});

test("words and years that mean no end are none, as texts and as dates", () => {
  const lines = table(`Customer,Start,End,MRR
A,2025-01-01,9999-12-31,50
C,2025-01-01,never,30
D,2025-01-01,N/A,20`);
  const day = (cell: RawCell): RawCell => {
    const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(cell));
    return m ? new DayCell(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))) : cell;
  };
  const typed = lines.map((row) => row.map(day));
  for (const form of [lines, typed]) {
    // 50 + 30 + 20, all running.
    expect(call("MRR", [form, "2025-02-01"])).toBe(100);
    expect(call("MRR", [form, "2025-12-01"])).toBe(100);
    expect(account(form, "subs")).toMatch(/end after the year 2900/);
  }
  for (const word of [
    "none",
    "mai",
    "nessuna",
    "-",
    "open",
    "tempo indeterminato",
    "Indeterminato",
    "in corso",
    "31/12/2999",
  ]) {
    const ends = table(
      `Cliente;Inizio;Fine;Canone mensile
A;2025-01-01;${word};50
B;2025-01-01;2025-03-31;30
C;2025-01-01;2025-06-30;20`,
      ";",
    );
    // After the end of March A and C.
    expect(call("MRR", [ends, "2025-05-01"]), word).toBe(70);
  }
});

test("of what is paid in part the balance due was not collected", () => {
  for (const due of ["Balance due", "Amount due", "Residuo"]) {
    const invoices = table(`Invoice No,Issue date,Client,Amount,${due},Status
1,2025-02-03,a,100,0,Paid
4,2025-02-05,b,80,30,Partially paid
5,2025-02-06,b,50,50,Overdue`);
    // 100 and 80 less 30.
    expect(call("REVENUE", [invoices, "2025-02"]), due).toBe(150);
    expect(account(invoices, "payments")).toMatch(/paid in part \| 1 \| 3 \|.*less the balance due/);
  }
  const orders = table(`Order ID,Date,Client,Total,Status
1,2025-02-03,a,100,paid
4,2025-02-05,b,80,partially paid`);
  expect(call("REVENUE", [orders, "2025-02"])).toBe(180);
  expect(account(orders, "payments")).toMatch(/paid in part, without the balance due \| 1 \| 3 \|.*used in full/);
});

test("amounts that an API gives in cents are read in cents, and named", () => {
  const subscriptions =
    table(`subscription_id,customer_id,status,currency_code,started_at,canceled_at,paused_at,next_billed_at,billing_cycle.interval,billing_cycle.frequency,items.quantity,unit_price.amount
sub_01,ctm_1,active,USD,2025-01-03T10:00:00Z,,,2025-08-03T10:00:00Z,month,1,1,2900
sub_02,ctm_2,active,USD,2025-02-03T10:00:00Z,,,2026-02-03T10:00:00Z,year,1,1,29000
sub_03,ctm_3,canceled,USD,2025-02-03T10:00:00Z,2025-05-03T10:00:00Z,,,month,1,2,2900
sub_04,ctm_4,paused,USD,2025-03-03T10:00:00Z,,2025-06-15T10:00:00Z,,month,1,1,2900`);
  // 29 a month, 290 a year, two at 29, 29 until the pause.
  expect(call("MRR", [subscriptions, "2025-04-01"])).toBeCloseTo(29 + 290 / 12 + 58 + 29, 10);
  expect(account(subscriptions, "subs")).toMatch(/smallest unit of its currency \| 4 \|/);
});

test("a monthly fee beside an interval of a year stays monthly, and is named", () => {
  const members = table(
    `Socio;Data iscrizione;Data disdetta;Quota mensile;Periodicità
Anna;02/01/2025;;39,90;mensile
Bruno;15/01/2025;30/04/2025;39,90;mensile
Carla;03/02/2025;;25,00;annuale`,
    ";",
  );
  // 39.90 twice and 25.
  expect(call("MRR", [members, "2025-03-01"])).toBeCloseTo(104.8, 10);
  expect(account(members, "subs")).toMatch(/the interval is another than the amount's header says \| 1 \| 4 \|/);
});

test("hours of the day that an import made numbers of are hours of the day", () => {
  const calls = table("start time,direction,answered\n2025-07-01 09:30,inbound,yes\n2025-07-02 10:00,inbound,yes");
  const shifts = (...clocks: readonly (readonly [RawCell, RawCell])[]): RawCell[][] => [
    ["Data", "Operatore", "Ora inizio", "Ora fine"],
    ...clocks.map(([from, to], i): RawCell[] => [`2025-07-0${i + 1}`, "Lia", from, to]),
  ];
  const perHour = (...clocks: readonly (readonly [RawCell, RawCell])[]): unknown =>
    call("THROUGHPUT_PER_HOUR_LOG", [calls, shifts(...clocks), "2025-07"]);
  // Two calls in 4 + 4 hours.
  expect(perHour([9, 13], [14, 18])).toBeCloseTo(2 / 8, 10);
  // 9.00 to 13.30 and 14.15 to 18.00: 4.5 + 3.75 hours.
  expect(perHour([9, 13.3], [14.15, 18])).toBeCloseTo(2 / 8.25, 10);
  // 9.5 to 13 and 14 to 18.25 in decimal hours: 3.5 + 4.25.
  expect(perHour([9.5, 13], [14, 18.25])).toBeCloseTo(2 / 7.75, 10);
  // Texts, and one cell that the import took for a time.
  expect(perHour(["9.00", "13.00"], ["14.00", "18.30"])).toBeCloseTo(2 / 8.5, 10);
  expect(perHour([new DayCell(9 / 24), new DayCell(17 / 24)], [9, 13])).toBeCloseTo(2 / 12, 10);
});

test("a call is abandoned where its word says so, and missed says less", () => {
  const calls = (column: string, ...words: readonly string[]): RawCell[][] => [
    ["Data e ora", "Numero", "Direzione", column, "Attesa (s)", "Durata (s)"],
    ...words.map((word, i): RawCell[] => [`2025-07-${10 + i} 10:00`, `33${i}`, "In entrata", word, 30, 90]),
  ];
  // One of four gave up; the missed one may have rung unanswered.
  const told = calls("Esito", "Risposta", "Persa", "Abbandonata", "Occupato");
  expect(call("ABANDON_RATE_LOG", [told, "2025-07"])).toBe(1 / 4);
  // One of twenty is few, and enough to know the column.
  const few = calls("Status", ...Array.from({ length: 19 }, () => "Answered"), "Abandoned");
  expect(call("ABANDON_RATE_LOG", [few, "2025-07"])).toBe(1 / 20);
  const missed = calls("Stato", "Risposta", "Persa", "Risposta", "Risposta");
  for (const name of ["ABANDON_RATE_LOG", "SERVICE_LEVEL_LOG"])
    expect(errorOf(name, [missed, "2025-07"])).toMatch(
      /no column for abandoned: Persa in Stato does not say whether the caller gave up or nobody answered; the headers seen are/,
    );
  expect(call("HANDLED_RATIO_LOG", [missed, "2025-07"])).toBe(3 / 4);
});

test("what a tool's recipe or a person has settled has no rival", () => {
  // Start (UTC) of Stripe is the current period's: the recipe reads Start Date (UTC).
  const stripe =
    table(`id,Customer ID,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Start Date (UTC),Ended At (UTC)
s1,c1,1,eur,month,29,active,2025-05-12 12:12,2025-06-26 12:12,2025-05-12 12:12,
s2,c2,1,eur,month,79,active,2025-04-01 10:00,2025-06-01 10:00,2025-04-01 10:00,
s3,c3,1,eur,month,29,canceled,2025-03-01 10:00,2025-05-01 10:00,2025-03-01 10:00,2025-06-02 10:00`);
  expect(account(stripe, "subs")).not.toMatch(/another column/);
  const two = table("Date,Booked on,Customer,Amount\n2025-01-05,2025-02-05,a,10\n2025-01-06,2025-02-06,b,20");
  expect(account(two, "payments")).toMatch(/another column could be the date/);
  const { log } = understood(two, { date: 1 });
  expect(log.source.account().entries.filter((e) => /another column/.test(e.rule.en))).toEqual([]);
});
