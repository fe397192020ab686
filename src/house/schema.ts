import { familiesOf, PLACEHOLDER_STYLES, STRICTNESSES, selects } from "../review/index.js";
import {
  type OptionValue,
  PROFILE_CHOICES,
  PROFILE_NAMES,
  PROFILES,
  type Rule,
  type RuleOption,
} from "../rules/index.js";
import {
  ALLOW_KEYS,
  CASES,
  FORMS,
  HOUSE_KEYS,
  LEVELS,
  MARKUP_KEYS,
  PLACEHOLDER_KEYS,
  READY_KEYS,
  RULE_KEYS,
  SECOND_READER,
  SOURCE_KEYS,
  WORD_KEYS,
} from "./keys.js";

/** As much of JSON Schema (draft 7) as a house style needs. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  /** One for each of `enum`. */
  readonly enumDescriptions?: readonly string[];
  /** Values that may well be meant, among others. */
  readonly examples?: readonly string[];
  readonly default?: OptionValue;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
}

const TEXT: Schema = { type: ["string", "number", "boolean"] };
/** The name of a profile, a file or a package. */
const BASE: Schema = { ...TEXT, examples: PROFILE_NAMES };
const EXTENDS: Schema = { anyOf: [BASE, { type: ["array", "null"], items: BASE }] };
/** What names files is no number. */
const NAME: Schema = { type: "string" };
const PATTERNS: Schema = { anyOf: [NAME, { type: ["array", "null"], items: NAME }] };
const LIST: Schema = { type: ["array", "null"], items: TEXT };
/** Several texts, or one. */
const TEXTS: Schema = { anyOf: [TEXT, LIST] };

/** The schema of `.bluepencil.yml`, by which editors complete and explain it. What counts is what the reader reads. */
export function houseSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "House style of Blue Pencil",
    ...keyed(HOUSE_KEYS, {
      extends: EXTENDS,
      profile: profileSchema(),
      strictness: { enum: STRICTNESSES },
      rules: rulesSchema(rules),
      words: { type: ["array", "null"], items: { anyOf: [TEXT, wordSchema()] } },
      allow: { anyOf: [TEXTS, keyed(ALLOW_KEYS, { words: TEXTS, names: TEXTS, phrases: TEXTS })] },
      sources: { type: ["array", "null"], items: { anyOf: [TEXT, sourceSchema()] } },
      placeholders: {
        anyOf: [TEXTS, keyed(PLACEHOLDER_KEYS, { style: { enum: PLACEHOLDER_STYLES }, wordings: TEXTS })],
      },
      markup: keyed(MARKUP_KEYS, { "leave-out": TEXTS, citations: TEXTS }),
      exclude: PATTERNS,
      baseline: NAME,
      ready: keyed(READY_KEYS, { severity: { enum: LEVELS } }),
      "second-reader": { enum: SECOND_READER },
    }),
  };
}

/** A mapping with these keys only, each described and with its schema. */
function keyed<K extends string>(keys: Readonly<Record<K, string>>, schemas: Readonly<Record<K, Schema>>): Schema {
  const described = Object.entries<Schema>(schemas).map(([key, schema]) => {
    const description = Object.entries(keys).find(([name]) => name === key)?.[1];
    return [key, { description, ...schema }];
  });
  return { type: ["object", "null"], additionalProperties: false, properties: Object.fromEntries(described) };
}

function profileSchema(): Schema {
  return {
    enum: PROFILE_CHOICES,
    enumDescriptions: ["The text itself shows what it is.", ...PROFILES.map((profile) => profile.description)],
  };
}

function wordSchema(): Schema {
  const severity: Schema = { enum: LEVELS };
  const schemas = {
    flag: TEXTS,
    use: TEXTS,
    why: TEXT,
    severity,
    case: { enum: CASES },
    forms: { enum: FORMS },
    context: TEXTS,
  };
  return { ...keyed(WORD_KEYS, schemas), required: ["flag"] };
}

function sourceSchema(): Schema {
  return { ...keyed(SOURCE_KEYS, { name: TEXT, title: TEXT, aliases: TEXTS }), required: ["name"] };
}

function rulesSchema(rules: readonly Rule[]): Schema {
  const families = familiesOf(rules).map((family) => {
    const members = rules.filter((rule) => selects(family, rule.id));
    return [family, ruleSchema(`All rules of ${family}.`, members)] as const;
  });
  const single = rules.map((rule) => [rule.id, ruleSchema(rule.description, [rule])] as const);
  return {
    type: ["object", "null"],
    additionalProperties: false,
    properties: Object.fromEntries([...families, ...single]),
  };
}

function ruleSchema(description: string, rules: readonly Rule[]): Schema {
  const all = rules.flatMap((rule) => Object.entries(rule.options));
  const options = Object.fromEntries(all.map(([name, option]) => [name, optionSchema(option, option.description)]));
  const full = keyed(RULE_KEYS, {
    severity: { enum: LEVELS },
    options: { type: ["object", "null"], additionalProperties: false, properties: options },
  });
  return { description, anyOf: [{ enum: LEVELS }, full] };
}

/** The schema of one option of a rule. */
export function optionSchema({ default: value }: RuleOption, description: string): Schema {
  const type: Schema = Array.isArray(value) ? { type: "array", items: NAME } : { type: typeof value };
  return { ...type, default: value, description };
}
