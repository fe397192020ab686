import { DEFAULT_PROFILE, type Options, type ProfileName, type Rule, type Severity } from "../../rules/index.js";
import { Allowed } from "../stets/allowed.js";
import type { ActiveSeverity, KindOfPiece, PlaceholderStyle, RuleSetting, Settings, Strictness } from "../types.js";

export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: ActiveSeverity;
  readonly options: Options;
}

/** What runs over one draft. Equal plans give equal findings, so findings are kept per plan. */
export interface Plan {
  readonly profile: ProfileName;
  /** Names the kind of writing. */
  readonly kind: string;
  readonly strictness: Strictness;
  readonly rules: readonly ActiveRule[];
  /** True where only some rules were asked for. */
  readonly partial: boolean;
  /** By rule id. */
  readonly byId: ReadonlyMap<string, ActiveRule>;
  /** Null where the house allows nothing. */
  readonly allowed: Allowed | null;
  readonly placeholderStyle: PlaceholderStyle;
}

/** As settings and house style files name them. */
export const PLACEHOLDER_STYLES: readonly PlaceholderStyle[] = ["sentence", "footnote", "link"];

/** As settings and house style files name them, the default first. */
export const STRICTNESSES: readonly Strictness[] = ["usual", "sure", "everything"];

export const DEFAULT_SETTINGS: Settings = { profile: DEFAULT_PROFILE, rules: {} };

/**
 * Settles what runs and how loudly. A rule's severity comes from, nearest first: its own setting, its family's
 * setting ("style/*"), the profile. `profile` is the draft's own choice where it makes one.
 */
export function makePlan(
  rules: readonly Rule[],
  settings: Settings,
  { name: kind, profile }: Pick<KindOfPiece, "name" | "profile">,
): Plan {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const setting = settingOf(rule.id, settings.rules);
    const severity = severityOf(rule, setting, settings.only, profile);
    return severity === "off" ? [] : [{ rule, severity, options: optionsOf(rule, setting) }];
  });
  const partial = settings.only !== undefined;
  const byId = new Map(active.map((entry) => [entry.rule.id, entry]));
  const allowed = settings.allow ? new Allowed(settings.allow) : null;
  const { placeholderStyle: wanted = "sentence", markup } = settings;
  const placeholderStyle = markup === "plain" ? "sentence" : wanted;
  // Whoever asks for a rule by name wants to see what it finds.
  const strictness = partial ? "everything" : (settings.strictness ?? "usual");
  return { profile, kind, strictness, partial, rules: active, byId, allowed, placeholderStyle };
}

/** Whether `selector`, a rule's id or a family such as "style/*", means the rule `id`. */
export function selects(selector: string, id: string): boolean {
  return selector === id || (selector.endsWith("/*") && id.startsWith(selector.slice(0, -1)));
}

/** The families of `rules`, as written in settings: "attribution/*", "loaded/*" … */
export function familiesOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.map((rule) => `${rule.id.slice(0, rule.id.indexOf("/"))}/*`))];
}

function settingOf(id: string, settings: Readonly<Record<string, RuleSetting>>): RuleSetting {
  const family = Object.keys(settings).find((selector) => selector !== id && selects(selector, id));
  return { ...(family === undefined ? {} : settings[family]), ...settings[id] };
}

/** A rule asked for by name runs even where the profile leaves it out, at the loudest level any profile gives it. */
function severityOf(
  rule: Rule,
  setting: RuleSetting,
  only: readonly string[] | undefined,
  profile: ProfileName,
): Severity {
  const severity = setting.severity ?? rule.severity[profile];
  if (only === undefined) return severity;
  if (!only.some((selector) => selects(selector, rule.id))) return "off";
  return severity === "off" ? loudest(rule) : severity;
}

function loudest(rule: Rule): ActiveSeverity {
  const used = new Set(Object.values(rule.severity));
  return SEVERITIES.find((severity) => used.has(severity)) ?? "warning";
}

/** The loudest first. */
export const SEVERITIES: readonly ActiveSeverity[] = ["error", "warning", "information", "hint"];

const defaults = new WeakMap<Rule, Options>();

/** The options of a rule where nobody sets one. Remembers: of most rules nobody ever does. */
function defaultsOf(rule: Rule): Options {
  const known = defaults.get(rule) ?? withSetting(rule, {});
  defaults.set(rule, known);
  return known;
}

function optionsOf(rule: Rule, setting: RuleSetting): Options {
  return setting.options === undefined ? defaultsOf(rule) : withSetting(rule, setting);
}

function withSetting(rule: Rule, setting: RuleSetting): Options {
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => {
      const value = setting.options?.[name];
      return [name, value !== undefined && sameType(value, option.default) ? value : option.default];
    }),
  );
}

export function sameType(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
}
