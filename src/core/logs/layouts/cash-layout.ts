import type { Layout, LeftOut } from "../layout";
import type { Candidate } from "../match-fields";
import type { TableColumn } from "../raw-column";
import { REASONS } from "../reasons";
import type { Source } from "../source";
import type { Found } from "./found";

/** Cash: a table a month as it is, or the movements of an account added up by the month. */
export function cashLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const table = ["cfo", "capex", "net_income", "nwc_increase", "d_and_a", "financing", "debt"].some((name) =>
    f.has(name),
  );
  if (table || !(f.has("amount") || f.has("cash_in") || f.has("cash_out")))
    return { emits: [{ fields }], unique: null };
  const leftOut: LeftOut[] = [];
  if (f.has("status") && (f.match.fields["status"] as Candidate).contents > 0.5) {
    leftOut.push({ when: f.means("status", ["not_booked"]), why: REASONS.notBooked });
    leftOut.push({ when: f.means("status", ["?"]), why: REASONS.unknownStatus });
  }
  const both = f.has("cash_in") && f.has("cash_out");
  let amount: Source;
  if (both) amount = { sum: [f.col("cash_in"), { minusSize: f.col("cash_out") }] };
  else if (f.has("amount")) {
    amount =
      f.knows("direction") && (f.columns[f.at("amount")] as TableColumn).profile.negative === 0
        ? { when: f.means("direction", ["out"]), use: { minusSize: f.col("amount") }, otherwise: f.col("amount") }
        : f.col("amount");
  } else amount = f.has("cash_in") ? f.col("cash_in") : { minusSize: f.col("cash_out") };
  fields["cfo"] = amount;
  fields["capex"] = { value: 0 };
  return { emits: [{ fields }], leftOut, months: true };
}
