import type { Text } from "../text";

/** Why a row is left out or named, as DATA_CHECK prints it. */
export const REASONS = {
  blank: { en: "blank row", it: "riga vuota" },
  section: { en: "section, total or last line", it: "riga di sezione, di totale o finale" },
  repeated: { en: "repeated header", it: "intestazione ripetuta" },
  noValue: (label: Text): Text => ({ en: `no ${label.en}`, it: `manca ${label.it}` }),
  unreadable: (label: Text): Text => ({
    en: `${label.en} cannot be read`,
    it: `${label.it}: valore illeggibile`,
  }),
  duplicate: { en: "duplicate id, the last row stands", it: "id duplicato, vale l'ultima riga" },
  identical: { en: "identical row", it: "riga identica" },
  endBeforeStart: { en: "end before start", it: "fine prima dell'inizio" },
  negativeDuration: { en: "negative duration", it: "durata negativa" },
  negativeAmount: { en: "negative amount", it: "importo negativo" },
  outOfScale: { en: "score out of the scale", it: "voto fuori scala" },
  neverStarted: { en: "never started", it: "mai iniziato" },
  inTrial: { en: "in trial, nothing paid yet", it: "in prova, non ancora pagante" },
  endedWithoutEnd: { en: "ended without an end date", it: "cessato senza data di fine" },
  notPaid: { en: "not paid", it: "non pagato" },
  notASale: { en: "not a sale", it: "non è una vendita" },
  unknownStatus: { en: "status word not known", it: "stato non riconosciuto" },
  unknownKind: { en: "kind of transaction not known", it: "tipo di operazione non riconosciuto" },
  unknownWord: (label: Text): Text => ({
    en: `${label.en}: word not known`,
    it: `${label.it}: parola non riconosciuta`,
  }),
  cancelled: { en: "cancelled, without a date", it: "annullato, senza una data" },
  deleted: { en: "deleted, spam or merged", it: "eliminato, spam o unito ad altro" },
  testAnswer: { en: "test answer", it: "risposta di prova" },
  notFinished: { en: "not finished", it: "non completata" },
  noAnswer: { en: "no answer to the score", it: "nessuna risposta al voto" },
  notBooked: { en: "not booked", it: "non contabilizzato" },
  leftOut: { en: "left out", it: "escluse" },
  used: { en: "used", it: "usate" },
  lastUsed: { en: "used once, the last row", it: "usata una volta, l'ultima riga" },
} as const;
