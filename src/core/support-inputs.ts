import { choice, count, type Input, optional } from "./inputs";

/** Days in which a customer who comes back makes a case no first contact resolution. */
export const WINDOW_DAYS: Input<number> = optional(
  count({
    label: { en: "days of the window", it: "giorni della finestra" },
    help: {
      en: "Optional. Days after the resolution in which another case of the customer counts, for the methods window and one_contact; 7 if not given.",
      it: "Facoltativo. Giorni dopo la chiusura in cui conta un altro caso del cliente, per i metodi window e one_contact; 7 se non indicati.",
    },
    above: 0,
  }),
  7,
);

/** The methods of first contact resolution. */
export const FIRST_CONTACT_METHOD: Input<string> = optional(
  choice(
    ["net", "gross", "one_touch", "one_touch_legacy", "no_followup", "one_teammate", "window", "survey", "one_contact"],
    {
      label: { en: "method", it: "metodo" },
      help: {
        en: "Optional. How a first contact resolution is counted: net (default), gross, one_touch, one_touch_legacy, no_followup, one_teammate, window, survey, one_contact.",
        it: "Facoltativo. Come si conta una risoluzione al primo contatto: net (predefinito), gross, one_touch, one_touch_legacy, no_followup, one_teammate, window, survey, one_contact.",
      },
    },
  ) as Input<string>,
  "net",
);
