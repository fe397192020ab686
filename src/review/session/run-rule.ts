import type { Passage } from "../../attribution/index.js";
import type { Finding, Fix, Places } from "../../rules/index.js";
import { foundBy, type OpenFinding } from "./rule-finding.js";
import type { ActiveRule } from "./settings.js";

/**
 * What one rule finds in a passage; `places` are the tokens at which it has to look. Where it breaks down it has found nothing,
 * and where a fix does there is none: that is put to the problems, in a plain sentence.
 */
export function runRule(
  passage: Passage,
  { rule, severity, options }: ActiveRule,
  places: Places,
  problems: string[],
): readonly OpenFinding[] {
  return guarded(() => {
    const found: OpenFinding[] = [];
    const report = (finding: Finding) => {
      let fixes: readonly Fix[] | undefined;
      const workOut = () => {
        fixes ??= guarded(() => finding.fixes);
        return fixes;
      };
      found.push(foundBy(rule.id, severity, finding, workOut));
    };
    rule.check(passage, options, report, places);
    return found;
  });

  function guarded<T>(work: () => readonly T[]): readonly T[] {
    try {
      return work();
    } catch (error) {
      const where = `“${opening(passage)}” (${reasonOf(error)})`;
      problems.push(`The rule ${rule.id} broke down at ${where}. The other rules went on.`);
      return [];
    }
  }
}

/** Enough of a passage to find it by. */
function opening(passage: Passage): string {
  const text = passage.prose.text.replace(/\s+/g, " ").trim();
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
