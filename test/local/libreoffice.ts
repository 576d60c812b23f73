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
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;

/** Separator, quote, UTF-8, from line 1, raw numbers, every sheet to a file of its own. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Workbooks as LibreOffice computes them in a locale, in one start: of each, sheet -> rows of texts, numbers with all their digits. */
export async function recalculate(
  workbooks: readonly Uint8Array[],
  locale: string,
): Promise<Map<string, string[][]>[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "metriche-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), settings(locale));
    const files = workbooks.map((_, i) => path.join(folder, `book${i}.xlsx`));
    await Promise.all(files.map((file, i) => writeFile(file, workbooks[i] as Uint8Array)));
    await promisify(execFile)(
      soffice as string,
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--convert-to",
        FILTER,
        "--outdir",
        folder,
        ...files,
      ],
      { timeout: 180_000 },
    );
    const written = await readdir(folder);
    return await Promise.all(
      workbooks.map(async (_, i) => {
        const sheets = new Map<string, string[][]>();
        for (const file of written)
          if (file.startsWith(`book${i}-`) && file.endsWith(".csv"))
            sheets.set(
              file.slice(`book${i}-`.length, -".csv".length),
              readCsv(await readFile(path.join(folder, file), "utf8"), ","),
            );
        return sheets;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
