import { list } from "../text";
import { logKind } from "./log-kind";

/** One row a lead, a contact of a CRM, a deal. */
export const leads = logKind({
  id: "leads",
  name: { en: "leads", it: "lead" },
  row: { en: "a lead", it: "un lead" },
  core: ["lead_id", "created"],
  unit: "lead_id",
  date: "created",
  checks: { strict: ["converted_at"] },
  idField: "lead_id",
  shared: [
    ["lead_id", "customer_id"],
    ["source", "channel"],
  ],
  fields: {
    lead_id: {
      type: "key",
      label: { en: "lead id", it: "codice lead" },
      words: list(
        "lead id; record id; contact id; deal id; opportunity id; lead number; lead no; id lead",
        "id record; codice lead; id contatto; codice contatto; numero lead; opportunity number",
        "id trattativa; id opportunita; id affare; id; email; email address; lead email; indirizzo email",
        "lead; lead name; opportunity name; deal title; deal name; contact; nominativo; nome lead; name",
        "full name; nome",
      ),
      never: list(
        "owner id; company id; associated deal ids; referrer customer id; company name; account name",
        "campaign id; email opt out; email domain; owner name",
      ),
    },
    customer_id: {
      type: "key",
      label: { en: "customer", it: "cliente" },
      words: list(
        "customer id; customer; account id; id cliente; cliente; codice cliente; email; email address",
        "indirizzo email",
      ),
      never: ["referrer customer id"],
    },
    created: {
      type: "date",
      label: { en: "created", it: "creazione" },
      words: list(
        "created; created date; create date; created at; created on; date created; creation date",
        "created time; ora di creazione; ora creazione; lead created; deal created; deal created on; add time; lead date; inquiry date",
        "signup date; registration date; first seen; received; submitted at; data di creazione",
        "data creazione; creato il; data ora creazione; data inserimento; data lead; data contatto",
        "data primo contatto; data registrazione; data ingresso; data richiesta; creato",
        "data acquisizione; date; data",
      ),
      never: list(
        "last modified date; last modified; updated; last activity; last activity date; close date",
        "ultima modifica; data ultima modifica; expected close date; next activity date; created by",
        "birth date; data di nascita",
      ),
    },
    source: {
      type: "word",
      label: { en: "source", it: "fonte" },
      words: list(
        "source; lead source; original source; original traffic source; deal source; first touch",
        "come ci hai conosciuto; come ci ha conosciuto; utm source; how did you hear about us; acquisition source; lead channel; source channel; fonte",
        "fonte lead; fonte del lead; fonte originale; origine; origine lead; origine del lead",
        "provenienza; sorgente",
      ),
      never: ["latest source", "original source drill down", "latest traffic source", "source id", "source origin"],
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; marketing channel; acquisition channel; canale; canale acquisizione",
        "canale di acquisizione",
      ),
    },
    referrer_customer_id: {
      type: "key",
      label: { en: "referred by", it: "segnalato da" },
      words: list(
        "referrer customer id; referrer; referred by; referrer id; referral customer; referring customer",
        "referral; referral code; presentato da; segnalato da; id presentatore; presentatore",
        "cliente presentatore; passaparola da; codice invito; invitato da",
      ),
      never: ["referral source", "referrer url", "referring site"],
    },
    qualified_at: {
      type: "date",
      label: { en: "qualified", it: "qualificazione" },
      words: list(
        "qualified at; qualified; qualified date; qualified on; date qualified",
        "became a sales qualified lead date; became a marketing qualified lead date; sql date; mql date",
        "qualification date; data qualificazione; qualificato il; data qualifica; qualificato",
      ),
      never: ["qualified by"],
    },
    converted_at: {
      type: "date",
      label: { en: "converted", it: "conversione" },
      words: list(
        "converted at; converted; converted date; conversion date; date converted; converted on",
        "data firma; data firma contratto; became a customer date; won date; won time; won at; won on; date won; deal won date",
        "closed won date; customer since; became customer; first purchase date; data conversione",
        "data di conversione; convertito il; convertito; cliente dal; data vinta; vinto il; data vittoria",
        "data acquisizione cliente; data di conversione in cliente; data chiusura vinta",
      ),
      never: list(
        "conversion rate; converted to; converted account; converted contact; converted opportunity",
        "first conversion; recent conversion; recent conversion date; first conversion date",
      ),
    },
    close_date: {
      type: "date",
      label: { en: "closed", it: "chiusura" },
      words: list(
        "close date; closed date; closed at; deal closed; deal closed on; actual close date; close time",
        "closing date; data chiusura; data di chiusura; chiuso il; chiusura",
      ),
      never: ["expected close date", "data chiusura prevista", "lost date", "lost time"],
    },
    is_converted: {
      type: "flag",
      label: { en: "won", it: "vinto" },
      words: list("is converted; is won; won; converted; is closed won; e convertito; vinto; convertito"),
    },
    rep: {
      type: "word",
      label: { en: "owner", it: "responsabile" },
      words: list(
        "rep; owner; contact owner; lead owner; deal owner; opportunity owner; sales rep; salesperson",
        "sales owner; assigned to; owner name; account executive; responsabile; proprietario",
        "proprietario del contatto; proprietario contatto; assegnato a; commerciale; venditore; agente",
        "titolare",
      ),
      never: ["owner id", "owner alias", "owner email"],
    },
    stage: {
      type: "word",
      label: { en: "stage", it: "fase" },
      words: list(
        "stage; lifecycle stage; deal stage; lead status; status; pipeline stage; lead stage",
        "opportunity stage; fase; fase del ciclo di vita; stadio; stato; stato lead; stato del lead",
        "fase trattativa; stato trattativa; stato della trattativa; fase della trattativa; esito trattativa",
        "esito della trattativa; esito; stato opportunita; esito opportunita; fase opportunita; stato affare",
        "esito affare; stato vendita; deal status; deal outcome; opportunity status; outcome; lead outcome",
      ),
      vocabulary: {
        won: list(
          "won; closed won; customer; converted; deal won; vinto; vinta; chiuso vinto; chiusa vinta",
          "cliente; convertito; acquisito; chiusa - vinta; closed converted",
        ),
        lost: list(
          "lost; closed lost; unqualified; disqualified; deal lost; closed not converted; perso; persa",
          "chiuso perso; chiusa persa; non qualificato; scartato; chiusa - persa",
        ),
        open: list(
          "new; open; in progress; in_progress; lead; subscriber; marketing qualified lead",
          "sales qualified lead; opportunity; connected; attempted to contact; open deal; evangelist; other",
          "contacted; qualified; working; nurturing; nuovo; aperto; in corso; contattato; qualificato",
          "in trattativa; in lavorazione; opportunita",
        ),
      },
    },
    amount: {
      type: "money",
      label: { en: "expected value", it: "valore atteso" },
      words: list(
        "amount; deal value; value; expected revenue; deal amount; opportunity amount; importo; valore",
        "valore trattativa; ricavo atteso",
      ),
    },
  },
});
