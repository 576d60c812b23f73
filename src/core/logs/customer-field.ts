import { list } from "../text";
import type { Field } from "./log-kind";

/** The customer, as every log with customers names it: an id before an address, an address before a name. */
export const customerField: Field = {
  type: "key",
  label: { en: "customer", it: "cliente" },
  words: list(
    "customer id; customer; customer number; customer no; customer code; client id; client",
    "account id; account code; account number; user id; member id; subscriber id; contact id",
    "buyer id; id cliente; cliente; codice cliente; cod cliente; numero cliente; n cliente",
    "cliente id; id utente; utente; abbonato; socio; intestatario; customer email",
    "customer email address; email; email address; e mail; mail; buyer email; billing email",
    "payer email; contact email; email cliente; indirizzo email; email acquirente; buyer",
    "buyer username; buyer user id; payer; partita iva; p iva; piva; vat number; codice fiscale",
    "ragione sociale; denominazione; denominazione cliente; nominativo; customer name; client name",
    "account name; account; company; company name; organization; organisation; azienda; nome cliente",
    "acquirente; buyer name; billing name; full name; user; member; subscriber",
    "membership number; membership id; member number; member no; tessera; numero tessera; n tessera",
    "codice tessera; id tessera; codice socio; numero socio; n socio; id socio; tesserato; iscritto",
    "contraente; assicurato; inquilino; locatario; conduttore; codice iscritto; assistito; paziente; ospite; condomino; allievo; studente; student; tenant; member name",
    "nome e cognome; cognome e nome; nome cognome; cognome nome; last name; surname; cognome; first name; nome",
  ),
  never: list(
    "customer description; card name; vendor; fornitore; supplier; customer since; customer type",
    "tipo cliente; customer segment; customer group; customer country; customer note; bank account",
    "account manager; account owner; account type; conto; email marketing; accepts marketing",
    "email opt in; user agent",
  ),
};
