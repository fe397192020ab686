import { describe, expect, test } from "vitest";
import { stetChange, stetEach } from "../../../src/review/stets/stet-change.js";

const STET = { rule: "loaded/label", reason: "his own word", style: "html" } as const;
const NOTE = "<!-- stet loaded/label: his own word -->";

/** The text once the only "thugs" in it is let stand; undefined where there is no place for the comment. */
function letStand(text: string, stet: Parameters<typeof stetChange>[2] = STET): string | undefined {
  const start = text.indexOf("thugs");
  const change = stetChange(text, { start, end: start + "thugs".length }, stet);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe("at the end of the line", () => {
  test.each([
    ["a paragraph", "The thugs left.\n", `The thugs left. ${NOTE}\n`],
    ["a text without a last line end", "The thugs left.", `The thugs left. ${NOTE}`],
    ["the line of several", "One.\nThe thugs left.\nTwo.\n", `One.\nThe thugs left. ${NOTE}\nTwo.\n`],
    ["a heading", "# The thugs\n\nText.\n", `# The thugs ${NOTE}\n\nText.\n`],
    ["a list item", "- One.\n- The thugs.\n- Two.\n", `- One.\n- The thugs. ${NOTE}\n- Two.\n`],
    ["a block quote", "> The thugs.\n", `> The thugs. ${NOTE}\n`],
    ["CRLF", "The thugs left.\r\n\r\nText.\r\n", `The thugs left. ${NOTE}\r\n\r\nText.\r\n`],
    ["a hard line break of spaces", "The thugs  \nleft.\n", `The thugs ${NOTE}  \nleft.\n`],
    ["a hard line break of a backslash", "The thugs\\\nleft.\n", `The thugs ${NOTE}\\\nleft.\n`],
    ["a table row", "| a | b |\n|---|---|\n| thugs | x |\n", `| a | b |\n|---|---|\n| thugs | x ${NOTE} |\n`],
  ])("of %s", (_, text, expected) => {
    expect(letStand(text)).toBe(expected);
  });
});

describe("above the block where the line's end is no prose", () => {
  test("a heading closed by number signs", () => {
    expect(letStand("Text.\n\n# The thugs #\n")).toBe(`Text.\n\n${NOTE}\n# The thugs #\n`);
  });

  test("a code span that runs over the line's end", () => {
    expect(letStand("The thugs `a\nb` left.\n")).toBe(`${NOTE}\nThe thugs \`a\nb\` left.\n`);
  });

  test("in a block quote", () => {
    expect(letStand("> The thugs `a\n> b` left.\n")).toBe(`> ${NOTE}\n> The thugs \`a\n> b\` left.\n`);
  });
});

describe("with a stet already there", () => {
  test("the rule is added, and both reasons kept", () => {
    expect(letStand("The thugs left. <!-- stet loaded/doubt: said in court -->\n")).toBe(
      "The thugs left. <!-- stet loaded/doubt, loaded/label: said in court; his own word -->\n",
    );
  });

  test("one above a block of one line counts as there", () => {
    expect(letStand("<!-- stet loaded/doubt: said in court -->\nThe thugs left.\n")).toBe(
      "<!-- stet loaded/doubt, loaded/label: said in court; his own word -->\nThe thugs left.\n",
    );
  });

  test("one for more than the line stays as it is", () => {
    expect(letStand("<!-- stet loaded/doubt: in court -->\nThe thugs left,\nand one more.\n")).toBe(
      `<!-- stet loaded/doubt: in court -->\nThe thugs left, ${NOTE}\nand one more.\n`,
    );
  });

  test("neither rule nor reason is written twice", () => {
    const text = "The thugs left. <!-- stet loaded/label: his own word -->\n";
    expect(letStand(text)).toBe(text);
  });
});

test("MDX comments in MDX", () => {
  expect(letStand("The thugs left.\n", { ...STET, style: "mdx" })).toBe(
    "The thugs left. {/* stet loaded/label: his own word */}\n",
  );
});

describe("in front matter, its own key", () => {
  const KEY = 'blue-pencil-stet: "loaded/label: his own word"';
  test.each([
    ["is made", "---\ntitle: The thugs\n---\n\nText.\n", `---\ntitle: The thugs\n${KEY}\n---\n\nText.\n`],
    [
      "with CRLF",
      "---\r\ntitle: The thugs\r\n---\r\nText.\r\n",
      `---\r\ntitle: The thugs\r\n${KEY}\r\n---\r\nText.\r\n`,
    ],
    [
      "takes the rule in",
      '---\nblue-pencil-stet: "loaded/doubt: said in court"\ntitle: The thugs\n---\n\nText.\n',
      '---\nblue-pencil-stet: "loaded/doubt, loaded/label: said in court; his own word"\ntitle: The thugs\n---\n\nText.\n',
    ],
  ])("%s", (_name, text, expected) => {
    expect(letStand(text)).toBe(expected);
  });

  test("keeps a reason with marks of YAML in it as it is", () => {
    const reason = 'says "no": #1 \\ why';
    expect(letStand("---\ntitle: The thugs\n---\n", { ...STET, reason })).toBe(
      `---\ntitle: The thugs\nblue-pencil-stet: ${JSON.stringify(`loaded/label: ${reason}`)}\n---\n`,
    );
  });

  test("stays as it is where it is written over several lines", () => {
    const text = "---\ntitle: The thugs\nblue-pencil-stet: >\n  loaded/doubt: said\n  in court\n---\n\nText.\n";
    expect(letStand(text)).toBeUndefined();
  });
});

test("a reason cannot end the comment", () => {
  expect(letStand("The thugs left.\n", { ...STET, reason: "ends --> here\n\nand */ there" })).toBe(
    "The thugs left. <!-- stet loaded/label: ends –> here and * / there -->\n",
  );
});

describe("several at once", () => {
  const place = (text: string, words: string, rule: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    rule,
  });

  test("each line gets its own comment, and one line a single one", () => {
    const text = "The thugs fled.\n\nA disaster, said the thug boss.\n";
    const findings = [
      place(text, "thugs", "loaded/label"),
      place(text, "disaster", "loaded/emotive"),
      place(text, "thug boss", "loaded/label"),
    ];
    expect(stetEach(text, findings, "quoted", "html")).toBe(
      "The thugs fled. <!-- stet loaded/label: quoted -->\n\n" +
        "A disaster, said the thug boss. <!-- stet loaded/label, loaded/emotive: quoted -->\n",
    );
  });

  test("a comment above one block moves none of the others", () => {
    const text = "The thugs left.\n\n# A disaster #\n";
    const findings = [place(text, "thugs", "loaded/label"), place(text, "disaster", "loaded/emotive")];
    expect(stetEach(text, findings, "quoted", "html")).toBe(
      "The thugs left. <!-- stet loaded/label: quoted -->\n\n<!-- stet loaded/emotive: quoted -->\n# A disaster #\n",
    );
  });
});
