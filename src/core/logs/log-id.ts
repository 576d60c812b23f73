/** The kinds of raw table the product reads: one row a spell, a ticket, a payment... */
export type LogId =
  | "subs"
  | "mrr_events"
  | "tickets"
  | "contacts"
  | "staffing"
  | "payments"
  | "spend"
  | "leads"
  | "survey"
  | "cash";
