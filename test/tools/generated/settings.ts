import { DEFAULT_PROFILE, PROFILES, type Rule, type RuleOption } from "../../../src/rules/index.js";

/** Where the schema of house style files lies, from the project's root. */
export const HOUSE_SCHEMA = "docs/house-style.schema.json";

const SEVERITIES = ["error", "warning", "information", "hint", "off"];

/**
 * The manifest with what follows from the rules written into it: their settings, and the schema of house style files. Every other
 * setting is left as it is.
 */
export function withSettings(packageJson: string, rules: readonly Rule[]): string {
  const manifest: unknown = JSON.parse(packageJson);
  const configuration = child(child(manifest, "contributes"), "configuration");
  const properties = child(configuration, "properties");
  properties["bluePencil.profile"] = profileSetting();
  properties["bluePencil.rules"] = rulesSetting(rules);
  const yamlValidation = [{ fileMatch: ".bluepencil.yml", url: `./${HOUSE_SCHEMA}` }];
  Object.assign(child(manifest, "contributes"), { yamlValidation });
  return `${JSON.stringify(manifest, null, 2)}\n`;
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

function profileSetting(): object {
  return {
    type: "string",
    enum: PROFILES.map((profile) => profile.name),
    enumDescriptions: PROFILES.map((profile) => profile.description),
    default: DEFAULT_PROFILE,
    scope: "resource",
    order: 2,
    markdownDescription:
      "What kind of writing this is. A draft may choose for itself with `blue-pencil: opinion` in its front matter.",
  };
}

function rulesSetting(rules: readonly Rule[]): object {
  const families = [...new Set(rules.map((rule) => `${rule.id.split("/")[0]}/*`))];
  return {
    type: "object",
    default: {},
    scope: "resource",
    order: 3,
    markdownDescription:
      'How much each rule matters, where you want it other than the profile has it, such as `"attribution/vague-source": "error"` or `"style/*": "hint"`.',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(families.map((family) => [family, severitySchema(`All rules of ${family}.`)])),
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    },
  };
}

function severitySchema(description: string): object {
  return { type: "string", enum: SEVERITIES, description };
}

/** A severity, or an object where the rule has options to set. */
function ruleSchema(rule: Rule): object {
  const options = Object.entries(rule.options);
  if (options.length === 0) return severitySchema(rule.description);
  const properties = {
    severity: severitySchema("How much it matters."),
    options: { type: "object", properties: Object.fromEntries(options.map(optionSchema)), additionalProperties: false },
  };
  return {
    description: rule.description,
    oneOf: [severitySchema(rule.description), { type: "object", properties, additionalProperties: false }],
  };
}

/** The schema of one option, by its name. */
export function optionSchema([name, option]: readonly [string, RuleOption]): [string, object] {
  const { default: value, description } = option;
  const type = Array.isArray(value) ? { type: "array", items: { type: "string" } } : { type: typeof value };
  return [name, { ...type, default: value, description }];
}
