import type { SampleLanguage, SampleTable } from "./sample-table";

/** The real telephone customers, from their own CSV (customer, contract, months, monthly charges, left). */
export function telcoTable(csv: string, language: SampleLanguage): SampleTable {
  const it = language === "it";
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [customer, contract, months, charges, left] = line.split(",") as [string, string, string, string, string];
      return [customer, contract, Number(months), Number(charges), it ? (left === "yes" ? "sì" : "no") : left];
    });
  return {
    name: "Telco",
    columns: [
      { header: it ? "Codice cliente" : "Customer id", kind: "text" },
      { header: it ? "Contratto" : "Contract", kind: "text", width: 130 },
      { header: it ? "Mesi da cliente" : "Months as a customer", kind: "count" },
      { header: it ? "Canone mensile" : "Monthly charges", kind: "money" },
      { header: it ? "Uscito" : "Left", kind: "text" },
    ],
    rows,
  };
}
