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
} from "../../../src/house/index.js";
import { familiesOf, PLACEHOLDER_STYLES, STRICTNESSES, selects } from "../../../src/review/index.js";
import { PROFILE_CHOICES, PROFILES, type Rule } from "../../../src/rules/index.js";
import { optionSchema } from "./settings.js";

const TEXT = { type: ["string", "number", "boolean"] };
const LIST = { type: ["array", "null"], items: TEXT };
/** Several texts, or one. */
const TEXTS = { anyOf: [TEXT, LIST] };

/** The JSON schema by which editors complete and check `.bluepencil.yml`. */
export function houseSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "House style of Blue Pencil",
    ...keyed(HOUSE_KEYS, {
      extends: TEXTS,
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
      exclude: TEXTS,
      baseline: TEXT,
      ready: keyed(READY_KEYS, { severity: { enum: LEVELS } }),
      "second-reader": { enum: SECOND_READER },
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A mapping with these keys only, each described and with its schema. */
function keyed<K extends string>(keys: Readonly<Record<K, string>>, schemas: Readonly<Record<K, object>>): object {
  const described = Object.entries<object>(schemas).map(([key, schema]) => {
    const description = Object.entries(keys).find(([name]) => name === key)?.[1];
    return [key, { description, ...schema }];
  });
  return { type: ["object", "null"], additionalProperties: false, properties: Object.fromEntries(described) };
}

function profileSchema(): object {
  return {
    enum: PROFILE_CHOICES,
    enumDescriptions: ["The text itself shows what it is.", ...PROFILES.map((profile) => profile.description)],
  };
}

function wordSchema(): object {
  const severity = { enum: LEVELS };
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

function sourceSchema(): object {
  return { ...keyed(SOURCE_KEYS, { name: TEXT, title: TEXT, aliases: TEXTS }), required: ["name"] };
}

function rulesSchema(rules: readonly Rule[]): object {
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

function ruleSchema(description: string, rules: readonly Rule[]): object {
  const all = rules.flatMap((rule) => Object.entries(rule.options));
  const options = Object.fromEntries(all.map(([name, option]) => [name, optionSchema(option, option.description)]));
  const full = keyed(RULE_KEYS, {
    severity: { enum: LEVELS },
    options: { type: ["object", "null"], additionalProperties: false, properties: options },
  });
  return { description, anyOf: [{ enum: LEVELS }, full] };
}
