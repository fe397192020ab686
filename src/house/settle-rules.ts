import { type RuleSetting, selects } from "../review/index.js";
import type { OptionValue, Rule, Severity } from "../rules/index.js";
import { withOrigin } from "./layers.js";
import type { From, HouseRule, HouseSource, StyleLayer } from "./types.js";

/** The option by which rules about sources take names that are good enough. */
const ACCEPT = "accept";
/** The option by which the rule about placeholders learns of others. */
const TEMPLATES = "templates";

interface Lists {
  readonly sources: readonly From<HouseSource>[];
  readonly placeholders: readonly From<string>[];
}

export interface SettledRules {
  readonly settings: Readonly<Record<string, RuleSetting>>;
  /** By rule id: where its severity was said. */
  readonly severities: ReadonlyMap<string, string>;
  /** By rule id and option ("loaded/label accept"): where it was said. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Settings rule by rule: a nearer layer wins even where it speaks of a family and a farther one of the rule itself;
 * within one layer the rule's own setting wins.
 */
export function settleRules(layers: readonly StyleLayer[], rules: readonly Rule[], lists: Lists): SettledRules {
  const severities = new Map<string, string>();
  const options = new Map<string, string>();
  const settings = rules.flatMap((rule): [string, RuleSetting][] => {
    const said = layers.flatMap((layer) => saidOf(rule, layer));
    const severity = lastSeverity(said);
    if (severity !== null) severities.set(rule.id, severity.origin);
    const own = optionsOf(rule, said);
    const chosen = { ...own, ...fromLists(rule, lists, own) };
    for (const [name, { origin }] of Object.entries(chosen)) options.set(`${rule.id} ${name}`, origin);
    const values = Object.entries(chosen).map(([name, { value }]) => [name, value] as const);
    if (severity === null && values.length === 0) return [];
    return [[rule.id, { ...(severity && { severity: severity.value }), options: Object.fromEntries(values) }]];
  });
  return { settings: Object.fromEntries(settings), severities, options };
}

/** What one layer says of a rule, its family first. */
function saidOf(rule: Rule, layer: StyleLayer): From<HouseRule>[] {
  const said = layer.content.rules.filter(({ value }) => selects(value.selector, rule.id));
  const own = said.filter(({ value }) => value.selector === rule.id);
  return [...said.filter((one) => !own.includes(one)), ...own].map((one) => withOrigin(one, layer));
}

function lastSeverity(said: readonly From<HouseRule>[]): From<Severity> | null {
  let last: From<Severity> | null = null;
  for (const { value, origin } of said) {
    if (value.setting.severity !== undefined) last = { value: value.setting.severity, origin };
  }
  return last;
}

type Chosen = Record<string, From<OptionValue>>;

function optionsOf(rule: Rule, said: readonly From<HouseRule>[]): Chosen {
  const chosen: Chosen = {};
  for (const { value, origin } of said) {
    for (const [name, option] of Object.entries(value.setting.options ?? {})) {
      if (rule.options[name] !== undefined) chosen[name] = { value: option, origin };
    }
  }
  return chosen;
}

/** Known sources are good enough for every rule about sources; placeholders go to the rule that finds them. */
function fromLists(rule: Rule, { sources, placeholders }: Lists, chosen: Chosen): Chosen {
  const names = sources.flatMap(({ value }) => [value.name, ...value.aliases]);
  return {
    ...(rule.id.startsWith("attribution/") && added(rule, ACCEPT, names, sources, chosen)),
    ...added(
      rule,
      TEMPLATES,
      placeholders.map(({ value }) => value),
      placeholders,
      chosen,
    ),
  };
}

function added(
  rule: Rule,
  name: string,
  texts: readonly string[],
  from: readonly From<unknown>[],
  chosen: Chosen,
): Chosen {
  if (rule.options[name] === undefined || texts.length === 0) return {};
  const before = chosen[name];
  const value = [...(Array.isArray(before?.value) ? before.value : []), ...texts];
  const origins = [...(before ? [before] : []), ...from].map(({ origin }) => origin);
  return { [name]: { value, origin: [...new Set(origins)].join(", ") } };
}
