import JSZip from "jszip";
import { fromXmlText } from "../../src/local/files/xml";

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99: its children in their order. */
const WORKSHEET =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Letters that a number format may hold outside quotes. */
const FORMAT = /^(General|AM\/PM|A\/P|E[+-]|[dmyhs0#?@.,:;/\-+ ()%*_$€£¥~^&'{}<>=!])*$/i;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((m) => fromXmlText(m[1] ?? ""));
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

function place(a1: string): { row: number; col: number } {
  const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) as unknown as [string, string, string];
  return { row: Number(row), col: [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) };
}

/** What Excel would repair in a workbook when it opens it, as far as rules written in words can say; empty where nothing. */
export async function excelRepairs(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const wrong: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds || wrong.push(what));
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async("text")) ?? "";
  must(!Object.values(zip.files).some((file) => file.dir), "the package has entries of folders");
  const styles = await text("xl/styles.xml");
  const counts = checkStyles(styles, must);
  const workbook = await text("xl/workbook.xml");
  checkNames(workbook, must);
  await checkParts(zip, text, must);
  for (const t of all(await text("xl/sharedStrings.xml"), /<t[^>]*>([^<]*)<\/t>/g))
    must(t.length <= 32_767, `a text of ${t.length} characters`);
  const strings = count(await text("xl/sharedStrings.xml"), /<si>/g);
  for (const path of Object.keys(zip.files))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      checkSheet(await text(path), { ...counts, strings }, (holds, what) => must(holds, `${path}: ${what}`));
  return wrong;
}

/** Every part has a kind, every relationship leads to a part and has an id of its own, every use of an id is explained. */
async function checkParts(zip: JSZip, text: (path: string) => Promise<string>, must: Must): Promise<void> {
  const types = await text("[Content_Types].xml");
  const defaults = all(types, /<Default Extension="([^"]*)"/g);
  const overrides = all(types, /<Override PartName="([^"]*)"/g);
  must(new Set(overrides).size === overrides.length, "a part with two kinds");
  for (const name of overrides) must(zip.file(name.slice(1)) !== null, `kind of ${name}, which is not there`);
  for (const path of Object.keys(zip.files)) {
    if (path === "[Content_Types].xml") continue;
    const extension = path.replace(/^.*\./, "");
    must(
      extension === "xml" ? overrides.includes(`/${path}`) : defaults.includes(extension),
      `${path} has no kind of its own`,
    );
    if (extension !== "rels") continue;
    const of = path.replace("_rels/", "").replace(/\.rels$/, "");
    const relationships = [...(await text(path)).matchAll(/<Relationship\s[^>]*>/g)].map(([one]) => one);
    const ids = relationships.map((one) => /\bId="([^"]*)"/.exec(one)?.[1] ?? "");
    must(new Set(ids).size === ids.length, `${path}: an id twice`);
    for (const one of relationships) {
      const target = /\bTarget="([^"]*)"/.exec(one)?.[1] ?? "";
      const at = new URL(target, `http://x/${of}`).pathname.slice(1);
      must(/TargetMode="External"/.test(one) || zip.file(at) !== null, `${path}: ${target} is not there`);
    }
    for (const used of all(of === "" ? "" : await text(of), /\br:id="([^"]*)"/g))
      must(ids.includes(used), `${of}: ${used} leads nowhere`);
  }
}

type Must = (holds: boolean, what: string) => void;

function checkStyles(styles: string, must: Must): { cells: number; rules: number } {
  const part = (name: string): string => new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, "s").exec(styles)?.[1] ?? "";
  for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
    const said = Number(new RegExp(`<${name}\\b[^>]*count="(\\d+)"`).exec(styles)?.[1] ?? 0);
    const child = { numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellXfs: "xf", dxfs: "dxf" }[
      name
    ];
    must(said === count(part(name), new RegExp(`<${child}[ />]`, "g")), `${name}: count is ${said}`);
  }
  const ids = new Set(all(styles, /<numFmt numFmtId="(\d+)"/g).map(Number));
  const cellXfs = part("cellXfs");
  for (const [attribute, most] of [
    ["fontId", count(part("fonts"), /<font[ />]/g)],
    ["fillId", count(part("fills"), /<fill[ />]/g)],
    ["borderId", count(part("borders"), /<border[ />]/g)],
  ] as const)
    for (const id of all(cellXfs, new RegExp(`${attribute}="(\\d+)"`, "g")))
      must(Number(id) < most, `a cell style has ${attribute} ${id} of ${most}`);
  for (const id of all(cellXfs, /numFmtId="(\d+)"/g).map(Number))
    must(id < 164 || ids.has(id), `number format ${id} is not there`);
  for (const code of all(styles, /formatCode="([^"]*)"/g)) {
    const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
    must(FORMAT.test(bare), `number format ${code}`);
    must(code.length <= 255, `a number format of ${code.length} characters`);
  }
  must(!/rgb="[0-9A-Fa-f]{6}"/.test(styles), "a colour without alpha");
  return { cells: count(cellXfs, /<xf[ />]/g), rules: count(part("dxfs"), /<dxf[ />]/g) };
}

function checkNames(workbook: string, must: Must): void {
  const names = all(workbook, /<sheet [^>]*name="([^"]*)"/g);
  for (const name of names) {
    must(name.length > 0 && name.length <= 31, `a sheet name of ${name.length} characters`);
    must(!/[[\]:*?/\\]|^'|'$/.test(name), `sheet name ${name}`);
  }
  must(new Set(names.map((name) => name.toLowerCase())).size === names.length, "two sheets of one name");
  const defined = all(workbook, /<definedName name="([^"]*)"/g);
  for (const name of defined)
    must(/^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name), `name ${name}`);
  must(new Set(defined.map((name) => name.toLowerCase())).size === defined.length, "two ranges of one name");
}

function checkSheet(xml: string, known: { cells: number; rules: number; strings: number }, must: Must): void {
  const inner = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(xml)?.[1] ?? "";
  const flat = inner.replace(/<(\w+)\b[^>]*?(?<!\/)>.*?<\/\1>/gs, (_, name: string) => `<${name}/>`);
  const order = all(flat, /<(\w+)/g).map((name) => WORKSHEET.indexOf(name));
  must(
    !order.includes(-1) && order.every((at, i) => i === 0 || at >= (order[i - 1] as number)),
    `elements ${all(flat, /<(\w+)/g).join(" ")}`,
  );
  let last = { row: 0, col: 0 };
  for (const [, a1] of xml.matchAll(/<c r="([A-Z]+\d+)"/g)) {
    const at = place(a1 as string);
    must(at.row > last.row || (at.row === last.row && at.col > last.col), `cell ${a1} out of order`);
    last = at;
  }
  for (const s of all(xml, /<c [^>]*\bs="(\d+)"/g)) must(Number(s) < known.cells, `cell style ${s}`);
  for (const v of all(xml, /<c [^>]*t="s"[^>]*>\s*<v>(\d+)<\/v>/g)) must(Number(v) < known.strings, `text ${v}`);
  for (const f of all(xml, /<(?:f|formula\d?)\b[^>]*>([^<]*)</g))
    must(f.length > 0 && f.length <= 8192 && !f.startsWith("="), `formula ${f.slice(0, 40)}`);
  for (const id of all(xml, /dxfId="(\d+)"/g)) must(Number(id) < known.rules, `look ${id} of a rule`);
  const priorities = all(xml, /<cfRule[^>]*priority="(\d+)"/g);
  must(new Set(priorities).size === priorities.length, "two rules of one priority");
  for (const element of ["dataValidations", "mergeCells"]) {
    const list = new RegExp(`<${element} count="(\\d+)">(.*?)</${element}>`, "s").exec(xml);
    const child = element.slice(0, -1);
    if (xml.includes(`<${element}`))
      must(
        Number(list?.[1]) > 0 && Number(list?.[1]) === count(list?.[2] ?? "", new RegExp(`<${child}\\b`, "g")),
        `${element}: count`,
      );
  }
  for (const list of all(xml, /<formula1>(&quot;[^<]*)<\/formula1>/g))
    must(list.length <= 257, `a list of ${list.length} characters`);
  must(!/sqref=""/.test(xml), "a rule without a place");
  checkMerges(all(xml, /<mergeCell ref="([^"]*)"/g), must);
}

function checkMerges(merges: readonly string[], must: Must): void {
  const zones = merges.map(
    (ref) => ref.split(":").map(place) as [{ row: number; col: number }, { row: number; col: number }],
  );
  zones.forEach(([from, to], i) => {
    for (const [otherFrom, otherTo] of zones.slice(i + 1))
      must(
        from.row > otherTo.row || to.row < otherFrom.row || from.col > otherTo.col || to.col < otherFrom.col,
        `merged cells ${merges[i]} overlap`,
      );
  });
}
