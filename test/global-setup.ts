import { build } from "../src/build/build";

/** The suites test what is shipped: fails when dist is not what the sources make. */
export default async function setup(): Promise<void> {
  await build({ check: true });
}
