import type { CellFunction } from "../core/define";
import type { Input } from "../core/inputs";
import type { Text } from "../core/text";

/**
 * The declaration that Sheets reads for the in-cell help: a plain top-level `function NAME(a, b)` under
 * its JSDoc. Sheets shows the description and each parameter's text, as one paragraph, to all users
 * alike: English first, then Italian. It shows no types, so whether an argument is optional is said in words.
 */
export function stub(f: CellFunction): string {
  const names = Object.keys(f.inputs);
  const lines = [
    "/**",
    ` * ${both(f.summary)}`,
    " *",
    ...names.map(
      (name) =>
        ` * @param {${typeOf(f.inputs[name] as Input<unknown>)}} ${name} ${helpOf(f.inputs[name] as Input<unknown>)}`,
    ),
    ` * @return {${f.kind === "broadcast" || f.kind === "log" || f.kind === "aggregate" ? "number|number[][]" : "Array"}} ${both(f.title)}`,
    " * @customfunction",
    " */",
    `function ${f.name}(${names.join(", ")}) {`,
    `  return lib_().call("${f.name}", arguments);`,
    "}",
  ];
  return lines.join("\n");
}

function both(text: Text): string {
  return oneLine(`${text.en} ${text.it}`);
}

function helpOf(input: Input<unknown>): string {
  const en = input.optional && !/optional/i.test(input.help.en) ? `Optional. ${input.help.en}` : input.help.en;
  const it = input.optional && !/facoltativ/i.test(input.help.it) ? `Facoltativo. ${input.help.it}` : input.help.it;
  return both({ en, it });
}

/** No line breaks, no comment end, no HTML: Sheets drops or mangles them. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\*\//g, "* /").replace(/</g, "‹").replace(/>/g, "›").trim();
}

function typeOf(input: Input<unknown>): string {
  switch (input.kind) {
    case "word":
    case "choice":
      return "string";
    case "day":
      return "Date|Date[][]";
    case "from":
      return "Date|string";
    case "table":
    case "matrix":
    case "fit":
    case "words":
    case "days":
    case "flags":
      return "Array";
    case "numbers":
      return "number[][]";
    default:
      return "number|number[][]";
  }
}
