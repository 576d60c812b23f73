import type { Layout, LeftOut, Remark } from "../layout";
import type { TableColumn } from "../raw-column";
import { REASONS } from "../reasons";
import type { Source } from "../source";
import { BLANK } from "./blank";
import type { Found } from "./found";
import { not } from "./not";

/** Tickets: dates from lengths of time, the resolution from the closing, what a state without a date means. */
export function ticketsLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const created = f.has("created") ? f.col("created") : BLANK;
  const after = (date: string, length: string): void => {
    if (!f.has(length)) return;
    const made: Source = { after: [created, f.col(length)] };
    fields[date] = f.has(date) ? { first: [f.col(date), made] } : made;
  };
  if (f.has("reopened") && !f.has("reopens")) fields["reopens"] = f.col("reopened");
  after("first_reply", "first_reply_after");
  // Where nobody wrote down the resolution, the closing tells.
  const closings = f.others("resolved");
  if (closings.length > 0) fields["resolved"] = { first: [f.col("resolved"), ...closings.map((col) => ({ col }))] };
  if (!f.has("resolved")) after("resolved", "resolved_after");
  after("first_resolved", "first_resolved_after");
  const leftOut: LeftOut[] = f.has("status") ? [{ when: f.means("status", ["left_out"]), why: REASONS.deleted }] : [];
  const remarks: Remark[] = [];
  if (f.has("status") && fields["resolved"]) {
    const undated = not({ filled: fields["resolved"], type: "date" });
    leftOut.push({ when: { all: [f.means("status", ["cancelled"]), undated] }, why: REASONS.cancelled });
    remarks.push({
      when: { all: [f.means("status", ["?"]), undated] },
      rule: REASONS.unknownStatus,
      done: {
        en: "used, as open: it has no date of resolution",
        it: "usato, come aperto: non ha una data di risoluzione",
      },
    });
    remarks.push({
      when: { all: [f.means("status", ["resolved"]), not({ filled: fields["resolved"], type: "date" })] },
      rule: { en: "status says resolved, without a date", it: "lo stato dice risolto, senza una data" },
      done: { en: "used, as open: the date decides", it: "usato, come aperto: decide la data" },
    });
  }
  // A register of complaints has no column that says so: its headers do.
  if (
    !f.has("is_complaint") &&
    f.columns.some(
      (c) => /\b(reclam|complaint)/.test(c.header.full) && !/\b(is|type|tipo|reason)\b/.test(c.header.full),
    )
  )
    fields["is_complaint"] = { value: true };
  if (f.has("escalated_at") && (f.columns[f.at("escalated_at")] as TableColumn).profile.filled === 0)
    delete fields["escalated_at"];
  return { emits: [{ fields }], leftOut, remarks };
}
