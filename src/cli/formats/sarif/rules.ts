import type { ActiveSeverity } from "../../../review/index.js";
import { type Rule, STANDARDS } from "../../../rules/index.js";
import { message } from "./message.js";

/** SARIF has three levels for what needs attention (section 3.27.10). */
export const LEVELS: Readonly<Record<ActiveSeverity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** A rule as a SARIF reportingDescriptor (section 3.49), with the severity it has in news. */
export function descriptor(rule: Rule): object {
  const severity = rule.severity.news;
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: message(rule.description),
    fullDescription: message(rule.rationale),
    help: { ...message(helpOf(rule, "")), markdown: message(helpOf(rule, "`")).text },
    defaultConfiguration: { enabled: severity !== "off", ...(severity !== "off" && { level: LEVELS[severity] }) },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf("/"))] },
  };
}

/** "VagueSource" for "attribution/vague-source". */
function nameOf(id: string): string {
  const words = id.slice(id.indexOf("/") + 1).split("-");
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

function helpOf({ id, description, rationale, standards }: Rule, code: string): string {
  const titles = standards
    .flatMap((key) => STANDARDS[key] ?? [])
    .map(({ title, publisher }) => `${title} (${publisher})`);
  return [
    `${description} ${rationale}`,
    ...(titles.length > 0 ? [`Rests on ${titles.join(", ")}.`] : []),
    `To let it stand, write ${code}<!-- stet ${id}: your reason -->${code} above the paragraph.`,
  ].join("\n\n");
}
