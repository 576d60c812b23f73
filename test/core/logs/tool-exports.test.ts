import { describe, expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import type { LogId } from "../../../src/core/logs/log-id";
import { readLog } from "../../../src/core/logs/read-log";
import { recognise } from "../../../src/core/logs/recognise";
import { testContext } from "../../context";
import { TOOL_EXPORTS } from "../../generators/tool-exports/index";
import { typedCells } from "./export-file";

/** What a person who knows the tool would map: field -> header. */
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "chargebee-subscriptions": {
    customer_id: "customers.id",
    start: "subscriptions.start_date",
    end: "subscriptions.cancelled_at",
    mrr: "subscriptions.mrr",
    status: "subscriptions.status",
  },
  "recurly-subscriptions": {
    start: "activated_at",
    end: "expires_at",
    mrr: "unit_amount",
    interval: "plan_interval_unit",
    interval_count: "plan_interval_length",
    status: "state",
  },
  "paddle-subscriptions": {
    customer_id: "Customer ID",
    start: "Started at",
    end: "Canceled at",
    mrr: "Unit price",
    interval: "Billing cycle",
    status: "Status",
  },
  "woocommerce-orders": {
    payment_id: "order_id",
    date: "order_date",
    customer_id: "customer_id",
    amount: "order_total",
    refunded: "order_refund",
    status: "status",
  },
  "prestashop-orders": { date: "Data", customer_id: "Cliente", amount: "Totale", status: "Stato" },
  "amazon-orders": {
    payment_id: "amazon-order-id",
    date: "purchase-date",
    customer_id: "buyer-email",
    amount: "item-price",
    status: "order-status",
  },
  "etsy-sold-orders": { payment_id: "Order ID", date: "Sale Date", amount: "Order Total" },
  "square-transactions": {
    payment_id: "Payment ID",
    date: "Date",
    customer_id: "Customer ID",
    amount: "Total Collected",
    kind: "Event Type",
  },
  sumup: { payment_id: "ID transazione", date: "Data", amount: "Totale", status: "Stato", kind: "Tipo di transazione" },
  satispay: { date: "Data", amount: "Importo", status: "Stato", customer_id: "Cliente" },
  nexi: { date: "Data/Ora", amount: "Importo", status: "Esito", kind: "Tipo operazione" },
  freshdesk: {
    ticket_id: "Ticket ID",
    created: "Created time",
    first_reply: "Initial response time",
    resolved: "Resolved time",
    channel: "Source",
    agent: "Agent",
    interactions: "Agent interactions",
    customer_followups: "Customer interactions",
  },
  intercom: {
    ticket_id: "Conversation ID",
    created: "Conversation started at",
    resolved: "Last closed at",
    channel: "Channel",
    csat: "Conversation rating",
  },
  helpscout: {
    ticket_id: "Number",
    created: "Created",
    resolved: "Closed",
    agent: "Assigned To",
    interactions: "Replies",
    channel: "Type",
  },
  gorgias: {
    ticket_id: "Ticket ID",
    created: "Created at",
    resolved: "Closed at",
    first_reply: "First response at",
    interactions: "Agent replies",
    csat: "Satisfaction score",
  },
  servicenow: {
    ticket_id: "number",
    created: "opened_at",
    resolved: "resolved_at",
    channel: "contact_type",
    reopens: "reopen_count",
    agent: "assigned_to",
  },
  "zoho-desk": {
    created: "Ora di creazione",
    resolved: "Ora di chiusura",
    channel: "Canale",
    agent: "Proprietario del ticket",
  },
  "salesforce-cases": {
    ticket_id: "Case Number",
    created: "Date/Time Opened",
    resolved: "Date/Time Closed",
    channel: "Case Origin",
    agent: "Case Owner",
    escalated: "Escalated",
  },
  "salesforce-leads": {
    lead_id: "Lead ID",
    created: "Create Date",
    converted_at: "Converted Date",
    source: "Lead Source",
    rep: "Lead Owner",
  },
  "salesforce-opps": {
    lead_id: "Opportunity ID",
    created: "Created Date",
    converted_at: "Close Date",
    stage: "Stage",
    source: "Lead Source",
  },
  pipedrive: {
    lead_id: "Deal - ID",
    created: "Deal - Deal created",
    converted_at: "Deal - Won time",
    source: "Deal - Lead source",
    rep: "Deal - Owner",
  },
  talkdesk: {
    ts: "Start Time",
    direction: "Call Type",
    wait_s: "Waiting Time",
    talk_s: "Talk Time",
    customer_id: "Customer Phone Number",
    abandoned: "Call Type",
  },
  five9: {
    ts: "TIMESTAMP",
    direction: "CALL TYPE",
    wait_s: "QUEUE WAIT TIME",
    talk_s: "TALK TIME",
    hold_s: "HOLD TIME",
    wrap_s: "AFTER CALL WORK TIME",
    abandoned: "ABANDONED",
  },
  genesys: {
    ts: "Date",
    direction: "Direction",
    wait_s: "Total Queue",
    talk_s: "Total Talk",
    hold_s: "Total Hold",
    wrap_s: "Total ACW",
    channel: "Media Type",
    abandoned: "Abandoned",
  },
  ringcentral: { ts: "Date", direction: "Direction", handled: "Action Result", talk_s: "Duration" },
  "3cx": { ts: "Call Time", handled: "Status", wait_s: "Ringing", talk_s: "Talking" },
  "asterisk-cdr": { ts: "calldate", handled: "disposition", talk_s: "billsec" },
  clockify: { date: "Start Date", channel: "Project", agent: "User", agent_hours: "Duration (h)" },
  harvest: { date: "Date", channel: "Project", agent: "First Name", agent_hours: "Hours" },
  "google-ads": { date: "Day", amount: "Cost", campaign: "Campaign", impressions: "Impr." },
  "google-ads-titled": { date: "Giorno", amount: "Costo", campaign: "Campagna" },
  "linkedin-ads": { date: "Start Date (in UTC)", amount: "Total Spent" },
  "tiktok-ads": { date: "By Day", amount: "Cost" },
  surveymonkey: {
    date: "End Date",
    score: "How likely is it that you would recommend us to a friend or colleague?",
    answer_id: "Respondent ID",
  },
  typeform: { date: "Submit Date (UTC)", score: "How likely are you to recommend us?" },
  delighted: { date: "Date Time (UTC)", score: "Score", kind: "Survey Type", customer_id: "Email" },
  unicredit: { month: "Data Registrazione", cfo: "Importo (EUR)" },
  bper: { month: "Data operazione", cash_in: "Entrate", cash_out: "Uscite", cash_balance: "Saldo" },
  fineco: { month: "Data", cash_in: "Entrate", cash_out: "Uscite", status: "Stato" },
  n26: { month: "Booking Date", cfo: "Amount (EUR)", counterparty: "Partner Name" },
  wise: { month: "Date", cfo: "Amount", cash_balance: "Running Balance" },
  "fatture-in-cloud": {
    payment_id: "Num.",
    date: "Data",
    customer_id: "Cliente",
    amount: "Lordo",
    status: "Stato",
    kind: "Tipo",
  },
  "aruba-fatture": { payment_id: "Numero", date: "Data documento", amount: "Totale documento", kind: "Tipo documento" },
  "xero-invoices": { payment_id: "InvoiceNumber", date: "InvoiceDate", amount: "Total", status: "Status" },
  kajabi: {
    payment_id: "ID",
    date: "Created At",
    customer_id: "Customer Email",
    amount: "Amount",
    refunded: "Refunded Amount",
    status: "State",
  },
  gocardless: {
    payment_id: "id",
    date: "charge_date",
    amount: "amount",
    refunded: "amount_refunded",
    status: "status",
  },
  "gestionale-it": {
    payment_id: "N. doc.",
    date: "Data doc.",
    customer_id: "Cod. cliente",
    amount: "Totale €",
    status: "Pagato",
  },
  "reclami-it": {
    ticket_id: "N. reclamo",
    created: "Data reclamo",
    resolved: "Data chiusura",
    upheld: "Esito",
    escalated: "Escalation",
    agent: "Operatore",
  },
  "abbonati-it": {
    customer_id: "ID Cliente",
    start: "Data Inizio",
    end: "Data Fine",
    mrr: "Canone (€)",
    interval: "Periodicità",
  },
  "turni-it": { date: "Data", agent: "Operatore", channel: "Canale", agent_hours: "Ore" },
  "chiamate-it": {
    ts: "Data",
    direction: "Verso",
    handled: "Esito",
    wait_s: "Attesa (s)",
    talk_s: "Durata conversazione (s)",
  },
};

for (const [name, log, locale, headers, row] of TOOL_EXPORTS) {
  const text: RawCell[][] = [[...headers]];
  for (let i = 0; i < 24; i++) text.push(row(i).map((c) => (c === "" ? null : String(c))));
  describe(name, () => {
    test("the log and its columns are found by words and contents", () => {
      const found = recognise(text, testContext({ locale }));
      expect(found?.kind).toBe(log);
      const mapped: Record<string, string> = {};
      for (const f of found?.fields ?? []) if (f.column !== null) mapped[f.field] = f.header;
      expect(mapped).toMatchObject(MEANT[name] ?? {});
    });

    test("cells that a spreadsheet recognised say the same as text", () => {
      const values = (cells: RawCell[][], where: string): string => {
        const l = readLog(cells, [log as LogId], testContext({ locale: where }), { movements: true });
        const numeric = Object.entries(l.kind.fields).filter(
          ([f, { type }]) => l.has(f) && type !== "word" && type !== "key" && type !== "flag",
        );
        return JSON.stringify(numeric.map(([f]) => [f, Array.from(l.numbers(f), (x) => Math.round(x * 1e4) / 1e4)]));
      };
      const expected = values(text, locale);
      for (const where of ["en_US", "it_IT"] as const) expect(values(typedCells(text, where), where)).toBe(expected);
    });
  });
}

test("every export has what it means written down", () => {
  expect(Object.keys(MEANT).sort()).toEqual(TOOL_EXPORTS.map(([name]) => name).sort());
});
