/** What `npm start -- --headless` was given. */
export interface HeadlessRun {
  readonly output: string;
  readonly inputs: readonly string[];
  readonly report: string | undefined;
  readonly language: string | undefined;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
}

export async function runHeadless(run: HeadlessRun): Promise<number> {
  console.error(`${run.output}: --headless comes with the summary.`);
  return 2;
}
