import { beforeAll, describe, expect, test } from "vitest";
import { bundleSidebar } from "../../src/build/sidebar";
import { sidebarWords } from "../../src/build/sidebar-words";
import { allFunctions, METRICS } from "../../src/core/metrics/index";
import { type PackedCatalogue, unpack } from "../../src/sidebar/catalogue";

let html: string;
beforeAll(async () => {
  html = await bundleSidebar();
}, 60_000);

describe("the page as HtmlService serves it", () => {
  test("holds nothing that it cuts, runs or takes for a template", () => {
    // Template literals are cut at `//`; `<?` is a scriptlet; `<!--` changes how a script is read.
    expect(html).not.toMatch(/`|<\?|<!--/);
    expect(html).not.toContain('"words"');
  });

  test("loads nothing from anywhere", () => {
    expect(html).not.toMatch(/<(?:script|img|link|iframe)[^>]+(?:src|href)=/i);
    expect(html).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/);
  });

  test("carries words, not computations: it stays small beside them", () => {
    expect(html.length).toBeLessThan(450_000);
  });
});

describe("the words it carries", () => {
  test("are those of the catalogue, every metric and every function, after a journey as JSON", () => {
    const read = unpack(JSON.parse(JSON.stringify(sidebarWords())) as PackedCatalogue);
    expect(Object.keys(read.metrics)).toEqual(METRICS.map((m) => m.id));
    for (const m of METRICS) {
      const { title, label, summary, formula, family, unit, direction } = m;
      expect(read.metrics[m.id]).toMatchObject({ title, label, summary, formula, family, unit, direction });
    }
    expect(read.functions.map((f) => f.name)).toEqual(allFunctions().map((f) => f.name));
    for (const [i, f] of allFunctions().entries()) {
      expect(read.functions[i]?.inputs.map((input) => input.name)).toEqual(Object.keys(f.inputs));
    }
  });
});
