import { list } from "../text";
import { customerField } from "./customer-field";
import { logKind } from "./log-kind";

/** Signed changes of MRR; cumulated they are spells, so that every metric over `subs` takes them. */
export const mrrEvents = logKind({
  id: "mrr_events",
  name: { en: "MRR changes", it: "variazioni di MRR" },
  row: { en: "a change of MRR", it: "una variazione di MRR" },
  core: ["date", "customer_id", "mrr_delta"],
  unit: "customer_id",
  date: "date",
  idField: "event_id",
  fields: {
    event_id: {
      type: "key",
      label: { en: "event id", it: "codice evento" },
      words: list("event id; activity id; movement id; id evento; id movimento; uuid; id"),
      never: ["customer id", "subscription id"],
    },
    date: {
      type: "date",
      label: { en: "date", it: "data" },
      words: list(
        "local event timestamp; date; event date; effective date; event timestamp; timestamp; occurred at",
        "activity date; movement date; change date; month; data; data evento; data movimento",
        "data variazione; decorrenza; data effetto; mese",
      ),
      never: ["created at", "updated at", "billing date"],
    },
    customer_id: customerField,
    mrr_delta: {
      type: "money",
      label: { en: "change of MRR", it: "variazione di MRR" },
      words: list(
        "mrr delta; mrr change; delta mrr; change in mrr; mrr movement; mrr movement amount",
        "net mrr change; activity mrr movement; activity mrr; mrr difference; mrr impact; variazione mrr",
        "delta; movimento mrr; differenza mrr; variazione canone; variazione",
      ),
      never: ["mrr after", "mrr before", "previous mrr", "new mrr total", "activity arr"],
    },
    event_type: {
      type: "word",
      label: { en: "kind of change", it: "tipo di variazione" },
      words: list(
        "event type; movement type; activity type; mrr movement type; change type; type; tipo evento",
        "tipo movimento; tipo variazione; tipo",
      ),
    },
    plan: {
      type: "word",
      label: { en: "plan", it: "piano" },
      words: list("plan; plan name; product; product name; piano; prodotto"),
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: ["channel", "source", "canale", "origine", "fonte"],
    },
    segment: {
      type: "word",
      label: { en: "segment", it: "segmento" },
      words: ["segment", "customer segment", "segmento", "tipo cliente"],
    },
    currency: {
      type: "word",
      label: { en: "currency", it: "valuta" },
      words: ["currency", "currency code", "valuta", "divisa"],
    },
  },
});
