import type { Engine } from "./engine";

type Cell = { value: string | number | boolean | null; format?: string };
type Arg = Cell | Cell[][] | undefined;

const first = (arg: Arg): Cell | undefined => (Array.isArray(arg) ? arg[0]?.[0] : arg);
const numberOf = (cell: Cell | undefined): number => {
  const value = cell?.value;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || value === undefined || value === "") return 0;
  return Number(value);
};
const isError = (cell: Cell | undefined): boolean =>
  typeof cell?.value === "string" &&
  /^#(N\/A|REF!?|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!?|BAD_EXPR|CYCLE|SPILL!)$/.test(cell.value);

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#ERROR": 3,
  "#REF": 4,
  "#REF!": 4,
  "#SPILL!": 4,
  "#CYCLE": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#BAD_EXPR": 8,
  "#ERROR!": 8,
};

/** Functions that Google Sheets has and this version of the engine lacks. Each is one line of arithmetic or of format. */
export function addMissingFunctions(engine: Engine): void {
  const registry = engine.registries.functionRegistry;
  const arg = engine.helpers.arg as (definition: string, description?: string) => never;
  const fail = (message: string, code = "#VALUE!"): never => new engine.EvaluationError(message, code) as never;
  const add = (
    name: string,
    description: string,
    args: readonly [string, string][],
    compute: (...values: Arg[]) => unknown,
  ): void => {
    if (registry.contains(name)) return;
    engine.addFunction(name, {
      description,
      category: "Google",
      args: args.map(([definition, text]) => arg(definition, text)),
      compute: compute as never,
    } as never);
  };
  const value: readonly [string, string][] = [["value (any)", "The value."]];
  const number = (name: string, description: string, f: (x: number) => number): void =>
    add(name, description, [["value (any)", "The number."]], (x) => {
      if (isError(first(x))) return first(x);
      const result = f(numberOf(first(x)));
      return Number.isFinite(result) ? { value: result } : fail("The argument is out of range.", "#NUM!");
    });
  add(
    "ARRAYFORMULA",
    "Evaluates the formula for every cell of its ranges.",
    [["array (any, range<any>)", "The formula."]],
    (x) => x,
  );
  add("N", "The argument as a number.", value, (x) => {
    if (isError(first(x))) return first(x);
    const v = first(x)?.value;
    return { value: typeof v === "number" ? v : v === true ? 1 : 0 };
  });
  add("T", "The argument if it is text, else an empty text.", value, (x) => {
    if (isError(first(x))) return first(x);
    const v = first(x)?.value;
    return { value: typeof v === "string" ? v : "" };
  });
  add("TO_DATE", "A number as a date.", value, (x) => ({ value: first(x)?.value ?? null, format: "m/d/yyyy" }));
  add("TO_PERCENT", "A number as a percentage.", value, (x) => ({ value: first(x)?.value ?? null, format: "0.00%" }));
  add("TO_DOLLARS", "A number as dollars.", value, (x) => ({ value: first(x)?.value ?? null, format: "[$$]#,##0.00" }));
  add("TO_PURE_NUMBER", "A number without its format.", value, (x) => ({
    value: first(x)?.value ?? null,
    format: "0.############",
  }));
  add("TO_TEXT", "A number as text.", value, (x) => ({
    value: first(x)?.value === null ? "" : String(first(x)?.value ?? ""),
  }));
  add("ISDATE", "Whether a value is a date.", value, (x) => ({
    value: typeof first(x)?.value === "number" && engine.helpers.isDateTimeFormat(first(x)?.format ?? ""),
  }));
  add("TYPE", "The type of a value as a number.", [["value (any, range<any>)", "The value."]], (x) => {
    if (Array.isArray(x) && (x.length > 1 || (x[0]?.length ?? 0) > 1)) return { value: 64 };
    if (isError(first(x))) return { value: 16 };
    const v = first(x)?.value;
    return { value: typeof v === "string" ? 2 : typeof v === "boolean" ? 4 : 1 };
  });
  add("ERROR.TYPE", "The number of an error.", [["reference (any)", "The cell."]], (x) => {
    const code = isError(first(x)) ? ERROR_NUMBERS[String(first(x)?.value)] : undefined;
    return code === undefined ? fail("The argument is not an error.", "#N/A") : { value: code };
  });
  add("SUMSQ", "The sum of the squares.", [["value (any, range<any>, repeating)", "Numbers."]], (...all) => {
    let sum = 0;
    for (const item of all)
      for (const column of Array.isArray(item) ? item : [[item as Cell]])
        for (const cell of column) {
          if (isError(cell)) return cell;
          if (typeof cell?.value === "number") sum += cell.value ** 2;
        }
    return { value: sum };
  });
  add(
    "MROUND",
    "Rounds to the nearest multiple.",
    [
      ["value (any)", "The number."],
      ["factor (any)", "The multiple."],
    ],
    (x, f) => {
      const [a, b] = [numberOf(first(x)), numberOf(first(f))];
      if (a * b < 0) return fail("Both arguments must have the same sign.", "#NUM!");
      return { value: b === 0 ? 0 : Math.round(a / b) * b };
    },
  );
  number("SIGN", "-1, 0 or 1 by the sign of the number.", Math.sign);
  number("LOG10", "The logarithm to base 10.", (x) => (x > 0 ? Math.log10(x) : Number.NaN));
  number("FACT", "The factorial.", (x) => {
    let product = x < 0 ? Number.NaN : 1;
    for (let i = 2; i <= Math.floor(x); i++) product *= i;
    return product;
  });
  add(
    "QUOTIENT",
    "The whole part of a division.",
    [
      ["dividend (any)", "The dividend."],
      ["divisor (any)", "The divisor."],
    ],
    (x, d) =>
      numberOf(first(d)) === 0
        ? fail("The divisor must not be zero.", "#DIV/0!")
        : { value: Math.trunc(numberOf(first(x)) / numberOf(first(d))) },
  );
  add(
    "REPT",
    "Repeats a text.",
    [
      ["text (any)", "The text."],
      ["times (any)", "How many times."],
    ],
    (x, n) => {
      const times = Math.trunc(numberOf(first(n)));
      const text = String(first(x)?.value ?? "");
      return times < 0 || times * text.length > 50_000
        ? fail("The number of repetitions is out of range.")
        : { value: text.repeat(times) };
    },
  );
  add("CODE", "The Unicode number of the first character.", [["text (any)", "The text."]], (x) => {
    const code = String(first(x)?.value ?? "").codePointAt(0);
    return code === undefined ? fail("The text is empty.") : { value: code };
  });
  add("UNICODE", "The Unicode number of the first character.", [["text (any)", "The text."]], (x) => {
    const code = String(first(x)?.value ?? "").codePointAt(0);
    return code === undefined ? fail("The text is empty.") : { value: code };
  });
  add("UNICHAR", "The character of a Unicode number.", [["number (any)", "The number."]], (x) => {
    const code = numberOf(first(x));
    return code > 0 && code <= 0x10ffff ? { value: String.fromCodePoint(code) } : fail("The number is out of range.");
  });
  add(
    "REGEXMATCH",
    "Whether a text matches a regular expression.",
    [
      ["text (any)", "The text."],
      ["expression (any)", "The expression."],
    ],
    (x, e) => {
      if (isError(first(x))) return first(x);
      try {
        return { value: new RegExp(String(first(e)?.value ?? ""), "u").test(String(first(x)?.value ?? "")) };
      } catch {
        return fail("The regular expression is not valid.", "#REF!");
      }
    },
  );
  add(
    "ISBETWEEN",
    "Whether a number lies between two others.",
    [
      ["value (any)", "The number."],
      ["lower (any)", "The lower bound."],
      ["upper (any)", "The upper bound."],
      ["lower_inclusive (any, optional)", "Whether the lower bound counts."],
      ["upper_inclusive (any, optional)", "Whether the upper bound counts."],
    ],
    (x, l, u, li, ui) => {
      const [a, low, high] = [numberOf(first(x)), numberOf(first(l)), numberOf(first(u))];
      const above = first(li)?.value === false ? a > low : a >= low;
      return { value: above && (first(ui)?.value === false ? a < high : a <= high) };
    },
  );
  add("ISREF", "Whether the argument is a reference.", [["value (any, range<any>)", "The argument."]], (x) => ({
    value: Array.isArray(x),
  }));
  addStatistics(engine, add, fail);
  dateMinusDateIsANumber(engine);
}

type Add = (
  name: string,
  description: string,
  args: readonly [string, string][],
  compute: (...values: Arg[]) => unknown,
) => void;

/** Natural logarithm of the gamma function: Lanczos, g = 7, n = 9 (Numerical Recipes 6.1), good to about 15 digits. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const t = x + 6.5;
  const sum = c.slice(1).reduce((total, value, index) => total + value / (x + index), c[0] as number);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

function addStatistics(engine: Engine, add: Add, fail: (message: string, code?: string) => never): void {
  add("GAMMALN", "The natural logarithm of the gamma function.", [["value (any)", "The number."]], (x) =>
    numberOf(first(x)) > 0
      ? { value: logGamma(numberOf(first(x))) }
      : fail("The argument must be above zero.", "#NUM!"),
  );
  add(
    "COMBIN",
    "How many ways there are to choose k of n.",
    [
      ["n (any)", "How many there are."],
      ["k (any)", "How many are chosen."],
    ],
    (a, b) => {
      const [n, k] = [Math.trunc(numberOf(first(a))), Math.trunc(numberOf(first(b)))];
      if (k < 0 || n < k) return fail("k must lie between 0 and n.", "#NUM!");
      let result = 1;
      for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - Math.min(k, n - k) + i)) / i;
      return { value: Math.round(result) };
    },
  );
  const means: readonly [string, string, (v: readonly number[]) => number][] = [
    [
      "GEOMEAN",
      "The geometric mean.",
      (v) => (v.every((x) => x > 0) ? Math.exp(v.reduce((s, x) => s + Math.log(x), 0) / v.length) : Number.NaN),
    ],
    [
      "HARMEAN",
      "The harmonic mean.",
      (v) => (v.every((x) => x > 0) ? v.length / v.reduce((s, x) => s + 1 / x, 0) : Number.NaN),
    ],
    [
      "DEVSQ",
      "The sum of the squared deviations.",
      (v) => {
        const m = v.reduce((s, x) => s + x, 0) / v.length;
        return v.reduce((s, x) => s + (x - m) ** 2, 0);
      },
    ],
  ];
  for (const [name, description, f] of means)
    add(name, description, [["value (any, range<any>, repeating)", "Numbers."]], (...all) => {
      const values = all
        .flatMap((item) => (Array.isArray(item) ? item.flat() : [item as Cell]))
        .flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
      const result = values.length > 0 ? f(values) : Number.NaN;
      return Number.isFinite(result) ? { value: result } : fail("The numbers are out of range.", "#NUM!");
    });
  void engine;
}

/** A date less a date is a number of days; the engine would show it as a date. */
function dateMinusDateIsANumber(engine: Engine): void {
  const registry = engine.registries.functionRegistry;
  const minus = registry.get("MINUS");
  const isDate = (cell: Cell | undefined): boolean => engine.helpers.isDateTimeFormat(cell?.format ?? "");
  const compute = minus.compute as (this: unknown, ...args: Arg[]) => Cell;
  registry.replace("MINUS", {
    ...minus,
    compute(this: unknown, a: Arg, b: Arg) {
      const result = compute.call(this, a, b);
      if (isDate(first(a)) && isDate(first(b)) && result && typeof result === "object") return { value: result.value };
      return result;
    },
  } as never);
}
