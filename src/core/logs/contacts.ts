import { list } from "../text";
import { customerField } from "./customer-field";
import { logKind } from "./log-kind";

/** One row a call or a message. */
export const contacts = logKind({
  id: "contacts",
  name: { en: "contacts (calls or messages)", it: "contatti (chiamate o messaggi)" },
  row: { en: "a contact", it: "un contatto" },
  core: ["ts"],
  unit: "contact_id",
  date: "ts",
  checks: { notNegative: ["wait_s", "talk_s", "hold_s", "wrap_s"], known: ["handled"] },
  idField: "contact_id",
  shared: [
    ["direction", "handled", "abandoned"],
    ["customer_id", "caller"],
    ["customer_id", "called"],
  ],
  fields: {
    contact_id: {
      type: "key",
      label: { en: "contact id", it: "codice contatto" },
      words: list(
        "call id; contact id; internal call id; call uuid; call sid; call reference; interaction id",
        "conversation id; session id; message id; uniqueid; unique id; linkedid; id contatto; id chiamata",
        "codice chiamata; id interazione; id conversazione; id",
      ),
      never: list("ticket id; agent id; user id; customer id; caller id; number id"),
    },
    ts: {
      type: "date",
      label: { en: "time", it: "data e ora" },
      words: list(
        "ts; datetime; initiation timestamp; date time; call start time; start time; started at; call time; call date",
        "date started; date time started; call started; conversation start; date start time; timestamp; start date time; call start",
        "calldate; start; start date; date; time; initiated; created at; created; received at",
        "message date; sent at; date and time; data e ora; data ora; data ora inizio; inizio chiamata",
        "ora inizio; data chiamata; data contatto; inizio; data inizio; data; ora",
      ),
      never: list(
        "call end time; end time; end; fine chiamata; ora fine; data fine; answer time; time to answer",
        "answered at; updated at; time in ivr; talk time; wait time; queue time; hold time; handle time",
        "wrap time",
      ),
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; media type; contact channel; interaction type; medium; media; contact type",
        "channel type; canale; canale di contatto; mezzo; tipo contatto; tipo canale",
      ),
      never: ["dstchannel", "src channel"],
    },
    direction: {
      type: "word",
      mustKnow: true,
      label: { en: "direction", it: "direzione" },
      words: list(
        "direction; call direction; initiation method; inbound outbound; in out; originating direction; initial direction",
        "call type; type; direzione; verso; verso chiamata; entrata uscita; tipo chiamata; tipo",
      ),
      never: ["call result", "media type"],
      vocabulary: {
        inbound: list(
          "trunking terminating; inbound; in; incoming; received; inbound call; incoming call; inbound - answered",
          "inbound - missed; i; entrata; in entrata; entrante; in ingresso; ingresso; ricevuta; ricevute",
          "in arrivo; missed; voicemail; abandoned; persa; inbound acd; acd; queue; chiamata in entrata",
          "chiamata ricevuta; chiamate ricevute; chiamata persa; chiamata in arrivo; inbound voice",
          "incoming voice; inbound queue",
        ),
        outbound: list(
          "outgoing api; outbound api; outgoing dial; trunking originating; outbound; out; outgoing; outbound call; outgoing call; o; dialed; placed; uscita; in uscita",
          "uscente; effettuata; effettuate; made; manual; outbound dial; click to call; chiamata in uscita",
          "chiamata effettuata; chiamate effettuate; outbound voice; outgoing voice; outbound preview",
          "outbound manual",
        ),
        internal: list("internal; interna; interno; local; extension; agent to agent"),
      },
    },
    handled: {
      type: "flag",
      label: { en: "handled", it: "gestito" },
      words: list(
        "handled; answered; call answered; connected; is handled; status; call status; completion status",
        "disposition; call result; result; outcome; call outcome; call disposition; call type; call state",
        "gestito; gestita; risposto; risposta; con risposta; esito; esito chiamata; stato; stato chiamata",
      ),
      never: ["answered at", "answer time", "answered by", "time to answer", "risposta da"],
      vocabulary: {
        neutral: list("inbound; outbound; incoming; outgoing; in entrata; in uscita; in; out"),
        yes: list(
          "answered; connected; handled; completed; complete; accepted; call connected; ok; closed",
          "resolved; success; inbound - answered; finished; served; taken; talked; risposta; risposto",
          "servita; servito; assistita; gestita; gestito; conclusa; completata; evasa; chiamata risposta; chiamata ricevuta",
          "risposta da operatore; call completed; answered by agent; picked up; connessa; connesso",
        ),
        no: list(
          "missed; unanswered; not answered; no answer; no-answer; noanswer; abandoned; abandon; voicemail",
          "no_available_agent; no available agent; busy; failed; congestion; canceled; cancelled; rejected",
          "declined; dropped; hangup; hang up; timeout; no reply; short abandon; agents_did_not_answer",
          "out_of_opening_hours; out of business hours; abandoned in ivr; abandoned_in_ivr",
          "abandoned_in_queue; abandoned_in_voicemail; abandoned_in_on_hold; short_abandoned; persa; perso",
          "abbandonata; abbandonato; non risposta; non risposto; senza risposta; occupato; rifiutata",
          "non gestita; non gestito; fallita; segreteria; mancata; chiamata persa; nessuna risposta",
          "non riuscita; no answer from agent; ring no answer; rejected by agent; abandoned in queue",
          "abandoned_in_queue; left voicemail; abandoned by caller; caller hung up; chiusa in coda",
          "persa in coda; fuori orario; timed out",
        ),
      },
    },
    ticket_id: {
      type: "key",
      label: { en: "ticket id", it: "numero del ticket" },
      words: list(
        "ticket id; ticket; ticket number; case id; case number; id ticket; numero ticket; pratica",
        "numero pratica",
      ),
    },
    // Who called whom: without a direction, the extensions tell it.
    caller: {
      type: "key",
      label: { en: "caller", it: "chiamante" },
      words: list(
        "caller id; caller; from; from number; source; src; calling number; caller number; clid; chiamante",
        "numero chiamante; da",
      ),
    },
    called: {
      type: "key",
      label: { en: "called", it: "chiamato" },
      words: list(
        "destination; to; to number; dst; called; called number; callee; dialed number; dialled number",
        "destination number; chiamato; numero chiamato; destinatario; destinazione; a",
      ),
    },
    customer_id: {
      ...customerField,
      words: list(
        "customer phone number; customer phone; external number; customer number; customer id; customer",
        "customer number; caller; caller id; caller number; calling number; from; from number; src; ani",
        "contact; external number; phone number; caller phone; chiamante; numero chiamante; numero",
        "telefono; cliente; id cliente; codice cliente; numero cliente; email",
      ),
    },
    agent: {
      type: "word",
      label: { en: "agent", it: "operatore" },
      words: list(
        "agent; agent name; user; user name; agents; answered by; handled by; operator; extension",
        "agent email; employee; operatore; nome operatore; agente; addetto; risposto da; interno",
      ),
      never: ["agent id", "user id", "agent time", "user agent", "agent talk time"],
    },
    wait_s: {
      type: "duration",
      unit: "seconds",
      label: { en: "wait in seconds", it: "attesa in secondi" },
      words: list(
        "wait s; wait; waiting time; wait time; total queue; queue total; total wait",
        "agent speed to answer; speed to answer; queue time; time in queue; queue wait time; ring time",
        "time to answer; speed of answer; answer time; ringing; ring duration; queue duration; queue wait",
        "seconds to answer; time queued; tempo di attesa; attesa; attesa in coda; tempo attesa",
        "tempo in coda; secondi attesa; attesa s; squillo; tempo di risposta",
      ),
      never: ["call end time", "average wait", "max wait"],
    },
    talk_s: {
      type: "duration",
      unit: "seconds",
      label: { en: "talk time in seconds", it: "conversazione in secondi" },
      words: list(
        "talk s; talk; talk time; total talk; talk total; agent talk time; talking; talk duration",
        "agent interaction duration; interaction duration; duration in call; in call duration; conversation time; conversation duration; billsec; bill sec",
        "connected time; speaking time; call duration; duration; talking time; agent time",
        "tempo di conversazione; conversazione; durata conversazione; tempo conversazione",
        "durata chiamata; durata; parlato; secondi conversazione",
      ),
      never: list(
        "duration total; total duration; durata totale; time in ivr; queue duration; ring duration",
        "total time",
      ),
    },
    hold_s: {
      type: "duration",
      unit: "seconds",
      label: { en: "hold in seconds", it: "messa in attesa in secondi" },
      words: list(
        "hold s; hold; hold time; holding time; on hold; total hold; hold duration; time on hold; in attesa durante",
        "messa in attesa; tempo messa in attesa; pausa chiamata; tempo hold; musica attesa",
      ),
    },
    wrap_s: {
      type: "duration",
      unit: "seconds",
      label: { en: "wrap-up in seconds", it: "lavoro dopo la chiamata in secondi" },
      words: list(
        "after contact work duration; after contact work; wrap s; wrap; wrap up; wrap up time; wrap time; wrapup time; after call work; acw; acw time",
        "after call work time; total acw; post chiamata; lavoro post chiamata; tempo post chiamata",
        "dopo chiamata; lavorazione; tempo di lavorazione; wrapup",
      ),
    },
    answered_at: {
      type: "date",
      clock: true,
      label: { en: "answered at", it: "ora di risposta" },
      words: list(
        "answered at; answer time; answered time; call answered; answer date; answered; answer",
        "connected at; date connected; date answered; connect time; pickup time; ora risposta; ora di risposta; risposto alle; risposta alle",
        "data risposta",
      ),
      never: ["time to answer", "speed of answer"],
    },
    ended_at: {
      type: "date",
      clock: true,
      label: { en: "ended at", it: "ora di fine" },
      words: list(
        "ended at; end time; call end time; call ended; end; end date; hangup time; finished at",
        "completed at; date ended; disconnect timestamp; disconnect time; fine chiamata; ora fine; ora di fine; fine; terminata alle",
        "data fine",
      ),
    },
    handle_s: {
      type: "duration",
      unit: "seconds",
      label: { en: "handle time in seconds", it: "gestione in secondi" },
      words: list(
        "handle s; handle time; handling time; total handle; total handle time; handle duration",
        "tempo di gestione; gestione; durata gestione",
      ),
      never: ["average handle time"],
    },
    abandoned: {
      type: "flag",
      otherwise: false,
      label: { en: "abandoned", it: "abbandonato" },
      words: list(
        "abandoned; is abandoned; call abandoned; abandon; abandoned yes no; status; call status",
        "completion status; disposition; call result; result; outcome; call outcome; missed call reason",
        "call type; abbandonata; abbandonato; abbandono; esito; esito chiamata; stato",
      ),
      never: ["abandon time", "abandoned at"],
      vocabulary: {
        yes: list(
          "abandoned; abandon; short abandon; short_abandoned; abandoned in queue; abandoned_in_ivr",
          "abandoned_in_voicemail; abandoned_in_on_hold; abandoned in ivr; caller hung up; hangup in queue",
          "abbandonata; abbandonato; caduta in attesa; abandoned_in_queue; abandoned by caller; abandoned call",
          "call abandoned; queue abandoned; inbound - abandoned; chiamata abbandonata; abbandonata in coda",
          "abbandonata in attesa; abbandonata dal chiamante; abbandono; abbandono in coda; persa in coda; chiusa in coda",
        ),
      },
    },
  },
});
