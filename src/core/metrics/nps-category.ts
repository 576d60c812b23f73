import { cellFunction } from "../define";
import { integer } from "../inputs";
import { same } from "../text";

const SCORE = integer({
  max: 10,
  label: { en: "score", it: "punteggio" },
  help: { en: "An answer from 0 to 10.", it: "Una risposta da 0 a 10." },
});
const PROMOTER = { en: "Promoter", it: "Promotore" };
const PASSIVE = { en: "Passive", it: "Passivo" };
const DETRACTOR = { en: "Detractor", it: "Detrattore" };

export const npsCategory = cellFunction({
  name: "NPS_CATEGORY",
  kind: "broadcast",
  family: "surveys",
  title: { en: "NPS category", it: "Categoria NPS" },
  summary: {
    en: "Promoter (9-10), Passive (7-8) or Detractor (0-6).",
    it: "Promotore (9-10), Passivo (7-8) o Detrattore (0-6).",
  },
  formula: { en: "9-10 promoter, 7-8 passive, 0-6 detractor", it: "9-10 promotore, 7-8 passivo, 0-6 detrattore" },
  source: same("F. Reichheld, The One Number You Need to Grow (2003)"),
  unit: "text",
  inputs: { score: SCORE },
  examples: [
    {
      args: [9],
      result: "Promoter",
      source: { en: "9 and 10 are promoters (Reichheld 2003)", it: "9 e 10 sono promotori (Reichheld 2003)" },
    },
    {
      args: [6],
      result: "Detractor",
      source: { en: "0 to 6 are detractors (Reichheld 2003)", it: "da 0 a 6 sono detrattori (Reichheld 2003)" },
    },
  ],
  compute: ({ score }, { language }) => {
    const category = score >= 9 ? PROMOTER : score >= 7 ? PASSIVE : DETRACTOR;
    return category[language];
  },
});
