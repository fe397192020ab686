import { describe, expect, it } from "vitest";
import { inOrderOfWords, NO_WORD, Vocabulary, VocabularyBuilder } from "../../../src/lexicons/compiled/index.js";

const WORDS = ["say", "said", "£", "o'clock", "café", "take aim at", "3m", "%", "9", "éclair", "ñu"];

const LISTS: ReadonlyMap<string, readonly number[]> = new Map([
  ["say", [3, 4]],
  ["£", [9]],
  ["tell", []],
  ["only listed", [1, 2, 3]],
]);

const builder = new VocabularyBuilder();
builder.byWord("number", new Map(WORDS.map((word, at) => [word, at + 10])));
builder.runsByWord("list", new Map([...LISTS].map(([word, list]) => [word, list.length])));
builder.row("row", [0, 65_535]);
builder.rowOfWords("words", ["say", "gust"], (numberOf) => [numberOf("gust"), numberOf("say")]);
const texts = ["“It stands.”", "", "two words", "long ".repeat(2_000)].map(
  (text) => [text, builder.text(text)] as const,
);
const columns = builder.finish();
const vocabulary = new Vocabulary(columns);

describe("a vocabulary", () => {
  it("numbers each word once, whatever lists name it", () => {
    const all = [...WORDS, "tell", "only listed", "gust"];
    const numbers = all.map((word) => vocabulary.numberOf(word));
    expect([...numbers].sort((a, b) => a - b)).toEqual(all.map((_, at) => at + 1));
    expect([...vocabulary.row("words")]).toEqual([vocabulary.numberOf("gust"), vocabulary.numberOf("say")]);
  });

  it.each(["", "sa", "sayy", "Say", "cafe", "take aim", "o’clock", "x".repeat(10_000)])(
    "has no number for “%s”",
    (word) => {
      expect(vocabulary.numberOf(word)).toBe(NO_WORD);
      expect(vocabulary.numberOf(word)).toBe(NO_WORD);
    },
  );

  it("gives what is known of a word, and nothing of no word", () => {
    const row = vocabulary.row("number");
    expect(WORDS.map((word) => row[vocabulary.numberOf(word)])).toEqual(WORDS.map((_, at) => at + 10));
    expect(row[vocabulary.numberOf("tell")]).toBe(0);
    expect(row[NO_WORD]).toBe(0);
  });

  it("gives the list of a word", () => {
    const runs = vocabulary.runs("list");
    const values = inOrderOfWords(LISTS.keys()).flatMap((word) => LISTS.get(word) ?? []);
    const listOf = (word: string) => {
      const number = vocabulary.numberOf(word);
      return values.slice(runs.start(number), runs.start(number) + runs.length(number));
    };
    expect([...LISTS.keys()].map(listOf)).toEqual([...LISTS.values()]);
    expect(["said", "unheard"].map(listOf)).toEqual([[], []]);
  });

  it("gives texts as they were", () => {
    expect(texts.map(([, number]) => vocabulary.text(number))).toEqual(texts.map(([text]) => text));
  });

  it("says what a file of another version lacks", () => {
    expect(() => vocabulary.row("other")).toThrow("damaged or of another version (other)");
    expect(() => new Vocabulary({ ...columns, "words.blocks": new Uint32Array(2) })).toThrow("(words.blocks)");
  });
});

describe("a builder", () => {
  it.each([[65_536], [-1], [0.5], [Number.NaN]])("takes no %d", (number) => {
    const other = new VocabularyBuilder();
    other.row("row", [1, number]);
    expect(() => other.finish()).toThrow("row holds");
  });

  it("takes no word that was not named", () => {
    const other = new VocabularyBuilder();
    other.rowOfWords("words", ["say"], (numberOf) => [numberOf("tell")]);
    expect(() => other.finish()).toThrow("tell");
  });
});
