import JSZip from "jszip";
import type { Host } from "../host";

/** The open workbook as the bytes of an .xlsx. */
export async function writeXlsx(host: Host): Promise<Uint8Array> {
  host.book.flush();
  const { files } = (await host.model.exportXLSX()) as unknown as {
    files: { path: string; content?: string; imageSrc?: string }[];
  };
  const zip = new JSZip();
  for (const file of files)
    if (file.content !== undefined) zip.file(file.path, file.content.replaceAll(' xmlns=""', ""));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}
