import { describe, expect, test } from "vitest";
import { customersTable } from "../../src/local/samples/period-tables";
import { FUNCTIONS, fn, part, sheetName, text } from "../../src/sheet/formula";
import { planned, sourceOf } from "./open-plan";
import { plainRows } from "./plain-rows";

interface Token {
  readonly kind: "text" | "name" | "number" | "function" | "sheet" | "other";
  readonly value: string;
}

/** A formula as its tokens; texts and sheet names whole, so that what is in them is no syntax. */
function tokens(formula: string): Token[] {
  const pattern = /"[^"]*"|'(?:[^']|'')*'!|[A-Z]+(?=\()|\$?[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}|\$\d+|\d+(?:\.\d+)?|[^\s]/g;
  return (formula.match(pattern) ?? []).map((value): Token => {
    if (value[0] === '"') return { kind: "text", value };
    if (value[0] === "'") return { kind: "sheet", value };
    if (/^[A-Z]+$/.test(value)) return { kind: "function", value };
    if (/^\d/.test(value)) return { kind: "number", value };
    return { kind: /^\$?[A-Z]/.test(value) ? "name" : "other", value };
  });
}

/** What in a formula is not of the dialect, or null. */
function fault(formula: string): string | null {
  let depth = 0;
  for (const { kind, value } of tokens(formula.slice(1))) {
    if (kind === "function" && !(FUNCTIONS as readonly string[]).includes(value)) return `function ${value}`;
    if (kind === "number" && !/^\d+$/.test(value)) return `decimal ${value}`;
    if (kind === "other" && !/^[-+*/^&=<>():;$]$/.test(value)) return `sign ${value}`;
    if (value === "(") depth++;
    if (value === ")") depth--;
    if (depth < 0) return "brackets";
  }
  return depth === 0 ? null : "brackets";
}

test("a fault is seen", () => {
  expect(fault("=SUM(A1,A2)")).toBe("sign ,");
  expect(fault("=A1*0.5")).toBe("decimal 0.5");
  expect(fault("=XLOOKUP(A1;A2;A3)")).toBe("function XLOOKUP");
  expect(fault("={1;2}")).toBe("sign {");
  expect(fault("='it''s'!A1&\"a,b\"")).toBeNull();
});

describe("the printer", () => {
  test("separates with ; and prints no decimal sign", () => {
    expect(fn("IF", "A1>0", 1 / 20, -3)).toBe("IF(A1>0;(5/100);(-3))");
    expect(part(18 / 1000)).toBe("(18/1000)");
  });
  test("quotes sheet names and texts", () => {
    expect(sheetName("L'azienda")).toBe("'L''azienda'!");
    expect(text('5" pipe')).toBe('("5"&CHAR(34)&" pipe")');
    expect(text('"')).toBe("(CHAR(34))");
  });
});

test("every formula of a report keeps to the dialect that all hosts and locales share", () => {
  for (const language of ["en", "it"] as const) {
    const { name, rows } = plainRows(customersTable(language));
    const { plan } = planned({
      sheets: { [`L'anno "25" ${name}`]: rows },
      spec: {
        language,
        sources: [sourceOf("periods")],
        metrics: ["churn-rate", "cac", "revenue", "nps"].map((metric) => ({
          metric,
          method: "",
          sources: [0],
          target: 1 / 20,
          benchmark: null,
          best: null,
        })),
        tiles: ["churn-rate", "nps"],
      },
    });
    let formulas = 0;
    const faults: string[] = [];
    for (const sheet of plan.sheets) {
      for (const row of sheet.cells) {
        for (const cell of row) {
          if (typeof cell !== "object" || cell === null) continue;
          formulas++;
          const found = fault(cell.formula);
          if (found) faults.push(`${found}: ${cell.formula}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(formulas).toBeGreaterThan(1000);
  }
});
