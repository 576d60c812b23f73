import type { LogForm, Options } from "./define";
import { MetricError } from "./errors";

/**
 * The option that a method given by name stands for; none where none is given.
 * @throws MetricError no_methods for a metric that is computed in one way only
 */
export function namedMethod(form: LogForm, method: string | undefined): Options {
  if (method === undefined) return {};
  if (!form.methodInput) throw new MetricError("no_methods", { metric: form.name });
  return { [form.methodInput]: method.toLowerCase() };
}
