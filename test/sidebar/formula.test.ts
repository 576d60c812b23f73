import { describe, expect, test } from "vitest";
import { sidebarWords } from "../../src/build/sidebar-words";
import { unpack } from "../../src/sidebar/catalogue";
import { exampleFormula, matching, signature } from "../../src/sidebar/formula";

const { functions } = unpack(sidebarWords());
const churn = functions.find((f) => f.name === "CHURN_RATE");
if (!churn) throw new Error("the catalogue has CHURN_RATE");

describe("a function as one types it", () => {
  test("with the separator of the file's locale", () => {
    expect(exampleFormula(churn, "en_US")).toBe("=CHURN_RATE(12, 240)");
    expect(exampleFormula(churn, "it_IT")).toBe("=CHURN_RATE(12; 240)");
    expect(signature(churn, "de_DE")).toBe("CHURN_RATE(lost; start)");
  });

  test("decimals with the locale's sign, texts in quotes, optional arguments in brackets", () => {
    const f = {
      ...churn,
      inputs: [
        { ...churn.inputs[0], name: "share", optional: false },
        { ...churn.inputs[0], name: "grain", optional: true },
      ],
      example: [0.5, 'the "month"', { range: "A1:C9" }],
    } as typeof churn;
    expect(exampleFormula(f, "it_IT")).toBe('=CHURN_RATE(0,5; "the ""month"""; A1:C9)');
    expect(exampleFormula(f, "en_GB")).toBe('=CHURN_RATE(0.5, "the ""month""", A1:C9)');
    expect(signature(f, "en_GB")).toBe("CHURN_RATE(share, [grain])");
  });

  test("no example of the catalogue leaves a hole or a foreign object in the formula", () => {
    for (const f of functions) expect(exampleFormula(f, "it_IT")).not.toMatch(/undefined|NaN|object/);
  });
});

describe("the search", () => {
  test("finds by name, by either language, without accents, all words", () => {
    const found = (text: string): string[] => matching(functions, text, "it").map((f) => f.name);
    expect(found("churn")).toContain("CHURN_RATE");
    expect(found("abbandono clienti")).toContain("CHURN_RATE");
    expect(found("CHURN_RATE")[0]).toBe("CHURN_RATE");
    expect(found("zzzz")).toEqual([]);
    expect(found("  ")).toHaveLength(functions.length);
  });
});
