import type { Emit, Layout, LeftOut, Remark } from "../layout";
import { AFTER_FEES, type Candidate } from "../match-fields";
import type { TableColumn } from "../raw-column";
import { REASONS } from "../reasons";
import type { Condition, Source } from "../source";
import { BLANK } from "./blank";
import type { Found } from "./found";

/** Payments: what was paid, in which currency, and what was given back, beside its sale or in a row of its own. */
export function paymentsLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const knowsAll = f.knows("kind");
  // Where most kinds are known, the others are taken for sales and named.
  const kind = knowsAll || (f.has("kind") && (f.match.fields["kind"] as Candidate).contents > 0.5);
  if (f.has("status")) {
    leftOut.push({ when: f.means("status", ["not_paid"]), why: REASONS.notPaid });
    leftOut.push({ when: f.means("status", ["?"]), why: REASONS.unknownStatus });
    // Where a word says what was collected, what is only authorised is not yet.
    if (f.says("status", "paid")) leftOut.push({ when: f.means("status", ["authorised"]), why: REASONS.notPaid });
    else
      remarks.push({
        when: f.means("status", ["authorised"]),
        rule: { en: "authorised", it: "autorizzato" },
        done: {
          en: "used, as paid: no word of the column says more",
          it: "usato, come pagato: nessuna parola della colonna dice di più",
        },
      });
  }
  const unread = f.has("kind") ? -1 : f.named("kind");
  if (unread >= 0)
    remarks.push({
      when: { col: unread, blank: false },
      rule: REASONS.unknownKind,
      done: { en: "used, as a sale", it: "usata, come vendita" },
    });
  if (kind) {
    // A credit beside debits is money that came in, beside sales it is money given back.
    const sides = ["credit", "debit"];
    if (sides.every((word) => f.words("kind").indexOf(word) >= 0))
      leftOut.push({ when: { col: f.at("kind"), in: sides }, why: REASONS.unknownKind });
    leftOut.push({ when: f.means("kind", ["not_paid"]), why: REASONS.notASale });
    if (knowsAll) leftOut.push({ when: f.means("kind", ["?"]), why: REASONS.unknownKind });
    else
      remarks.push({
        when: f.means("kind", ["?"]),
        rule: REASONS.unknownKind,
        done: { en: "used, as a sale", it: "usata, come vendita" },
      });
  }
  const sides = f.has("credited") && f.has("debited");
  const gross: Source = sides
    ? { sum: [f.col("credited"), { minusSize: f.col("debited") }] }
    : f.has("converted_amount")
      ? f.has("amount")
        ? { first: [f.col("converted_amount"), f.col("amount")] }
        : f.col("converted_amount")
      : f.col("amount");
  const amount = collected(f, gross, remarks);
  const refunded: Source | null = f.has("converted_refunded")
    ? f.has("refunded")
      ? { first: [f.col("converted_refunded"), f.col("refunded")] }
      : f.col("converted_refunded")
    : f.has("refunded")
      ? f.col("refunded")
      : null;
  if (f.has("converted_amount")) {
    const own: Source = f.has("currency") ? f.col("currency") : BLANK;
    const account: Source = f.has("converted_currency") ? f.col("converted_currency") : { value: "=" };
    fields["currency"] = { when: { filled: f.col("converted_amount"), type: "money" }, use: account, otherwise: own };
  }
  if (f.has("amount") && AFTER_FEES.test((f.columns[f.at("amount")] as TableColumn).header.full))
    remarks.push({
      when: { col: f.at("amount"), blank: false },
      rule: {
        en: "amount after fees, and no other amount",
        it: "importo al netto delle commissioni, e nessun altro importo",
      },
      done: { en: "used, as it is", it: "usato così com'è" },
    });
  const isRefund: Condition[] = [];
  if (kind) isRefund.push(f.means("kind", ["refund"]));
  const flagged: Condition = f.has("is_refunded") ? { col: f.at("is_refunded"), in: YES } : { never: true };
  const given: Condition = { any: [f.means("status", ["refund", "refunded"]), flagged] };
  // An order or a charge that was given back stays where it was paid; a row that is a refund is one.
  // Where refunds have rows of their own, a sale that was given back is a sale.
  const apart = kind && refunded === null && f.says("kind", "refund") && f.says("kind", "paid");
  const ofCharge = apart || refunded !== null || f.has("is_refunded") || f.has("refunded_at") || listsOrders(f);
  if (refunded === null) isRefund.push(f.means("status", ofCharge ? ["refund"] : ["refund", "refunded"]));
  fields["amount"] =
    isRefund.length > 0 ? { when: { any: isRefund }, use: { minusSize: amount }, otherwise: amount } : amount;
  const emits: [Emit, ...Emit[]] = [{ fields }];
  if (ofCharge && !apart) {
    const refundAt = f.has("converted_refunded") ? f.at("converted_refunded") : f.at("refunded");
    const has: Condition =
      refunded === null
        ? { never: true }
        : {
            any: [
              { col: refundAt, above: 0 },
              { col: refundAt, below: 0 },
            ],
          };
    const whole: Condition = refunded === null ? { any: [f.means("status", ["refunded"]), flagged] } : given;
    const amountAt = f.has("converted_amount") ? f.at("converted_amount") : f.at("amount");
    const second: Record<string, Source> = {
      ...fields,
      amount: { when: has, use: { minusSize: refunded ?? amount }, otherwise: { minusSize: amount } },
    };
    if (f.has("refunded_at")) second["date"] = { first: [f.col("refunded_at"), f.col("date")] };
    emits.push({
      fields: second,
      when: { all: [{ col: amountAt, above: 0 }, { any: [has, whole] }] },
      ...(f.has("refunded_at")
        ? {}
        : {
            remark: {
              rule: { en: "refund without a date of its own", it: "rimborso senza una data propria" },
              done: { en: "deducted on the date of its charge", it: "detratto alla data del suo pagamento" },
            },
          }),
    });
  }
  if (refunded === null && f.has("status")) {
    remarks.push({
      when: f.means("status", ["paid_with_refund"]),
      rule: {
        en: "partly refunded, without the amount given back",
        it: "rimborsato in parte, senza l'importo restituito",
      },
      done: { en: "used in full", it: "usato per intero" },
    });
  }
  return { emits, leftOut, remarks };
}

/** Of what is paid in part the balance still due was not collected; without it the amount counts in full, and is named. */
function collected(f: Found, amount: Source, remarks: Remark[]): Source {
  if (!f.has("status") || !f.says("status", "paid_in_part")) return amount;
  const when = f.means("status", ["paid_in_part"]);
  const used = Object.values(f.match.fields).map((c) => c.at);
  const due = f.columns.find(
    ({ at, header, profile: p }) =>
      DUE.test(header.full) && used.indexOf(at) < 0 && p.filled > 0 && p.numbers >= p.filled * 0.9,
  );
  remarks.push({
    when,
    rule: due
      ? { en: "paid in part", it: "pagato in parte" }
      : { en: "paid in part, without the balance due", it: "pagato in parte, senza il residuo da pagare" },
    done: due
      ? { en: "used, less the balance due", it: "usato, meno il residuo da pagare" }
      : { en: "used in full", it: "usato per intero" },
  });
  return due ? { when, use: { minus: [amount, { col: due.at }] }, otherwise: amount } : amount;
}

const DUE =
  /^(?:balance due|amount due|due amount|total due|outstanding(?: balance| amount)?|amount outstanding|open balance|remaining(?: balance| amount)?|amount remaining|balance remaining|residuo|(?:importo|saldo|totale) residuo|residuo (?:da pagare|da incassare)|importo dovuto|(?:importo )?(?:da pagare|da incassare|da saldare)|insoluto)(?: [a-z]{3})?$/;

const YES = ["true", "yes", "1", "si", "vero", "y", "x"];

/** Whether a row is an order or an invoice, of which the state tells what became of it. */
function listsOrders(f: Found): boolean {
  return f.columns.some((c) => ORDERS.test(c.header.full));
}

const ORDERS =
  /\b(donation|donazione|order|orders|ordine|ordini|booking|prenotazione|invoice|fattura|consegna|delivery|fulfillment|shipping|spedizione|check in|arrivo)\b/;
