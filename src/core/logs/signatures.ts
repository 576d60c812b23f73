import { list } from "../text";
import type { LogId } from "./log-id";

/** What speaks for a log: points by field found, words of further headers that go with it, words that do not. */
export interface Signature {
  readonly points: Readonly<Record<string, number>>;
  /** Half a point each, at most two in all. */
  readonly signs: readonly string[];
  /** A point off each, at most three in all. */
  readonly against: readonly string[];
}

/** Points where the signature names none. */
export const PLAIN_POINTS = 1 / 4;

export const SIGNATURES: Readonly<Record<LogId, Signature>> = {
  subs: {
    points: {
      customer_id: 1.5,
      start: 2,
      end: 2,
      mrr: 4,
      amount: 1.5,
      interval: 3,
      subscription_id: 1.5,
      plan: 1.25,
      trial_end: 1.5,
      canceled_at: 0.75,
      renewal_due: 1,
      status: 1,
      contract: 0.5,
      interval_count: 0.5,
    },
    signs: list(
      "quantity; current period start; current period end; next payment; next payment date",
      "billing cycles; auto renew; rinnovo automatico; trial start; coupon; seats; licenze; arr",
    ),
    against: list(
      "subject; assignee; impressions; direction; balance; saldo; lead source; refunded amount",
      "amount refunded; order id; shipping; invoice number; numero fattura; probability",
    ),
  },
  mrr_events: {
    points: { customer_id: 1.5, date: 2, mrr_delta: 6, event_type: 1 },
    signs: ["subscription id", "price id", "product id", "mrr after", "plan change"],
    against: ["subject", "impressions", "balance", "end date", "data fine"],
  },
  tickets: {
    points: {
      ticket_id: 1.5,
      created: 1.75,
      resolved: 2.25,
      first_reply: 2.5,
      first_reply_after: 2.5,
      resolved_after: 1.5,
      interactions: 2,
      customer_followups: 1,
      reopens: 2,
      reopened_at: 1.5,
      escalated: 1.5,
      priority: 1.5,
      subject: 1,
      agent: 1,
      status: 1,
      is_complaint: 3,
      complaint_service: 0.5,
      sla_hours: 1.5,
      csat: 0.75,
      channel: 0.75,
      topic: 0.5,
      fcr_eligible: 1.5,
      fcr_answer: 1,
      upheld: 1.5,
      first_resolved: 1.5,
    },
    signs: list(
      "issue key; requester; group; tags; ticket type; due date; reporter; case reason; sla status",
      "team; project key; resolution; assignment group; queue; ticket; segnalazione; reclamo; brand",
    ),
    against: list(
      "impressions; balance; saldo; amount refunded; refunded amount; lead source; lifecycle stage",
      "total; lordo; lineitem name; score; deal stage; expected close date; talk time; billsec",
    ),
  },
  contacts: {
    points: {
      ts: 1.75,
      direction: 3,
      handled: 2.5,
      wait_s: 2.5,
      talk_s: 2.5,
      hold_s: 1.5,
      wrap_s: 2,
      handle_s: 1.5,
      abandoned: 2,
      agent: 0.75,
      contact_id: 0.75,
      channel: 0.75,
      ticket_id: 0.25,
    },
    signs: list(
      "from; to; phone number; caller id; calling number; called number; dialed number; extension",
      "queue; queue name; ivr; voicemail; recording; ring time; skill; campaign name; dnis; ani; src",
      "dst; disposition; dcontext; coda; interno; numero chiamato; numero chiamante; time in ivr",
      "call type",
    ),
    against: list("subject; resolved; impressions; total; balance; plan; price; importo; amount; priority; billable"),
  },
  staffing: {
    points: { date: 1.5, agent_hours: 4, agent: 1.75, channel: 1, paid_hours: 2, available_hours: 2 },
    signs: list(
      "billable; start time; end time; shift; turno; overtime; straordinari; task; project; description",
      "break; pausa; notes; clock in; clock out; department; reparto; ora inizio; ora fine; timesheet",
      "billable amount",
    ),
    against: list(
      "subject; impressions; balance; saldo; direction; score; resolved; customer id; order id",
      "lead source; call id; priority",
    ),
  },
  payments: {
    points: {
      date: 1.5,
      amount: 2.5,
      converted_amount: 2,
      customer_id: 1.5,
      payment_id: 1.5,
      status: 1.75,
      kind: 1.5,
      refunded: 2.5,
      currency: 0.5,
      form: 0.5,
      margin: 0.5,
      channel: 0.25,
    },
    signs: list(
      "fee; fees; tariffa; net; netto; tax; taxes; iva; imposta; subtotal; shipping; discount",
      "discount amount; card last4; card brand; card type; payment method; metodo di pagamento",
      "metodo pagamento; invoice; fattura; order status; fulfillment status; lineitem name; sku",
      "quantity; billing name; shipping name; commissione; commissioni; imponibile; codice sdi; gateway",
      "payout; tip; imposte sulle vendite; due date; data scadenza; dispute status",
    ),
    against: list(
      "subject; assignee; impressions; deal stage; probability; lifecycle stage; lead source; interval",
      "billing period; current period end; score; priority; campaign; billing interval; close date",
      "fornitore; supplier; vendor; pipeline; periodicita; direction; trial end; sales stage; opportunity",
    ),
  },
  spend: {
    points: {
      date: 1.25,
      amount: 1.5,
      campaign: 2.5,
      impressions: 2.5,
      clicks: 2.5,
      channel: 0.75,
      kind: 0.75,
      is_sales_marketing: 3,
    },
    signs: list(
      "ctr; cpc; cpm; avg cpc; reach; copertura; conversions; conversioni; budget; results; risultati",
      "ad set name; ad group; account name; campaign status; campaign id; frequency; cost per result",
      "costo per risultati; roas; supplier; fornitore; vendor; voce; voce di spesa; expense; leads; video views",
    ),
    against: list(
      "customer id; customer; cliente; email; balance; saldo; subject; assignee; order id",
      "refunded amount; status; score; resolved",
    ),
  },
  leads: {
    points: {
      lead_id: 1.25,
      created: 1.75,
      source: 2,
      channel: 0.5,
      rep: 1.25,
      stage: 2,
      converted_at: 3,
      close_date: 1,
      qualified_at: 2.5,
      referrer_customer_id: 2.5,
      is_converted: 1.5,
      customer_id: 0.25,
      amount: 0.25,
    },
    signs: list(
      "lead status; lead owner; contact owner; company; job title; title; last modified date; pipeline",
      "probability; lifecycle stage; deal stage; expected close date; first name; last name",
      "phone number; phone; nome; cognome; telefono; azienda; lost reason; campaign; utm campaign",
      "associated company; last activity date; deal owner; lead score; opportunity name",
    ),
    against: list(
      "subject; resolved; impressions; balance; saldo; direction; refunded amount; score; interval",
      "paid at; priority; solved at; reopens; replies",
    ),
  },
  survey: {
    points: {
      date: 1.25,
      score: 4,
      answer_id: 0.75,
      kind: 1,
      finished: 1,
      status: 0.5,
      customer_id: 0.25,
      channel: 0.25,
    },
    signs: list(
      "ip address; start date; response id; respondent id; collector id; comment; comments; commento",
      "feedback; nps category; user language; progress; duration; network id; survey name; question",
      "consent; perche; why; osservazioni",
    ),
    against: list(
      "assignee; priority; amount; importo; balance; impressions; direction; resolved; solved at; total",
      "subject",
    ),
  },
  cash: {
    points: {
      month: 1.25,
      cfo: 4,
      capex: 3,
      net_income: 1.5,
      d_and_a: 1.5,
      nwc_increase: 1.5,
      cash_balance: 2,
      debt: 1,
      financing: 1,
      cash_in: 2,
      cash_out: 2,
      amount: 1.25,
      counterparty: 1,
      category: 0.5,
      direction: 1,
      status: 0.5,
      movement_id: 0.25,
      currency: 0.25,
    },
    signs: list(
      "value date; data valuta; valuta; iban; beneficiary iban; account; account number; conto",
      "conto o carta; partner iban; reference; payment reference; bic; exchange rate; abi; causale abi",
      "contabilizzazione; sort code; description; descrizione; dettagli; operazione; details",
      "transaction details; running balance; mcc; card number; descrizione estesa; divisa; account name",
    ),
    against: list(
      "subject; assignee; impressions; lead source; plan; interval; score; fulfillment status",
      "lineitem name; customer id; customer email; cliente; email; order id; amount refunded",
      "refunded amount; lordo; indirizzo email mittente; tax; subtotal; iva; priority",
    ),
  },
};
