import { expect, test } from "vitest";
import { optionsOf } from "../../../src/core/logs/assumptions";
import { readLog } from "../../../src/core/logs/read-log";
import { recognise } from "../../../src/core/logs/recognise";
import { testContext } from "../../context";
import { parseCsv, textCells } from "./export-file";

const context = testContext({ locale: "it_IT" });

test("a known export: tool, header row, fields with samples", () => {
  const found = recognise(textCells("intesa-movimenti"), context);
  expect(found).toMatchObject({ tool: "Intesa Sanpaolo", kind: "cash", sureness: "sure", headerRow: 9, close: [] });
  const month = found?.fields.find((f) => f.field === "month");
  expect(month).toMatchObject({ header: "Data", samples: ["28.06.2025", "26.06.2025", "23.06.2025"], core: true });
});

test("what was assumed can be changed, and the change counts", () => {
  const table = parseCsv("Data,Cliente,Importo\n05/06/2025,a,1.234\n07/06/2025,b,2.5\n", ",");
  const found = recognise(table, context);
  const order = found?.assumptions.find((a) => a.id === "day_first");
  expect(order).toMatchObject({ value: "day", open: true });
  const changed = readLog(table, ["payments"], context, optionsOf({}, { day_first: "month", decimal: "," }));
  expect(changed.dates("date")[0]).toBe(45783); // 6 May 2025: 45658 (1 January) + 125
  expect(changed.numbers("amount")[0]).toBe(1234);
});

test("another column for a field, and a field that is not there", () => {
  const table = parseCsv("Data,Cliente,Importo,Importo lordo\n05/06/2025,a,1,10\n", ",");
  expect(readLog(table, ["payments"], context, { fields: { amount: 3 } }).numbers("amount")[0]).toBe(10);
  expect(readLog(table, ["payments"], context, { fields: { customer_id: null } }).has("customer_id")).toBe(false);
});

test("a monthly table of totals says that it has one row a period", () => {
  const table = parseCsv(
    "Mese,Clienti inizio,Nuovi,Persi\n01/01/2025,100,5,3\n01/02/2025,102,6,2\n01/03/2025,106,1,4\n",
    ",",
  );
  expect(recognise(table, context)).toMatchObject({ onePerPeriod: true, sureness: "check" });
});

test("counterparties of a statement are marked once: investments and transfers leave the operating cash", () => {
  const table = parseCsv(
    "Data;Descrizione;Importo\n10/01/2025;Incasso Alfa;1000,00\n20/01/2025;Acquisto macchina;-400,00\n25/01/2025;Giroconto;-300,00\n",
    ";",
  );
  const found = recognise(table, context);
  expect(found?.kind).toBe("cash");
  expect(found?.assumptions.filter((a) => a.id.startsWith("mark ")).map((a) => a.id)).toEqual([
    "mark Incasso Alfa",
    "mark Acquisto macchina",
    "mark Giroconto",
  ]);
  const marks = optionsOf({}, { "mark Acquisto macchina": "investment", "mark Giroconto": "own_account" });
  const log = readLog(table, ["cash"], context, marks);
  expect([log.numbers("cfo")[0], log.numbers("capex")[0]]).toEqual([1000, 400]);
});
