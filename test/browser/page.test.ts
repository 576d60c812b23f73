import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, startBench } from "./browser";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("the page", () => {
  it("opens with the sample, computes what is typed, opens the sidebar, and asks nothing of anybody", async () => {
    const { page, problems, outside, type, shown, menu, close } = await bench.open();
    expect(await page.title()).toBe("Metriche");
    expect(await shown("B2")).toBe("480");
    await type("N2", "=CHURN_RATE(C2:C13; B2:B13)");
    expect(Number(await shown("N2"))).toBeCloseTo(11 / 480, 6);
    expect(await shown("N13")).not.toBe("");
    await type("P2", "=CHURN_RATE(5; 0)");
    expect(await shown("P2")).toBe("#ERROR!");
    await menu("Extensions", "Metriche", "Open");
    const frame = page.locator("#sidebar iframe");
    await frame.waitFor();
    expect(
      await page.locator("#sidebar").evaluate((aside) => aside.querySelector("iframe")?.getBoundingClientRect().width),
    ).toBe(300);
    expect(await frame.getAttribute("sandbox")).not.toContain("allow-same-origin");
    if (process.env["SCREENSHOT"]) await page.screenshot({ path: process.env["SCREENSHOT"] });
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
    await close();
  });
});
