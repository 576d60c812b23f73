import { KIND_OF_QUESTION } from "../kind-of-question";
import type { Emit, Layout, LeftOut } from "../layout";
import type { Candidate } from "../match-fields";
import type { TableColumn } from "../raw-column";
import { REASONS } from "../reasons";
import type { Source } from "../source";
import type { Found } from "./found";

/** Answers: which are left out, and one a column of scores where a questionnaire asks for several. */
export function surveyLayout(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  if (f.has("status") && (f.match.fields["status"] as Candidate).contents > 0.5) {
    leftOut.push({ when: f.means("status", ["left_out"]), why: REASONS.testAnswer });
    leftOut.push({ when: f.means("status", ["not_finished"]), why: REASONS.notFinished });
  }
  if (f.has("finished")) {
    leftOut.push({
      when: { col: f.at("finished"), in: ["false", "no", "0", "falso", "f", "n"] },
      why: REASONS.notFinished,
    });
  }
  if (!f.has("score")) return { emits: [{ fields }], leftOut };
  const several = f.has("kind") && f.knows("kind") ? [] : scoresOf(f);
  if (several.length > 1) return { emits: answersOf(fields, several), leftOut: [...leftOut, noneAnswered(several)] };
  leftOut.push({ when: { col: f.at("score"), blank: true }, why: REASONS.noAnswer });
  if (!f.has("kind") || !f.knows("kind")) {
    const kind = kindOf(f, f.at("score"));
    if (kind) fields["kind"] = { value: kind };
  }
  return { emits: [{ fields }], leftOut };
}

/** A column of scores and the survey it answers. */
interface Scores {
  readonly at: number;
  readonly kind: string;
}

/** The columns of scores of a questionnaire that asks for more than one, one a survey. */
function scoresOf(f: Found): Scores[] {
  const out: Scores[] = [];
  const used = Object.values(f.match.fields)
    .filter((c) => c.field !== "score")
    .map((c) => c.at);
  for (const c of f.match.candidates) {
    if (c.field !== "score" || c.words < 0.6 || c.contents < 0.8 || used.indexOf(c.at) >= 0) continue;
    const kind = kindOf(f, c.at);
    if (kind && !out.some((o) => o.kind === kind)) out.push({ at: c.at, kind });
  }
  return out;
}

/** One answer a score that is filled. */
function answersOf(fields: Readonly<Record<string, Source>>, scores: readonly Scores[]): [Emit, ...Emit[]] {
  const emits = scores.map(({ at, kind }, i): Emit => {
    // The first stands for the row: it is there when any score is.
    const score: Source = i === 0 ? { first: scores.map((s) => ({ col: s.at })) } : { col: at };
    return { when: { col: at, blank: false }, fields: { ...fields, score, kind: { value: kind } } };
  });
  return emits as [Emit, ...Emit[]];
}

function noneAnswered(scores: readonly Scores[]): LeftOut {
  return { when: { all: scores.map(({ at }) => ({ col: at, blank: true })) }, why: REASONS.noAnswer };
}

/** Which survey a column of scores answers, by its question; null where the words do not say. */
function kindOf(f: Found, at: number): string | null {
  const column = f.columns[at] as TableColumn;
  const words = `${column.header.full} ${(f.labels[at] ?? "").toLowerCase()}`;
  for (const [kind, pattern] of KIND_OF_QUESTION) if (pattern.test(words)) return kind;
  return null;
}
