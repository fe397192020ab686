import { describe, expect, it } from "vitest";
import { parseDraft, toDraft } from "../../src/document/index.js";
import { checkRoundTrip } from "./round-trip.js";

describe("front matter", () => {
  it("gives its scalar values, and title and description as blocks", () => {
    const draft = parseDraft(
      "---\ntitle: A bridge\ntags: [a, b]\ndraft: true\nversion: 1.10\ndescription: Who pays\n---\nText",
    );
    expect(draft.frontMatter).toEqual({
      start: 0,
      end: 85,
      error: "",
      values: { title: "A bridge", tags: "a, b", draft: "true", version: "1.10", description: "Who pays" },
    });
    expect(draft.blocks.map(({ kind, label, prose }) => [kind, label, prose.text])).toEqual([
      ["metadata", "title", "A bridge"],
      ["metadata", "description", "Who pays"],
      ["paragraph", "", "Text"],
    ]);
  });

  it.each([
    ["plain", "A plain one", "title: A plain one"],
    ["with a comment", "A plain one", "title: A plain one # note"],
    ["over two lines", "A plain one", "title: A plain\n  one"],
    ["single-quoted", "It's “here”", "title: 'It''s “here”'"],
    ["double-quoted", 'A "big" bridge – é', 'title: "A \\"big\\" bridge \\u2013 \\xE9"'],
    ["double-quoted over lines", "A big bridge", 'title: "A big \\\n  bridge"'],
    ["folded", "A big bridge", "title: >-\n  A big\n  bridge\n"],
    ["literal", "A big bridge", "title: |\n  A big\n  bridge\n"],
    ["with an emoji", "A 😀 bridge", "title: A 😀 bridge"],
    ["after another key", "A bridge", "a: 1\nb:\n  - c\ntitle:    A bridge   "],
  ])("leads a value back to its source: %s", (_name, prose, yaml) => {
    for (const lineEnd of ["\n", "\r\n"]) {
      const draft = parseDraft(`---\n${yaml}\n---\n`.replaceAll("\n", lineEnd));
      expect(draft.blocks.map((block) => block.prose.text)).toEqual([prose]);
      const [block] = draft.blocks;
      if (!block) throw new Error("no block");
      const word = toDraft(block, { start: prose.lastIndexOf(" ") + 1, end: prose.length });
      expect(draft.text.slice(word.start, word.end)).toMatch(/^(?:one|“here”|\\xE9|bridge)$/);
      if (!prose.includes("é")) checkRoundTrip(draft);
    }
  });

  it.each([
    ["broken YAML", "title: [a\nb: c"],
    ["tabs", "a:\n\t- b"],
    ["deep nesting", "[".repeat(20_000)],
    ["too much of it", `a: ${"b".repeat(200_000)}`],
  ])("never throws, and says what is wrong: %s", (_name, yaml) => {
    const { frontMatter, blocks } = parseDraft(`---\n${yaml}\n---\nText`);
    expect(frontMatter?.error).not.toBe("");
    expect(frontMatter?.values).toEqual({});
    expect(blocks.map((block) => block.prose.text)).toEqual(["Text"]);
  });

  it.each([
    ["TOML", '+++\ntitle = "A"\n+++\nText'],
    ["nothing in it", "---\n---\nText"],
    ["a list", "---\n- a\n---\nText"],
    ["dots at its end", "---\na: b\n...\nText"],
    ["a byte order mark before it", "\uFEFF---\na: b\n---\nText"],
  ])("is no prose: %s", (_name, text) => {
    const { frontMatter, blocks } = parseDraft(text);
    expect(frontMatter?.error).toBe("");
    expect(blocks.map((block) => block.prose.text)).toEqual(["Text"]);
  });

  it.each([
    ["it is not closed", "---\na: b\n\nText"],
    ["it does not come first", "\n---\na: b\n---\n"],
  ])("is none where %s", (_name, text) => {
    expect(parseDraft(text).frontMatter).toBeNull();
  });

  it("keeps keys that objects have of their own", () => {
    const values = parseDraft("---\n__proto__: a\nconstructor: b\n---\n").frontMatter?.values ?? {};
    expect(Object.entries(values)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });
});
