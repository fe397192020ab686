import { describe, expect, it } from "vitest";
import { parseDraft } from "../../src/document/index.js";

/** Kind, rules and reason of each directive, and the text it covers. */
function directivesOf(text: string) {
  return parseDraft(text).directives.map(({ kind, rules, reason, scope }) => ({
    kind,
    rules,
    reason,
    scope: text.slice(scope.start, scope.end),
  }));
}

const RULES = ["loaded/label"];

describe("a stet", () => {
  it.each([
    ["the next paragraph", "<!-- stet loaded/label: x -->\nOne.\nTwo.\n\nThree.", "One.\nTwo."],
    ["the next paragraph after a gap", "<!-- stet loaded/label: x -->\n\n## One\n\nTwo.", "## One"],
    ["all of a list", "<!-- stet loaded/label: x -->\n\n- One\n  - two\n- three\n\nFour", "- One\n  - two\n- three"],
    ["all of a quote", "<!-- stet loaded/label: x -->\n> One\n>\n> - two\n\nThree", "> One\n>\n> - two"],
    ["all of a table", "<!-- stet loaded/label: x -->\n\n| a |\n|---|\n| b |\n\nc", "| a |\n|---|\n| b |"],
    ["the next block with words", "<!-- stet loaded/label: x -->\n\n```\ncode\n```\n\n***\n\nOne.", "One."],
    ["the next item", "- One\n\n  <!-- stet loaded/label: x -->\n\n  two\n- three", "two"],
    ["what follows its list", "- One\n\n  <!-- stet loaded/label: x -->\n\nTwo", "Two"],
    ["the same line", "One\nTwo. <!-- stet loaded/label: x -->\nThree", "Two. <!-- stet loaded/label: x -->"],
    ["the line of a quote", "> One\n> two <!-- stet loaded/label: x -->", "> two <!-- stet loaded/label: x -->"],
    ["a heading", "# One <!-- stet loaded/label: x -->\n\nTwo", "# One <!-- stet loaded/label: x -->"],
    [
      "a row",
      "| a | b |\n|---|---|\n| c | d <!-- stet loaded/label: x --> |\n| e | f |",
      "| c | d <!-- stet loaded/label: x --> |",
    ],
    ["nothing, at the end", "One\n\n<!-- stet loaded/label: x -->", ""],
    ["the next block, in MDX", "{/* stet loaded/label: x */}\n\nOne.\n\nTwo.", "One."],
    ["the block it begins, in MDX", "{/* stet loaded/label: x */}\nOne.\nTwo.\n\nThree.", "\nOne.\nTwo."],
    ["the same line, in MDX", "One.\nTwo. {/* stet loaded/label: x */}", "Two. {/* stet loaded/label: x */}"],
  ])("covers %s", (_name, text, scope) => {
    const later = `Before.\n\n${text}`;
    expect(directivesOf(later)).toEqual([{ kind: "stet", rules: RULES, reason: "x", scope }]);
    const crlf = later.replaceAll("\n", "\r\n");
    expect(directivesOf(crlf)).toEqual([
      { kind: "stet", rules: RULES, reason: "x", scope: scope.replaceAll("\n", "\r\n") },
    ]);
  });

  it.each([
    ["several rules", "<!-- stet loaded/label, draft/* : a, b: c -->", ["loaded/label", "draft/*"], "a, b: c"],
    ["no reason", "<!-- stet loaded/label -->", RULES, ""],
    ["a reason over lines", "<!--stet loaded/label:\n  their word\n-->", RULES, "their word"],
    ["a capital", "<!-- Stet loaded/label: x -->", RULES, "x"],
  ])("is read with %s", (_name, comment, rules, reason) => {
    expect(directivesOf(`Before.\n\n${comment}\n\nOne`)).toEqual([{ kind: "stet", rules, reason, scope: "One" }]);
  });

  it("is read beside another in one comment block", () => {
    const found = directivesOf("<!-- stet a/b: x --> <!-- stet c/d: y -->\nOne");
    expect(found.map(({ rules }) => rules)).toEqual([["a/b"], ["c/d"]]);
  });
});

describe("a stet for the whole draft", () => {
  const COMMENT = "<!-- stet loaded/label: x -->";
  it.each([
    ["on the first line, with an empty line below it", `${COMMENT}\n\n# One\n\nTwo.`],
    ["after blank lines and a byte order mark", `\uFEFF\n\n${COMMENT}\n\nOne.\n\nTwo.`],
    ["below the front matter", `---\ntitle: x\n---\n\n${COMMENT}\n\nOne.\n\nTwo.`],
    ["in the front matter", '---\nblue-pencil-stet: "loaded/label: x"\ntitle: x\n---\nOne.\n\nTwo.'],
    ["in MDX", "{/* stet loaded/label: x */}\n\nOne.\n\nTwo."],
  ])("stands %s", (_name, text) => {
    expect(directivesOf(text)).toEqual([{ kind: "stet", rules: RULES, reason: "x", scope: text }]);
    const crlf = text.replaceAll("\n", "\r\n");
    expect(directivesOf(crlf)).toEqual([{ kind: "stet", rules: RULES, reason: "x", scope: crlf }]);
  });

  it("may be one of several", () => {
    const text = `${COMMENT}\n<!-- stet loaded/doubt: y -->\n\nOne.\n\nTwo.`;
    expect(directivesOf(text).map(({ scope }) => scope)).toEqual([text, text]);
  });

  it("does not stand right above a block, which alone it then covers, nor after another", () => {
    const text = `${COMMENT}\n\n<!-- stet loaded/doubt: y -->\nOne.\n\n${COMMENT}\n\nTwo.`;
    expect(directivesOf(text).map(({ scope }) => scope)).toEqual([text, "One.", "Two."]);
  });

  it("has the place of its line in the front matter", () => {
    const text = "---\ntitle: x\nblue-pencil-stet: loaded/label\nother: y\n---\nOne.";
    const [stet] = parseDraft(text).directives;
    expect(text.slice(stet?.start, stet?.end)).toBe("blue-pencil-stet: loaded/label");
    expect(directivesOf("---\nblue-pencil-stet: why not\n---\n")).toMatchObject([{ kind: "malformed" }]);
  });
});

describe("off and on", () => {
  it("cover what is between them", () => {
    expect(directivesOf("One\n\n<!-- blue-pencil off -->\n\nTwo\n\n<!-- blue-pencil on -->\n\nThree")).toMatchObject([
      { kind: "off", scope: "\n\nTwo\n\n" },
      { kind: "on" },
    ]);
  });

  it("cover the rest of the draft without an on", () => {
    expect(directivesOf("One <!-- blue-pencil off --> two\n\nthree")).toMatchObject([
      { kind: "off", scope: " two\n\nthree" },
    ]);
  });
});

describe("a language", () => {
  it("holds up to the next one", () => {
    const { directives } = parseDraft(
      "Uno\n\n<!-- blue-pencil lang: en -->\n\nTwo\n\n{/* Blue-Pencil lang: es-MX */}\n\nTres",
    );
    expect(directives.map(({ kind, language }) => [kind, language])).toEqual([
      ["lang", "en"],
      ["lang", "es-MX"],
    ]);
    expect(directivesOf("<!-- blue-pencil lang: en -->\n\nTwo\n\n<!-- blue-pencil lang: es -->\nTres")).toMatchObject([
      { scope: "\n\nTwo\n\n" },
      { scope: "\nTres" },
    ]);
  });
});

describe("a comment", () => {
  it.each([
    "<!-- stet -->",
    "<!-- stet: why -->",
    "<!-- stet loaded/label their word -->",
    "<!-- blue-pencil maybe -->",
    "<!-- blue-pencil -->",
    "<!-- blue-pencil lang -->",
    "<!-- blue-pencil lang: it is English -->",
  ])("is malformed: %s", (text) => {
    expect(directivesOf(text)).toMatchObject([{ kind: "malformed", rules: [], reason: "" }]);
  });

  it.each([
    "<!-- stetson -->",
    "<!-- a note on stet -->",
    "`<!-- stet a/b: x -->`",
    "```\n<!-- stet a/b: x -->\n```",
    "<!-- stet a/b: x",
  ])("is no directive: %s", (text) => {
    expect(directivesOf(text)).toEqual([]);
  });
});
