import { existsSync } from "node:fs";
import npmChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** A browser: the one named by CHROMIUM, an installed one, or the one that comes as an npm package. */
export async function launch(): Promise<Browser> {
  const executablePath =
    process.env["CHROMIUM"] ?? INSTALLED.find((path) => existsSync(path)) ?? (await npmChromium.executablePath());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
      "--font-render-hinting=none",
    ],
  });
}
