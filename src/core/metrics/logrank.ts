import { cellFunction } from "../define";
import { DURATIONS, durationColumns, OBSERVED, sameLength } from "../duration-columns";
import { MetricError } from "../errors";
import { words } from "../inputs";
import { durationsOf } from "../models/kaplan-meier";
import { logrank } from "../models/logrank";
import { allPatients } from "../sample-durations";
import { foldWord, same } from "../text";

const EXAMPLE = allPatients();

export const logrankFunction = cellFunction({
  name: "LOGRANK",
  kind: "row",
  family: "cohorts",
  title: { en: "Do groups leave at the same pace?", it: "I gruppi abbandonano allo stesso ritmo?" },
  summary: {
    en: "Log-rank test that the survival of some groups is the same: chi_square, degrees_of_freedom, p_value.",
    it: "Test log-rank che la sopravvivenza di alcuni gruppi sia uguale: chi_square, gradi di libertà, p-value.",
  },
  formula: {
    en: "(observed − expected ends)' V⁻¹ (observed − expected ends), over all times with an end",
    it: "(fini osservate − attese)' V⁻¹ (fini osservate − attese), su tutti i tempi con una fine",
  },
  notes: {
    en: "A p-value below 5% means that chance alone rarely makes such a difference; it says nothing of its size, so look at the curves. Weak where the curves cross.",
    it: "Un p-value sotto il 5% vuol dire che il solo caso dà di rado una differenza simile; non dice quanto è grande, quindi guarda le curve. È debole se le curve si incrociano.",
  },
  source: same("N. Mantel (1966); R. Peto, J. Peto, JRSS A 135 (1972) 185-207"),
  unit: "number",
  inputs: {
    durations: DURATIONS,
    observed: OBSERVED,
    group: words({
      label: { en: "group", it: "gruppo" },
      help: {
        en: "Group of each, for example the contract; rows without one are left out.",
        it: "Gruppo di ciascuno, per esempio il contratto; le righe senza gruppo non contano.",
      },
    }),
  },
  examples: [
    {
      args: [EXAMPLE.durations, EXAMPLE.observed, EXAMPLE.group],
      result: [[16.792940989217, 1, 4.16880910934e-5]],
      tolerance: 1e-9,
      source: {
        en: "Freireich et al. (1963), 6-MP against placebo; R survival::survdiff",
        it: "Freireich e altri (1963), 6-MP contro placebo; R survival::survdiff",
      },
    },
  ],
  compute: ({ durations, observed, group }) => {
    sameLength(durations.length, "group", group.length);
    const columns = durationColumns(durations, observed);
    const groups = new Map<string, number[]>();
    columns.rows.forEach((row, i) => {
      const word = group[row];
      if (word === null || word === undefined || word === "") return;
      const key = foldWord(word);
      const members = groups.get(key);
      if (members) members.push(i);
      else groups.set(key, [i]);
    });
    if (groups.size < 2) throw new MetricError("wrong_data", { why: ONE_GROUP, where: "" });
    const test = logrank(
      Array.from(groups.values(), (members) =>
        durationsOf(
          members.map((i) => columns.durations[i] as number),
          (k) => columns.observed[members[k] as number] === 1,
          null,
        ),
      ),
    );
    if (test.degrees === 0) throw new MetricError("not_defined", { why: NO_END });
    return [test.chiSquare, test.degrees, test.pValue];
  },
});

const ONE_GROUP = {
  en: "group must name at least two groups to compare",
  it: "group deve indicare almeno due gruppi da confrontare",
};
const NO_END = {
  en: "no end was seen while two groups were there to compare",
  it: "non si è vista nessuna fine mentre c'erano due gruppi da confrontare",
};
