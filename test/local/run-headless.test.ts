import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inputProblem } from "../../src/build/input-problem";
import { type HeadlessRun, runHeadless } from "../../src/build/run-headless";
import { openFiles } from "../../src/local/files/open-files";
import { nodeEngine, startHeadless } from "../../src/local/headless";

let folder: string;
const said: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "metriche-"));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trim()) > 0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string): string => path.join(folder, name);
const run = (options: Partial<HeadlessRun>): Promise<number> => {
  said.length = 0;
  return runHeadless({
    output: file("out.xlsx"),
    inputs: [],
    report: undefined,
    language: undefined,
    locale: undefined,
    timeZone: "Europe/Rome",
    ...options,
  });
};

describe("--headless", () => {
  it("reads a person's file, builds the summary, writes workbook and choices, and takes the choices again", async () => {
    const rows = Array.from(
      { length: 90 },
      (_, i) =>
        `${String((i % 28) + 1).padStart(2, "0")}/${String((i % 6) + 1).padStart(2, "0")}/2025;Cliente ${i % 17};${(20 + (i % 9)).toFixed(2).replace(".", ",")};pagato`,
    );
    await writeFile(file("vendite.csv"), `Data;Cliente;Importo;Stato\n${rows.join("\n")}\n`);
    expect(await run({ inputs: [file("vendite.csv")], language: "it", report: file("scelte.json") })).toBe(0);
    expect(said[0]).toBe("Lettura di vendite.csv");
    expect(said[1]).toBe("Tabelle: vendite (pagamenti: 90 di 90 righe)");
    const bytes = new Uint8Array(await readFile(file("out.xlsx")));
    const workbook = await openFiles(nodeEngine(), [{ name: "out.xlsx", bytes }], {
      fallback: "it_IT",
      timeZone: "Europe/Rome",
      today: 46_000,
    });
    const host = startHeadless({ workbook });
    expect(host.sheetNames()).toEqual(["vendite", "Riepilogo", "Riepilogo - dati"]);
    const choices = JSON.parse(await readFile(file("scelte.json"), "utf8")) as {
      name: string;
      account: { sources: { rows: object }[] };
    };
    expect(choices.account.sources[0]?.rows).toEqual({ read: 90, used: 90, leftOut: 0 });
    await writeFile(file("scelte.json"), JSON.stringify({ ...choices, name: "Vendite 2025" }));
    expect(await run({ inputs: [file("vendite.csv")], language: "it", report: file("scelte.json") })).toBe(0);
    const again = await openFiles(
      nodeEngine(),
      [{ name: "out.xlsx", bytes: new Uint8Array(await readFile(file("out.xlsx"))) }],
      { fallback: "it_IT", timeZone: "Europe/Rome", today: 46_000 },
    );
    expect(startHeadless({ workbook: again }).sheetNames()).toContain("Vendite 2025");
  });

  it("says whose export it read, what it holds, and how many of its rows are used", async () => {
    // test/fixtures/exports/stripe-subscriptions.json: 23 rows, of which 2 never started.
    const stripe = fileURLToPath(new URL("../fixtures/exports/stripe-subscriptions.csv", import.meta.url));
    expect(await run({ inputs: [stripe] })).toBe(0);
    expect(said[1]).toBe("Tables: stripe-subscriptions (Stripe, subscriptions: 21 of 23 rows)");
  });

  it("says which of two tables of a kind the metrics read, and which none reads", async () => {
    const sales = (year: number): string =>
      `Date,Customer,Amount\n${["05", "14", "23"].map((d, i) => `${year}-03-${d},c${i},${10 * i + 10}`).join("\n")}\n`;
    await writeFile(file("sales-a.csv"), sales(2024));
    await writeFile(file("sales-b.csv"), sales(2025));
    expect(await run({ inputs: [file("sales-a.csv"), file("sales-b.csv")] })).toBe(0);
    expect(said.some((line) => /^Read from sales-a, not from sales-b: .*Revenue/.test(line))).toBe(true);
    expect(said.some((line) => line.startsWith("Not used by any metric: sales-b."))).toBe(true);
    expect(await run({ inputs: [file("sales-a.csv"), file("sales-b.csv")], language: "it" })).toBe(0);
    expect(said.some((line) => line.startsWith("Non usata da nessuna metrica: sales-b."))).toBe(true);
  });

  it("tells a folder from a file that is not there", async () => {
    expect(inputProblem(folder, "en")).toBe(`${folder} is a folder: name the files in it.`);
    expect(inputProblem(folder, "it")).toBe(`${folder} è una cartella: indica i file che contiene.`);
    expect(inputProblem(file("none.csv"), "it")).toBe(`Il file ${file("none.csv")} non esiste.`);
    await writeFile(file("some.csv"), "x");
    expect(inputProblem(file("some.csv"), "en")).toBeUndefined();
  });

  it("ends with one sentence and a code when it cannot", async () => {
    await writeFile(file("note.csv"), "nothing here is a table\n");
    expect([await run({ inputs: [file("note.csv")] }), said.length]).toEqual([1, 2]);
    await writeFile(file("broken.xlsx"), "PK\u0003\u0004 not a zip");
    expect([await run({ inputs: [file("broken.xlsx")], language: "it" }), said[said.length - 1]]).toEqual([
      2,
      "broken.xlsx non è una cartella .xlsx: salvala di nuovo da un foglio di calcolo come .xlsx o .csv.",
    ]);
    expect([await run({ language: "de" }), said]).toEqual([2, ["--language takes en or it."]]);
    expect([await run({ locale: "xx_XX" }), said[0]]).toEqual([
      2,
      "--locale takes one of en_US, en_GB, it_IT, de_DE, fr_FR, pt_BR, ja_JP.",
    ]);
    expect([await run({ timeZone: "Mars/Olympus" }), said]).toEqual([
      2,
      ["--time-zone takes a zone such as Europe/Rome."],
    ]);
    await writeFile(file("choices.json"), "{}");
    expect(await run({ inputs: [file("vendite.csv")], report: file("choices.json") })).toBe(2);
  });
});
