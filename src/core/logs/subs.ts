import { list } from "../text";
import { customerField } from "./customer-field";
import { logKind } from "./log-kind";

/** Spells of constant MRR: one row from the day a customer pays a price to the day the price ends. */
export const subs = logKind({
  id: "subs",
  name: { en: "subscriptions", it: "abbonamenti" },
  row: { en: "a subscription", it: "un abbonamento" },
  core: ["customer_id", "start", "mrr"],
  unit: "customer_id",
  date: "start",
  checks: { strict: ["end"], order: [["start", "end"]], notNegative: ["mrr"] },
  idField: "subscription_id",
  shared: [
    ["end", "canceled_at"],
    ["contract", "interval"],
  ],
  fields: {
    subscription_id: {
      type: "key",
      label: { en: "subscription id", it: "codice abbonamento" },
      words: list(
        "subscription id; subscription; subscription number; subscription uuid; subscription code",
        "numero polizza; polizza; lease id; contract id; contract number; policy number; id abbonamento; abbonamento; codice abbonamento",
        "numero abbonamento; id contratto; numero contratto; codice contratto; id sottoscrizione; id",
      ),
      never: list("customer id; id cliente; plan id; price id; product id; item id"),
    },
    customer_id: customerField,
    start: {
      type: "date",
      label: { en: "start", it: "inizio" },
      words: list(
        "start; start date; lease start; lease start date; move in date; started; started at; started on; begin date; subscription start",
        "subscription start date; contract start; activated; activated at; activation date; signup date",
        "sign up date; signed up; first payment date; from date; valid from; effective date",
        "subscribed at; inizio; data inizio; data di inizio; inizio abbonamento; data attivazione",
        "attivazione; attivo dal; decorrenza; data decorrenza; data iscrizione; iscrizione",
        "data sottoscrizione; sottoscrizione; valido dal; dal; created; created at; created on",
        "created date; date created; creation date; data creazione; creato il",
      ),
      never: list(
        "current period start; current term start; period start; trial start; trial started; inizio prova",
        "inizio periodo; pause start; customer since",
      ),
    },
    end: {
      type: "date",
      label: { en: "end", it: "fine" },
      words: list(
        "end; end date; lease end; lease end date; move out date; ended; ended at; ended on; subscription end; subscription end date; contract end",
        "churned at; churn date; churned; expired; expired at; expired on; terminated at",
        "termination date; valid to; valid until; to date; fine; data fine; data di fine",
        "fine abbonamento; cessazione; data cessazione; cessato il; termine; data termine; chiusura",
        "data chiusura; disdetta effettiva; valido al; attivo fino al; al; expires at; expires on",
        "expires; expiration date; expiry date; expiry; disdetta; data disdetta; cancelled at",
        "canceled at; cancelled on; canceled on; cancellation date; cancelled date; canceled date",
        "date cancelled; date canceled; cancelled; canceled; data cancellazione; data annullamento",
        "deactivated at",
      ),
      never: list(
        "current period end; current term end; period end; trial end; trial ended; trial ends; fine prova",
        "fine periodo; next payment; next payment date; next billing; next billing date; next billing at",
        "renewal; renewal date; renews; renews at; rinnovo; data rinnovo; scadenza; prossimo pagamento",
        "cancellation reason; cancel at period end; card expiry",
      ),
    },
    mrr: {
      type: "money",
      label: { en: "MRR", it: "MRR" },
      words: list(
        "mrr; current mrr; customer mrr; subscription mrr; mrr amount; monthly recurring revenue",
        "monthly revenue; monthly rent; affitto mensile; canone di locazione mensile; monthly amount; monthly fee; monthly price; monthly value",
        "ricavo mensile ricorrente; ricavo ricorrente mensile; ricavo mensile; canone mensile",
        "importo mensile; prezzo mensile; valore mensile; quota mensile",
      ),
      never: ["mrr change", "mrr delta", "arr", "mrr movement", "net mrr"],
    },
    amount: {
      type: "money",
      label: { en: "amount of an interval", it: "importo del periodo" },
      words: list(
        "amount; plan amount; price; plan price; recurring amount; recurring price; subscription amount",
        "subscription price; unit amount; plan unit price; recurring total; subscription total",
        "current billing amount; product price; billing amount; recurring amount; unit price",
        "premio annuo; premio; premium; annual premium; billing amount; order total; billing total; fee; total; value; arr; annual value; contract value; acv; canone; importo",
        "prezzo; importo ricorrente; prezzo piano; quota; tariffa; valore; totale",
      ),
      never: list(
        "setup fee; discount; sconto; tax; iva; balance; saldo; due; total spent; total paid",
        "lifetime value; ltv; one off; una tantum; costo attivazione; application fee; trial amount",
        "shipping",
      ),
    },
    interval: {
      type: "word",
      label: { en: "interval of the amount", it: "periodicità dell'importo" },
      words: list(
        "interval; billing interval; plan interval; billing period; billing cycle; billing frequency",
        "frequency; billing period unit; period unit; plan interval unit; interval unit",
        "billing interval unit; billing period type; product interval unit; billing cycle interval",
        "recurrence; cadence; term; period; periodicita; frequenza; cadenza; intervallo",
        "frazionamento; rateazione; frequenza fatturazione; ciclo fatturazione; fatturazione; ricorrenza; rata; periodo; durata",
      ),
      vocabulary: {
        monthly: list(
          "month; monthly; months; mo; m; p1m; 1 month; every month; per month; mensile; mese; mesi; mens",
          "ogni mese; al mese; 1 mese",
        ),
        quarterly: list(
          "quarter; quarterly; q; p3m; 3 months; 3 month; every 3 months; 3-month; trimestrale; trimestre",
          "trim; 3 mesi; ogni 3 mesi",
        ),
        "half-yearly": list(
          "half-yearly; half yearly; semiannual; semi-annual; semiannually; biannual; half year; p6m",
          "6 months; 6 month; every 6 months; semestrale; semestre; sem; 6 mesi; ogni 6 mesi",
        ),
        yearly: list(
          "year; yearly; years; annual; annually; y; p1y; p12m; 12 months; 12 month; 1 year; every year",
          "per year; every 12 months; annuale; annua; annuo; anno; anni; 12 mesi; ogni anno; all'anno",
          "1 anno",
        ),
        weekly: list(
          "week; weekly; weeks; w; p1w; p7d; 1 week; every week; settimanale; settimana; settimane",
          "ogni settimana",
        ),
        daily: list(
          "day; daily; days; d; p1d; 1 day; every day; giornaliero; giornaliera; quotidiano; giorno; giorni",
          "ogni giorno",
        ),
        bimonthly: list("every 2 months; 2 months; 2 month; p2m; bimestrale; bimestre; 2 mesi; ogni 2 mesi"),
        "four-monthly": list(
          "every 4 months; 4 months; 4 month; p4m; quadrimestrale; quadrimestre; 4 mesi; ogni 4 mesi",
        ),
        "two-yearly": list("every 2 years; 2 years; 2 year; 24 months; p2y; p24m; biennale; biennio; 2 anni; 24 mesi"),
        "three-yearly": list(
          "every 3 years; 3 years; 3 year; 36 months; p3y; p36m; triennale; triennio; 3 anni; 36 mesi",
        ),
        fortnightly: list(
          "every 2 weeks; 2 weeks; 2 week; biweekly; bi-weekly; fortnightly; fortnight; p2w; p14d",
          "quindicinale; bisettimanale; 2 settimane; ogni 2 settimane",
        ),
        "four-weekly": list(
          "every 4 weeks; 4 weeks; 4 week; p4w; p28d; 28 days; 4 settimane; ogni 4 settimane; 28 giorni",
        ),
      },
      never: ["trial period", "periodo di prova", "grace period"],
    },
    interval_count: {
      type: "number",
      label: { en: "number of intervals", it: "numero di periodi" },
      words: list(
        "interval count; billing interval count; plan interval count; interval length; period length",
        "billing period count; interval number; numero periodi; numero mesi; plan interval length",
        "billing interval; interval; billing period; billing every; product interval",
        "billing cycle frequency; billing cycle interval count",
      ),
      never: ["billing cycles", "remaining billing cycles"],
    },
    quantity: {
      type: "number",
      least: 0,
      label: { en: "quantity", it: "quantità" },
      words: list(
        "quantity; plan quantity; subscription quantity; qty; seats; number of seats; seat count",
        "licenses; number of licenses; users; units; quantita; qta; licenze; numero licenze; postazioni",
        "numero postazioni; posti; utenti",
      ),
    },
    plan: {
      type: "word",
      label: { en: "plan", it: "piano" },
      words: list(
        "plan; plan name; plan code; plan id; product; product name; subscription plan; price name; tier",
        "package; membership; item; piano; nome piano; prodotto; pacchetto; offerta; formula; listino",
        "tipo abbonamento; tipologia",
      ),
      never: ["plan amount", "plan price", "plan interval", "plan quantity"],
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; sales channel; acquisition channel; source; canale; canale di vendita",
        "canale acquisizione; origine; fonte; provenienza",
      ),
    },
    segment: {
      type: "word",
      label: { en: "segment", it: "segmento" },
      words: list(
        "segment; customer segment; customer type; customer group; industry; size; segmento; tipo cliente",
        "tipologia cliente; fascia; settore; categoria cliente",
      ),
    },
    contract: {
      type: "word",
      label: { en: "contract", it: "contratto" },
      words: list(
        "contract; contract type; contract term; commitment; contratto; tipo contratto; durata contratto",
        "vincolo",
      ),
      never: list(
        "contract id; contract number; contract start; contract end; contract value; numero contratto",
        "id contratto",
      ),
    },
    trial_end: {
      type: "date",
      label: { en: "end of the trial", it: "fine della prova" },
      words: list(
        "trial end; trial ended; trial ends; trial ends at; trial ended at; trial end date; trial end at",
        "trial expires; trial period ends at; trial period end; fine prova; data fine prova",
        "fine periodo di prova; fine trial; scadenza prova",
      ),
    },
    renewal_due: {
      type: "date",
      label: { en: "renewal due", it: "scadenza del rinnovo" },
      words: list(
        "renewal due; renewal date; renewal; renews at; renews on; renews; next renewal; renewal due date",
        "contract renewal; contract renewal date; rinnovo; data rinnovo; data di rinnovo",
        "scadenza rinnovo; prossimo rinnovo; scadenza contratto; scadenza; data scadenza",
      ),
      never: ["card expiry", "auto renewal", "rinnovo automatico", "renewal type"],
    },
    canceled_at: {
      type: "date",
      label: { en: "cancellation requested", it: "richiesta di disdetta" },
      words: list(
        "canceled at; cancelled at; canceled on; cancelled on; cancellation date",
        "cancellation requested at; cancel date; cancel requested at; date canceled; date cancelled",
        "cancelled date; canceled date; data richiesta disdetta; richiesta disdetta; data disdetta",
        "disdetta; data cancellazione",
      ),
      never: ["cancellation reason", "cancel at period end", "disdetta effettiva"],
    },
    paused_at: {
      type: "date",
      label: { en: "paused", it: "sospensione" },
      words: list(
        "paused at; paused on; pause date; paused; pause start; pause start date; paused since; suspended at",
        "suspended on; suspension date; frozen at; freeze date; data sospensione; sospeso dal; sospeso il",
        "in pausa dal; inizio pausa; data pausa",
      ),
      never: ["pause end", "resume date", "resumes at", "pause reason"],
    },
    status: {
      type: "word",
      label: { en: "status", it: "stato" },
      words: list(
        "status; state; subscription status; subscription state; stato; stato abbonamento",
        "stato contratto; situazione",
      ),
      never: ["collection state", "tax status", "payment status", "auto renew status", "customer status"],
      vocabulary: {
        running: list(
          "wc active; wc on hold; wc pending cancel; active; live; running; current; past_due; past due; on hold; on-hold; non_renewing; non renewing",
          "non-renewing; pending-cancel; pending cancel; pending cancellation; dunning; grace; attivo",
          "attiva; in corso; in essere; vigente; attivo - in scadenza; insoluto; moroso",
          "sospeso per insoluto; trial converted; paying; pagante; rinnovato; rinnovata; renewed",
          "in scadenza; expiring; cancel at period end; cancels; to be cancelled; in disdetta",
        ),
        ended: list(
          "wc cancelled; wc expired; past; former; vacated; canceled; cancelled; expired; unpaid; ended; churned; terminated; inactive; deactivated; closed",
          "failed; cessato; cessata; scaduto; scaduta; disdetto; disdetta; chiuso; chiusa; terminato",
          "terminata; annullato; annullata; cancellato; cancellata; non attivo; inattivo; inattiva; recesso",
          "non rinnovato; non rinnovata; not renewed; lapsed; churn; perso; decaduto; decaduta; risolto",
          "terminated for non payment",
        ),
        trial: list(
          "trialing; trial; in_trial; in trial; on trial; trial period; free trial; prova; in prova",
          "periodo di prova; prova gratuita",
        ),
        paused: list("paused; suspended; frozen; on pause; in pausa; sospeso; sospesa; congelato; congelata"),
        never: list(
          "wc pending; incomplete; incomplete_expired; incomplete expired; pending; future; trial expired; trial_ended",
          "trial canceled; draft; in attesa; da attivare; bozza; mai attivato; incompleto",
        ),
      },
    },
    currency: {
      type: "word",
      label: { en: "currency", it: "valuta" },
      words: ["currency", "currency code", "plan currency", "valuta", "divisa"],
    },
  },
});
