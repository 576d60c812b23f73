import { aberdeen } from "./aberdeen-benchmarks";
import type { Benchmark } from "./define";
import type { Text } from "./text";
import { same } from "./text";

const CALL_CENTRES: Text = {
  en: "over 500 North American call centres, survey after the call",
  it: "oltre 500 call center nordamericani, sondaggio dopo la chiamata",
};
const SERVICE_DESKS: Text = { en: "MetricNet database of service desks", it: "archivio di service desk di MetricNet" };

function sqm(segment: Text, value: number | null, low: number | null, high: number | null, year: string): Benchmark {
  return { segment, value, low, high, population: CALL_CENTRES, year, source: same("SQM Group"), grade: "B" };
}

function industry(en: string, it: string, value: number): Benchmark {
  return sqm({ en, it }, value / 100, null, null, "n.d.");
}

/** Published figures of first contact resolution, most general first. */
export const FIRST_CONTACT_BENCHMARKS: readonly Benchmark[] = [
  sqm({ en: "call centres, average", it: "call center, media" }, 70 / 100, 67 / 100, 72 / 100, "2010-2022"),
  sqm({ en: "call centres, good", it: "call center, buono" }, null, 70 / 100, 79 / 100, "2022"),
  sqm(
    { en: "call centres, world class (at least)", it: "call center, eccellente (almeno)" },
    null,
    80 / 100,
    null,
    "2022",
  ),
  sqm({ en: "call centres, low (at most)", it: "call center, basso (al massimo)" }, null, null, 69 / 100, "2022"),
  industry("retail", "commercio", 78),
  industry("insurance", "assicurazioni", 76),
  industry("health insurance", "assicurazioni sanitarie", 72),
  industry("energy", "energia", 72),
  industry("finance", "finanza", 71),
  industry("tech support", "assistenza tecnica", 65),
  industry("telecommunications", "telecomunicazioni", 61),
  sqm({ en: "one contact, all channels", it: "un solo contatto, tutti i canali" }, 59 / 100, null, null, "n.d."),
  {
    segment: { en: "service desks, net", it: "service desk, netto" },
    value: 74 / 100,
    low: 41 / 100,
    high: 94 / 100,
    population: SERVICE_DESKS,
    year: "n.d.",
    source: { en: "MetricNet, via ManageEngine", it: "MetricNet, tramite ManageEngine" },
    grade: "C",
  },
  // Whether the change is relative or in points is not stated.
  ...aberdeen("change", 57 / 1000, -4 / 1000),
];
