import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

/** Files of installed packages that the page needs: each by its own name, so that nothing else of node_modules is served. */
const VENDOR: Readonly<Record<string, readonly [packageName: string, file: string]>> = {
  "/vendor/bootstrap.css": ["bootstrap", "dist/css/bootstrap.min.css"],
  "/vendor/font-awesome/css/font-awesome.css": ["font-awesome", "css/font-awesome.min.css"],
  "/vendor/font-awesome/fonts/fontawesome-webfont.woff2": ["font-awesome", "fonts/fontawesome-webfont.woff2"],
  "/vendor/font-awesome/fonts/fontawesome-webfont.woff": ["font-awesome", "fonts/fontawesome-webfont.woff"],
  "/vendor/font-awesome/fonts/fontawesome-webfont.ttf": ["font-awesome", "fonts/fontawesome-webfont.ttf"],
  "/vendor/chart.js": ["chart.js", "dist/chart.umd.min.js"],
  "/vendor/luxon.js": ["luxon", "build/global/luxon.min.js"],
  "/vendor/chartjs-adapter-luxon.js": ["chartjs-adapter-luxon", "dist/chartjs-adapter-luxon.umd.min.js"],
  "/vendor/owl.js": ["@odoo/owl", "dist/owl.iife.min.js"],
  "/vendor/o-spreadsheet.js": ["@odoo/o-spreadsheet", "dist/o_spreadsheet.min.iife.js"],
  "/vendor/o-spreadsheet.css": ["@odoo/o-spreadsheet", "dist/o_spreadsheet.css"],
  "/vendor/o-spreadsheet.xml": ["@odoo/o-spreadsheet", "dist/o_spreadsheet.xml"],
};

const OWN: Readonly<Record<string, string>> = {
  "/": "src/local/page/index.html",
  "/page.css": "src/local/page/page.css",
  "/dist/Code.js": "dist/Code.js",
  "/dist/Sidebar.html": "dist/Sidebar.html",
  "/samples/payments.csv": "src/local/samples/data/online-retail-customer-day.csv",
  "/samples/telco.csv": "src/local/samples/data/telco-contracts.csv",
};

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  woff: "font/woff",
  woff2: "font/woff2",
  ttf: "font/ttf",
};

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  /** Files to open, by path. */
  readonly files?: readonly string[];
  readonly locale?: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Directory of an installed package, whatever it exports. */
function packageRoot(name: string): string {
  for (const path of require.resolve.paths(name) ?? []) {
    const found = join(path, name);
    try {
      require(join(found, "package.json"));
      return found;
    } catch {}
  }
  return dirname(require.resolve(name));
}

let script: Promise<string> | undefined;

/** The page's script, bundled in memory, once a process. */
export function bundlePage(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(root, "src/local/page/main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Serves the local product on 127.0.0.1: a fixed list of files, and those named on the command line. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const page = await bundlePage();
  const files = options.files ?? [];
  const manifest = JSON.stringify({
    id: String(Date.now()),
    locale: options.locale ?? null,
    files: files.map((file) => basename(file)),
  });
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      const [type, body] = await answer(path, page, manifest, files);
      response.writeHead(200, {
        "content-type": type,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("not found");
    }
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  path: string,
  script: string,
  manifest: string,
  files: readonly string[],
): Promise<[string, string | Uint8Array]> {
  if (path === "/page.js") return [TYPES["js"] as string, script];
  if (path === "/open.json") return [TYPES["json"] as string, manifest];
  const opened = /^\/open\/(\d+)$/.exec(path);
  if (opened) return ["application/octet-stream", await readFile(files[Number(opened[1])] as string)];
  const vendor = VENDOR[path];
  const file = vendor ? join(packageRoot(vendor[0]), vendor[1]) : join(root, OWN[path] as string);
  return [TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream", await readFile(file)];
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
