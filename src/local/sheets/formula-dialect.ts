import type { FileLocale } from "./locales";
import { fromEngineSheetName, toEngineSheetName } from "./sheet-name";

/** Stands before a token that Google refuses in this locale: the engine refuses it too, and the text comes back as typed. */
const REFUSED = "\ue000";

interface Token {
  readonly type:
    | "string"
    | "sheet"
    | "number"
    | "word"
    | "open"
    | "close"
    | "separator"
    | "operator"
    | "space"
    | "other";
  readonly text: string;
}

const OPERATOR = /^(<>|<=|>=|[-+*/^&=<>%:])/;

function read(formula: string, decimal: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (type: Token["type"], text: string): void => {
    tokens.push({ type, text });
    at += text.length;
  };
  while (at < formula.length) {
    const rest = formula.slice(at, at + 50_000);
    const char = rest[0] as string;
    if (char === '"') take("string", /^"(?:[^"]|"")*"?/.exec(rest)?.[0] ?? char);
    else if (char === "'") take("sheet", /^'(?:[^']|'')*'?/.exec(rest)?.[0] ?? char);
    else if (/\s/.test(char)) take("space", /^\s+/.exec(rest)?.[0] ?? char);
    else if (/\d/.test(char) || ((char === "." || char === decimal) && /\d/.test(rest[1] ?? "")))
      take("number", readNumber(rest, decimal));
    else if (/[\p{L}_$]/u.test(char)) take("word", /^[\p{L}\p{N}_$.]+/u.exec(rest)?.[0] ?? char);
    else if (char === "(" || char === "{") take("open", char);
    else if (char === ")" || char === "}") take("close", char);
    else if (char === "," || char === ";" || char === "\\") take("separator", char);
    else if (rest.startsWith("#N/A")) take("other", "#N/A");
    else if (rest.startsWith("#REF")) take("other", rest.startsWith("#REF!") ? "#REF!" : "#REF");
    else take(OPERATOR.test(rest) ? "operator" : "other", OPERATOR.exec(rest)?.[0] ?? char);
  }
  return tokens;
}

/** A whole row (`2:5`) is a number to the left of a colon too; that needs no care, as it holds no decimal sign. */
function readNumber(rest: string, decimal: string): string {
  const sign = decimal === "," ? "," : "\\.";
  return new RegExp(`^(?:\\d+(?:${sign}\\d+)?|${sign}\\d+)(?:[eE][+-]?\\d+)?`).exec(rest)?.[0] ?? (rest[0] as string);
}

/** The engine has no doubled quote and ends no literal at a backslash: such characters are joined in by their code. */
function engineString(literal: string): string {
  if (literal.length < 2 || !literal.endsWith('"')) return literal;
  const value = literal.slice(1, -1).replaceAll('""', '"');
  if (!/["\\]/.test(value)) return literal;
  const parts = value.split(/(["\\])/).filter((part) => part !== "");
  const joined = parts.map((part) => (part === '"' ? "CHAR(34)" : part === "\\" ? "CHAR(92)" : `"${part}"`));
  return `(${joined[0]?.startsWith("C") ? '""&' : ""}${joined.join("&")})`;
}

const JOINED = /\((?:"[^"]*"|CHAR\((?:34|92)\))(?:&(?:"[^"]*"|CHAR\((?:34|92)\)))*\)/g;

function googleString(joined: string): string {
  if (!joined.includes("CHAR(")) return joined;
  const parts = joined.slice(1, -1).match(/"[^"]*"|CHAR\(34\)|CHAR\(92\)/g) ?? [];
  return `"${parts.map((p) => (p === "CHAR(34)" ? '""' : p === "CHAR(92)" ? "\\" : p.slice(1, -1))).join("")}"`;
}

/** A formula as a user of this locale writes it (and as `setFormula` takes it) in the engine's canonical form. */
export function toEngineFormula(formula: string, locale: FileLocale): string {
  const decimal = locale.decimalSeparator;
  const comma = locale.formulaArgSeparator === ",";
  const depth: string[] = [];
  const tokens = read(formula.startsWith("=") ? formula : `=${formula}`, decimal).map((token): Token => {
    const { type, text } = token;
    if (type === "open") depth.push(text);
    else if (type === "close") depth.pop();
    else if (type === "string") return { type, text: engineString(text) };
    else if (type === "sheet") return { type, text: `'${toEngineSheetName(text.slice(1, -1).replaceAll("''", "'"))}'` };
    else if (type === "number") return { type, text: comma ? text : text.replace(",", ".") };
    else if (type === "separator") return { type, text: engineSeparator(text, depth[depth.length - 1] === "{", comma) };
    else if (text === "#N/A") return { type, text: "NA()" };
    else if (text === "#REF!") return { type, text: "#REF" };
    else if (text === ".") return { type, text: REFUSED + text };
    return token;
  });
  return signBeforePower(tokens)
    .map((token) => token.text)
    .join("");
}

function engineSeparator(text: string, inArray: boolean, comma: boolean): string {
  if (inArray) return text === ";" ? ";" : text === (comma ? "," : "\\") ? "," : REFUSED + text;
  if (text === ";") return ",";
  return text === "," && comma ? "," : REFUSED + text;
}

/** Sheets reads -2^2 as (-2)^2; the engine as -(2^2). */
function signBeforePower(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  for (let i = 0; i < out.length; i++) {
    if (out[i]?.type !== "operator" || !/^[-+]$/.test(out[i]?.text ?? "")) continue;
    let before = i - 1;
    while (out[before]?.type === "space") before--;
    const previous = out[before];
    if (
      previous &&
      previous.type !== "open" &&
      previous.type !== "separator" &&
      !(previous.type === "operator" && previous.text !== "%")
    )
      continue;
    const end = operandEnd(out, i + 1);
    if (end < 0 || out[end + 1]?.text !== "^") continue;
    out.splice(end + 1, 0, { type: "close", text: ")" });
    out.splice(i, 0, { type: "open", text: "(" });
    i++;
  }
  return out;
}

/** Index of the last token of the operand that starts at `from`, or -1. */
function operandEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.type === "sheet" && tokens[at + 1]?.text === "!") at += 2;
  if (tokens[at]?.type === "number") return at;
  if (tokens[at]?.type === "word") {
    if (tokens[at + 1]?.text === "!") at += 2;
    if (tokens[at + 1]?.text !== "(") return at;
    at++;
  }
  if (tokens[at]?.text !== "(") return -1;
  for (let depth = 0; at < tokens.length; at++) {
    if (tokens[at]?.type === "open") depth++;
    else if (tokens[at]?.type === "close" && --depth === 0) return at;
  }
  return -1;
}

/** The engine's canonical formula as this locale shows it; what `getFormula` gives. */
export function fromEngineFormula(formula: string, locale: FileLocale): string {
  const comma = locale.formulaArgSeparator === ",";
  const depth: string[] = [];
  let refused = false;
  const text = read(formula.replace(JOINED, googleString), ".").map((token) => {
    const wasRefused = refused;
    refused = token.text === REFUSED;
    if (refused) return "";
    if (token.type === "open") depth.push(token.text);
    else if (token.type === "close") depth.pop();
    else if (token.type === "sheet") return `'${fromEngineSheetName(token.text.slice(1, -1)).replaceAll("'", "''")}'`;
    else if (token.type === "number") return comma ? token.text : token.text.replace(".", ",");
    else if (token.text === "#REF") return "#REF!";
    else if (token.type === "separator" && !wasRefused && !comma) {
      if (depth[depth.length - 1] === "{") return token.text === "," ? "\\" : token.text;
      return token.text === "," ? ";" : token.text;
    }
    return token.text;
  });
  return text.join("");
}
