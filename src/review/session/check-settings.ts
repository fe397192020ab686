import { PROFILE_CHOICES, profileNamed, type Rule, type RuleOption } from "../../rules/index.js";
import { nearest } from "../stets/nearest.js";
import type { RuleSetting, Settings } from "../types.js";
import { familiesOf, SEVERITIES, sameType, selects } from "./settings.js";

/** What is wrong with settings, one plain sentence each; what is right in them is used all the same. */
export function checkSettings(rules: readonly Rule[], settings: Settings): string[] {
  return [
    ...checkProfile(settings.profile),
    ...[...(settings.only ?? []), ...Object.keys(settings.rules)].flatMap((selector) => checkSelector(rules, selector)),
    ...Object.entries(settings.rules).flatMap(([selector, setting]) => checkSetting(rules, selector, setting)),
  ];
}

/** Nothing where a profile has this name. */
export function checkProfile(name: string): string[] {
  if (profileNamed(name) !== undefined) return [];
  const guess = suggest(name, PROFILE_CHOICES);
  return [`There is no profile “${name}”. ${guess || `The profiles are ${PROFILE_CHOICES.join(", ")}.`}`];
}

/** Nothing where `selector` is the id of a rule or of a family. */
export function checkSelector(rules: readonly Rule[], selector: string): string[] {
  if (rules.some((rule) => selects(selector, rule.id))) return [];
  const guess = nearestSelector(rules, selector);
  return [
    `There is no rule “${selector}”. ${guess === null ? "“blue-pencil rules” lists them." : `Did you mean “${guess}”?`}`,
  ];
}

/** The id or family most like `selector`; null where none is like enough. */
export function nearestSelector(rules: readonly Rule[], selector: string): string | null {
  const ids = rules.map((rule) => rule.id);
  return nearest(selector, [...ids, ...familiesOf(rules)]) ?? nearestByLastPart(selector, ids);
}

function checkSetting(rules: readonly Rule[], selector: string, setting: RuleSetting): string[] {
  const problems: string[] = [];
  const { severity, options } = setting;
  if (severity !== undefined && severity !== "off" && !SEVERITIES.includes(severity)) {
    problems.push(`“${String(severity)}” is no severity (${selector}). Use ${SEVERITIES.join(", ")} or off.`);
  }
  const known = optionsUnder(rules, selector);
  for (const [name, value] of Object.entries(options ?? {})) {
    const option = known.get(name);
    if (option === undefined)
      problems.push(`${selector} has no option “${name}”. ${suggest(name, known.keys())}`.trim());
    else if (!sameType(value, option.default)) {
      problems.push(`The option “${name}” of ${selector} must be ${kindOf(option.default)}.`);
    }
  }
  return problems;
}

function optionsUnder(rules: readonly Rule[], selector: string): Map<string, RuleOption> {
  return new Map(rules.filter((rule) => selects(selector, rule.id)).flatMap((rule) => Object.entries(rule.options)));
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list of words";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "a number" : "true or false";
}

function suggest(word: string, candidates: Iterable<string>): string {
  const name = nearest(word, candidates);
  return name === null ? "" : `Did you mean “${name}”?`;
}

/** "vague-source" for "attribution/vague-source": the family is what people leave out. */
function nearestByLastPart(selector: string, ids: readonly string[]): string | null {
  const last = selector.slice(selector.lastIndexOf("/") + 1);
  const byLast = new Map(ids.map((id) => [id.slice(id.lastIndexOf("/") + 1), id]));
  const name = nearest(last, byLast.keys());
  return name === null ? null : (byLast.get(name) ?? null);
}
