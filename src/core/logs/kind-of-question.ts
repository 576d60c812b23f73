/** Words of a question that tell which survey it is, tried in order. */
export const KIND_OF_QUESTION: readonly (readonly [kind: "nps" | "csat" | "ces", words: RegExp])[] = [
  ["nps", /recommend|consigli|raccomand|\be?nps\b|promoter/],
  ["ces", /\bces\b|effort|\beasy\b|\beasily\b|\bease\b|facil|semplic|sforz/],
  ["csat", /csat|satisf|soddisf|gradimento/],
];
