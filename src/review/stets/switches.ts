import type { Directive } from "../../document/index.js";

/** Stands for every rule. */
const ALL = "*";

/** Which rules `<!-- blue-pencil off -->` and `on` have switched off, while one walks down a draft. */
export class Switches {
  private next = 0;
  private readonly off = new Set<string>();

  /** `directives` in order; those of other kinds are passed over. */
  constructor(private readonly directives: readonly Directive[]) {}

  /** Whether `rule` is off at a draft offset. Offsets must not go back from one call to the next. */
  isOff(rule: string, offset: number): boolean {
    for (; this.next < this.directives.length; this.next++) {
      const directive = this.directives[this.next];
      if (directive === undefined || directive.end > offset) break;
      this.turn(directive);
    }
    return this.off.has(ALL) || this.off.has(rule) || this.off.has(familyOf(rule));
  }

  /** `on` without rules ends every `off`; with rules, those it names. */
  private turn({ kind, rules }: Directive): void {
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
