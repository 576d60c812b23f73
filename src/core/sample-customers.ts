import type { SampleTable } from "./define";

/** Made-up customers for the examples of the buying models; the expected fits are SciPy's, from several starts. */

type Columns<K extends string> = Readonly<Record<K, SampleTable>>;

function columns<K extends string>(names: readonly K[], rows: readonly (readonly number[])[]): Columns<K> {
  const out: Partial<Record<K, SampleTable>> = {};
  names.forEach((name, k) => {
    const letter = "ABCD"[k] as string;
    out[name] = {
      range: `Customers!${letter}2:${letter}${rows.length + 1}`,
      cells: rows.map((row) => [row[k] as number]),
    };
  });
  return out as Columns<K>;
}

/** 1,000 customers watched for a year, in weeks. */
export function buyers(): Columns<"x" | "tx" | "T" | "count"> {
  return columns(
    ["x", "tx", "T", "count"],
    [
      [0, 0, 52, 420],
      [1, 6, 52, 90],
      [1, 24, 52, 60],
      [1, 44, 52, 50],
      [2, 16, 52, 60],
      [2, 46, 52, 70],
      [4, 22, 52, 50],
      [4, 49, 52, 90],
      [8, 30, 52, 30],
      [8, 50, 52, 60],
      [15, 51, 52, 20],
    ],
  );
}

/** 420 customers with repeat purchases and the mean value of those. */
export function spenders(): Columns<"x" | "mean_value" | "count"> {
  return columns(
    ["x", "mean_value", "count"],
    [
      [1, 18, 60],
      [1, 40, 80],
      [1, 95, 30],
      [2, 25, 70],
      [2, 60, 50],
      [3, 33, 40],
      [3, 120, 15],
      [5, 45, 30],
      [8, 50, 20],
      [8, 22, 25],
    ],
  );
}
