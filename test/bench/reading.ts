import { DayCell, type RawCell, type RawTable } from "../../src/core/inputs";
import { readLog } from "../../src/core/logs/read-log";
import { recognise } from "../../src/core/logs/recognise";
import { isoDay } from "../../src/core/period";
import { testContext } from "../context";
import { dirtyPayments } from "../generators/dirty-payments";
import { dirtySubs } from "../generators/dirty-subs-it";
import { dirtyTickets } from "../generators/dirty-tickets-en";
import { Seeded } from "../generators/seeded";
import { compared, line, ratioLine, timed } from "./timing";

const ROWS = 100_000;
const FIRST = 45292;
const context = testContext();

/** Cells that a spreadsheet has already recognised. */
function cleanPayments(): RawCell[][] {
  const random = new Seeded(1);
  const rows: RawCell[][] = [["payment_id", "date", "customer_id", "amount", "status"]];
  for (let i = 0; i < ROWS; i++)
    rows.push([
      `P${100000 + i}`,
      new DayCell(FIRST + random.below(540)),
      `C${random.below(20000)}`,
      100 + random.below(9000) / 100,
      "paid",
    ]);
  return rows;
}

/** The cells as they come from a spreadsheet: each text whole and its own, none put together of others or shared. */
function given(rows: RawCell[][]): RawCell[][] {
  return rows.map((row) => row.map((c) => (typeof c === "string" ? Buffer.from(c, "latin1").toString("latin1") : c)));
}

/** A Shopify export: one row a line item, the order's own cells on its first row, dates as text with an offset. */
function shopify(): RawCell[][] {
  const random = new Seeded(2);
  const header = [
    "Name",
    "Email",
    "Financial Status",
    "Paid at",
    "Fulfillment Status",
    "Currency",
    "Subtotal",
    "Total",
    "Created at",
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Refunded Amount",
    "Payment Method",
    "Vendor",
    "Id",
  ];
  while (header.length < 79) header.push(`Further ${header.length}`);
  const rows: RawCell[][] = [header];
  let order = 1000;
  while (rows.length <= ROWS) {
    order++;
    const at = `${isoDay(FIRST + random.below(540))} ${10 + random.below(10)}:${10 + random.below(50)}:${10 + random.below(50)} +0100`;
    const email = `c${random.below(20000)}@example.com`;
    const lines = 1 + random.below(3);
    for (let l = 0; l < lines && rows.length <= ROWS; l++) {
      const row = new Array<RawCell>(79).fill(null);
      row[0] = `#${order}`;
      row[1] = email;
      row[8] = at;
      row[9] = 1;
      row[10] = "Olio EVO 500 ml";
      row[11] = 14.9;
      if (l === 0) {
        row[2] = random.pick(["paid", "paid", "refunded", "pending"]);
        row[3] = at;
        row[5] = "EUR";
        row[7] = 20 + random.below(5000) / 100;
        row[12] = row[2] === "refunded" ? row[7] : 0;
      }
      rows.push(row);
    }
  }
  return rows;
}

/** What no reading can beat: every cell of the columns looked at once, and the customers numbered. */
function bare(table: RawTable, columns: readonly number[], customers: number): number {
  const known = new Map<RawCell, number>();
  for (let i = 1; i < table.length; i++) {
    const customer = (table[i] as readonly RawCell[])[customers] ?? null;
    if (!known.has(customer)) known.set(customer, known.size);
  }
  let sum = known.size;
  for (const c of columns)
    for (let i = 1; i < table.length; i++) {
      const v = (table[i] as readonly RawCell[])[c];
      if (typeof v === "number") sum += v;
      else if (typeof v === "string") sum += v.length;
      else if (v instanceof DayCell) sum += v.serial;
    }
  return sum;
}

function read(table: RawTable): void {
  const log = readLog(table, ["payments"], context);
  log.numbers("amount");
  log.words("customer_id");
  log.dates("date");
}

const clean = given(cleanPayments());
const orders = given(shopify());
console.log(`${ROWS} rows each`);
const typed = compared(
  () => bare(clean, [0, 1, 2, 3, 4], 2),
  () => read(clean),
);
line("payments: loop that touches 5 columns and numbers the customers", typed.base);
ratioLine("payments read, cells already typed", typed, "target 3, never above 8");
const continued = compared(
  () => read(clean),
  () => read(orders),
);
ratioLine("Shopify orders with continuation rows against it", continued, "at most 2");
const { base } = continued;
line(
  "recognising the Shopify export",
  timed(() => recognise(orders, context)),
  base,
);
const dirty = dirtyPayments(ROWS, 42).table;
line(
  "dirty payments, all text",
  timed(() => read(dirty), 3),
  base,
);
const tickets = dirtyTickets(50_000, 7).table;
line(
  "50,000 dirty tickets, six forms of date",
  timed(() => readLog(tickets, ["tickets"], context), 3),
  base,
);
const subs = dirtySubs(20_000, 1).table;
const italian = testContext({ locale: "it_IT" });
line(
  "20,000 dirty Italian subscriptions",
  timed(() => readLog(subs, ["subs"], italian), 3),
  base,
);
