import type { Passage } from "../../attribution/index.js";
import type { Finding, Fix, Places } from "../../rules/index.js";
import type { OpenFinding } from "./rule-finding.js";
import type { ActiveRule } from "./settings.js";

const NO_FIXES: readonly Fix[] = [];

/**
 * What the rules find in one passage. Where a rule breaks down it has found nothing, and where a fix does there is none: that is
 * put to the problems, in a plain sentence.
 */
export class RuleRun {
  readonly found: OpenFinding[] = [];
  readonly problems: string[] = [];
  readonly #passage: Passage;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** `places` are the tokens at which the rule has to look. */
  run(active: ActiveRule, places: Places): void {
    const { length } = this.found;
    try {
      const { rule, options } = active;
      rule.check(this.#passage, options, (finding) => this.#add(active, finding), places);
    } catch (error) {
      this.found.length = length;
      this.#brokeDown(active, error);
    }
  }

  #add(active: ActiveRule, { start, end, message, signs, isPlain, severity, fixes }: Finding): void {
    let known: readonly Fix[] | undefined;
    const found = {
      rule: active.rule.id,
      severity: severity ?? active.severity,
      start,
      end,
      message,
      signs: signs ?? NO_SIGNS,
      confidence: 1,
      fixes: () => {
        known ??= this.#workedOut(active, fixes);
        return known;
      },
    };
    this.found.push(isPlain ? { ...found, isPlain } : found);
  }

  #workedOut(active: ActiveRule, fixes: Finding["fixes"]): readonly Fix[] {
    try {
      return fixes();
    } catch (error) {
      this.#brokeDown(active, error);
      return NO_FIXES;
    }
  }

  #brokeDown({ rule }: ActiveRule, error: unknown): void {
    const where = `“${opening(this.#passage)}” (${reasonOf(error)})`;
    this.problems.push(`The rule ${rule.id} broke down at ${where}. The other rules went on.`);
  }
}

const NO_SIGNS: readonly string[] = [];

/** Enough of a passage to find it by. */
function opening(passage: Passage): string {
  const text = passage.prose.text.replace(/\s+/g, " ").trim();
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
