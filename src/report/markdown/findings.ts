import type { DraftFinding, SecondOpinion } from "../../review/index.js";
import { messageOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { code, escapeMarkdown } from "./escape.js";

/** What is told of a finding; `words` are those it marks. */
export interface ListedFinding
  extends Pick<DraftFinding, "rule" | "severity" | "message" | "line">,
    Partial<SecondOpinion> {
  readonly words?: string;
  /** Address of its line; where there is none the line is named. */
  readonly address?: string;
}

/** A finding as an entry of a list. */
export function findingLines(finding: ListedFinding, wording: Wording): string[] {
  const { rule, severity, line, words = "", address } = finding;
  const place = wording.say("line", line);
  const linked = address === undefined ? place : `[${place}](${address})`;
  const marked = words === "" ? "" : ` “${escapeMarkdown(words)}”`;
  return [
    `- ${linked} **${wording.say(severity)}**${marked} – ${escapeMarkdown(messageOf(finding, wording))} ${code(rule)}`,
  ];
}
