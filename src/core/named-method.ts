import type { LogForm, Options } from "./define";
import { MetricError, quoted } from "./errors";

/**
 * The option that a method given by name stands for; none where none is given.
 * @throws MetricError no_methods for a metric that is computed in one way only, not_one_of for a name it has not
 */
export function namedMethod(form: LogForm, method: string | undefined): Options {
  if (method === undefined) return {};
  if (!form.methodInput) throw new MetricError("no_methods", { metric: form.name });
  const name = method.toLowerCase();
  if (!form.methods[name]) {
    const known = Object.keys(form.methods).join(", ");
    throw new MetricError("not_one_of", { input: { argument: "method" }, known, value: quoted(method) });
  }
  return { [form.methodInput]: name };
}
