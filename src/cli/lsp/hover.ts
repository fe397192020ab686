import { type Hover, MarkupKind } from "vscode-languageserver";
import { withWords } from "../../report/index.js";
import type { DraftFinding, RestsOn } from "../../review/index.js";
import { RULES, STANDARDS } from "../../rules/index.js";
import { restOf } from "../pretty/explanation.js";
import type { OpenDraft } from "./open-draft.js";

/** The rules that ask who says so. */
const ASKS_WHO = /^attribution\//;

/** Why the words at an offset are asked about, whose standard that is, and what their sentence rests on; null elsewhere. */
export function hoverAt(draft: OpenDraft, offset: number): Hover | null {
  const found = draft.findings.filter(({ start, end }) => start <= offset && offset <= end);
  const [first] = found;
  if (first === undefined) return null;
  const rests = draft.restsOn(offset);
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: found.map((finding) => textOf(finding, draft.text, rests)).join("\n\n---\n\n"),
    },
    range: draft.positions.rangeOf(first),
  };
}

function textOf({ rule, message, start, end }: DraftFinding, text: string, rests: RestsOn | null): string {
  const { rationale = "", standards = [] } = RULES.find(({ id }) => id === rule) ?? {};
  const titles = standards
    .flatMap((key) => STANDARDS[key] ?? [])
    .map(({ title, publisher }) => `${title} (${publisher})`);
  const parts = [
    `**${plain(withWords(message, text.slice(start, end)))}** (${rule})`,
    plain(rationale),
    rests !== null && ASKS_WHO.test(rule) ? plain(`This sentence ${restOf(rests)}.`) : "",
    titles.length > 0 ? plain(`Standard: ${titles.join(", ")}.`) : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The words of a draft are no Markdown of ours. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/gu, "\\$&");
}
