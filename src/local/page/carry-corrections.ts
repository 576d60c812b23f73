import type { DocumentState } from "../apps-script/document-state";
import type { OpenWorkbook } from "../host";

/** The document property in which Metriche keeps what a person corrected of the tables with one header. */
const KEY = "metriche.corrections";

/** Takes to the next file what was corrected in the one before: the same export is opened again every month. */
export function carryCorrections(from: DocumentState | undefined, to: OpenWorkbook): void {
  const kept = from?.properties.document[KEY];
  if (kept === undefined || !to.state || to.state.properties.document[KEY] !== undefined) return;
  // The sheets of the new file are others, though numbered alike.
  const corrections = (JSON.parse(kept) as object[]).map((c) => ({ ...c, sheetId: -1 }));
  to.state.properties.document[KEY] = JSON.stringify(corrections);
}
