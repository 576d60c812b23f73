import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allFunctions } from "../../src/core/metrics/index";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";

interface Published {
  readonly id: string;
  readonly metric: string;
  readonly in: Readonly<Record<string, number>>;
  readonly exact: Readonly<Record<string, number>>;
  readonly tol_abs: number;
  readonly source: string;
}

/** Which function each published figure is a call of, and its arguments by the figure's own names. */
const CALLS: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
  gross_mrr_churn_rate: ["GROSS_MRR_CHURN_RATE", "rate", "start", "contraction", "churn"],
  nrr: ["NRR", "nrr", "start", "expansion", "contraction", "churn"],
  grr: ["GRR", "grr", "start", "contraction", "churn"],
  quick_ratio: ["QUICK_RATIO", "quick_ratio", "new", "expansion", "contraction", "churn"],
  customer_retention_rate: ["RETENTION_RATE", "rate", "start", "end", "new"],
  ltv: ["LTV", "ltv", "arpa", "churn", "gross_margin"],
  cac_payback: ["CAC_PAYBACK", "months", "cac", "arpa", "gross_margin"],
  ltv_cac: ["LTV_CAC", "ratio", "ltv", "cac"],
  average_order_value: ["AOV", "aov", "revenue", "orders"],
  burn_multiple: ["BURN_MULTIPLE", "burn_multiple", "net_burn", "net_new_arr"],
  runway: ["RUNWAY", "months", "cash", "net_burn"],
  rule_of_40: ["RULE_OF_40", "score", "growth", "margin"],
  viral_coefficient: ["VIRAL_COEFFICIENT", "k", "invites", "conversion"],
  fcf: ["FREE_CASH_FLOW", "fcf", "operating_cash_flow", "capex"],
  cmgr: ["CMGR", "cmgr", "first", "last", "months"],
  fcr: ["FCR", "fcr", "first_contact", "total"],
};

/** test/fixtures/reference/published_examples.json: figures printed by the named publishers; facts, no licence needed. */
const { examples } = JSON.parse(readFileSync("test/fixtures/reference/published_examples.json", "utf8")) as {
  examples: readonly Published[];
};

describe("figures that others have published", () => {
  for (const e of examples) {
    const called = CALLS[e.metric];
    if (!called) continue;
    const [name, result, ...names] = called;
    test(`${name} ${e.id}: ${e.source}`, () => {
      const f = allFunctions().find((each) => each.name === name);
      expect(f, `${name} is missing`).toBeDefined();
      if (!f) return;
      const value = callFunction(
        f,
        names.map((n) => e.in[n]),
        testContext(),
      ) as number;
      expect(Math.abs(value - (e.exact[result] as number))).toBeLessThanOrEqual(Math.max(e.tol_abs, 1e-9));
    });
  }
});
