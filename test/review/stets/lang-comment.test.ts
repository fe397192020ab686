import { describe, expect, test } from "vitest";
import { languageChange } from "../../../src/review/index.js";

/** The text once it is said to be English from `words` on. */
function fromOn(text: string, words: string, style: "html" | "mdx" | "plain" = "html"): string {
  const change = languageChange(text, text.indexOf(words), "en", style);
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

const NOTE = "<!-- blue-pencil lang: en -->";

describe("the comment that names a language", () => {
  test.each([
    ["stands at the top", "Uno.\n\nTwo.\n", "Uno", `${NOTE}\n\nUno.\n\nTwo.\n`],
    ["stands below front matter", "---\nlang: es\n---\n\nUno.\n", "Uno", `---\nlang: es\n---\n\n${NOTE}\n\nUno.\n`],
    ["stands above the paragraph", "Uno.\n\nTwo. Three.\n", "Three", `Uno.\n\n${NOTE}\n\nTwo. Three.\n`],
    ["stands above a heading", "Uno.\n\n## Two\n\nThree.\n", "Two", `Uno.\n\n${NOTE}\n\n## Two\n\nThree.\n`],
    ["cuts no list in two", "Uno.\n\nTwo.\n\n- a\n- b\n", "b", `Uno.\n\n${NOTE}\n\nTwo.\n\n- a\n- b\n`],
    ["keeps line ends", "Uno.\r\n\r\nTwo.\r\n", "Two", `Uno.\r\n\r\n${NOTE}\r\n\r\nTwo.\r\n`],
    ["takes the place of another", "<!-- blue-pencil lang: es -->\n\nTwo.\n", "Two", `${NOTE}\n\nTwo.\n`],
    ["leaves one further down", `Uno.\n\n${NOTE}\n\nTwo.\n`, "Uno", `${NOTE}\n\nUno.\n\n${NOTE}\n\nTwo.\n`],
  ])("%s", (_, text, words, expected) => {
    expect(fromOn(text, words)).toBe(expected);
  });

  test("is written as MDX has its comments", () => {
    expect(fromOn("Uno.\n", "Uno", "mdx")).toBe("{/* blue-pencil lang: en */}\n\nUno.\n");
  });
});
