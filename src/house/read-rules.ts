import { isScalar, isSeq } from "yaml";
import { familiesOf, nearest, selects } from "../review/index.js";
import type { OptionValue, Rule, RuleOption, Severity } from "../rules/index.js";
import { LEVELS, RULE_KEYS } from "./keys.js";
import { choiceOf, type Entry, entriesOf, knownEntries, noteType, textsOf, type Value } from "./nodes.js";
import type { Notes } from "./notes.js";
import type { HouseRule, Said } from "./types.js";

/** Reads `rules`: severities, or severities and options, by rule or family. */
export function readRules(value: Value, rules: readonly Rule[], notes: Notes): Said<HouseRule>[] {
  return [...entriesOf(value, notes)].flatMap(([selector, entry]) => {
    const meant = rules.filter((rule) => selects(selector, rule.id));
    if (meant.length === 0) {
      noteUnknown(selector, entry, rules, notes);
      return [];
    }
    const setting = readSetting(entry, meant, notes);
    return setting === null ? [] : [{ value: { selector, setting }, line: notes.lineAt(entry.key.start) }];
  });
}

function noteUnknown(selector: string, { key }: Entry, rules: readonly Rule[], notes: Notes): void {
  const ids = rules.map((rule) => rule.id);
  const guess = nearest(selector, [...ids, ...familiesOf(rules)]) ?? nearestByLastPart(selector, ids);
  const advice = guess === null ? "“blue-pencil rules” lists them." : `Did you mean “${guess}”?`;
  notes.add(key, `There is no rule “${selector}”. ${advice}`, guess ?? "");
}

/** "vague-source" for "attribution/vague-source": the family is what people leave out. */
function nearestByLastPart(selector: string, ids: readonly string[]): string | null {
  const byLast = new Map(ids.map((id) => [lastPart(id), id]));
  return byLast.get(nearest(lastPart(selector), byLast.keys()) ?? "") ?? null;
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

function readSetting(entry: Entry, rules: readonly Rule[], notes: Notes): HouseRule["setting"] | null {
  if (isScalar(entry.node)) {
    const severity = choiceOf<Severity>(entry, LEVELS, notes);
    return severity === null ? null : { severity };
  }
  const parts = knownEntries(entry, RULE_KEYS, notes);
  const [severityEntry, optionsEntry] = [parts.get("severity"), parts.get("options")];
  const severity = severityEntry === undefined ? null : choiceOf<Severity>(severityEntry, LEVELS, notes);
  const options = optionsEntry === undefined ? {} : readOptions(optionsEntry, entry.name, rules, notes);
  return { ...(severity !== null && { severity }), options };
}

function readOptions(
  value: Entry,
  selector: string,
  rules: readonly Rule[],
  notes: Notes,
): Record<string, OptionValue> {
  const known = new Map(rules.flatMap((rule) => Object.entries(rule.options)));
  const options: [string, OptionValue][] = [];
  for (const [name, entry] of entriesOf(value, notes)) {
    const option = known.get(name);
    if (option === undefined) noteOption(name, entry, selector, [...known.keys()], notes);
    else {
      const read = readOption(entry, option, notes);
      if (read !== null) options.push([name, read]);
    }
  }
  return Object.fromEntries(options);
}

function noteOption(name: string, { key }: Entry, selector: string, known: readonly string[], notes: Notes): void {
  if (known.length > 0) notes.unknown(key, `${selector} has no option “${name}”.`, name, known);
  else notes.add(key, `${selector} has no options.`);
}

function readOption(entry: Entry, option: RuleOption, notes: Notes): OptionValue | null {
  const { node } = entry;
  if (Array.isArray(option.default)) {
    return isScalar(node) || isSeq(node)
      ? textsOf(entry, notes).map((text) => text.value)
      : noted(entry, "a list of words", notes);
  }
  const value = isScalar(node) ? node.value : null;
  if (typeof option.default === "number") return typeof value === "number" ? value : noted(entry, "a number", notes);
  if (typeof option.default === "boolean")
    return typeof value === "boolean" ? value : noted(entry, "true or false", notes);
  return typeof value === "string" ? value : noted(entry, "text", notes);
}

function noted(entry: Entry, wanted: string, notes: Notes): null {
  noteType(entry, wanted, notes);
  return null;
}
