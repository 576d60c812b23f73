import type { Recipe } from "../recipe";

/** Status words are free: the date Resolved decides. Issue key is what people know, not Issue id. */
export const jiraIssues: Recipe = {
  id: "jira-issues",
  tool: "Jira",
  screen: { en: "issues", it: "ticket (issue)" },
  log: "tickets",
  path: { en: "Issues > Export > CSV (all fields)", it: "Ticket > Esporta > CSV (tutti i campi)" },
  fingerprint: ["Issue key", "Created", "Resolved"],
  leftOut: [],
  unique: "Issue key",
  gives: ["BACKLOG", "RESOLUTION_TIME"],
  lacks: {
    en: "Channel, replies and reopenings are not in the file: no first contact resolution, no first reply time.",
    it: "Canale, risposte e riaperture non sono nel file: niente risoluzione al primo contatto né tempo di prima risposta.",
  },
};
