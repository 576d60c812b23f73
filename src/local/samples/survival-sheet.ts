import type { SampleLanguage } from "./sample-table";
import type { WorkedSheet } from "./worked-sheet";

const CUSTOMERS = 7043;
const MONTHS = 72;
const FIRST = 7;
const CONTRACTS = ["Month-to-month", "One year", "Two year"] as const;
/** First and last column of each curve's spill, seven columns wide. */
const CURVES = [
  ["M", "S"],
  ["U", "AA"],
  ["AC", "AI"],
] as const;
const SURVIVAL_COLUMN = 5;

/** Survival by contract on real customers: three Kaplan-Meier curves, read month by month into one chart. */
export function survivalSheet(language: SampleLanguage): WorkedSheet {
  const w = WORDS[language];
  const telco = (letter: string): string => `Telco!${letter}$2:${letter}$${CUSTOMERS + 1}`;
  const cells: Record<string, string> = { B2: w.title, B3: w.source, B4: w.reads, B6: w.months };
  CONTRACTS.forEach((contract, i) => {
    const [curve, end] = CURVES[i] as readonly [string, string];
    const shown = ["C", "D", "E"][i] as string;
    const only = (letter: string): string => `FILTER(${telco(letter)}, ${telco("B")}="${contract}")`;
    cells[`${shown}6`] = w.contracts[i] as string;
    cells[`${curve}5`] = w.contracts[i] as string;
    cells[`${curve}6`] = `=SURVIVAL_CURVE(${only("C")}, ${only("E")})`;
    for (let m = 0; m <= MONTHS; m++) {
      cells[`${shown}${FIRST + m}`] = `=VLOOKUP($B${FIRST + m}, $${curve}$7:$${end}$90, ${SURVIVAL_COLUMN}, TRUE)`;
    }
  });
  for (let m = 0; m <= MONTHS; m++) cells[`B${FIRST + m}`] = String(m);
  return {
    name: w.name,
    columns: 36,
    rows: 100,
    cells,
    formats: {
      [`C${FIRST}:E${FIRST + MONTHS}`]: "0.0%",
      "Q7:S90": "0.0%",
      "Y7:AA90": "0.0%",
      "AG7:AI90": "0.0%",
    },
    titles: ["B2"],
    headers: ["B6:E6", "M5:AI6"],
    widths: { 0: 16, 1: 60, 2: 110, 3: 90, 4: 90 },
    charts: [
      {
        type: "line",
        title: w.chart,
        column: 5,
        row: 7,
        width: 560,
        height: 300,
        labels: `B6:B${FIRST + MONTHS}`,
        series: [
          { range: `C6:C${FIRST + MONTHS}`, color: "#B3261E" },
          { range: `D6:D${FIRST + MONTHS}`, color: "#5E97F6" },
          { range: `E6:E${FIRST + MONTHS}`, color: "#062E6F" },
        ],
      },
    ],
  };
}

const WORDS = {
  en: {
    name: "Survival",
    title: "How long customers stay, by contract",
    source:
      "7,043 real customers of a telephone company (IBM sample data, Apache-2.0). Who has not left is counted as still there.",
    reads:
      "After two years on a monthly contract about four customers in ten have left; on a two-year contract hardly anybody.",
    months: "month",
    contracts: ["Month to month", "One year", "Two years"],
    chart: "Share of customers still there after so many months",
  },
  it: {
    name: "Sopravvivenza",
    title: "Quanto restano i clienti, per contratto",
    source:
      "7.043 clienti reali di una compagnia telefonica (dati di esempio IBM, Apache-2.0). Chi non è uscito conta come ancora presente.",
    reads:
      "Dopo due anni con il contratto mensile se ne sono andati circa quattro clienti su dieci; con il biennale quasi nessuno.",
    months: "mese",
    contracts: ["Mensile", "Annuale", "Biennale"],
    chart: "Quota di clienti ancora presenti dopo tot mesi",
  },
};
