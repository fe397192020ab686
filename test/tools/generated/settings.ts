import { optionSchema } from "../../../src/house/index.js";
import { DEFAULT_PROFILE, PROFILE_CHOICES, PROFILES, type Rule, type RuleOption } from "../../../src/rules/index.js";
import { Words } from "./words.js";

/** Where the schema of house style files lies, from the project's root. */
export const HOUSE_SCHEMA = "docs/house-style.schema.json";

const SEVERITIES = ["error", "warning", "information", "hint", "off"];

export interface Manifest {
  readonly text: string;
  /** The words that the generated settings name by key. */
  readonly words: Words;
}

/**
 * The manifest with what follows from the rules written into it: their settings, and the schema of house style files. Every other
 * setting is left as it is.
 */
export function withSettings(packageJson: string, rules: readonly Rule[]): Manifest {
  const words = new Words();
  const manifest: unknown = JSON.parse(packageJson);
  const contributes = child(manifest, "contributes");
  const byHand = groupsOf(contributes).filter(({ id }) => !id.startsWith(RULE_GROUP));
  for (const { properties } of byHand) {
    if ("bluePencil.profile" in properties) properties["bluePencil.profile"] = profileSetting(words);
    if ("bluePencil.rules" in properties) properties["bluePencil.rules"] = rulesSetting(rules, words);
  }
  contributes["configuration"] = [...byHand, ...ruleGroups(rules, words)];
  const yamlValidation = [{ fileMatch: ".bluepencil.yml", url: `./${HOUSE_SCHEMA}` }];
  Object.assign(contributes, { yamlValidation });
  return { text: `${JSON.stringify(manifest, null, 2)}\n`, words };
}

/** What the names of groups begin with that hold a setting for each rule of a family. */
const RULE_GROUP = "bluePencil.rule.";

interface SettingGroup {
  readonly id: string;
  readonly title: string;
  readonly properties: Record<string, unknown>;
}

function groupsOf({ configuration }: Record<string, unknown>): readonly SettingGroup[] {
  if (!Array.isArray(configuration)) throw new Error("package.json: configuration is not an array");
  return configuration;
}

/** A setting for each rule, in a group for each family, so that they can be chosen from a list. */
function ruleGroups(rules: readonly Rule[], words: Words): SettingGroup[] {
  const families = [...new Set(rules.map(familyOf))];
  return families.map((family) => ({
    id: `${RULE_GROUP}${family}`,
    title: `%settings.rule.${family}%`,
    properties: Object.fromEntries(
      rules
        .filter((rule) => familyOf(rule) === family)
        .map((rule, order) => [`${RULE_GROUP}${keyOf(rule)}`, { ...singleRuleSetting(rule, words), order }]),
    ),
  }));
}

function singleRuleSetting(rule: Rule, words: Words): object {
  const levels = ["default", ...SEVERITIES];
  return {
    type: "string",
    enum: levels,
    enumDescriptions: levels.map((level) => `%setting.rule.${level}%`),
    default: "default",
    scope: "resource",
    description: words.put(`rule.${keyOf(rule)}`, rule.description),
  };
}

function child(parent: unknown, key: string): Record<string, unknown> {
  if (!isRecord(parent)) throw new Error(`package.json: ${key} does not stand in an object`);
  parent[key] ??= {};
  const value = parent[key];
  if (!isRecord(value)) throw new Error(`package.json: ${key} is not an object`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function profileSetting(words: Words): object {
  return {
    type: "string",
    enum: PROFILE_CHOICES,
    enumDescriptions: [
      "%setting.profile.auto%",
      ...PROFILES.map((profile) => words.put(`profile.${profile.name}`, profile.description)),
    ],
    default: DEFAULT_PROFILE,
    scope: "resource",
    order: 3,
    markdownDescription: "%setting.profile%",
  };
}

function rulesSetting(rules: readonly Rule[], words: Words): object {
  const families = [...new Set(rules.map(familyOf))];
  return {
    type: "object",
    default: {},
    scope: "resource",
    order: 0,
    markdownDescription: "%setting.rules%",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(families.map((family) => [`${family}/*`, familySchema(family, words)])),
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, rules, words)])),
    },
  };
}

function familyOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf("/"));
}

function familySchema(family: string, words: Words): object {
  return severitySchema(words.put(`family.${family}`, `All rules of ${family}/*.`));
}

function severitySchema(description: string): object {
  return { type: "string", enum: SEVERITIES, description };
}

/** A severity, or an object where the rule has options to set. */
function ruleSchema(rule: Rule, rules: readonly Rule[], words: Words): object {
  const description = words.put(`rule.${keyOf(rule)}`, rule.description);
  const options = Object.entries(rule.options).map(([name, option]) => {
    const key = words.put(optionKey(rule, name, option, rules), option.description);
    return [name, optionSchema(option, key)];
  });
  if (options.length === 0) return severitySchema(description);
  const properties = {
    severity: severitySchema("%setting.rules.severity%"),
    options: { type: "object", properties: Object.fromEntries(options), additionalProperties: false },
  };
  return {
    description,
    oneOf: [severitySchema(description), { type: "object", properties, additionalProperties: false }],
  };
}

/** Keys are made of letters, digits, dots and dashes; the editor takes no slash. */
function keyOf(rule: Rule): string {
  return rule.id.replace("/", ".");
}

/** One key for the whole family where its rules say the same of the option, so that it is translated once. */
function optionKey(rule: Rule, name: string, option: RuleOption, rules: readonly Rule[]): string {
  const siblings = rules.filter((other) => familyOf(other) === familyOf(rule));
  const texts = siblings.flatMap((other) => other.options[name]?.description ?? []);
  const isShared = texts.every((text) => text === option.description);
  return `option.${isShared ? familyOf(rule) : keyOf(rule)}.${name}`;
}
