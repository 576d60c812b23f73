import { existsSync } from "node:fs";
import npmChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A browser: the one named by CHROMIUM, an installed one, or the one that comes as an npm package. */
export async function launch(): Promise<Browser> {
  const executablePath =
    process.env["CHROMIUM"] ?? INSTALLED.find((path) => existsSync(path)) ?? (await npmChromium.executablePath());
  return chromium.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-dev-shm-usage"],
  });
}
