import { isExtension } from "../is-extension";
import type { Layout, LeftOut, Remark } from "../layout";
import type { Candidate } from "../match-fields";
import type { TableColumn } from "../raw-column";
import { REASONS } from "../reasons";
import type { Condition, Source } from "../source";
import type { Found } from "./found";

/** Contacts: who called whom, whether it was answered, and lengths from columns, parts or clocks. */
export function contactsLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const apart = f.has("abandoned") && f.at("abandoned") !== f.at("handled") && f.knows("abandoned");
  if (f.has("abandoned") && (!f.has("handled") || (!f.knows("handled") && apart))) {
    // Free words of an outcome say less than a plain yes or no.
    fields["handled"] = { not: f.col("abandoned") };
  } else if (f.has("handled") && f.has("direction") && f.at("handled") === f.at("direction")) {
    // One column says both: inbound and outbound calls were answered, the other words say what became of a call.
    fields["handled"] = { when: f.means("handled", ["no"]), use: { value: false }, otherwise: { value: true } };
    leftOut.push({
      when: { all: [f.means("handled", ["?"]), f.means("direction", ["?"])] },
      why: REASONS.unknownWord(f.match.kind.fields["handled"]?.label ?? { en: "", it: "" }),
    });
    // What was not answered came in, unless its word says another direction.
    fields["direction"] = {
      when: { all: [f.means("handled", ["no"]), f.means("direction", ["?"])] },
      use: { value: "inbound" },
      otherwise: f.col("direction"),
    };
  } else if (!f.has("direction")) {
    const told = directionByExtension(f);
    if (told) fields["direction"] = told;
    else
      remarks.push({
        when: { col: f.at("ts"), blank: false },
        rule: { en: "no column says the direction", it: "nessuna colonna dice la direzione" },
        done: { en: "used, as having come in", it: "usato, come in entrata" },
      });
  }
  if (f.has("direction") && f.at("handled") !== f.at("direction")) {
    remarks.push({
      when: f.means("direction", ["?"]),
      rule: REASONS.unknownWord(f.match.kind.fields["direction"]?.label ?? { en: "", it: "" }),
      done: { en: "used, but not among those that came in", it: "usato, ma non tra quelli in entrata" },
    });
  }
  if (!f.has("talk_s") && f.has("handle_s")) {
    const parts = ["hold_s", "wrap_s"].filter((p) => f.has(p)).map((p) => f.col(p));
    fields["talk_s"] = parts.length > 0 ? { minus: [f.col("handle_s"), { sum: parts }] } : f.col("handle_s");
  }
  // Most words unknown: what would be left is no share of anything.
  if (
    f.has("handled") &&
    f.at("handled") !== f.at("direction") &&
    (f.match.fields["handled"] as Candidate).contents < 0.5
  )
    delete fields["handled"];
  inMilliseconds(f, fields, remarks);
  // Clocks instead of lengths: the wait runs from the start to the answer, the talk from there to the end.
  const clocks = (field: string): Source => {
    const at = f.at(field);
    const timeOfDay = (f.columns[at] as TableColumn | undefined)?.profile.dates === 0;
    const start = fields["ts"];
    return timeOfDay && start && "col" in start && typeof start.col === "object"
      ? { col: [start.col[0] as number, at] }
      : { col: at };
  };
  const seconds = (from: Source, to: Source): Source => ({ times: [{ hoursBetween: [from, to] }, 3600] });
  if (f.has("answered_at")) fields["answered_at"] = clocks("answered_at");
  if (f.has("ended_at")) fields["ended_at"] = clocks("ended_at");
  const [asked, answered, ended] = [fields["ts"], fields["answered_at"], fields["ended_at"]];
  // Numbers without a unit may be minutes: the clocks know.
  const timed = (field: string, from: Source | undefined, to: Source | undefined): void => {
    const own = fields[field];
    if (!from || !to) return;
    if (!own) fields[field] = seconds(from, to);
    else if (f.isBare(field)) fields[field] = { clocked: [own, from, to] };
  };
  timed("wait_s", asked, answered);
  timed("talk_s", answered, ended);
  if (!fields["handled"] && answered) {
    fields["handled"] = { when: { filled: answered, type: "date" }, use: { value: true }, otherwise: { value: false } };
  }
  if (!f.has("channel") && (fields["talk_s"] || fields["wait_s"])) fields["channel"] = { value: "phone" };
  return { emits: [{ fields }], leftOut, remarks };
}

/** Who called whom, where extensions of the house stand among the callers; null where they do not. */
function directionByExtension(f: Found): Source | null {
  if (!f.has("caller") || !f.has("called")) return null;
  const { profile } = f.columns[f.at("caller")] as TableColumn;
  if (!Object.keys(profile.words).some(isExtension)) return null;
  const [from, to]: readonly Condition[] = [
    { col: f.at("caller"), extension: true },
    { col: f.at("called"), extension: true },
  ] as const;
  return {
    when: { all: [from as Condition, to as Condition] },
    use: { value: "internal" },
    otherwise: { when: from as Condition, use: { value: "outbound" }, otherwise: { value: "inbound" } },
  };
}

const LENGTHS = ["wait_s", "talk_s", "hold_s", "wrap_s", "handle_s"];

/** Seconds of an everyday call that none has: half of them would last more than five hours. */
const MILLISECONDS_FROM = 20000;

/** Bare numbers too long to be seconds are milliseconds, in all columns that do not say otherwise. */
function inMilliseconds(f: Found, fields: Record<string, Source>, remarks: Remark[]): void {
  const bare = LENGTHS.filter((field) => f.isBare(field));
  const long = bare.find((field) => f.median(field) >= MILLISECONDS_FROM);
  if (long === undefined) return;
  for (const field of bare) fields[field] = { col: f.at(field), unit: "milliseconds" };
  remarks.push({
    when: { col: f.at(long), above: 0 },
    rule: { en: "length of time without a unit", it: "durata senza unità di misura" },
    done: {
      en: "read as milliseconds: as seconds half would last over five hours",
      it: "letta in millisecondi: in secondi la metà supererebbe le cinque ore",
    },
  });
}
