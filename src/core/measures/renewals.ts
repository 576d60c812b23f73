import { count } from "../inputs";
import { list } from "../text";

export const renewalsDone = count({
  label: { en: "contracts renewed", it: "contratti rinnovati" },
  help: { en: "Contracts due in the period that were renewed.", it: "Contratti in scadenza nel periodo e rinnovati." },
  words: list(
    "renewed; contracts renewed; renewed contracts; renewals; renewed customers",
    "renewed subscriptions; rinnovati; contratti rinnovati; rinnovi; abbonamenti rinnovati",
    "clienti rinnovati",
  ),
  never: list("renewals due; renewal rate; tasso di rinnovo; rinnovi in scadenza; non rinnovati; not renewed"),
});

export const renewalsDue = count({
  label: { en: "contracts due for renewal", it: "contratti in scadenza" },
  help: {
    en: "Contracts whose renewal fell due in the period.",
    it: "Contratti il cui rinnovo scadeva nel periodo.",
  },
  words: list(
    "due; due for renewal; renewals due; contracts due; up for renewal; expiring contracts",
    "contracts expiring; in scadenza; contratti in scadenza; scadenze; rinnovi in scadenza",
    "da rinnovare; abbonamenti in scadenza",
  ),
  never: ["amount due", "due date", "data scadenza", "invoices due"],
});

export const renewalsPending = count({
  label: { en: "renewals not decided yet", it: "rinnovi non ancora decisi" },
  help: {
    en: "Optional. Contracts due whose renewal is not decided yet; they are left out.",
    it: "Facoltativo. Contratti in scadenza su cui non si è ancora deciso; restano fuori dal conto.",
  },
  words: list(
    "pending; pending renewals; renewals pending; undecided; in attesa; rinnovi in attesa; in sospeso",
    "rinnovi in sospeso; da decidere",
  ),
});
