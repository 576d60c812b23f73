import type { Layout } from "../layout";
import type { Found } from "./found";

/** Spend: the amount, which is zero where an advertising report says nothing. */
export function spendLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  // An advertising report leaves the cell blank where nothing was spent.
  if (f.has("amount"))
    fields["amount"] =
      f.has("impressions") || f.has("campaign") || f.has("clicks")
        ? { first: [f.col("amount"), { value: 0 }] }
        : f.col("amount");
  return { emits: [{ fields }] };
}
