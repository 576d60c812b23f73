import type { Layout } from "../layout";
import type { TableColumn } from "../raw-column";
import type { Source } from "../source";
import { BLANK } from "./blank";
import type { Found } from "./found";

/** Hours of a shift without a column of hours: from its start to its end, less the break. */
export function staffingLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const clock = (field: string): Source => {
    const at = f.at(field);
    const { dates } = (f.columns[at] as TableColumn).profile;
    return dates > 0 || !f.has("date") || f.at("date") === at ? { col: at } : { col: [f.at("date"), at] };
  };
  const from = f.has("shift_start") ? clock("shift_start") : BLANK;
  const to = f.has("shift_end") ? clock("shift_end") : BLANK;
  if (!f.has("agent_hours") && f.has("shift_start") && f.has("shift_end")) {
    const hours: Source = { hoursBetween: [from, to] };
    fields["agent_hours"] = f.has("break_hours") ? { minus: [hours, f.col("break_hours")] } : hours;
  }
  if (f.has("shift_start")) fields["shift_start"] = from;
  if (f.has("shift_end")) fields["shift_end"] = to;
  return { emits: [{ fields }] };
}
