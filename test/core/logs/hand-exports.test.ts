import { describe, expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import { recognise } from "../../../src/core/logs/recognise";
import { testContext } from "../../context";
import type { HandExport } from "../../generators/hand-exports/hand-export";
import { HAND_EXPORTS } from "../../generators/hand-exports/index";
import { parseCsv, typedCells } from "./export-file";
import { outcome } from "./outcome-of";

/** As text and as the cells that a spreadsheet of either locale makes of it. */
function formsOf({
  text,
  textOnly,
  delimiter,
}: HandExport): [form: string, locale: "en_US" | "it_IT", table: RawCell[][]][] {
  const cells = parseCsv(text.trim(), delimiter ?? "|");
  return (["en_US", "it_IT"] as const).flatMap((locale): [string, "en_US" | "it_IT", RawCell[][]][] => [
    ["text", locale, cells],
    ...(textOnly ? [] : [["typed", locale, typedCells(cells, locale)] as [string, typeof locale, RawCell[][]]]),
  ]);
}

describe.each(HAND_EXPORTS.map((each) => [each.name, each] as const))("%s", (_, each) => {
  const forms = formsOf(each);

  test("is recognised", () => {
    expect(recognise((forms[0] as (typeof forms)[0])[2], testContext({ locale: each.locale }))?.kind).toBe(each.log);
  });

  test.each(each.truth.map((t) => [t.slice(0, -1).join(" "), t] as const))("%s", (_name, [metric, ...rest]) => {
    const want = rest[rest.length - 1] as number | string;
    for (const [form, locale, table] of forms) {
      const got = outcome(metric, [table, ...rest.slice(0, -1)], locale);
      if (typeof want === "number") expect(got, `${form}, ${locale}`).toBeCloseTo(want, 6);
      else expect(got, `${form}, ${locale}`).toContain(want);
    }
  });

  if (each.check)
    test("DATA_CHECK names what is odd", () => {
      const [, , table] = forms.find(([form, locale]) => form === "text" && locale === "en_US") as (typeof forms)[0];
      const rows = outcome("DATA_CHECK", [table, each.log], "en_US") as unknown[][];
      const said = Object.fromEntries(rows.slice(1).map((r) => [r[0], r[1]]));
      expect(said).toMatchObject(each.check as object);
    });
});
