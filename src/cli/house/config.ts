import type { From, HouseSource, InForce } from "../../house/index.js";
import type { FileError, OwnSettings, PlaceholderStyle, RuleSetting } from "../../review/index.js";
import type { HouseWord, OptionValue, ProfileName, Rule, Severity } from "../../rules/index.js";
import type { DraftStyle } from "./house-styles.js";

/** What is in force for one draft, as `blue-pencil config` prints it: each value with the place it was said at. */
export interface DraftConfig {
  readonly path: string;
  /** True where nothing is reviewed. */
  readonly off: boolean;
  readonly excluded: boolean;
  /** The file and line that leave the draft out, or turn its review off; empty where none does. */
  readonly leftOutBy: string;
  /** The house style files, the farthest first. */
  readonly files: readonly string[];
  readonly profile: From<ProfileName>;
  readonly rules: readonly RuleConfig[];
  readonly words: readonly From<HouseWord>[];
  readonly allow: readonly From<string>[];
  readonly sources: readonly From<HouseSource>[];
  readonly placeholders: readonly From<string>[];
  readonly placeholderStyle: From<PlaceholderStyle>;
  readonly ready: From<Severity>;
  readonly errors: readonly FileError[];
}

export interface RuleConfig {
  readonly rule: string;
  readonly severity: Severity;
  readonly origin: string;
  readonly options: readonly OptionConfig[];
}

export interface OptionConfig extends From<OptionValue> {
  readonly name: string;
}

const FRONT_MATTER = "front matter";
const DEFAULT = "default";

/** Puts together what house style and the draft's own front matter say. */
export function describeConfig(path: string, draft: DraftStyle, own: OwnSettings): DraftConfig {
  const { inForce, style } = draft;
  const profile = profileOf(inForce, own);
  return {
    path,
    off: own.off,
    excluded: draft.excludedBy !== null,
    leftOutBy: draft.excludedBy?.origin ?? (own.off ? `${path}:${own.line}` : ""),
    files: [...new Set(style.layers.map(({ origin }) => origin))],
    profile,
    rules: inForce.rules.map((rule) => ruleConfig(rule, inForce, profile.value)),
    words: inForce.words,
    allow: inForce.allow.map(({ value, origin }) => ({ value: value.text, origin })),
    sources: inForce.sources,
    placeholders: inForce.placeholders,
    placeholderStyle: inForce.placeholderStyle ?? { value: "sentence", origin: DEFAULT },
    ready: inForce.ready ?? { value: "error", origin: DEFAULT },
    errors: [...draft.errors, ...own.problems.map((reason) => ({ path, reason }))],
  };
}

function profileOf({ settings, origins }: InForce, own: OwnSettings): From<ProfileName> {
  if (own.profile !== null) return { value: own.profile, origin: FRONT_MATTER };
  return { value: settings.profile, origin: origins.profile || DEFAULT };
}

function ruleConfig(rule: Rule, { settings, origins }: InForce, profile: ProfileName): RuleConfig {
  const setting: RuleSetting = settings.rules[rule.id] ?? {};
  return {
    rule: rule.id,
    severity: setting.severity ?? rule.severity[profile],
    origin: origins.severities.get(rule.id) ?? `profile ${profile}`,
    options: Object.entries(rule.options).map(([name, option]) => ({
      name,
      value: setting.options?.[name] ?? option.default,
      origin: origins.options.get(`${rule.id} ${name}`) ?? DEFAULT,
    })),
  };
}
