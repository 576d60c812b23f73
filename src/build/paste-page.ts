import { LOG_KINDS } from "../core/logs/kinds";
import type { LogId } from "../core/logs/log-id";
import { RECIPES } from "../core/logs/recipes/index";
import { METRICS } from "../core/metrics/index";
import type { Language } from "../core/text";

/** The page 'What can I paste?': every known export, then what any other table needs. From the recipes and the logs' own lists. */
export function pastePage(language: Language): string {
  const w = WORDS[language];
  const rows = [...RECIPES]
    .sort((a, b) => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0))
    .map((r) => {
      const gives = r.gives.map((name) => `\`${name}\``).join(", ");
      return `| ${r.tool} | ${r.screen[language]} | ${r.path[language]} | ${LOG_KINDS[r.log].name[language]} | ${gives} | ${r.lacks?.[language] ?? ""} |`;
    });
  return [
    `# ${w.title}`,
    "",
    w.intro,
    "",
    `## ${w.known}`,
    "",
    `| ${w.columns.join(" | ")} |`,
    `|${" --- |".repeat(w.columns.length)}`,
    ...rows,
    "",
    `## ${w.other}`,
    "",
    w.byWords,
    ...(Object.keys(LOG_KINDS) as LogId[]).flatMap((id) => section(id, language)),
    "",
    w.honest,
    "",
  ].join("\n");
}

/** One kind of log: what a row is, the columns with a few of their words, the functions it answers. */
function section(id: LogId, language: Language): string[] {
  const w = WORDS[language];
  const kind = LOG_KINDS[id];
  const fields = Object.entries(kind.fields).map(([name, field]) => {
    const needed = kind.core.indexOf(name) >= 0 ? " *" : "";
    return `- **${field.label[language]}**${needed}: ${field.words.slice(0, 8).join(", ")}`;
  });
  const functions = METRICS.filter((m) => m.log?.tables.some((t) => t.logs.indexOf(id) >= 0)).map(
    (m) => `\`${m.log?.name}\``,
  );
  const title = kind.name[language];
  return [
    "",
    `### ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    "",
    `${w.row}: ${kind.row[language]}. ${w.star}`,
    "",
    ...fields,
    ...(functions.length ? ["", `${w.answers}: ${functions.join(", ")}`] : []),
  ];
}

const WORDS = {
  en: {
    title: "What can I paste?",
    intro:
      "Paste or open the file as the tool gave it: no renaming, no cleaning. Title lines above the header, totals below, repeated headers, blank rows, mixed dates, `€ 1.234,56` and `(500.00)` are understood, and `DATA_CHECK(table; log)` accounts for every row: read, used, left out and why.",
    known: "Exports that are known by their headers",
    columns: ["tool", "export", "how to get it", "is read as", "functions", "what it cannot give"],
    other: "Any other table",
    byWords:
      "A table without a recipe is understood by the words of its headers and by what its cells hold, in English and Italian. These are the columns of each kind with some of their words; columns may stand in any order, and others are ignored.",
    row: "One row is",
    star: "Columns with * are needed by most functions; each function says by name what it misses.",
    answers: "Functions",
    honest:
      "Nothing is guessed silently: a status that is not known, a second currency, an id with two amounts, a column that reads by halves are named with their count and first cell. What cannot be read is left out and counted.",
  },
  it: {
    title: "Che cosa posso incollare?",
    intro:
      "Incolla o apri il file così come l'ha dato lo strumento: niente colonne da rinominare, niente pulizia. Righe di titolo sopra l'intestazione, totali in fondo, intestazioni ripetute, righe vuote, date miste, `€ 1.234,56` e `(500.00)` vengono capiti, e `DATA_CHECK(tabella; log)` rende conto di ogni riga: letta, usata, esclusa e perché.",
    known: "Esportazioni riconosciute dalle intestazioni",
    columns: ["strumento", "esportazione", "come ottenerla", "letta come", "funzioni", "che cosa non può dare"],
    other: "Qualsiasi altra tabella",
    byWords:
      "Una tabella senza ricetta si capisce dalle parole delle intestazioni e dal contenuto delle celle, in italiano e in inglese. Queste sono le colonne di ogni tipo con alcune delle loro parole; l'ordine è libero e le altre colonne non contano.",
    row: "Una riga è",
    star: "Le colonne con * servono a quasi tutte le funzioni; ogni funzione dice per nome che cosa le manca.",
    answers: "Funzioni",
    honest:
      "Nulla è indovinato in silenzio: uno stato sconosciuto, una seconda valuta, un codice con due importi, una colonna letta a metà sono nominati con il loro numero e la prima cella. Ciò che non si legge resta fuori ed è contato.",
  },
};
