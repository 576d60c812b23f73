import { describe, expect, test } from "vitest";
import { MetricError, sentence } from "../../../src/core/errors";
import { DayCell, type RawCell, type RawTable } from "../../../src/core/inputs";
import { where } from "../../../src/core/log-inputs";
import type { Log } from "../../../src/core/logs/log";
import type { LogId } from "../../../src/core/logs/log-id";
import { readLog } from "../../../src/core/logs/read-log";
import { dayOf } from "../../../src/core/period";
import { testContext } from "../../context";
import { parseCsv } from "./export-file";

function read(
  csv: string,
  kinds: readonly LogId[],
  options: { locale?: string; timeZone?: string; delimiter?: string } = {},
): Log {
  return readLog(parseCsv(csv, options.delimiter ?? ","), kinds, testContext(options));
}

function sum(log: Log, field: string): number {
  return log.numbers(field).reduce((a, x) => (Number.isNaN(x) ? a : a + x), 0);
}

function failure(run: () => unknown): MetricError {
  try {
    run();
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const leftOut = (log: Log, rule: string): number =>
  log.source
    .account()
    .entries.filter((e) => e.leftOut && e.rule.en === rule)
    .reduce((n, e) => n + e.rows.length, 0);

describe("where the table stands", () => {
  test("Google Ads: title lines, a dash for nothing, total lines at the end", () => {
    const log = read(
      `Campaign report
"January 1, 2025 - January 31, 2025"
Campaign state,Campaign,Day,Currency code,Clicks,Impr.,Cost
Enabled,Brand,2025-01-01,EUR,10,"1,000","1,234.50"
Enabled,Shop,2025-01-01,EUR,5,500,20.25
Paused,Old,2025-01-01,EUR,0,0, --
Total: Campaigns, --, --,EUR,15,"1,500","1,254.75"
Total: Account, --, --,EUR,15,"1,500","1,254.75"
`,
      ["spend"],
    );
    expect(log.length).toBe(3);
    expect(sum(log, "amount")).toBe(1254.75);
    expect(leftOut(log, "section, total or last line")).toBe(2);
  });

  test("SurveyMonkey: a second header row that says Response", () => {
    const log = read(
      `Respondent ID,Collector ID,Start Date,End Date,IP Address,How likely is it that you would recommend us to a friend?,Why?
,,,,,,Open-Ended Response
11,4,01/13/2025 10:00:00 AM,01/13/2025 10:05:00 AM,1.1.1.1,9,Good
12,4,01/14/2025 10:00:00 AM,01/14/2025 10:05:00 AM,1.1.1.1,0,Bad
`,
      ["survey"],
    );
    expect(Array.from(log.numbers("score"))).toEqual([9, 0]);
    expect(Math.floor(log.dates("date")[0] as number)).toBe(dayOf(2025, 1, 13));
    expect(log.words("kind").values).toEqual(["nps"]);
  });

  test("a file pasted into one column, a line a cell", () => {
    const table = [
      "Data;Cliente;Importo;Stato",
      '03/02/2025;"Rossi; Bianchi";"1.200,50";pagato',
      "04/02/2025;Verdi;80,00;pagato",
    ].map((l) => [l]);
    const log = readLog(table, ["payments"], testContext({ locale: "it_IT" }));
    expect(sum(log, "amount")).toBe(1280.5);
    expect(log.words("customer_id").values).toEqual(["Rossi; Bianchi", "Verdi"]);
    expect(log.dates("date")[0]).toBe(dayOf(2025, 2, 3));
  });

  test("months across become months down; a total column and a total row do not count", () => {
    const table: RawTable = [
      ["Spesa marketing 2025", null, null, null, null],
      ["Canale", "gen 2025", "feb 2025", "mar 2025", "Totale"],
      ["Google", "1.200,50", "900,00", "800,00", "2.900,50"],
      ["Meta", 300, 400, null, 700],
      ["Totale", "1.500,50", "1.300,00", "800,00", "3.600,50"],
    ];
    const log = readLog(table, ["spend"], testContext({ locale: "it_IT" }));
    expect(log.length).toBe(5);
    expect(sum(log, "amount")).toBe(3600.5);
    expect(Array.from(log.rows)).toEqual([3, 3, 3, 4, 4]);
    expect(Array.from(log.dates("date"))).toEqual([45658, 45689, 45717, 45658, 45689]);
  });
});

describe("numbers, dates and lengths of time by the whole column", () => {
  test("one sure cell decides for the others; alone, the locale does", () => {
    const table = (last: string): string => `date,customer,amount\n2025-01-01,a,1.234\n2025-01-02,b,${last}\n`;
    expect(sum(read(table('"2.500,50"'), ["payments"], { locale: "en_US" }), "amount")).toBe(1234 + 2500.5);
    expect(sum(read(table("2.5"), ["payments"], { locale: "it_IT" }), "amount")).toBeCloseTo(1.234 + 2.5, 9);
    expect(sum(read(table("7"), ["payments"], { locale: "it_IT" }), "amount")).toBe(1241);
    expect(sum(read(table("7"), ["payments"], { locale: "en_US" }), "amount")).toBeCloseTo(8.234, 9);
  });

  test("signs, brackets, currencies, minus behind", () => {
    const log = read(
      `date,customer,amount
2025-01-01,a,€ 290.00
2025-01-02,a,(50.00)
2025-01-03,a,-$45.00
2025-01-04,a,12.00-
2025-01-05,a,"€ 1,000.25"
`.replace("-$45.00", "-45.00"),
      ["payments"],
    );
    expect(sum(log, "amount")).toBe(290 - 50 - 45 - 12 + 1000.25);
  });

  test("day first or month first by the whole column, then by the locale", () => {
    const table = (second: string): string => `date,customer,amount\n05/06/2025,a,1\n${second},b,1\n`;
    const first = (log: Log): number => log.dates("date")[0] as number;
    expect(first(read(table("13/06/2025"), ["payments"], { locale: "en_US" }))).toBe(dayOf(2025, 6, 5));
    expect(first(read(table("06/13/2025"), ["payments"], { locale: "it_IT" }))).toBe(dayOf(2025, 5, 6));
    expect(first(read(table("07/06/2025"), ["payments"], { locale: "it_IT" }))).toBe(dayOf(2025, 6, 5));
    expect(first(read(table("07/06/2025"), ["payments"], { locale: "en_US" }))).toBe(dayOf(2025, 5, 6));
  });

  test("an Italian file in a US spreadsheet: cells it turned round are turned back", () => {
    // 03/02 became the second of March, 13/02 stayed text.
    const table: RawTable = [
      ["Data", "Cliente", "Importo"],
      [new DayCell(dayOf(2025, 3, 2)), "a", 10],
      ["13/02/2025", "b", 20],
    ];
    const log = readLog(table, ["payments"], testContext({ locale: "en_US" }));
    expect(Array.from(log.dates("date"))).toEqual([dayOf(2025, 2, 3), dayOf(2025, 2, 13)]);
  });

  test("instants become days of the spreadsheet's zone", () => {
    const log = read(
      "date,customer,amount\n2025-06-30T23:30:00Z,a,1\n2025-06-30 23:30:00 -0400,b,1\n2025-07-01 00:10,c,1\n",
      ["payments"],
      { timeZone: "Europe/Rome" },
    );
    const days = Array.from(log.dates("date"), Math.floor);
    // 23:30 UTC is 01:30 in Rome; 23:30 at -4 is 05:30; the third is a wall clock already.
    expect(days).toEqual([dayOf(2025, 7, 1), dayOf(2025, 7, 1), dayOf(2025, 7, 1)]);
    const utc = read("created (UTC),customer,amount\n2025-06-30 23:30,a,1\n2025-06-30 12:00,b,1\n", ["payments"], {
      timeZone: "America/New_York",
    });
    expect(Array.from(utc.dates("date"), Math.floor)).toEqual([dayOf(2025, 6, 30), dayOf(2025, 6, 30)]);
    expect(((utc.dates("date")[0] as number) % 1) * 24).toBeCloseTo(19.5, 6);
  });

  test("a column of days under (UTC) does not move", () => {
    const log = read("Date (UTC),customer,amount\n2025-07-01,a,1\n", ["payments"], { timeZone: "America/New_York" });
    expect(log.dates("date")[0]).toBe(dayOf(2025, 7, 1));
  });

  test("the form of a length of time wins over the header's unit", () => {
    const log = read(
      `Ticket ID,Created,Resolved,First response time (in hrs)
1,2025-01-01 10:00,2025-01-02 10:00,01:30:00
2,2025-01-01 10:00,2025-01-02 10:00,0.5
`,
      ["tickets"],
    );
    const replies = log.dates("first_reply");
    expect(((replies[0] as number) - dayOf(2025, 1, 1)) * 24).toBeCloseTo(11.5, 6);
    expect(((replies[1] as number) - dayOf(2025, 1, 1)) * 24).toBeCloseTo(10.5, 6);
  });

  test("times that a spreadsheet turned into times of day are lengths of time", () => {
    const table: RawTable = [
      ["Call ID", "Start time", "Direction", "Status", "Waiting time", "Talk time"],
      ["c1", new DayCell(45700.4), "inbound", "answered", new DayCell(20 / 86400), new DayCell(125 / 86400)],
      ["c2", new DayCell(45701.4), "inbound", "missed", new DayCell(40 / 86400), null],
    ];
    const log = readLog(table, ["contacts"], testContext());
    expect(log.numbers("talk_s")[0]).toBeCloseTo(125, 6);
    expect(sum(log, "wait_s")).toBeCloseTo(60, 6);
    expect(Array.from(log.flags("handled"))).toEqual([1, 0]);
  });

  test("shifts without a column of hours: from start to end, also over midnight, less the break", () => {
    const log = read(
      `Data;Operatore;Canale;Ora inizio;Ora fine;Pausa
03/02/2025;Anna;Telefono;09:00;17:30;00:30
03/02/2025;Bruno;Chat;22:00;06:00;
`,
      ["staffing"],
      { locale: "it_IT", delimiter: ";" },
    );
    expect(Array.from(log.numbers("agent_hours"), (h) => Math.round(h * 1e6) / 1e6)).toEqual([8, 8]);
  });
});

describe("money", () => {
  const two = `date,customer,amount,currency
2025-01-01,a,10,EUR
2025-01-02,b,20,USD
2025-01-03,c,30,EUR
`;

  test("two currencies are an error that names both, unless one is kept", () => {
    const log = read(two, ["payments"]);
    const error = failure(() => log.numbers("amount"));
    expect(error.code).toBe("currencies");
    expect(sentence(error.code, error.params, "en")).toContain("EUR");
    expect(sentence(error.code, error.params, "en")).toContain("USD");
    expect(sum(where(log, "currency", "eur"), "amount")).toBe(40);
    // Who bought does not need one currency.
    expect(log.words("customer_id").values.length).toBe(3);
  });

  test("signs in the cells tell currencies too", () => {
    const log = read("date,customer,amount\n2025-01-01,a,€ 10.00\n2025-01-02,b,£ 20.00\n", ["payments"]);
    expect(failure(() => log.numbers("amount")).code).toBe("currencies");
  });

  test("a refund by its word, by its type, beside its charge", () => {
    expect(
      sum(
        read(
          "date,customer,amount,status\n2025-01-01,a,100,paid\n2025-01-02,a,30,refunded\n2025-01-03,a,-20,Refund\n",
          ["payments"],
        ),
        "amount",
      ),
    ).toBe(50);
    expect(
      sum(
        read(
          "date,customer,amount,transaction type\n2025-01-01,a,100,Sale\n2025-01-02,a,30,Refund\n2025-01-02,a,99,Payout\n",
          ["payments"],
        ),
        "amount",
      ),
    ).toBe(70);
    const beside = read(
      "date,customer,order id,total,refunded amount,status\n2025-01-01,a,1,100,30,partially_refunded\n2025-01-02,b,2,50,0,paid\n2025-01-03,c,3,70,,refunded\n",
      ["payments"],
    );
    expect(sum(beside, "amount")).toBe(100 - 30 + 50 + 70 - 70);
    expect(beside.length).toBe(5);
  });

  test("an unknown status is left out and named, never guessed", () => {
    const log = read(
      "date,customer,amount,status\n2025-01-01,a,100,paid\n2025-01-02,a,30,frobnicated\n2025-01-03,a,5,ok\n2025-01-03,a,7,KO\n",
      ["payments"],
    );
    expect(sum(log, "amount")).toBe(105);
    const entry = log.source.account().entries.find((e) => e.rule.en === "status word not known");
    expect(entry).toMatchObject({ rows: [3], example: "frobnicated", leftOut: true });
  });

  test("amounts in cents where the header says so", () => {
    expect(
      sum(read("created,customer,amount_cents\n2025-01-01,a,1999\n2025-01-02,b,1\n", ["payments"]), "amount"),
    ).toBeCloseTo(20, 9);
  });

  test("one order on several rows: lines are added up, a total repeated on each line counts once", () => {
    const lines = read(
      "order id,order date,buyer email,product name,quantity,item price\n1,2025-01-01,a@x.it,Cup,1,10\n1,2025-01-01,a@x.it,Plate,1,15\n2,2025-01-02,b@x.it,Cup,1,10\n2,2025-01-02,b@x.it,Pan,1,10\n",
      ["payments"],
    );
    expect(lines.length).toBe(2);
    expect(Array.from(lines.numbers("amount"))).toEqual([25, 20]);
    const totals = read(
      "order id,order date,buyer email,product name,order total\n1,2025-01-01,a@x.it,Cup,25\n1,2025-01-01,a@x.it,Plate,25\n2,2025-01-02,b@x.it,Cup,10\n",
      ["payments"],
    );
    expect(Array.from(totals.numbers("amount"))).toEqual([25, 10]);
  });

  test("one id with other amounts is no duplicate", () => {
    const log = read(
      "payment id,date,customer,amount\n1,2025-01-01,a,10\n1,2025-02-01,a,10\n2,2025-01-03,b,7\n2,2025-01-03,b,7\n3,2025-01-05,c,1\n",
      ["payments"],
    );
    expect(sum(log, "amount")).toBe(28);
    const { entries } = log.source.account();
    expect(entries.find((e) => e.leftOut)?.rows).toEqual([4]);
    expect(entries.find((e) => e.rule.en === "one id on rows that differ")?.rows).toEqual([2, 3]);
  });

  // Catalogue 0: exact duplicates are used once; rows that differ anywhere are two spells, and MRR adds spells up.
  test("subscriptions without an id: only rows alike in every column are one", () => {
    const log = read(
      "customer,start,end,mrr,domain,renewal due\na,2025-01-01,,10,x.it,2026-01-01\na,2025-01-01,,10,y.it,2026-01-01\na,2025-01-01,,10,y.it,2026-07-01\na,2025-01-01,,10,y.it,2026-01-01\n",
      ["subs"],
    );
    expect(sum(log, "mrr")).toBe(30);
    expect(leftOut(log, "identical row")).toBe(1);
    expect(log.source.account().entries.find((e) => e.leftOut)?.rows).toEqual([3]);
  });

  test("payments without a customer count as money and are named", () => {
    const log = read("date,customer,amount\n2025-01-01,a,10\n2025-01-02,,20\n", ["payments"]);
    expect(sum(log, "amount")).toBe(30);
    expect(log.source.account().entries).toMatchObject([
      { rule: { en: "without a customer" }, rows: [3], leftOut: false },
    ]);
  });
});

describe("subscriptions", () => {
  test("canceled is not ended: a running row keeps running, an ended one needs its end", () => {
    const log = read(
      `customer id,start date,ended at,canceled at,current period end,mrr,status
a,2025-01-01,,2025-03-01,2025-04-01,10,active
b,2025-01-01,2025-02-01,2025-01-20,2025-02-01,20,canceled
c,2025-01-01,,2025-02-15,2025-03-01,30,canceled
d,2025-01-01,,,2025-03-01,40,canceled
e,2025-01-01,,,2025-03-01,50,incomplete_expired
`,
      ["subs"],
    );
    expect(log.words("customer_id").values).toEqual(["a", "b", "c"]);
    const ends = log.dates("end");
    expect(ends[0]).toBeNaN();
    expect(ends[1]).toBe(dayOf(2025, 2, 1));
    expect(ends[2]).toBe(dayOf(2025, 2, 15));
    expect(leftOut(log, "ended without an end date")).toBe(1);
    expect(leftOut(log, "never started")).toBe(1);
  });

  test("intervals, with counts, in both languages and inside the plan's name", () => {
    const monthly = (interval: string): number =>
      sum(read(`customer,start,amount,interval\na,2025-01-01,120,${interval}\n`, ["subs"]), "mrr");
    expect(monthly("month")).toBe(120);
    expect(monthly("Annuale")).toBe(10);
    expect(monthly("ogni 3 mesi")).toBe(40);
    expect(monthly("semestrale")).toBe(20);
    expect(monthly("weekly")).toBeCloseTo((120 * 52) / 12, 9);
    expect(monthly("giornaliero")).toBeCloseTo((120 * 365) / 12, 9);
    expect(monthly("every 2 weeks")).toBeCloseTo((120 * 26) / 12, 9);
    const counted = read("customer,start,amount,interval,interval count\na,2025-01-01,120,month,6\n", ["subs"]);
    expect(sum(counted, "mrr")).toBe(20);
    const named = read("customer,start,price,plan\na,2025-01-01,120,Pro yearly\nb,2025-01-01,30,Basic monthly\n", [
      "subs",
    ]);
    expect(sum(named, "mrr")).toBe(40);
  });

  test("an amount whose interval nobody says is refused, not guessed", () => {
    const error = failure(() => read("customer,start,amount,plan\na,2025-01-01,120,Gold\n", ["subs"]).numbers("mrr"));
    expect(error.code).toBe("missing_column");
  });

  test("changes of MRR are spells: an end and a start of one day are neither churn nor return", () => {
    const log = read(
      `date,customer_id,mrr_delta
2025-01-10,a,50
2025-02-10,a,-50
2025-02-10,a,80
2025-03-01,a,-80
2025-01-05,b,20
`,
      ["subs"],
    );
    expect(log.kind.id).toBe("subs");
    const rows = Array.from(log.dates("start"), (s, i) => [
      log.words("customer_id").values[log.words("customer_id").codes[i] as number],
      s,
      log.dates("end")[i],
      log.numbers("mrr")[i],
    ]);
    expect(rows).toEqual([
      ["b", dayOf(2025, 1, 5), Number.NaN, 20],
      ["a", dayOf(2025, 1, 10), dayOf(2025, 2, 10), 50],
      ["a", dayOf(2025, 2, 10), dayOf(2025, 3, 1), 80],
    ]);
  });
});

describe("which log it is", () => {
  const deals = `Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date
1,Alpha,Closed Won,2025-02-01,Tom,1000,Sales,2025-01-01
2,Beta,Closed Lost,2025-02-05,Tom,500,Sales,2025-01-03
3,Gamma,Negotiation,2025-03-05,Ann,700,Sales,2025-01-09
`;

  test("a list of deals is no payments log, and its close date counts only where it was won", () => {
    expect(failure(() => read(deals, ["payments"])).code).toBe("wrong_log");
    const log = read(deals, ["leads"]);
    expect(Array.from(log.dates("converted_at"))).toEqual([dayOf(2025, 2, 1), Number.NaN, Number.NaN]);
  });

  test("an order list with refunds is no tickets log", () => {
    const orders =
      "Order ID,Created at,Email,Total,Refunded Amount,Payment Status\n1,2025-01-01,a@x.it,10,0,paid\n2,2025-01-02,b@x.it,20,5,refunded\n";
    const error = failure(() => read(orders, ["tickets"]));
    expect(["wrong_log", "missing_column"]).toContain(error.code);
  });

  test("what is missing is named with the headers seen", () => {
    const error = failure(() => read("foo,bar\n1,2\n", ["tickets"]));
    expect(error.code).toBe("missing_column");
    expect(sentence(error.code, error.params, "it")).toContain("foo, bar");
  });

  test("a table without rows or header says so", () => {
    for (const table of [[], [[null]], [["date", "amount"]]] as RawTable[])
      expect(failure(() => readLog(table, ["payments"], testContext())).code).toBe("no_header");
  });
});

describe("bank statements", () => {
  const statement = `Data operazione;Data valuta;Descrizione;Dare;Avere;Saldo
28/02/2025;28/02/2025;Stipendi;1.450,00;;8.550,00
10/02/2025;10/02/2025;Bonifico Alfa;;2.440,00;10.000,00
31/01/2025;31/01/2025;Leasing macchine;500,00;;7.560,00
02/01/2025;02/01/2025;Bonifico Beta;;1.000,00;8.060,00
`;

  test("movements become months, newest first or not, with the last balance of each", () => {
    const log = read(statement, ["cash"], { locale: "it_IT", delimiter: ";" });
    expect(Array.from(log.dates("month"))).toEqual([dayOf(2025, 1, 1), dayOf(2025, 2, 1)]);
    expect(Array.from(log.numbers("cfo"))).toEqual([500, 990]);
    expect(Array.from(log.numbers("cash_balance"))).toEqual([7560, 8550]);
  });
});

describe("shapes that people keep", () => {
  test("MRR by customer, a month a column: runs of one price are spells", () => {
    const table: RawTable = [
      ["Cliente", "Piano", "gen 2025", "feb 2025", "mar 2025", "Totale"],
      ["Alfa", "Pro", 100, 100, 150, 350],
      ["Beta", "Base", null, 50, null, 50],
      ["Totale", null, 100, 150, 150, 400],
    ];
    const log = readLog(table, ["subs"], testContext({ locale: "it_IT" }));
    expect(Array.from(log.numbers("mrr"))).toEqual([100, 150, 50]);
    expect(Array.from(log.dates("start"))).toEqual([45658, 45717, 45689]);
    expect(Array.from(log.dates("end"))).toEqual([45717, Number.NaN, 45717]);
  });

  test("calls with clocks instead of lengths of time", () => {
    const log = read(
      "Call ID,Start,Answered,End,Direction\nc1,2025-01-10 10:00:00,2025-01-10 10:00:20,2025-01-10 10:02:20,in\nc2,2025-01-10 23:59:50,,2025-01-11 00:00:20,in\n",
      ["contacts"],
    );
    expect(Array.from(log.numbers("wait_s"))).toEqual([20, Number.NaN]);
    expect(Array.from(log.numbers("talk_s"))).toEqual([120, Number.NaN]);
    expect(Array.from(log.flags("handled"))).toEqual([1, 0]);
  });
});

describe("questionnaires and prices of one", () => {
  test("a questionnaire with several scores gives one answer a score", () => {
    const log = read(
      `Timestamp,Email,Quanto ci consiglieresti da 0 a 10?,Quanto sei soddisfatto (1-5)?,È stato facile (1-7)?
2025-01-10 10:00,a@x.it,9,5,
2025-01-11 10:00,b@x.it,,4,7
2025-01-12 10:00,c@x.it,,,
`,
      ["survey"],
      { locale: "it_IT" },
    );
    const { codes, values } = log.words("kind");
    const answers = Array.from(log.numbers("score"), (s, i) => `${values[codes[i] as number]} ${s}`).sort();
    expect(answers).toEqual(["ces 7", "csat 4", "csat 5", "nps 9"]);
    expect(log.source.account()).toMatchObject({ read: 3, used: 2, leftOut: 1 });
  });

  test("a price of one unit counts as often as there are units, a total does not", () => {
    const table = (header: string): string =>
      `customer,start,${header},quantity,interval\na,2025-01-01,10,3,month\nb,2025-01-01,20,,month\n`;
    expect(sum(read(table("unit price"), ["subs"]), "mrr")).toBe(50);
    expect(sum(read(table("amount"), ["subs"]), "mrr")).toBe(30);
  });
});

test("two leads of one name are two leads; one address twice is one", () => {
  const named = read(
    "Name,Created date,Lead source,Owner\nMario Rossi,2025-01-01,Web,Al\nMario Rossi,2025-02-01,Fair,Al\n",
    ["leads"],
  );
  expect(named.length).toBe(2);
  const addressed = read(
    "Email,Created date,Lead source,Owner\nm@x.it,2025-01-01,Web,Al\nM@x.it ,2025-02-01,Fair,Al\n",
    ["leads"],
  );
  expect(addressed.length).toBe(1);
});

test("one customer in capitals and in small letters is one, and so are all others beside it", () => {
  const header = ["date", "customer", "amount"];
  const read = (names: readonly RawCell[]): number =>
    readLog([header, ...names.map((n): RawCell[] => [new DayCell(45660), n, 10])], ["payments"], testContext()).words(
      "customer_id",
    ).values.length;
  expect(read(["ANNA", "BRUNO", "ANNA"])).toBe(2);
  expect(read(["ANNA", "BRUNO", "anna"])).toBe(2);
  expect(read(["anna", " anna", "'anna", "bruno"])).toBe(2);
  expect(read([12, "12", "N/A", null, "a1"])).toBe(2);
  expect(read(["èva", "ÈVA", "eva"])).toBe(2);
});
