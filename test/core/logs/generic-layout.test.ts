import { describe, expect, test } from "vitest";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { parseCsv } from "./export-file";

/** Exports without a recipe, in the layout of their tool; each truth is counted by hand from the rows shown. */
const call = (name: string, csv: string, ...args: unknown[]): unknown => {
  const f = allFunctions().find((x) => x.name === name);
  if (!f) throw new Error(name);
  return callFunction(f, [parseCsv(csv, ","), ...args], testContext());
};
const account = (csv: string, log: string): unknown[][] => call("DATA_CHECK", csv, log) as unknown[][];
const named = (csv: string, log: string): unknown[] => account(csv, log).map((row) => row[0]);

describe("subscriptions", () => {
  test("Recurly: a unit amount counts once for each unit", () => {
    const csv = `subscription_uuid,account_code,plan_code,subscription_state,quantity,unit_amount,currency,activated_at,canceled_at,expires_at,plan_interval_length,plan_interval_unit
u1,a1,gold,active,3,10.00,USD,2025-01-01 10:00:00 UTC,,,1,months
u2,a2,gold,active,,10.00,USD,2025-01-05 10:00:00 UTC,,,1,months
u3,a3,goldy,active,2,120.00,USD,2024-06-05 10:00:00 UTC,,,12,months
`;
    // 3 x 10 + 10 + 2 x 120 / 12 = 60
    expect(call("MRR", csv, "2025-03-01")).toBe(60);
  });

  test("Paddle: a cycle has an interval and a frequency", () => {
    const csv = `subscription_id,customer_id,status,currency,unit_price,quantity,billing_cycle_interval,billing_cycle_frequency,started_at
sub_1,ctm_1,active,EUR,30.00,1,month,1,2025-01-10T10:00:00Z
sub_2,ctm_2,active,EUR,90.00,2,month,3,2025-01-15T10:00:00Z
`;
    // 30 + 2 x 90 / 3 = 90
    expect(call("MRR", csv, "2025-03-01")).toBe(90);
  });

  test("an amount that is no price of a unit is not multiplied", () => {
    const csv = `Subscription Id,Customer Id,Status,Quantity,Amount,Interval,Start Date
1,a,active,3,90.00,month,2025-01-01
`;
    expect(call("MRR", csv, "2025-03-01")).toBe(90);
  });

  test("Chargebee: the MRR of today is zero for who has left; what they paid is the amount of their plan", () => {
    const csv = `Subscription Id,Customer Id,Plan Id,Plan Quantity,Plan Unit Price,Plan Amount,Billing Period,Billing Period Unit,Status,Currency,Started At,Cancelled At,MRR
s1,c1,pro-m,2,50.00,100.00,1,month,Active,EUR,03-Jan-2025 09:00,,100.00
s2,c2,pro-y,1,1200.00,1200.00,1,year,Active,EUR,10-Jan-2025 09:00,,100.00
s3,c3,pro-q,2,75.00,150.00,3,month,Cancelled,EUR,05-Jan-2025 09:00,05-Mar-2025 11:00,0.00
s4,c4,free,1,0.00,0.00,1,month,Active,EUR,05-Jan-2025 09:00,,0.00
`;
    expect(call("MRR", csv, "2025-03-01")).toBe(250);
    expect(call("MRR", csv, "2025-04-01")).toBe(200);
    expect(call("CHURN_RATE_LOG", csv, "2025-03")).toBeCloseTo(1 / 3, 12);
    expect(named(csv, "subs")).toContain("ended, with an MRR of zero");
  });

  test("without an amount, an ended row with an MRR of zero is named", () => {
    const csv = `Subscription Id,Customer Id,Status,Started At,Ended At,MRR
s1,c1,Active,2025-01-03,,100.00
s3,c3,Cancelled,2025-01-05,2025-03-05,0.00
`;
    expect(call("MRR", csv, "2025-03-01")).toBe(100);
    expect(named(csv, "subs")).toContain("ended, with an MRR of zero");
  });

  test("an interval as Zoho writes it: 3 Month(s)", () => {
    const csv = `Subscription Number,Customer Name,Status,Plan Code,Amount,Billing Frequency,Activated On
S1,Al,Live,p,20.00,1 Month(s),2025-01-10
S2,Bo,Live,p,120.00,1 Year(s),2025-01-11
S3,Ci,Live,p,30.00,3 Month(s),2025-01-11
`;
    expect(call("MRR", csv, "2025-03-01")).toBe(40);
  });
});

describe("calls", () => {
  const CALLS = `Call Time,Call ID,From,To,Direction,Status,Ringing,Talking
2025-03-03 09:00:00,1,+391,100,Inbound,Answered,00:00:10,00:05:00
2025-03-03 09:40:00,4,100,+392,Outbound,Answered,00:00:05,00:02:00
2025-03-03 09:50:00,5,100,101,Internal,Answered,00:00:05,00:01:00
2025-03-03 09:55:00,6,100,101,Transit,Answered,00:00:05,00:02:00
`;

  test("3CX: calls between colleagues are no contacts handled", () => {
    // (300 + 120 + 120) / 3
    expect(call("AHT_LOG", CALLS, "2025-03")).toBe(180);
    const hours = [
      ["Date", "Agent", "Hours"],
      ["2025-03-03", "Jo", 2],
    ];
    expect(call("THROUGHPUT_PER_HOUR_LOG", CALLS, hours, "2025-03")).toBe(1.5);
  });

  test("a direction that is not known is named", () => {
    expect(account(CALLS, "contacts").find((row) => row[0] === "direction: word not known")).toEqual([
      "direction: word not known",
      1,
      5,
      "Direction: Transit",
      "used, but not among those that came in",
    ]);
  });

  test("Talkdesk: a short abandon came in too", () => {
    const csv = `Interaction ID,Call Type,Start Time,Talk Time,Wait Time,Hold Time
i1,inbound,2025-03-03 09:00:00,300,10,20
i3,abandoned,2025-03-03 09:20:00,0,50,0
i5,outbound,2025-03-03 09:40:00,110,0,0
i6,short_abandoned,2025-03-03 09:45:00,0,3,0
i7,missed,2025-03-03 09:46:00,0,30,0
`;
    expect(call("HANDLED_RATIO_LOG", csv, "2025-03")).toBe(1 / 4);
  });
});

describe("tickets", () => {
  const TICKETS = `Number,Opened at,Resolved at,State,Short description
INC1,2025-03-01 10:00,2025-03-01 12:00,Closed,a
INC2,2025-03-01 10:00,,Canceled,b
INC3,2025-03-01 10:00,,Awaiting CAB,c
INC4,2025-03-01 10:00,,Open,d
INC5,2025-03-01 10:00,2025-03-02 10:00,Canceled,e
`;

  test("ServiceNow: what was cancelled is not waiting", () => {
    expect(call("BACKLOG", TICKETS, "2025-04-01")).toBe(2);
    expect(
      account(TICKETS, "tickets")
        .find((row) => row[0] === "cancelled, without a date")
        ?.slice(1, 3),
    ).toEqual([1, 3]);
  });

  test("a status that is not known is named, where no date decides", () => {
    expect(account(TICKETS, "tickets").find((row) => row[0] === "status word not known")).toEqual([
      "status word not known",
      1,
      4,
      "State: Awaiting CAB",
      "used, as open: it has no date of resolution",
    ]);
  });

  test("Freshdesk: the survey's answer in words", () => {
    const csv = `Ticket ID,Created time,Resolved time,Status,Survey results
1,2025-03-01 09:00:00,2025-03-01 10:00:00,Closed,Extremely Happy
2,2025-03-02 09:00:00,2025-03-02 10:00:00,Closed,Very Happy
3,2025-03-03 09:00:00,2025-03-03 10:00:00,Closed,Neutral
4,2025-03-04 09:00:00,2025-03-04 10:00:00,Closed,Extremely Unhappy
5,2025-03-04 09:00:00,2025-03-04 10:00:00,Closed,
`;
    expect(call("CSAT_LOG", csv, "2025-03")).toBe(0.5);
  });
});

describe("words of tools", () => {
  test("Zendesk Talk: completed calls were handled, those abandoned in the queue or at the voicemail were not", () => {
    const csv = `Call ID,Timestamp,Call direction,Completion status,Wait time,Talk time,Wrap-up time,Hold time
1,2025-03-01T10:00:00Z,Inbound,completed,10,100,20,5
2,2025-03-01T10:05:00Z,Inbound,abandoned_in_queue,40,0,0,0
3,2025-03-01T10:10:00Z,Inbound,abandoned_in_voicemail,40,0,0,0
4,2025-03-01T10:10:00Z,Outbound,completed,0,60,0,0
5,2025-03-02T10:10:00Z,Inbound,completed,30,60,0,0
`;
    expect(call("HANDLED_RATIO_LOG", csv, "2025-03")).toBe(0.5);
    // (125 + 60 + 60) / 3
    expect(call("AHT_LOG", csv, "2025-03")).toBeCloseTo(245 / 3, 9);
    expect(call("ABANDON_RATE_LOG", csv, "2025-03")).toBe(0.5);
  });

  test("Help Scout: Not Good is an answer", () => {
    const csv = `Conversation #,Subject,Customer Email,Status,Created At,Closed At,Replies Sent,Satisfaction Rating
101,a,a@e.com,Closed,2025-03-03 09:00,2025-03-03 12:00,1,Great
102,b,b@e.com,Closed,2025-03-14 09:00,2025-03-14 12:00,1,Not Good
`;
    expect(call("CSAT_LOG", csv, "2025-03")).toBe(0.5);
  });

  test("Zoho Desk in Italian: In sospeso is open, and no unknown word", () => {
    const csv = `Numero ticket,Oggetto,Stato,Data creazione,Data chiusura
1,a,Chiuso,14/03/2025 09:00,14/03/2025 15:30
2,b,In sospeso,15/03/2025 09:00,
`;
    expect(call("BACKLOG", csv, "2025-04-01")).toBe(1);
    expect(named(csv, "tickets")).not.toContain("status word not known");
  });

  test("Microsoft Advertising: the Gregorian date", () => {
    const csv = `Gregorian date,Account name,Campaign,Spend,Impressions,Clicks,Currency code
3/1/2025,A,B,"1,234.50",100,10,USD
3/14/2025,A,B,65.50,100,10,USD
`;
    expect(account(csv, "spend").find((row) => row[0] === "used")?.[1]).toBe(2);
  });
});

describe("payments", () => {
  const HEADER = "Date,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n";
  const KNOWN = `2025-03-01,Al,Express Checkout Payment,Completed,USD,100.00,-3.20,96.80,A1
2025-03-02,Al,Payment Refund,Completed,USD,-40.00,1.00,-39.00,A2
2025-03-03,,General Withdrawal,Completed,USD,-57.80,0.00,-57.80,A3
`;
  const rowsOf = (csv: string, rule: string): unknown =>
    account(csv, "payments")
      .filter((row) => row[0] === rule)
      .map((row) => [row[1], row[4]]);

  test("PayPal without its e-mail columns: transfers to the bank are no sales", () => {
    const csv = HEADER + KNOWN;
    expect(call("REVENUE", csv, "2025-03")).toBe(60);
    expect(rowsOf(csv, "not a sale")).toEqual([[1, "left out"]]);
  });

  test("where few kinds are known, the known ones count for what they are and the others are named", () => {
    const kinds = ["Gold", "Silver", "Bronze", "Platinum", "Wood"];
    const csv = HEADER + KNOWN + kinds.map((k, i) => `2025-03-14,Bo,${k},Completed,USD,10.00,0,10,B${i}\n`).join("");
    expect(call("REVENUE", csv, "2025-03")).toBe(110);
    expect(rowsOf(csv, "not a sale")).toEqual([[1, "left out"]]);
    expect(rowsOf(csv, "kind of transaction not known")).toEqual([[5, "used, as a sale"]]);
  });
});

test("leads that are all too young are said to be too young, not to be missing", () => {
  const csv = `Lead ID,Email,Lead Status,Create Date,Converted,Converted Date
1,a@e.com,Closed - Converted,2025-03-01,1,2025-03-20
2,b@e.com,Working,2025-03-02,0,
`;
  expect(() => call("CONVERSION_RATE_LOG", csv, "2025-03")).toThrow(
    "there are no qualified leads old enough to tell in this period",
  );
});

test("a share is no score and no amount: it is named, not read as 0.8", () => {
  const csv = `Ticket ID,Created,Resolved,CSAT
1,2025-03-01 09:00,2025-03-01 10:00,100%
2,2025-03-14 09:00,2025-03-14 10:00,80 %
3,2025-03-15 09:00,2025-03-15 10:00,5
`;
  expect(call("CSAT_LOG", csv, "2025-03")).toBe(1);
  expect(account(csv, "tickets").find((row) => row[0] === "CSAT cannot be read")?.[1]).toBe(2);
});
