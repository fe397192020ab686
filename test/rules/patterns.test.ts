import { describe, expect, it } from "vitest";
import { Patterns } from "../../src/rules/patterns.js";
import { english } from "../language/english.js";

function found(patterns: readonly string[], text: string, lists: Record<string, readonly string[]> = {}): string[] {
  const { tokens } = english.analyse(text);
  const source = () => ({ patterns: patterns.map((pattern) => [pattern, pattern] as const), lists });
  return new Patterns("test", patterns, source)
    .find(tokens, 0, tokens.length)
    .map((match) => text.slice(tokens.start(match.first), tokens.end(match.last - 1)));
}

describe("Patterns", () => {
  it("finds words by form and by dictionary form", () => {
    expect(found(["raise eyebrow"], "The fee raised eyebrows.")).toEqual(["raised eyebrows"]);
  });

  it("chooses between words, lists and tags", () => {
    expect(found(["a #ADJ @blow to|for"], "It was a heavy setback for rowers.", { blow: ["setback"] })).toEqual([
      "a heavy setback for",
    ]);
  });

  it("takes optional and repeated elements, as many as it can", () => {
    expect(found(["a #ADJ* boat"], "a boat, a wet old boat")).toEqual(["a boat", "a wet old boat"]);
  });

  it("looks ahead without taking a word", () => {
    expect(found(["seen as !by"], "It is seen as odd. It was seen as by all.")).toEqual(["seen as"]);
  });

  it("finds what may stand behind a first word that little may follow", () => {
    const patterns = ["#NOUN seen as", "ferry #ADV* late", "ferry !again", "nobody"];
    expect(found(patterns, "A harbour seen as safe. The ferry was late.")).toEqual(["harbour seen as", "ferry"]);
    expect(found(patterns, "The ferry very late, the ferry again, says nobody")).toEqual(["ferry very late", "nobody"]);
    expect(found(["#NOUN seen as"], "The harbour, seen as safe; a harbour")).toEqual([]);
  });

  it("takes the longest match and goes on behind it", () => {
    expect(found(["the only", "the only bridge"], "the only bridge, the only way")).toEqual([
      "the only bridge",
      "the only",
    ]);
  });

  it("refuses a pattern it could not look for", () => {
    const { tokens } = english.analyse("");
    const lookFor = (pattern: string) =>
      new Patterns("test", [0], () => ({ patterns: [[pattern, 0]] })).find(tokens, 0, 0);
    expect(() => lookFor("a?")).toThrow("needs a first word");
    expect(() => lookFor("@none")).toThrow("@none");
  });
});
