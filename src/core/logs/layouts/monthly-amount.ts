import type { TableColumn } from "../raw-column";
import type { Source } from "../source";
import type { Found } from "./found";

/** The amount of a month, where the interval is known; the price of a unit counts once for each. */
export function monthlyAmount(f: Found): Source | null {
  const interval = intervalOf(f);
  if (!interval) return null;
  const { header } = f.columns[f.at("amount")] as TableColumn;
  const amount: Source =
    f.has("quantity") && PRICE_OF_ONE.test(header.full)
      ? { each: [f.col("amount"), f.col("quantity")] }
      : f.col("amount");
  return { monthly: f.has("interval_count") ? [amount, interval, f.col("interval_count")] : [amount, interval] };
}

const PRICE_OF_ONE =
  /\b(unit|unitari[oa]|per unit|per seat|per user|per license|each|a postazione|per utente|cadauno)\b/;

/** The interval of an amount: its column, else what the amount's header or the plans' names say. */
function intervalOf(f: Found): Source | null {
  // What the amount itself says wins: a yearly fee may be invoiced by the quarter.
  const { header } = f.columns[f.at("amount")] as TableColumn;
  const said = intervalInHeader(header.full);
  if (said !== null) return { value: said };
  if (f.has("interval")) return f.col("interval");
  if (!f.has("plan")) return null;
  const plans = Object.keys((f.columns[f.at("plan")] as TableColumn).profile.words);
  const map: Record<string, string> = {};
  for (const plan of plans) {
    const meaning = intervalInName(plan);
    if (meaning === null) return null;
    map[plan] = meaning;
  }
  return plans.length > 0 ? { col: f.at("plan"), map } : null;
}

/** The interval that an amount's header says, folded; null where it says none. */
export function intervalInHeader(words: string): string | null {
  if (/\b(annu\w*|year\w*|anno|arr|acv|yr)\b/.test(words)) return "yearly";
  if (/\b(month\w*|mens\w*|mese|mo)\b/.test(words)) return "monthly";
  if (/\b(quarter\w*|trimestr\w*)\b/.test(words)) return "quarterly";
  if (/\b(semestr\w*|half year\w*)\b/.test(words)) return "half-yearly";
  if (/\b(week\w*|settiman\w*)\b/.test(words)) return "weekly";
  return null;
}

function intervalInName(name: string): string | null {
  const s = name.toLowerCase();
  if (/year|annu|anno\b|yr\b/.test(s)) return "yearly";
  if (/quarter|trimestr/.test(s)) return "quarterly";
  if (/semestr|half-year|6 m/.test(s)) return "half-yearly";
  if (/month|mensil|mese\b|mese/.test(s)) return "monthly";
  if (/week|settiman/.test(s)) return "weekly";
  return null;
}
