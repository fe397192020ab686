import { describe, expect, it } from "vitest";
import { fileKindOf, markupOf } from "../../src/document/index.js";

describe("the kind of a file", () => {
  it.each([
    ["drafts/port.md", "markdown", true],
    ["port.MARKDOWN", "markdown", true],
    ["port.mdx", "mdx", true],
    ["C:\\drafts\\port.qmd", "quarto", true],
    ["port.Rmd", "rmd", true],
    ["letters/to-the-editor.txt", "plaintext", false],
    ["port.md.text", "plaintext", false],
  ])("of %s is %s", (path, language, isFoundInFolders) => {
    expect(fileKindOf(path)).toMatchObject({ language, isFoundInFolders });
  });

  it.each(["port.rst", "txt", "port.md/notes", "port.", "Makefile", "port.md.bak"])("of %s is not known", (path) => {
    expect(fileKindOf(path)).toBeUndefined();
  });

  it("says how it is marked up: only text files are plain", () => {
    expect([markupOf("a.txt"), markupOf("a.qmd"), markupOf("notes"), markupOf("a.rst")]).toEqual([
      "plain",
      "markdown",
      "markdown",
      "markdown",
    ]);
  });
});
