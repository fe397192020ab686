import {
  type Finding,
  type Fix,
  type ProfileName,
  type Rule,
  type Severity,
  severityOf,
} from "../../src/rules/index.js";
import { EVERY_PASSAGE } from "../../src/rules/triggers.js";

/** Rules of the simplest kind, for tests of the machinery around them. */
export function wordRule(
  id: string,
  word: string,
  fixes: (finding: { start: number; end: number }) => Fix[] = () => [],
): Rule {
  return makeRule(id, (text, report) => {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const span = { start, end: start + word.length };
      report({ ...span, message: `“${word}” is marked.`, fixes: () => fixes(span) });
    }
  });
}

export function makeRule(
  id: string,
  check: (text: string, report: (finding: Finding) => void) => void,
  severity: Record<ProfileName, Severity> = severityOf("warning"),
): Rule {
  return {
    id,
    description: "Marks a word.",
    rationale: "For tests.",
    standards: [],
    severity,
    options: { limit: { description: "A number.", default: 3 }, accept: { description: "Words.", default: [] } },
    examples: { flag: [], pass: [] },
    triggers: EVERY_PASSAGE,
    check: (passage, _options, report) => check(passage.prose.text, report),
  };
}
