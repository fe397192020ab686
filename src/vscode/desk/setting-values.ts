import type { Allowed } from "../../house/index.js";
import {
  PLACEHOLDER_STYLES,
  type PlaceholderStyle,
  type RuleSetting,
  STRICTNESSES,
  type Strictness,
} from "../../review/index.js";
import type { OptionValue, Severity } from "../../rules/index.js";

/*
 * Settings are typed by hand: whatever is not understood counts as not set, and the settings editor marks it.
 */

const SEVERITIES: readonly string[] = ["error", "warning", "information", "hint", "off"] satisfies Severity[];

/** A rule or family, and what is set of it. */
interface ChosenRule {
  readonly selector: string;
  readonly setting: RuleSetting;
}

/** `bluePencil.rules`: rules by id or family, each with a severity or with severity and options. */
export function rulesIn(value: unknown): ChosenRule[] {
  return entriesOf(value).map(([selector, setting]) => ({ selector, setting: asRuleSetting(setting) }));
}

/** `bluePencil.rule.loaded.label` and the like, as they lie in one place: `{ loaded: { label: "off" } }`. */
export function singleRulesIn(value: unknown): ChosenRule[] {
  return entriesOf(value).flatMap(([family, rules]) =>
    entriesOf(rules).flatMap(([name, severity]) =>
      isSeverity(severity) ? [{ selector: `${family}/${name}`, setting: { severity } }] : [],
    ),
  );
}

/** `bluePencil.allow`: words, and phrases of several. */
export function allowedIn(value: unknown): Allowed[] {
  return textsIn(value).map((text) => ({ kind: /\s/u.test(text) ? "phrases" : "words", text }));
}

/** A list of texts, without what is none. */
export function textsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => (typeof item === "string" && item.trim() !== "" ? [item.trim()] : []));
}

/** Undefined where there is no such strictness. */
export function strictnessNamed(value: unknown): Strictness | undefined {
  return STRICTNESSES.find((strictness) => strictness === value);
}

/** Undefined where there is no such style of placeholders. */
export function styleNamed(value: unknown): PlaceholderStyle | undefined {
  return PLACEHOLDER_STYLES.find((style) => style === value);
}

function asRuleSetting(value: unknown): RuleSetting {
  if (isSeverity(value)) return { severity: value };
  const { severity, options } = Object.fromEntries(entriesOf(value));
  return {
    ...(isSeverity(severity) ? { severity } : {}),
    options: Object.fromEntries(entriesOf(options).filter(isOption)),
  };
}

function isOption(entry: [string, unknown]): entry is [string, OptionValue] {
  const value = entry[1];
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  return typeof value === "boolean" || typeof value === "number" || typeof value === "string";
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isSeverity(value: unknown): value is Severity {
  return typeof value === "string" && SEVERITIES.includes(value);
}
