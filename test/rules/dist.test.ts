import { expect, test } from "vitest";
import { build } from "../../src/build/build";

test("dist is what the sources make: npm run build", async () => {
  await expect(build({ check: true })).resolves.toBeUndefined();
}, 60_000);
