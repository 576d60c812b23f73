import { parseArgs } from "node:util";
import { MOST_CELLS_READ } from "../local/files/open-files";
import { MOST_CELLS_WRITTEN } from "../local/files/write-xlsx";
import { build } from "./build";
import { inputProblem } from "./input-problem";
import { serve } from "./serve";

const USAGE = `npm start [-- file.xlsx file.csv ... --locale it_IT --port 8080]
npm start -- --headless out.xlsx [file ...] [--report report.json] [--language it] [--locale it_IT] [--time-zone Europe/Rome]
Files of up to ${MOST_CELLS_READ.toLocaleString("en")} cells are read; an .xlsx of up to ${MOST_CELLS_WRITTEN.toLocaleString("en")} cells is written.`;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        locale: { type: "string" },
        port: { type: "string" },
        headless: { type: "boolean" },
        report: { type: "string" },
        language: { type: "string" },
        "time-zone": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // The first sentence names the option; what follows is advice for another shell.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    return stop(`${sentence}; what there is:\n${USAGE}`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const inputs = values.headless ? positionals.slice(1) : positionals;
const language = values.language === "it" || (!values.language && values.locale === "it_IT") ? "it" : "en";
for (const file of inputs) {
  const problem = inputProblem(file, language);
  if (problem !== undefined) stop(problem);
}
const output = values.headless ? (positionals[0] ?? stop(USAGE)) : "";
if (values.headless && !/\.xlsx$/i.test(output))
  stop(
    language === "it"
      ? `${output} non è il nome di un .xlsx: scrivi prima il file da creare, per esempio riepilogo.xlsx.`
      : `${output} is no name of an .xlsx: name the file to write first, for example summary.xlsx.`,
  );
await build();
if (values.headless) {
  const { runHeadless } = await import("./run-headless");
  process.exit(
    await runHeadless({
      output,
      inputs,
      report: values.report,
      language: values.language,
      locale: values.locale,
      timeZone: values["time-zone"],
    }),
  );
}
const port = values.port === undefined ? 0 : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop("--port takes a number from 0 to 65535.");
const { url } = await serve({
  port,
  files: inputs,
  ...(values.locale === undefined ? {} : { locale: values.locale }),
}).catch((error: NodeJS.ErrnoException) =>
  stop(
    error.code === "EADDRINUSE" ? `Port ${port} is taken: leave --port out, and a free one is found.` : error.message,
  ),
);
console.log(`Metriche: ${url}`);
