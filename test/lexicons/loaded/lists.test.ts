import { describe, expect, it } from "vitest";
import { Vocabulary, VocabularyBuilder } from "../../../src/lexicons/compiled/index.js";
import {
  adverbOf,
  type Entry,
  FINE,
  LOADED_CLASSES,
  LoadedEntries,
  loadedEntries,
  parseClass,
  spellingKey,
  writeLoaded,
} from "../../../src/lexicons/loaded/index.js";
import { STANDARDS } from "../../../src/rules/index.js";

const ENTRIES: readonly Entry[] = LOADED_CLASSES.flatMap(parseClass);
const LEAST_ENTRIES = 5_000;
/** Derived adverbs may repeat a listed one: the class that stands first has it. */
const LISTED = LOADED_CLASSES.flatMap((loaded) =>
  parseClass({ ...loaded, lists: loaded.lists.map((list) => list.replaceAll(" +ly]", "]")) }),
);

const keyOf = ({ phrase, line }: Entry) => {
  const form = line.form === "comment" ? "phrase" : line.form;
  const words = phrase.split(" ").map(spellingKey).join(" ");
  return `${form} ${line.rule === "reporting-verb"} ${words}`;
};

describe("the lists of loaded words", () => {
  it("hold enough", () => {
    expect(new Set(LISTED.map(({ phrase }) => phrase)).size).toBeGreaterThan(LEAST_ENTRIES);
  });

  it("are in lower case, without stray marks", () => {
    const odd = LISTED.filter(({ phrase }) => !/^[\p{Ll}\d][\p{Ll}\d'%-]*(?: [\p{Ll}\d'%-]+)*$/u.test(phrase));
    expect(odd.map(({ phrase }) => phrase)).toEqual([]);
  });

  it("hold each word once, in British and American spelling alike", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of LISTED) {
      const key = keyOf(entry);
      if (seen.has(key)) twice.push(`${entry.phrase}: ${seen.get(key)} and ${entry.line.rule}`);
      seen.set(key, entry.line.rule);
    }
    expect(twice).toEqual([]);
  });

  it("never offer a word that is itself loaded", () => {
    const loaded = new Set(LISTED.map(({ phrase, line }) => `${line.form} ${phrase}`));
    const bad = LISTED.flatMap(({ phrase, line }) =>
      line.alternatives.filter((plain) => loaded.has(`${line.form} ${plain}`)).map((plain) => `${phrase} > ${plain}`),
    );
    expect(bad).toEqual([]);
  });

  it("give an alternative, a note or the class's advice for every entry", () => {
    const silent = LISTED.filter(({ line }) => {
      const advice = LOADED_CLASSES.find(({ rule }) => rule === line.rule)?.advice ?? "";
      return line.alternatives.length === 0 && line.note === "" && advice === "";
    });
    expect(silent).toEqual([]);
  });

  it("fit the budget of the bundle", () => {
    const bytes = [...LOADED_CLASSES.flatMap(({ lists }) => lists), FINE].join("").length;
    expect(bytes).toBeLessThan(330_000);
  });
});

describe.each(LOADED_CLASSES.map((loaded) => [loaded.rule, loaded] as const))("the class %s", (_rule, loaded) => {
  it("states its reason, its standards and what to do", () => {
    expect(loaded.reason).toMatch(/^\p{Lu}.*\.$/u);
    expect(loaded.advice).toMatch(/^(?:\p{Lu}|“).*\.$/u);
    expect(loaded.standards.length).toBeGreaterThan(0);
    for (const key of loaded.standards) expect(STANDARDS).toHaveProperty(key);
  });
});

describe("the places where a word is fine", () => {
  const phrases = new Set(ENTRIES.map(({ phrase }) => phrase));
  const lines = FINE.split("\n").filter((line) => line.trim() !== "");

  it("are given for words of the lists, once each", () => {
    const words = lines.map((line) => line.split(": ")[0]?.trim() ?? "");
    expect(words.filter((word) => !phrases.has(word))).toEqual([]);
    expect(words).toEqual([...new Set(words)]);
  });

  it("are not empty", () => {
    for (const line of lines) expect(line).toMatch(/^[^:]+: \S/);
  });
});

describe("parseClass", () => {
  const parse = (list: string) =>
    parseClass({ rule: "emotive", reason: "It is.", standards: ["ap"], advice: "Do.", lists: [list] });

  it("reads groups, alternatives, notes and remarks", () => {
    expect(parse("# Remark\n[verb]\nslam, rip into > criticize | oppose // It hurts.")).toEqual([
      {
        phrase: "slam",
        words: ["slam"],
        line: {
          rule: "emotive",
          traits: {},
          form: "verb",
          alternatives: ["criticize", "oppose"],
          note: "It hurts.",
        },
      },
      {
        phrase: "rip into",
        words: ["rip", "into"],
        line: {
          rule: "emotive",
          traits: {},
          form: "verb",
          alternatives: ["criticize", "oppose"],
          note: "It hurts.",
        },
      },
    ]);
  });

  it("cuts contractions as the text is cut", () => {
    expect(parse("[phrase]\nit's odd, didn't even")[0]?.words).toEqual(["it", "'s", "odd"]);
    expect(parse("[phrase]\nit's odd, didn't even")[1]?.words).toEqual(["did", "n't", "even"]);
  });

  it("adds adverbs where the group asks for them", () => {
    expect(parse("[adjective +ly]\ncruel").map(({ phrase }) => phrase)).toEqual(["cruel", "cruelly"]);
  });

  it.each(["slam", "[word]\nslam", "[loud verb]\nslam"])("names the line that is not in the format: %s", (list) => {
    expect(() => parse(list)).toThrow(/no group before|not a group/);
  });

  it.each([
    ["cruel", "cruelly"],
    ["ghastly", "ghastly"],
    ["horrible", "horribly"],
    ["dramatic", "dramatically"],
    ["shoddy", "shoddily"],
    ["dull", "dully"],
  ])("%s → %s", (adjective, adverb) => {
    expect(adverbOf(adjective)).toBe(adverb);
  });
});

describe("spellingKey", () => {
  it.each([
    ["honour", "honor"],
    ["demonise", "demonize"],
    ["demonising", "demonizing"],
    ["theatre", "theater"],
    ["travelling", "traveling"],
    ["sceptical", "skeptical"],
    ["judgement", "judgment"],
    ["haemorrhage", "hemorrhage"],
    ["labelled", "labeled"],
    ["cosy", "cozy"],
  ])("gives %s and %s one key", (british, american) => {
    expect(spellingKey(british)).toBe(spellingKey(american));
  });

  it.each([
    ["four", "for"],
    ["rise", "rice"],
    ["hour", "horror"],
    ["wise", "wide"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});

describe("LoadedEntries", () => {
  const list = "[verb]\nslam, rip into\n[adjective +ly]\ncruel, dishonorable\n[noun]\nslam dunk, it's war";
  const builder = new VocabularyBuilder();
  writeLoaded(builder, [{ rule: "emotive", reason: "It is.", standards: ["ap"], advice: "Do.", lists: [list] }]);
  const entries = new LoadedEntries(new Vocabulary(builder.finish()));

  it.each([
    ["slam", ["slam", "slam dunk"]],
    ["rip", ["rip into"]],
    ["cruelly", ["cruelly"]],
    ["it", ["it's war"]],
    ["dishonor", []],
    ["sla", []],
    ["slams", []],
    ["", []],
  ])("leads from “%s” to its entries", (word, phrases) => {
    const found = entries.starting(spellingKey(word));
    expect(found.map(({ phrase }) => phrase)).toEqual(expect.arrayContaining(phrases));
    expect(found.length > 0).toBe(phrases.length > 0);
  });

  it("finds every entry of the classes", () => {
    const starting = ({ words }: Entry) => loadedEntries().starting(spellingKey(words[0] ?? ""));
    const missed = ENTRIES.filter(
      (entry) => !starting(entry).some(({ phrase, line }) => phrase === entry.phrase && line.form === entry.line.form),
    );
    expect(missed).toEqual([]);
  });
});
