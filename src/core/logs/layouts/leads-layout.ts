import type { Layout } from "../layout";
import type { Candidate } from "../match-fields";
import { BLANK } from "./blank";
import type { Found } from "./found";

/** Leads: when they were won, by the stage or by a yes and the day of closing. */
export function leadsLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  if (!f.has("converted_at") && f.has("close_date")) {
    if (f.has("stage") && (f.match.fields["stage"] as Candidate).contents > 0.5) {
      fields["converted_at"] = { when: f.means("stage", ["won"]), use: f.col("close_date"), otherwise: BLANK };
    } else if (f.has("is_converted")) {
      fields["converted_at"] = {
        when: { col: f.at("is_converted"), in: ["true", "yes", "1", "si", "vero", "won", "y", "x"] },
        use: f.col("close_date"),
        otherwise: BLANK,
      };
    }
  }
  return { emits: [{ fields }] };
}
