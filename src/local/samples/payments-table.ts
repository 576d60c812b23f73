import type { SampleLanguage, SampleTable } from "./sample-table";

/** The real payments log, from its own CSV (customer, ISO day, revenue). */
export function paymentsTable(csv: string, language: SampleLanguage): SampleTable {
  const it = language === "it";
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [customer, day, revenue] = line.split(",") as [string, string, string];
      return [
        customer,
        Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000),
        Number(revenue),
      ];
    });
  return {
    name: it ? "Pagamenti" : "Payments",
    columns: [
      { header: it ? "Codice cliente" : "Customer id", kind: "text" },
      { header: it ? "Data" : "Date", kind: "date" },
      { header: it ? "Importo" : "Amount", kind: "money" },
    ],
    rows,
  };
}
