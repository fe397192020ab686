import type { Directive } from "../../document/index.js";
import type { Rule } from "../../rules/index.js";
import type { PlacedFinding } from "../place/place-passage.js";
import { checkSelector, nearestSelector } from "../session/check-settings.js";
import { type Plan, selects } from "../session/settings.js";
import type { DraftFix } from "../types.js";
import { removal } from "./stet-edits.js";
import { type Silenced, UNUSED_STET } from "./stets.js";

/** What is wrong with a comment to Blue Pencil, and what can be done. */
interface Complaint {
  readonly message: string;
  readonly fixes: readonly DraftFix[];
}

/**
 * Findings of draft/unused-stet, in draft offsets: stets that silence nothing, stets for rules that do not exist, and
 * comments that cannot be read. None where that rule is not in the plan.
 */
export function reportLeftovers(
  text: string,
  { leftover, used }: Pick<Silenced<unknown>, "leftover" | "used">,
  plan: Plan,
  rules: readonly Rule[],
): PlacedFinding[] {
  const active = plan.byId.get(UNUSED_STET);
  if (active === undefined) return [];
  const names = new Names(rules);
  const report = (directive: Directive, complaint: Complaint | null): PlacedFinding[] => {
    const { start, end } = directive;
    if (complaint === null) return [];
    return [
      { rule: UNUSED_STET, severity: active.severity, confidence: 1, isOutdone: false, start, end, ...complaint },
    ];
  };
  return [
    ...leftover.flatMap((one) =>
      report(one, unreadable(one) ?? misnamed(text, one, names, true) ?? idle(text, one, plan)),
    ),
    ...used.flatMap((one) => report(one, misnamed(text, one, names, false))),
  ];
}

function unreadable({ kind }: Directive): Complaint | null {
  if (kind !== "malformed") return null;
  return {
    message:
      "Blue Pencil cannot read this comment. Write <!-- stet RULE: reason -->, <!-- blue-pencil off -->, <!-- blue-pencil on --> or <!-- blue-pencil lang: en -->.",
    fixes: [],
  };
}

/** A mistyped name is to be mended, not thrown away with its reason: no fix of it is safe. */
function misnamed(text: string, stet: Directive, names: Names, silent: boolean): Complaint | null {
  const unknown = stet.rules.find((selector) => names.wrongWith(selector) !== "");
  if (unknown === undefined) return null;
  const wrong = names.wrongWith(unknown);
  const nearest = names.nearest(unknown);
  const at = text.slice(stet.start, stet.end).search(wholeName(unknown));
  const start = stet.start + at;
  const rename: DraftFix[] =
    nearest === null || at < 0
      ? []
      : [{ title: `Write “${nearest}”`, safe: false, edits: [{ start, end: start + unknown.length, text: nearest }] }];
  if (!silent) return { message: wrong, fixes: rename };
  return {
    message: `This stet silences nothing. ${wrong}`,
    fixes: [...rename, { ...removal(text, stet), safe: false }],
  };
}

/** Null for a stet whose rules did not run: what it would silence nobody knows. */
function idle(text: string, stet: Directive, plan: Plan): Complaint | null {
  const runs = (selector: string) => plan.rules.some(({ rule }) => selects(selector, rule.id));
  if (plan.partial || !stet.rules.every(runs)) return null;
  return {
    message: "This stet no longer silences anything. Remove it, so that it does not hide a later query.",
    fixes: [removal(text, stet)],
  };
}

/** The name where it is not a part of a longer one; its own characters mean themselves. */
function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\w/*-])${name.replace(/[*/-]/g, "\\$&")}(?![\\w/*-])`);
}

/** What is wrong with the names of rules; each is looked up once. */
class Names {
  private readonly known = new Map<string, string>();

  constructor(private readonly rules: readonly Rule[]) {}

  /** Empty for the name of a rule or family. */
  wrongWith(selector: string): string {
    const wrong = this.known.get(selector) ?? checkSelector(this.rules, selector).join(" ");
    this.known.set(selector, wrong);
    return wrong;
  }

  nearest(selector: string): string | null {
    return nearestSelector(this.rules, selector);
  }
}
