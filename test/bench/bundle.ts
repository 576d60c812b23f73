import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { timed } from "./timing";

const code = readFileSync("dist/Code.js", "utf8");
const page = readFileSync("dist/Sidebar.html", "utf8");
const kb = (n: number): string => `${(n / 1024).toFixed(0)} KB`;

console.log(`dist/Code.js      ${kb(Buffer.byteLength(code))} (gzip ${kb(gzipSync(code).length)})`);
console.log(`dist/Sidebar.html ${kb(Buffer.byteLength(page))} (gzip ${kb(gzipSync(page).length)})`);

const script = new vm.Script(code);
const evaluate = timed(() => script.runInContext(vm.createContext({})), 25);
const empty = timed(() => new vm.Script("0").runInContext(vm.createContext({})), 25);
console.log(
  `evaluate Code.js in a bare context: ${(evaluate - empty).toFixed(3)} ms (bound 1 ms; an empty script in a new context takes ${empty.toFixed(3)} ms)`,
);
const compile = timed(() => new vm.Script(`${code}//${Math.random()}`), 15);
console.log(`compile without a cache: ${compile.toFixed(2)} ms`);
const first = timed(() => {
  const context = vm.createContext({});
  script.runInContext(context);
  vm.runInContext("CHURN_RATE(12, 240)", context);
}, 15);
console.log(`evaluate and first call: ${(first - empty).toFixed(2)} ms`);
