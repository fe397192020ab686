import type { From, HouseSource, InForce } from "../../house/index.js";
import type {
  FileError,
  KindOfPiece,
  OwnSettings,
  PlaceholderStyle,
  RuleSetting,
  Strictness,
} from "../../review/index.js";
import type { HouseWord, OptionValue, ProfileChoice, ProfileName, Rule, Severity } from "../../rules/index.js";
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
  readonly profile: From<ProfileChoice>;
  /** What the draft is read as; null for a folder, of which no draft was read. */
  readonly kind: KindOfPiece | null;
  readonly rules: readonly RuleConfig[];
  readonly words: readonly From<HouseWord>[];
  readonly allow: readonly From<string>[];
  readonly sources: readonly From<HouseSource>[];
  readonly placeholders: readonly From<string>[];
  readonly placeholderStyle: From<PlaceholderStyle>;
  readonly markup: InForce["markup"];
  readonly strictness: From<Strictness>;
  /** The file of findings that are known, from the folder on; null where there is none. */
  readonly baseline: From<string> | null;
  readonly ready: From<Severity>;
  /** Only where house style says so: whether a second reader may read the draft. */
  readonly secondReader?: From<"off" | "allowed">;
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

/** Puts together what house style and the draft's own front matter say; `kind` is what it is read as. */
export function describeConfig(
  path: string,
  draft: DraftStyle,
  own: OwnSettings,
  kind: KindOfPiece | null,
): DraftConfig {
  const { inForce, style } = draft;
  const profile = profileOf(inForce, own);
  return {
    path,
    off: own.off,
    excluded: draft.excludedBy !== null,
    leftOutBy: draft.excludedBy?.origin ?? (own.off ? `${path}:${own.line}` : ""),
    files: [...new Set(style.layers.map(({ origin }) => origin))],
    profile,
    kind,
    rules: inForce.rules.map((rule) => ruleConfig(rule, inForce, kind?.profile ?? fixed(profile.value))),
    words: inForce.words,
    allow: inForce.allow.map(({ value, origin }) => ({ value: value.text, origin })),
    sources: inForce.sources,
    placeholders: inForce.placeholders,
    markup: inForce.markup,
    strictness: inForce.strictness ?? { value: "usual", origin: DEFAULT },
    placeholderStyle: inForce.placeholderStyle ?? { value: "sentence", origin: DEFAULT },
    baseline: inForce.baseline && { ...inForce.baseline, value: draft.nameOf(inForce.baseline.value) },
    ready: inForce.ready ?? { value: "error", origin: DEFAULT },
    ...(inForce.secondReader && { secondReader: inForce.secondReader }),
    errors: [...draft.errors, ...own.problems.map((reason) => ({ path, reason }))],
  };
}

/** Where the text is to show the kind and there is no text, the rules are those of news. */
function fixed(profile: ProfileChoice): ProfileName {
  return profile === "auto" ? "news" : profile;
}

function profileOf({ settings, origins }: InForce, own: OwnSettings): From<ProfileChoice> {
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
