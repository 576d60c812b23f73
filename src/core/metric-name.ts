import { word } from "./inputs";

/** A metric by name, as the utilities take it. */
export const METRIC_NAME = word({
  label: { en: "metric", it: "metrica" },
  help: {
    en: 'Name of a function, for example "CHURN_RATE_LOG".',
    it: 'Nome di una funzione, per esempio "CHURN_RATE_LOG".',
  },
});
