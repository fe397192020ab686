import type { Directive } from "../../document/index.js";
import { isEnglish } from "../kind/languages.js";

/** Stands for every rule. */
const ALL = "*";

/** Of what stands in another language, what its writer left to be done is found all the same. */
const IN_ANY_LANGUAGE = "draft/placeholder-left";

/** Which rules `<!-- blue-pencil off -->`, `on` and `lang: es` have switched off, while one walks down a draft. */
export class Switches {
  private next = 0;
  private readonly off = new Set<string>();

  /** `directives` in order; those of other kinds are passed over. `isForeign`: whether the draft begins in another language. */
  constructor(
    private readonly directives: readonly Directive[],
    private isForeign = false,
  ) {}

  /** Whether `rule` is off at a draft offset. Offsets must not go back from one call to the next. */
  isOff(rule: string, offset: number): boolean {
    for (; this.next < this.directives.length; this.next++) {
      const directive = this.directives[this.next];
      if (directive === undefined || directive.end > offset) break;
      this.turn(directive);
    }
    if (this.isForeign && rule !== IN_ANY_LANGUAGE) return true;
    return this.off.has(ALL) || this.off.has(rule) || this.off.has(familyOf(rule));
  }

  /** `on` without rules ends every `off`; with rules, those it names. */
  private turn({ kind, rules, language = "" }: Directive): void {
    if (kind === "lang") this.isForeign = !isEnglish(language);
    const named = rules.length === 0 ? [ALL] : rules;
    if (kind === "off") for (const rule of named) this.off.add(rule);
    if (kind === "on" && rules.length === 0) this.off.clear();
    else if (kind === "on") for (const rule of named) this.off.delete(rule);
  }
}

/** The selector of a rule's family: "loaded/*" for "loaded/label". */
function familyOf(rule: string): string {
  return `${rule.slice(0, rule.indexOf("/"))}/*`;
}
