import type { Text } from "./text";

const CHAMPIONS: Text = { en: "Champions", it: "Campioni" };
const LOYAL: Text = { en: "Loyal", it: "Fedeli" };
const PROMISING: Text = { en: "Promising", it: "Promettenti" };
const NEW: Text = { en: "New", it: "Nuovi" };
const ATTENTION: Text = { en: "Need attention", it: "Da seguire" };
const SLIPPING: Text = { en: "About to slip", it: "In calo" };
const AT_RISK: Text = { en: "At risk", it: "A rischio" };
const CANNOT_LOSE: Text = { en: "Cannot lose", it: "Da non perdere" };
const LOST: Text = { en: "Lost", it: "Persi" };

/**
 * There is no standard; this is the table in use here. One line a recency score, 5 at the top; one place a
 * score of frequency and money together, their mean rounded up, from 1 to 5.
 */
const SEGMENTS: readonly (readonly Text[])[] = [
  [NEW, PROMISING, PROMISING, CHAMPIONS, CHAMPIONS],
  [PROMISING, PROMISING, LOYAL, LOYAL, CHAMPIONS],
  [SLIPPING, ATTENTION, ATTENTION, LOYAL, LOYAL],
  [LOST, SLIPPING, AT_RISK, AT_RISK, CANNOT_LOSE],
  [LOST, LOST, AT_RISK, CANNOT_LOSE, CANNOT_LOSE],
];

/** The segment of three scores from 1 to 5. */
export function rfmSegment(r: number, f: number, m: number): Text {
  return (SEGMENTS[5 - r] as readonly Text[])[Math.ceil((f + m) / 2) - 1] as Text;
}
