import type { Layout, LeftOut, Remark } from "../layout";
import type { Candidate } from "../match-fields";
import type { TableColumn } from "../raw-column";
import { REASONS } from "../reasons";
import type { Condition, Source } from "../source";
import { BLANK } from "./blank";
import type { Found } from "./found";
import { intervalInHeader, monthlyAmount } from "./monthly-amount";
import { not } from "./not";

/** Subscriptions: the end by what the state says, trials and pauses, the amount of a month. */
export function subsLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const status = f.has("status") && (f.match.fields["status"] as Candidate).contents > 0.5;
  // Who tries pays from the end of the trial on; a trial that ended before the spell began says nothing of it.
  if (f.has("trial_end")) fields["start"] = { later: [f.col("start"), f.col("trial_end")] };
  const expiry = !f.has("end") && !f.has("canceled_at") && expires(f);
  const end: Source | null = f.has("end")
    ? f.col("end")
    : f.has("canceled_at")
      ? f.col("canceled_at")
      : expiry
        ? f.col("renewal_due")
        : null;
  if (expiry)
    remarks.push({
      when: { col: f.at("renewal_due"), blank: false },
      rule: { en: "expiry date, and no other end", it: "data di scadenza, e nessun'altra fine" },
      done: { en: "used, running until that day", it: "usata, attivo fino a quel giorno" },
    });
  if (end) {
    const fallback: Source =
      f.has("canceled_at") && f.has("end") && f.at("canceled_at") !== f.at("end")
        ? { first: [end, f.col("canceled_at")] }
        : end;
    fields["end"] = status
      ? {
          when: f.means("status", ["running"]),
          use: BLANK,
          otherwise: { when: f.means("status", ["ended"]), use: fallback, otherwise: end },
        }
      : end;
  }
  if (status) {
    leftOut.push({ when: f.means("status", ["never"]), why: REASONS.neverStarted });
    leftOut.push({ when: f.means("status", ["?"]), why: REASONS.unknownStatus });
    if (f.has("trial_end")) {
      leftOut.push({
        when: { all: [f.means("status", ["trial"]), { col: f.at("trial_end"), blank: true }] },
        why: REASONS.inTrial,
      });
    } else leftOut.push({ when: f.means("status", ["trial"]), why: REASONS.inTrial });
    if (end) {
      leftOut.push({
        when: {
          all: [
            f.means("status", ["ended"]),
            not({ filled: { first: [f.has("canceled_at") ? f.col("canceled_at") : end, end] }, type: "date" }),
          ],
        },
        why: REASONS.endedWithoutEnd,
      });
      remarks.push({
        when: { all: [f.means("status", ["running"]), { filled: end, type: "date" }] },
        rule: {
          en: "still running, with an end or a cancellation date",
          it: "ancora attivo, con una data di fine o di disdetta",
        },
        done: { en: "used, as running", it: "usata, come attivo" },
      });
    } else leftOut.push({ when: f.means("status", ["ended"]), why: REASONS.endedWithoutEnd });
    pausedRows(f, fields, leftOut);
  }
  const monthly = f.has("amount") ? monthlyAmount(f) : null;
  if (!f.has("mrr") && monthly) fields["mrr"] = monthly;
  else if (f.has("mrr") && fields["end"]) {
    // The MRR of today is zero for who has left: what they paid is the amount of their interval.
    const [mrr, ended] = [f.at("mrr"), fields["end"]];
    const some: Condition = {
      any: [
        { col: mrr, above: 0 },
        { col: mrr, below: 0 },
      ],
    };
    if (monthly)
      fields["mrr"] = {
        first: [
          { when: some, use: f.col("mrr"), otherwise: BLANK },
          { when: { filled: ended, type: "date" }, use: monthly, otherwise: BLANK },
          f.col("mrr"),
        ],
      };
    remarks.push({
      when: {
        all: [
          { filled: ended, type: "date" },
          { filled: f.col("mrr"), type: "money" },
          not({ filled: { when: some, use: { value: 1 }, otherwise: BLANK }, type: "money" }),
        ],
      },
      rule: { en: "ended, with an MRR of zero", it: "cessato, con un MRR pari a zero" },
      done: monthly
        ? { en: "used, with the amount of its interval", it: "usata, con l'importo del suo periodo" }
        : { en: "used, as never paying", it: "usata, come mai pagante" },
    });
  }
  const unused = intervalUnused(f);
  if (unused) remarks.push(unused);
  return { emits: [{ fields }], leftOut, remarks };
}

/** An interval beside an amount whose header says another: what the amount says wins, and it is named. */
function intervalUnused(f: Found): Remark | null {
  const field = f.has("mrr") ? "mrr" : "amount";
  if (!f.has("interval") || !f.has(field)) return null;
  const said = intervalInHeader((f.columns[f.at(field)] as TableColumn).header.full);
  if (said === null) return null;
  const other = Object.keys(f.match.kind.fields["interval"]?.vocabulary ?? {}).filter((each) => each !== said);
  return {
    when: f.means("interval", other),
    rule: {
      en: "the interval is another than the amount's header says",
      it: "la periodicità è diversa da quella nell'intestazione dell'importo",
    },
    done: {
      en: "used, as the amount's header says; the interval was not used",
      it: "usata, come dice l'intestazione dell'importo; la periodicità non è stata usata",
    },
  };
}

/** Whether the due date is where a subscription ends unless it is bought again: no column says that it renews itself. */
function expires(f: Found): boolean {
  if (!f.has("renewal_due")) return false;
  const { header } = f.columns[f.at("renewal_due")] as TableColumn;
  return (
    /\bscaden|\bexpir/.test(header.base) &&
    !/\brinnov|\brenew|\bprossim|\bnext\b/.test(header.base) &&
    !f.columns.some((c) => /\b(rinnovo (tacito|automatico)|tacito rinnovo|auto ?renew\w*)\b/.test(c.header.full))
  );
}

/** Who pauses pays nothing from then on; without the day nobody knows until when they paid. */
function pausedRows(f: Found, fields: Record<string, Source>, leftOut: LeftOut[]): void {
  const paused = f.means("status", ["paused"]);
  if (!f.has("paused_at")) {
    leftOut.push({ when: paused, why: REASONS.pausedWithoutDate });
    return;
  }
  const since = f.col("paused_at");
  fields["end"] = { when: paused, use: since, otherwise: fields["end"] ?? BLANK };
  leftOut.push({ when: { all: [paused, not({ filled: since, type: "date" })] }, why: REASONS.pausedWithoutDate });
}
