import { start } from "../../src/sidebar/app";
import type { PackedCatalogue } from "../../src/sidebar/catalogue";
import { asker, type Runner } from "../../src/sidebar/rpc";
import { speaker } from "../../src/sidebar/speaker";

/** The sidebar in a language that marks each of its texts: whatever stands outside the marks is hard-coded. */
declare const google: { readonly script: { readonly run: Runner } };

/** Every text that the server sent as a plain string: the file's own words. */
const sent = new Set<string>();
(window as unknown as { sent: Set<string> }).sent = sent;

const ask = asker(google.script.run);
start({
  root: document.getElementById("app") as HTMLElement,
  catalogue: JSON.parse((document.getElementById("catalogue") as HTMLElement).textContent) as PackedCatalogue,
  ask: async (call, input) => {
    const outcome = await ask(call, input);
    if (outcome.ok) collect(outcome.value);
    return outcome;
  },
  speaks: (language) => speaker(language, (text) => `⟦${text}⟧`),
});

/** Texts in two languages are the product's own and must come out marked. */
function collect(value: unknown): void {
  if (typeof value === "string") sent.add(value);
  else if (Array.isArray(value)) value.forEach(collect);
  else if (value && typeof value === "object" && !("en" in value && "it" in value))
    Object.values(value).forEach(collect);
}
