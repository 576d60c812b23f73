import { list } from "../text";
import { logKind } from "./log-kind";

/** What was spent to win customers: one row a day and campaign, an invoice, a month. */
export const spend = logKind({
  id: "spend",
  name: { en: "spend", it: "spese di acquisizione" },
  row: { en: "an amount spent", it: "una spesa" },
  core: ["date", "amount"],
  unit: "channel",
  date: "date",
  fields: {
    date: {
      type: "date",
      label: { en: "date", it: "data" },
      words: list(
        "date; gregorian date; time period; day; reporting starts; report start; by day; month; week",
        "start date; period; time period; start date in utc; stat time day; date start; invoice date",
        "data; giorno; inizio report; inizio dei resoconti; mese; settimana; data inizio; data spesa",
        "data fattura; periodo",
      ),
      never: list(
        "reporting ends; report end; fine report; end date; data fine; fine; ends; campaign end date",
        "campaign start date; last significant edit; starts",
      ),
    },
    amount: {
      type: "money",
      label: { en: "amount spent", it: "importo speso" },
      words: list(
        "amount spent; spend; cost; ads cost; ad cost; total spent; ad spend; costs; media cost; total cost; media spend",
        "spent; expense; expenses; marketing spend; sales and marketing; amount; total; importo speso",
        "speso; costo; spesa; costi; spese; costo totale; spesa totale; spesa pubblicitaria",
        "spesa marketing; importo; totale",
      ),
      never: list(
        "cost per result; cost per click; cost per conversion; cost conv; cost converted click",
        "costo per risultati; costo per risultato; cpc; avg cpc; cpm; cpa; budget; avg cost; cost per",
        "costo per; all conv value; conv value; purchase value; roas; costo medio; cost micros",
      ),
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; source; platform; network; medium; media; publisher platform; ad network; utm source",
        "canale; fonte; piattaforma; origine; mezzo; rete",
      ),
      never: ["network with search partners"],
    },
    campaign: {
      type: "word",
      label: { en: "campaign", it: "campagna" },
      words: list(
        "campaign; campaign name; campaign group name; ad set name; ad group; ad group name; ad name",
        "nome della campagna; campagna; nome campagna; gruppo di annunci; nome gruppo di inserzioni",
        "nome inserzione",
      ),
      never: ["campaign id", "campaign status", "campaign delivery"],
    },
    kind: {
      type: "word",
      mustKnow: true,
      label: { en: "paid or other", it: "a pagamento o altro" },
      words: list(
        "kind; spend type; cost type; paid or other; type; category; expense type; tipo; tipo spesa",
        "tipo di spesa; tipo costo; categoria; voce",
      ),
      never: ["campaign type", "ad type", "budget type"],
      vocabulary: {
        paid: list(
          "paid; paid media; ads; advertising; ad spend; media; ppc; paid search; paid social; a pagamento",
          "pubblicita; media a pagamento; inserzioni",
        ),
        other: list(
          "other; salary; salaries; tools; software; agency; events; content; overhead; payroll; organic",
          "altro; altra; altre; stipendi; personale; strumenti; agenzia; eventi; contenuti; fiere",
        ),
      },
    },
    is_sales_marketing: {
      type: "flag",
      label: { en: "sales or marketing", it: "vendite o marketing" },
      words: list(
        "is sales marketing; sales marketing; sales and marketing yes no; is s m; is marketing",
        "vendite marketing; marketing; e marketing; marketing o vendite",
      ),
      never: ["marketing spend", "spesa marketing"],
    },
    impressions: {
      type: "number",
      label: { en: "impressions", it: "impression" },
      words: ["impressions", "impr", "impression", "visualizzazioni", "impressioni"],
    },
    clicks: {
      type: "number",
      label: { en: "clicks", it: "clic" },
      words: list("clicks; link clicks; clicks all; clic; click; clic sul link"),
    },
    currency: {
      type: "word",
      label: { en: "currency", it: "valuta" },
      words: list("currency; currency code; account currency; valuta; divisa; codice valuta"),
    },
  },
});
