import { start } from "./app";
import type { PackedCatalogue } from "./catalogue";
import { asker, type Runner } from "./rpc";

declare const google: { readonly script: { readonly run: Runner } };

const words = document.getElementById("catalogue") as HTMLElement;
start({
  root: document.getElementById("app") as HTMLElement,
  catalogue: JSON.parse(words.textContent) as PackedCatalogue,
  ask: asker(google.script.run),
});
