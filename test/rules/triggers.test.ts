import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inflectVerb, plural, type VerbForm } from "../../src/language/index.js";
import { LOADED_CLASSES, parseClass } from "../../src/lexicons/loaded/index.js";
import { type Finding, type Fix, RULES, type Rule, triggeredIn } from "../../src/rules/index.js";
import { LOADED_TOKENS, loadedVocabulary } from "../../src/rules/loaded/find/vocabulary.js";
import { english } from "../language/english.js";
import { defaults, read } from "./pipeline.js";

const ROOT = new URL("../../", import.meta.url);
const DRAFTS = ["test/drafts", "test/drafts/short", "media/walkthrough", "docs"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, ROOT), "utf8")] as const),
);
const FORMS: readonly VerbForm[] = ["base", "past", "participle", "gerund", "third"];
const LOADED_WORDS = LOADED_TOKENS.words ?? new Set<string>();

function formsOf(word: string, form: string): string[] {
  if (form === "verb") return FORMS.map((verb) => inflectVerb(word, verb));
  return form === "noun" ? [word, plural(word)] : [word];
}

type Found = Omit<Finding, "fixes"> & { readonly fixes: readonly Fix[] };
type Findings = Readonly<Record<string, readonly Found[]>>;

/** What rules find that look at every token of every passage. */
function ungated(rules: readonly Rule[], text: string): Findings {
  const passages = read(text);
  return findings(rules, (rule, report) => {
    for (const passage of passages) rule.check(passage, defaults(rule), report);
  });
}

/** What rules find that are asked only where they are triggered, about the tokens that trigger them. */
function gated(rules: readonly Rule[], text: string): Findings {
  const asked = read(text).map((passage) => ({ passage, triggered: triggeredIn(passage) }));
  return findings(rules, (rule, report) => {
    for (const { passage, triggered } of asked) {
      const places = triggered.of(rule.triggers);
      if (places !== null) rule.check(passage, defaults(rule), report, places);
    }
  });
}

function findings(rules: readonly Rule[], check: (rule: Rule, report: (finding: Finding) => void) => void): Findings {
  const found = (rule: Rule) => {
    const here: Found[] = [];
    check(rule, (finding) => here.push({ ...finding, fixes: finding.fixes() }));
    return here;
  };
  return Object.fromEntries(rules.map((rule) => [rule.id, found(rule)]));
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("is triggered by all that it marks in its examples, and by no less in what it leaves alone", () => {
    for (const text of [...rule.examples.flag.map((example) => example.text), ...rule.examples.pass]) {
      expect(gated([rule], text), text).toEqual(ungated([rule], text));
    }
  });
});

describe("triggers", () => {
  it.each(DRAFTS)("leave no finding out of %s", (_path, text) => {
    expect(gated(RULES, text)).toEqual(ungated(RULES, text));
  });

  it("have every word with which a loaded entry starts, in all its forms", () => {
    const missed = new Set<string>();
    for (const { words, line } of LOADED_CLASSES.flatMap(parseClass)) {
      for (const first of formsOf(words[0] ?? "", line.form)) {
        const { tokens } = english.analyse([first, ...words.slice(1)].join(" "));
        const isFound = loadedVocabulary().matchesAt(tokens, 0, tokens.length).length > 0;
        if (isFound && !LOADED_WORDS.has(tokens.lower(0)) && !LOADED_WORDS.has(tokens.lemma(0))) missed.add(first);
      }
    }
    expect([...missed]).toEqual([]);
  });

  it("tell where each stands that a set of patterns may start with", () => {
    const [passage] = read("The merger has raised concerns, and the firm reportedly paid.");
    const agentless = RULES.find(({ id }) => id === "attribution/agentless");
    if (passage === undefined || agentless === undefined) throw new Error("nothing to ask");
    const places = triggeredIn(passage).of(agentless.triggers) ?? [];
    expect(places.map((at) => passage.tokens.lower(at))).toEqual(expect.arrayContaining(["raised", "reportedly"]));
    expect(places.map((at) => passage.tokens.lower(at))).not.toContain("paid");
  });
});
