import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { sidebarWordsJson } from "./sidebar-words";

/**
 * dist/Sidebar.html: one page with script and style inlined. HtmlService cuts template literals at `//`,
 * so none may be left; `<!--` and `<?` inside a script mean something to a browser or to a template.
 */
export async function bundleSidebar(entry = "src/sidebar/main.ts"): Promise<string> {
  const result = await build({
    entryPoints: [entry, "src/sidebar/style.css"],
    outdir: "out",
    bundle: true,
    write: false,
    format: "iife",
    target: ["es2020"],
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    minify: true,
    supported: { "template-literal": false },
  });
  const text = (ending: string): string => result.outputFiles.find((f) => f.path.endsWith(ending))?.text.trim() ?? "";
  const script = text(".js").replace(/<(?=!--|\?)/g, "\\x3C");
  if (/`|<\/script/i.test(script)) throw new Error("the sidebar's script would not survive HtmlService");
  return (await readFile("src/sidebar/index.html", "utf8"))
    .replace("/*css*/", () => text(".css"))
    .replace(`"words"`, () => sidebarWordsJson())
    .replace("/*js*/", () => script);
}
