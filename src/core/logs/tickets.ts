import { list } from "../text";
import { customerField } from "./customer-field";
import { logKind } from "./log-kind";

/** One row a case: a ticket, an issue, a conversation, an entry of a complaints register. */
export const tickets = logKind({
  id: "tickets",
  name: { en: "tickets", it: "ticket" },
  row: { en: "a ticket", it: "un ticket" },
  core: ["ticket_id", "created"],
  unit: "ticket_id",
  date: "created",
  checks: {
    strict: ["resolved", "first_reply"],
    order: [
      ["created", "resolved"],
      ["created", "first_reply"],
    ],
  },
  idField: "ticket_id",
  shared: [
    ["escalated", "escalated_at"],
    ["resolved_after", "first_resolved_after"],
    ["reopens", "reopened_at"],
    ["ticket_id", "subject"],
    ["upheld", "resolution_type"],
  ],
  fields: {
    ticket_id: {
      type: "key",
      label: { en: "ticket id", it: "numero del ticket" },
      words: list(
        "ticket id; ticket number; ticket no; ticket; issue key; case number; case id; case",
        "thread id; chat id; conversation id; conversation; incident number; incident id; request id; display id",
        "complaint id; complaint number; number; key; id; no; numero ticket; n ticket; id ticket",
        "codice ticket; numero caso; numero pratica; id pratica; pratica; numero segnalazione",
        "id segnalazione; segnalazione; codice segnalazione; numero reclamo; id reclamo; reclamo n; caso",
        "id caso; numero reclamo; reclamo; numero richiesta; id richiesta; numero; protocollo; n",
      ),
      never: list(
        "issue id; requester id; customer id; summation column; id cliente; agent id; parent id",
        "phone number; contact id",
      ),
    },
    customer_id: {
      ...customerField,
      words: [
        "requester id",
        "requester",
        "requester email",
        "contact id",
        "reporter",
        "caller",
        "contact email",
        "contact",
        "contact name",
        "associated contact",
        "contact handle",
        "opened by contact",
        "end user",
        "richiedente",
        "id richiedente",
        "segnalante",
        "reclamante",
        "contatto",
        ...customerField.words,
      ],
      never: [
        ...(customerField.never ?? []),
        "submitter",
        "creator",
        "requester domain",
        "requester external id",
        "assignee",
        "contact reason",
        "contact channel",
        "contact type",
      ],
    },
    created: {
      type: "date",
      label: { en: "created", it: "apertura" },
      words: list(
        "created; create date; created at; created date; created time; created on; creation date; date created",
        "date time opened; date opened; opened; opened at; opened date; open date; open time",
        "conversation started at; started at; conversation created at; received; received at",
        "received date; date received; submitted; submitted at; requested at; reported; ticket created",
        "ticket created time; ticket created date; request date; data apertura; data di apertura",
        "data ora apertura; apertura; aperto il; aperta il; creato il; creato; data creazione",
        "data di creazione; data ora creazione; data ricezione; data ricevimento; ricevuto il; ricevuto",
        "data richiesta; data segnalazione; data reclamo; data inserimento; ora di creazione",
        "ora creazione; ora di apertura; ora apertura; aperto; data; date",
      ),
      never: list(
        "updated; updated at; assigned; assigned at; due; due date; last viewed; created by",
        "data assegnazione; data aggiornamento; ultimo aggiornamento",
      ),
    },
    first_reply: {
      type: "date",
      label: { en: "first reply", it: "prima risposta" },
      words: list(
        "first reply; first reply at; first replied at; first response; first response at",
        "first responded at; first agent response; first agent response at; first agent reply; first agent reply at; first response date",
        "first response sent at; first responded; initial response; initial response at",
        "initial response time; first reply date; first reply time; first response time",
        "first public reply; prima risposta; data prima risposta; prima risposta il",
        "data ora prima risposta; primo riscontro; data primo riscontro; presa in carico",
        "data presa in carico",
      ),
      never: list(
        "within business hours; first response status; first response due; first response sla",
        "sla first response; first reply by; first resolution",
      ),
    },
    first_reply_after: {
      type: "duration",
      unit: "hours",
      label: { en: "time to the first reply", it: "tempo di prima risposta" },
      words: list(
        "first reply time; first response time; time to first response; time to first reply",
        "time to first agent reply; time to first agent response; first agent reply time; first reply duration; initial response time; time to first close response; frt",
        "tempo prima risposta; tempo di prima risposta; tempo alla prima risposta; first response",
      ),
      never: ["within business hours", "business hours", "first response status", "first response due"],
    },
    resolved: {
      type: "date",
      label: { en: "resolved", it: "chiusura" },
      words: list(
        "resolved; resolved at; close at; resolved date; resolved time; resolved on; solved; solved at; solved on",
        "date solved; date resolved; resolution date; closed; closed at; closed date; closed time",
        "closed on; date closed; date time closed; close date; close time; completed; completed at",
        "completed date; last closed at; conversation closed at; last close at; ticket closed time",
        "data risoluzione; data di risoluzione; data ora risoluzione; risolto il; risolta il; risolto",
        "risoluzione; data chiusura; data di chiusura; data ora chiusura; chiusura; chiuso il; chiusa il",
        "chiuso; ora di chiusura; ora chiusura; ora di risoluzione; data fine; evaso il",
        "data evasione",
      ),
      never: list(
        "last update; due date; due; resolution due; resolved by; closed by; first resolved; first closed",
        "resolution type; resolution status; resolution code",
      ),
    },
    resolved_after: {
      type: "duration",
      unit: "hours",
      label: { en: "time to resolution", it: "tempo di risoluzione" },
      words: list(
        "full resolution time; resolution time; time to resolution; time to resolve; handling duration",
        "resolution duration; time to close; solution time; tempo di soluzione; tempo soluzione; tempo di risoluzione; tempo risoluzione; durata",
      ),
      never: ["first resolution time", "within business hours", "business hours"],
    },
    first_resolved: {
      type: "date",
      label: { en: "first resolved", it: "prima chiusura" },
      words: list(
        "first resolved; first resolved at; first solved at; first closed at; first close at",
        "first resolution date; prima risoluzione; prima chiusura; data prima chiusura",
        "data prima risoluzione",
      ),
      never: ["first resolution time"],
    },
    first_resolved_after: {
      type: "duration",
      unit: "hours",
      label: { en: "time to the first resolution", it: "tempo di prima risoluzione" },
      words: [
        "first resolution time",
        "time to first resolution",
        "time to first close",
        "tempo di prima risoluzione",
        "tempo prima risoluzione",
      ],
      never: ["within business hours", "business hours"],
    },
    channel: {
      type: "word",
      plainWords: ["type", "tipo", "ticket type", "mode"],
      typical: list(
        "email; mail; chat; live chat; phone; telefono; voice; call; web; portal; portale; form; web form",
        "sms; whatsapp; facebook; twitter; instagram; social; messaging; pec; sportello; in person",
        "di persona; api; app; fax; lettera; letter",
      ),
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; create channel; ticket channel; contact channel; via; source; ticket source; case origin; origin",
        "contact type; conversation type; request channel; first channel; canale; canale di contatto",
        "canale contatto; canale di ingresso; origine; provenienza; mezzo; fonte; mode; type; tipo",
      ),
      never: ["last channel"],
    },
    agent: {
      type: "word",
      label: { en: "agent", it: "operatore" },
      words: list(
        "agent; agent name; assignee; assignee name; assigned to; assigned agent; case owner",
        "ticket owner; owner; handled by; teammate assigned; assigned teammate; operatore; nome operatore",
        "assegnatario; assegnato a; incaricato; proprietario del ticket; proprietario; ticket owner",
        "case owner name; responsabile; agente; addetto; gestito da; dipendente",
      ),
      never: list(
        "submitter; creator; agent wait time; agent replies; assignee stations; agent id; owner alias",
        "account owner",
      ),
    },
    interactions: {
      type: "number",
      least: 0,
      lenient: true,
      label: { en: "agent interactions", it: "interazioni dell'operatore" },
      words: list(
        "interactions; replies; agent replies; agent interactions; outbound messages; agent responses",
        "agent messages; number of replies; number of interactions; reply count; agent reply count",
        "messages from agent; messages from agents; messages sent; responses; touches; outbound count; number of agent responses; teammate replies",
        "public replies; total replies; conteggio risposte; response count; agent response count",
        "numero risposte agente; contacts; interazioni; numero interazioni; n interazioni",
        "n di interazioni; risposte; numero risposte; n risposte; risposte operatore; messaggi inviati",
        "contatti; numero contatti; n contatti",
      ),
      never: list(
        "comments; customer interactions; customer replies; customer messages; replies to close",
        "internal notes",
      ),
    },
    customer_followups: {
      type: "number",
      least: 0,
      lenient: true,
      label: { en: "customer follow-ups", it: "solleciti del cliente" },
      words: list(
        "customer followups; customer follow ups; follow ups; followups; customer replies",
        "messages from customer; customer responses; customer interactions; inbound count; requester replies; customer messages",
        "solleciti; numero solleciti; n solleciti; solleciti cliente; ricontatti; risposte cliente",
      ),
    },
    reopens: {
      type: "number",
      least: 0,
      lenient: true,
      label: { en: "reopenings", it: "riaperture" },
      words: list(
        "reopens; reopen count; reopened count; number of reopens; times reopened; reopenings; reopened",
        "count reopened; reopen; riaperture; numero riaperture; n riaperture; riaperto; riaperta",
        "riapertura",
      ),
      never: ["reopened at", "reopened date", "reopened on", "riaperto il", "data riapertura"],
    },
    reopened: {
      type: "flag",
      label: { en: "reopened (yes or no)", it: "riaperto (sì o no)" },
      words: list(
        "reopened; is reopened; was reopened; ticket reopened; reopened yes no; reopen; riaperto",
        "riaperta; riaperto si no; ticket riaperto; riapertura",
      ),
      never: ["reopened at", "reopened date", "reopened on", "riaperto il", "data riapertura"],
    },
    reopened_at: {
      type: "date",
      label: { en: "reopened", it: "riapertura" },
      words: list(
        "reopened at; reopened on; reopened date; reopen date; last reopened at; date reopened",
        "riaperto il; data riapertura; data di riapertura; riapertura; reopened",
      ),
    },
    participants: {
      type: "number",
      least: 0,
      lenient: true,
      label: { en: "participating agents", it: "operatori coinvolti" },
      words: list(
        "participants; participating teammates; teammates participated; number of agents; agents involved",
        "number of teammates; assignee stations; agent count; partecipanti; operatori coinvolti",
        "numero operatori; n operatori",
      ),
    },
    escalated: {
      type: "flag",
      label: { en: "escalated", it: "scalato" },
      words: list(
        "escalated; is escalated; escalation; escalated flag; case escalated; escalated yes no; scalato",
        "scalata; escalation si no; inoltrato al secondo livello; secondo livello; escalated at",
        "escalation date; escalated on; date escalated; data escalation; scalato il",
      ),
      never: ["escalation reason", "escalation level", "escalated to", "escalated by", "motivo escalation"],
    },
    escalated_at: {
      type: "date",
      label: { en: "escalation date", it: "data di escalation" },
      words: list(
        "escalated at; escalation date; escalated on; date escalated; escalated date; escalation time",
        "data escalation; data di escalation; scalato il; escalated; escalation",
      ),
      never: ["escalation reason", "escalation level", "escalated to", "escalated by"],
    },
    sla_hours: {
      type: "duration",
      least: 0,
      lenient: true,
      unit: "hours",
      label: { en: "target hours", it: "ore di SLA" },
      words: list(
        "sla hours; sla; sla target; target hours; sla target hours; resolution sla hours",
        "resolution target; sla time; sla in hours; ore sla; sla ore; sla in ore; ore obiettivo",
        "tempo sla; obiettivo ore; ore target; target ore",
      ),
      never: list("sla status; sla breached; sla met; sla policy; sla name; stato sla; sla violated; sla compliance"),
    },
    sla_met: {
      type: "flag",
      label: { en: "resolved within target", it: "chiuso entro lo SLA" },
      words: list(
        "made sla; sla met; met sla; sla achieved; within sla; resolved within sla; resolution status",
        "resolution sla status; sla status; sla rispettato; entro sla; chiuso entro sla; esito sla",
        "stato sla",
      ),
      never: list("sla breached; sla violated; first response status; sla hours; sla target; ore sla"),
      vocabulary: {
        yes: list(
          "within sla; in sla; met; achieved; on time; in time; success; rispettato; rispettata; entro sla",
          "nei tempi; in tempo",
        ),
        no: list(
          "sla violated; violated; breached; missed; not met; overdue; late; out of sla; failed; fuori sla",
          "non rispettato; non rispettata; violato; in ritardo; fuori tempo",
        ),
      },
    },
    reply_sla_met: {
      type: "flag",
      label: { en: "answered within target", it: "risposto entro lo SLA" },
      words: list(
        "first response status; first response sla status; first reply sla met; first response within sla",
        "first reply status; prima risposta entro sla; sla prima risposta",
      ),
      never: ["first response sla hours", "resolution status"],
      vocabulary: {
        yes: list(
          "within sla; in sla; met; achieved; on time; in time; success; rispettato; rispettata; entro sla",
          "nei tempi; in tempo",
        ),
        no: list(
          "sla violated; violated; breached; missed; not met; overdue; late; out of sla; failed; fuori sla",
          "non rispettato; non rispettata; violato; in ritardo; fuori tempo",
        ),
      },
    },
    priority: {
      type: "word",
      label: { en: "priority", it: "priorità" },
      words: list("priority; urgency; severity; impact; priorita; urgenza; gravita"),
    },
    status: {
      type: "word",
      label: { en: "status", it: "stato" },
      words: list(
        "status; ticket status; case status; state; conversation state; incident state; issue status",
        "stato; stato ticket; stato pratica; stato segnalazione; stato reclamo",
      ),
      never: ["resolution status", "sla status", "first response status", "stato sla", "status category"],
      vocabulary: {
        resolved: list(
          "solved; closed; resolved; closed successful; closed unsuccessful; chiuso con successo; chiuso senza successo; done; completed; complete; fixed; risolto; risolta; chiuso; chiusa",
          "completato; completata; evaso; evasa; concluso; conclusa; finito; terminato; terminata",
          "archiviato; archiviata; archived; answered and closed; closed - resolved; closed - won t fix",
        ),
        open: list(
          "new; open; opened; pending; hold; on hold; in progress; waiting; waiting for support",
          "waiting for customer; waiting on customer; waiting on third party; waiting on contact",
          "waiting on us; assigned; work in progress; snoozed; unassigned; to do; reopened; escalated",
          "active; nuovo; nuova; aperto; aperta; in attesa; in lavorazione; in corso; assegnato; assegnata",
          "sospeso; in sospeso; in pausa; sospesa; riaperto; riaperta; in gestione; da gestire",
          "attesa cliente; in attesa cliente; awaiting reply; awaiting your reply; awaiting customer",
          "pending customer; waiting on you; waiting on agent; risposto; in attesa di risposta",
          "attesa fornitore; in attesa fornitore; preso in carico; presa in carico; parcheggiato",
        ),
        cancelled: list(
          "canceled; cancelled; closed - canceled; closed - cancelled; won't do; won't fix; rejected",
          "annullato; annullata; rifiutato; rifiutata",
        ),
        left_out: list("deleted; spam; trash; duplicate; merged; eliminato; eliminata; cestinato; duplicato"),
      },
    },
    is_complaint: {
      type: "flag",
      label: { en: "complaint", it: "reclamo" },
      words: list(
        "is complaint; complaint; complaint flag; complaint yes no; reclamo; e reclamo; e un reclamo",
        "reclamo si no; flag reclamo",
      ),
      never: list(
        "complaint id; complaint type; complaint service; complaint number; tipo reclamo; numero reclamo",
        "id reclamo; complaint date; data reclamo",
      ),
      vocabulary: { yes: ["complaint", "reclamo"] },
    },
    complaint_service: {
      type: "word",
      label: { en: "service complained of", it: "servizio del reclamo" },
      words: list(
        "complaint service; service; product; product service; service type; complaint about; servizio",
        "servizio reclamato; prodotto; tipo servizio",
      ),
    },
    contract: {
      type: "word",
      label: { en: "contract", it: "contratto" },
      words: ["contract", "contract type", "contratto", "tipo contratto"],
    },
    resolution_type: {
      type: "word",
      label: { en: "kind of resolution", it: "tipo di soluzione" },
      words: list(
        "resolution type; resolution; resolution code; close code; close reason; outcome",
        "resolution category; tipo risoluzione; tipo di risoluzione; tipo soluzione; esito",
        "codice chiusura; soluzione",
      ),
      never: ["resolution time", "resolution date", "resolution due", "resolution status"],
    },
    upheld: {
      type: "flag",
      label: { en: "upheld", it: "accolto" },
      words: list(
        "upheld; is upheld; complaint upheld; decision; complaint outcome; accolto; accolta",
        "reclamo accolto; fondato; decisione; esito; esito reclamo",
      ),
      vocabulary: {
        yes: list(
          "upheld; partially upheld; partly upheld; part upheld; justified; founded; accolto; accolta",
          "accolto in parte; parzialmente accolto; fondato; parzialmente fondato",
        ),
        no: list(
          "not upheld; rejected; unfounded; unjustified; dismissed; non accolto; respinto; respinta",
          "infondato; rigettato",
        ),
      },
    },
    fcr_eligible: {
      type: "flag",
      label: { en: "can be solved at first contact", it: "risolvibile al primo contatto" },
      words: list(
        "fcr eligible; eligible; eligible for fcr; first level resolvable; fcr ammissibile",
        "risolvibile al primo contatto; ammissibile fcr; idoneo fcr; ammissibile",
      ),
    },
    fcr_answer: {
      type: "flag",
      label: { en: "solved at first contact (answer)", it: "risolto al primo contatto (risposta)" },
      words: list(
        "fcr answer; resolved on first call; resolved at first contact; first contact resolution",
        "was your issue resolved on first contact; fcr survey; first call resolution; fcr",
        "risolto al primo contatto; risposta fcr; fcr sondaggio; risolto alla prima chiamata",
      ),
    },
    topic: {
      type: "word",
      label: { en: "topic", it: "argomento" },
      words: list(
        "topic; category; ticket category; issue type; ticket type; reason; contact reason; subcategory",
        "type; tags; argomento; categoria; motivo; motivo contatto; tipo ticket; tipologia; causale; tipo",
      ),
      never: ["resolution type", "project type", "status category"],
    },
    paused_hours: {
      type: "duration",
      least: 0,
      lenient: true,
      unit: "hours",
      label: { en: "hours paused", it: "ore in pausa" },
      words: list(
        "paused hours; pause hours; on hold time; on hold hours; time on hold; waiting time on customer",
        "sla paused hours; paused time; ore in pausa; ore sospese; ore di sospensione; tempo sospeso",
      ),
      never: ["within business hours", "requester wait time", "agent wait time"],
    },
    csat: {
      type: "number",
      least: 0,
      most: 10,
      lenient: true,
      label: { en: "CSAT", it: "CSAT" },
      words: list(
        "csat; csat score; satisfaction score; satisfaction; satisfaction rating; customer satisfaction",
        "conversation rating; rating; survey score; survey result; survey results; customer rating",
        "soddisfazione; voto soddisfazione; punteggio soddisfazione; valutazione; valutazione cliente",
        "gradimento; voto",
      ),
      never: ["satisfaction comment", "satisfaction reason"],
      vocabulary: {
        "5": list(
          "good; very good; great; excellent; happy; positive; good with comment; extremely satisfied",
          "very satisfied; extremely happy; very happy; ottimo; buono; positivo; molto soddisfatto",
        ),
        "4": ["satisfied", "soddisfatto", "somewhat satisfied"],
        "3": ["neutral", "okay", "neutro", "sufficiente", "neither satisfied nor dissatisfied"],
        "2": ["dissatisfied", "unsatisfied", "insoddisfatto", "somewhat dissatisfied"],
        "1": list(
          "bad; not good; very bad; terrible; unhappy; negative; bad with comment; very dissatisfied",
          "extremely dissatisfied; extremely unhappy; very unhappy; pessimo; cattivo; negativo",
          "molto insoddisfatto",
        ),
        "": ["offered", "unoffered", "not offered", "not rated", "received", "none", "non richiesto", "richiesto"],
      },
    },
    nps: {
      type: "number",
      least: 0,
      most: 10,
      integer: true,
      lenient: true,
      label: { en: "NPS answer", it: "voto NPS" },
      words: list("nps; nps score; nps rating; likelihood to recommend; voto nps; punteggio nps"),
    },
    subject: {
      type: "word",
      label: { en: "subject", it: "oggetto" },
      words: list(
        "subject; summary; title; short description; ticket subject; description; oggetto; titolo",
        "riepilogo; descrizione; testo",
      ),
    },
  },
});
