import { OFFICE, PACKAGE_RELATIONSHIPS, XML_HEAD } from "./xml";

/** A relationship of a part: what another part is to it. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "chart", "drawing", "comments". */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office package while it is put together, with their kinds and relationships. */
export class PackageParts {
  private readonly parts = new Map<string, string>();

  constructor(parts: Iterable<readonly [string, string]>) {
    for (const [path, content] of parts) this.parts.set(path, content);
  }

  get(path: string): string | undefined {
    return this.parts.get(path);
  }

  set(path: string, content: string): void {
    this.parts.set(path, content.startsWith("<?xml") || path.endsWith(".vml") ? content : XML_HEAD + content);
  }

  remove(path: string): void {
    this.parts.delete(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  entries(): IterableIterator<[string, string]> {
    return this.parts.entries();
  }

  relationships(path: string): Relationship[] {
    const xml = this.parts.get(relationsOf(path)) ?? "";
    return [...xml.matchAll(/<Relationship\s([^>]*?)\/?>/g)].map(([, attributes]) => {
      const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes as string)?.[1] ?? "";
      return {
        id: of("Id"),
        type: of("Type").replace(/^.*\//, ""),
        target: of("Target"),
        external: of("TargetMode") === "External",
      };
    });
  }

  setRelationships(path: string, relationships: readonly Relationship[]): void {
    if (relationships.length === 0) {
      this.parts.delete(relationsOf(path));
      return;
    }
    const list = relationships.map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    );
    this.set(relationsOf(path), `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join("")}</Relationships>`);
  }

  /** Says in [Content_Types].xml what every part is; a part nobody knows is left to the defaults. */
  writeContentTypes(): void {
    const overrides = this.paths().flatMap((path) => {
      const type = KINDS.find(([pattern]) => pattern.test(path))?.[1];
      return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
    });
    const defaults = Object.entries(DEFAULTS).map(
      ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    );
    this.set(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`,
    );
  }
}

export const relationsOf = (path: string): string => path.replace(/([^/]+)$/, "_rels/$1.rels");

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${SHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SHEET}.sharedStrings+xml`],
  [/^xl\/metadata\.xml$/, `${SHEET}.sheetMetadata+xml`],
  [/^xl\/tables\/[^/]+\.xml$/, `${SHEET}.table+xml`],
  [/^xl\/comments\d+\.xml$/, `${SHEET}.comments+xml`],
  [/^xl\/drawings\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^xl\/charts\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
];
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  png: "image/png",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};
