import { list } from "../text";
import { customerField } from "./customer-field";
import { logKind } from "./log-kind";

/** One row an answer to a survey. */
export const survey = logKind({
  id: "survey",
  name: { en: "survey answers", it: "risposte a un sondaggio" },
  row: { en: "an answer", it: "una risposta" },
  core: ["date", "score"],
  unit: "answer_id",
  date: "date",
  checks: { scale: ["score"] },
  idField: "answer_id",
  fields: {
    answer_id: {
      type: "key",
      label: { en: "answer id", it: "codice risposta" },
      words: list(
        "response id; responseid; answer id; respondent id; submission id; token; survey response id",
        "feedback id; id risposta; codice risposta; id questionario; id",
      ),
      never: ["collector id", "customer id", "survey id", "ticket id"],
    },
    date: {
      type: "date",
      label: { en: "date", it: "data" },
      words: list(
        "recorded date; timestamp; informazioni cronologiche; submit date; submit date utc; submitted at",
        "submitted; submission date; date submitted; end date; date modified; response date; responded at",
        "review created; review date; reviewed at; review created at; data recensione; answered at; answer date; survey date; completed at; completed; completion time; date",
        "date created; created at; created; received at; rated at; ora di completamento; data invio",
        "data risposta; data di risposta; risposto il; data compilazione; compilato il; inviato il",
        "data e ora; data; data sondaggio; data questionario",
      ),
      never: list(
        "start date; started at; start time; ora di inizio; data inizio; sent at; survey sent at",
        "data invito; last modified by; delivery date; scheduled at; due date",
      ),
    },
    score: {
      type: "number",
      least: 0,
      most: 10,
      stems: list("recommend; consigli; raccomand; satisf; soddisf; easy; facil; effort; sforz; valut"),
      label: { en: "score", it: "voto" },
      words: list(
        "score; nps score; nps; csat; csat score; ces; ces score; rating; answer; response",
        "likelihood to recommend; satisfaction score; satisfaction; survey score; ease; effort; grade",
        "stars; punteggio; voto; valutazione; risposta; voto nps; punteggio nps; soddisfazione",
        "gradimento; giudizio; stelle; facilita",
      ),
      never: list(
        "score comment; nps comment; commento; nps category; response id; response type; response time",
        "duration; progress; sentiment score",
      ),
      vocabulary: {
        "5": list(
          "very satisfied; extremely satisfied; excellent; molto soddisfatto; molto soddisfatta; ottimo",
          "estremamente soddisfatto",
        ),
        "4": list("satisfied; somewhat satisfied; good; soddisfatto; soddisfatta; buono; abbastanza soddisfatto"),
        "3": list(
          "neutral; neither satisfied nor dissatisfied; average; neutro; ne soddisfatto ne insoddisfatto",
          "sufficiente",
        ),
        "2": list(
          "dissatisfied; unsatisfied; somewhat dissatisfied; poor; insoddisfatto; insoddisfatta",
          "poco soddisfatto; scarso",
        ),
        "1": list(
          "bad; very dissatisfied; very unsatisfied; extremely dissatisfied; very poor; molto insoddisfatto",
          "molto insoddisfatta; per niente soddisfatto; pessimo",
        ),
      },
    },
    customer_id: {
      ...customerField,
      words: [
        ...customerField.words,
        "recipient email",
        "respondent email",
        "respondent",
        "username",
        "person email",
        "person id",
        "external reference",
        "nome utente",
        "rispondente",
        "email rispondente",
      ],
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; contact channel; support channel; source; touchpoint; canale; canale di contatto",
        "canale di assistenza; punto di contatto; origine",
      ),
      never: ["distribution channel"],
    },
    kind: {
      type: "word",
      mustKnow: true,
      label: { en: "kind of survey", it: "tipo di sondaggio" },
      words: list(
        "kind; survey type; metric; question type; type; survey; tipo; tipo sondaggio; tipo di sondaggio",
        "indagine; tipo domanda; metrica",
      ),
      vocabulary: {
        nps: ["nps", "net promoter score", "net promoter", "enps"],
        csat: ["csat", "satisfaction", "customer satisfaction", "soddisfazione"],
        ces: ["ces", "customer effort score", "effort", "facilita", "sforzo"],
      },
    },
    status: {
      type: "word",
      mustKnow: true,
      label: { en: "kind of response", it: "tipo di risposta" },
      words: ["status", "response type", "response status", "stato", "stato risposta"],
      vocabulary: {
        answer: list(
          "ip address; complete; completed; finished; submitted; imported; email; uploaded; offline",
          "completato; completata; inviata; 0; partial with score; responded",
        ),
        left_out: list("survey preview; survey test; preview; test; spam; deleted; anteprima; prova; 1"),
        not_finished: list(
          "partial; incomplete; in progress; disqualified; screened out; parziale; incompleta; incompleto",
        ),
      },
    },
    finished: {
      type: "flag",
      label: { en: "finished", it: "completata" },
      words: list("finished; is finished; is complete; response complete; completata; completato; terminata"),
    },
  },
});
