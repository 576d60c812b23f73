import type { Context } from "../context";
import { failureWords } from "../failure-words";
import { type Child, h } from "../h";
import { link } from "./button";
import { message } from "./message";

/** What happened a moment ago, at the top of a view. */
export function notice(c: Context): Child {
  const { notice: n } = c.state;
  if (!n) return null;
  const { say } = c.speak;
  if (n.kind === "failure") {
    const words = failureWords(c, n.failure);
    // That nothing stands behind a number is an answer, not an error.
    if (words.code === "E-NO-LINES")
      return h("div", { role: "status" }, message("none", say("noRows"), h("p", null, words.cause)));
    return message(
      "off",
      say("error"),
      h("p", null, words.cause),
      words.advice ? h("p", null, words.advice) : null,
      words.place
        ? link({ label: say("showPlace", { place: words.placeName }), onclick: () => c.run.activate(words.place) })
        : null,
      words.code ? h("p", { class: "small" }, say("forSupport", { code: words.code })) : null,
    );
  }
  if (n.kind === "stopped")
    return message("none", say("stopped"), h("span", { class: "small" }, say("nothingChanged")));
  if (n.kind === "copied") return message("good", say("linkCopied"));
  if (n.kind === "copyYourself") return message("none", say("copyYourself"), h("code", null, n.url));
  if (n.kind === "noNumber") return message("watch", say("noNumber"), h("p", null, say("noNumberHelp")));
  if (n.kind === "refreshed") return message("good", say("refreshedReports", { n: n.reports }));
  if (n.kind === "removed") return message("good", say("removedSheets", { n: n.sheets }));
  const key = n.kind === "written" ? "writtenTo" : n.kind === "inserted" ? "insertedIn" : "snapshotMade";
  const where = n.kind === "inserted" ? `${n.place.sheetName} ${n.place.a1}` : n.place.sheetName;
  return h(
    "div",
    { role: "status" },
    message("good", say(key), link({ label: where, onclick: () => c.run.activate(n.place) })),
  );
}
