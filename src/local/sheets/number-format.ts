/** What the engine can show of a Google number format. */
type Valid = (format: string) => boolean;

/**
 * Google's patterns in the engine's narrower words. Where the two differ the engine's carries an empty literal (`""`)
 * or none, so that each original has its own and getNumberFormat gives back what was set.
 */
export class NumberFormats {
  /** Engine pattern -> the pattern the user set. Kept with the document. */
  readonly originals: Map<string, string>;
  private readonly valid: Valid;
  private readonly known = new Map<string, string>();

  constructor(valid: Valid, originals: Iterable<readonly [string, string]> = []) {
    this.valid = valid;
    this.originals = new Map(originals);
    // What stands for "@" in single cells (Book.writePlainText) is not how every such cell is written.
    for (const [engine, original] of this.originals) if (original !== "@") this.known.set(original, engine);
  }

  toEngine(format: string | null | undefined): string {
    if (format === null || format === undefined || format === "" || /^general$/i.test(format)) return "";
    const known = this.known.get(format);
    if (known !== undefined) return known;
    let engine = translate(format);
    if (!this.valid(engine)) engine = /[dmyhs]/.test(engine.replace(/"[^"]*"/g, "")) ? "yyyy-mm-dd" : "0";
    if (engine !== format) {
      const taken = (candidate: string): boolean =>
        (this.originals.has(candidate) && this.originals.get(candidate) !== format) || this.known.has(candidate);
      while (taken(engine) || !engine.includes('""')) {
        const marked = `${engine}""`;
        if (!this.valid(marked)) break;
        engine = marked;
      }
      this.originals.set(engine, format);
    }
    this.known.set(format, engine);
    return engine;
  }

  fromEngine(format: string | undefined): string {
    return format ? (this.originals.get(format) ?? format) : "General";
  }
}

const LITERAL = /("[^"]*"|\[\$[^\]]*\]|\\.)/;

function translate(format: string): string {
  return splitSections(format)
    .map((section) => translateSection(section))
    .join(";");
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const part of format.split(LITERAL)) {
    if (LITERAL.test(part)) sections[sections.length - 1] += part;
    else
      for (const [index, piece] of part.split(";").entries()) {
        if (index > 0) sections.push("");
        sections[sections.length - 1] += piece;
      }
  }
  return sections;
}

function translateSection(section: string): string {
  const bare = section
    .replace(new RegExp(LITERAL.source, "g"), "")
    .replace(/\[[^\]]*\]/g, (code) => (/^\[[hms]+\]$/i.test(code) ? code : ""));
  const date = /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare);
  return section
    .split(LITERAL)
    .map((part) => {
      if (part.startsWith("[$")) return part.replace(/-[0-9A-Fa-f]+\]$/, "]");
      if (part.startsWith("\\")) return `"${part.slice(1)}"`;
      if (part.startsWith('"')) return part;
      const uncoloured = part
        .replace(/\[h+\]/gi, "hhhh")
        .replace(/\[[^\]]*\]/g, "")
        .replace(/_./g, "");
      return date ? datePart(uncoloured) : numberPart(uncoloured);
    })
    .join("");
}

function datePart(part: string): string {
  return part
    .replace(/am\/pm|a\/p/gi, "a")
    .toLowerCase()
    .replace(/h+/g, (run) => (run.length === 4 ? run : "hh"))
    .replace(/s+/g, "ss")
    .replace(/y+/g, (run) => (run.length <= 2 ? "yy" : "yyyy"))
    .replace(/(hh:?)m(?!m)/g, "$1mm")
    .replace(/[^dmyhsaq0-9.,:/\- ()]/g, (char) => `"${char}"`);
}

function numberPart(part: string): string {
  return part
    .replace(/e[+-]0+/gi, "e")
    .replace(/\?/g, "#")
    .replace(/[€£¥]/g, (char) => `[$${char}]`)
    .replace(/[a-df-zA-DF-Z°]/g, (char) => `"${char}"`);
}
