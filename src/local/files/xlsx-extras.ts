import type { DocumentState } from "../apps-script/document-state";
import type { NumberFormats } from "../sheets/number-format";
import { toEngineSheetName } from "../sheets/sheet-name";
import { withPlainNames } from "./excel-functions";
import { relationsOf } from "./package-parts";
import { fromXmlText, xmlText } from "./xml";

type Parts = Readonly<Record<string, string>>;
type ImportedSheet = { readonly id: string; readonly name: string };

/** What the engine's import would stumble over, put into its words: number formats, sheet names with an apostrophe. */
export function prepareParts(parts: Parts, formats: NumberFormats): Record<string, string> {
  const quoted = (text: string): string =>
    text.replace(/(?:'|&apos;)((?:[^'&<>]|&(?!apos;)|(?:'|&apos;){2})+)(?:'|&apos;)!/g, (whole, name: string) =>
      /(?:'|&apos;){2}/.test(name)
        ? `'${xmlText(toEngineSheetName(fromXmlText(name).replaceAll("''", "'")))}'!`
        : whole,
    );
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => {
      if (path === "xl/styles.xml")
        return [
          path,
          xml.replace(
            /formatCode="([^"]*)"/g,
            (_, code: string) => `formatCode="${xmlText(formats.toEngine(fromXmlText(code)) || "General")}"`,
          ),
        ];
      if (path === "xl/workbook.xml")
        return [
          path,
          xml.replace(
            /(<sheet\b[^>]*\bname=")([^"]*)"/g,
            (_, open: string, name: string) => `${open}${xmlText(toEngineSheetName(fromXmlText(name)))}"`,
          ),
        ];
      if (/^xl\/(worksheets|charts)\/[^/]+\.xml$/.test(path))
        return [
          path,
          withPlainNames(withPlainTexts(xml)).replace(/<((?:c:)?f|formula\d?)\b[^>]*>[^<]*<\/\1>/g, quoted),
        ];
      return [path, xml];
    }),
  );
}

/** Texts that stand in their cell (Java and Python libraries write them so), which the engine's import leaves out. */
function withPlainTexts(xml: string): string {
  if (!xml.includes("inlineStr")) return xml;
  return xml.replace(/<((?:\w+:)?)is>(.*?)<\/\1is>/gs, (_, prefix: string, body: string) => {
    const spoken = body.replace(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, "");
    const texts = [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g)].map(([, text]) => text);
    return `<${prefix}v>${texts.join("")}</${prefix}v>`;
  });
}

/** Names of ranges that stand for a plain range: name -> `Sheet!A1:B2` in the engine's words. */
export function namedRangesOf(parts: Parts): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, attributes, text] of (parts["xl/workbook.xml"] ?? "").matchAll(
    /<definedName\b([^>]*)>([^<]*)<\/definedName>/g,
  )) {
    const name = /\bname="([^"]*)"/.exec(attributes as string)?.[1] ?? "";
    const place = /^(?:'((?:[^']|'')+)'|([A-Za-z0-9_.]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(
      fromXmlText(text as string),
    );
    if (!place || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /localSheetId/.test(attributes as string)) continue;
    const sheet = toEngineSheetName((place[1] ?? place[2] ?? "").replaceAll("''", "'"));
    const to = place[5] ? `:${place[5]}${place[6]}` : "";
    found[name] = `'${sheet}'!${place[3]}${place[4]}${to}`;
  }
  return found;
}

/** Brings the comments of every sheet into the document as notes. */
export function readNotes(
  parts: Parts,
  sheets: readonly ImportedSheet[],
  state: DocumentState,
  toCell: (xc: string) => { row: number; col: number },
): void {
  const targets = new Map(
    [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship\b([^>]*)\/?>/g)].map(([, a]) => [
      attribute(a as string, "Id"),
      attribute(a as string, "Target"),
    ]),
  );
  for (const [, attributes] of (parts["xl/workbook.xml"] ?? "").matchAll(/<sheet\b([^>]*)\/?>/g)) {
    const name = toEngineSheetName(fromXmlText(attribute(attributes as string, "name")));
    const target = targets.get(attribute(attributes as string, "r:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const sheet = sheets.find((item) => item.name === name);
    const comments = [...(parts[relationsOf(path)] ?? "").matchAll(/<Relationship\b([^>]*)\/?>/g)].find(([, a]) =>
      attribute(a as string, "Type").endsWith("/comments"),
    );
    if (!sheet || !comments) continue;
    const file = new URL(attribute(comments[1] as string, "Target"), `http://x/${path}`).pathname.slice(1);
    const notes: Record<string, string> = {};
    for (const [, ref, body] of (parts[file] ?? "").matchAll(
      /<comment\b[^>]*\bref="([A-Z]+\d+)"[^>]*>(.*?)<\/comment>/gs,
    )) {
      const { row, col } = toCell(ref as string);
      notes[`${row},${col}`] = [...(body as string).matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)]
        .map(([, t]) => fromXmlText(t as string))
        .join("");
    }
    if (Object.keys(notes).length > 0) state.notes[sheet.id] = notes;
  }
}

const attribute = (text: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1] ?? "";
