import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readCsv } from "../../src/local/files/read-csv";

const PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** Where LibreOffice is installed, or undefined: the tests that need it are skipped then. */
export const soffice = process.env["SOFFICE"] ?? PLACES.find((place) => existsSync(place));

/** Always computes anew what it opens: a cached value is no second opinion. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Separator, quote, UTF-8, from line 1, raw numbers, every sheet to a file of its own. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Every sheet of a workbook as LibreOffice computes it: sheet -> rows of texts, numbers with all their digits. */
export async function recalculate(workbook: Uint8Array): Promise<Map<string, string[][]>> {
  const folder = await mkdtemp(path.join(tmpdir(), "metriche-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(path.join(folder, "book.xlsx"), workbook);
    await promisify(execFile)(
      soffice as string,
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--convert-to",
        FILTER,
        "--outdir",
        folder,
        path.join(folder, "book.xlsx"),
      ],
      { timeout: 120_000 },
    );
    const sheets = new Map<string, string[][]>();
    for (const file of await readdir(folder))
      if (file.startsWith("book-") && file.endsWith(".csv"))
        sheets.set(file.slice(5, -4), readCsv(await readFile(path.join(folder, file), "utf8"), ","));
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
