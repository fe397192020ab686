import { beforeEach, describe, expect, it } from "vitest";
import { isInReviewedLanguage, registerForDrafts, reviewedLanguages } from "../../../../src/vscode/desk/languages.js";
import { readSettings } from "../../../../src/vscode/desk/settings.js";
import { asDocument } from "../fake/as-document.js";
import { FakeDocument, state } from "../fake/vscode.js";
import { workspaceEvents } from "../fake/workspace.js";

const ALL = ["markdown", "mdx", "quarto", "rmd", "plaintext"];

function isReviewed(languageId: string, path: string, isUntitled = false): boolean {
  const document = { languageId, isUntitled, uri: { path } };
  return isInReviewedLanguage(document as Parameters<typeof isInReviewedLanguage>[0]);
}

beforeEach(() => {
  state.settings = {};
});

describe("what is reviewed", () => {
  it.each([
    ["as it comes", undefined, ALL],
    ["as the settings have it", ["markdown", "git-commit"], ["markdown", "git-commit"]],
    ["without what cannot be read", ["latex", "markdown", "html"], ["markdown"]],
    ["without what is no name", [7, "", "mdx"], ["mdx"]],
    ["where the settings are no list", "markdown", ALL],
  ])("%s", (_, languages, expected) => {
    state.settings = { languages };
    expect(reviewedLanguages()).toEqual(expected);
  });

  it.each([
    ["markdown", "/drafts/port.md", true],
    ["quarto", "/drafts/port.qmd", true],
    ["rmd", "/drafts/port.Rmd", true],
    ["plaintext", "/drafts/letter.txt", true],
    ["plaintext", "/drafts/ships.csv", false],
    ["plaintext", "/drafts/LICENSE", false],
    ["latex", "/drafts/port.tex", false],
    ["python", "/drafts/port.py", false],
  ])("%s in %s: %s", (language, path, expected) => {
    expect(isReviewed(language, path)).toBe(expected);
  });

  it("plain text that was never saved is", () => {
    expect(isReviewed("plaintext", "Untitled-1", true)).toBe(true);
    state.settings = { languages: ["markdown"] };
    expect(isReviewed("plaintext", "Untitled-1", true)).toBe(false);
  });

  it("plain text is read as such, all else as Markdown", () => {
    const read = (languageId: string) =>
      readSettings(asDocument(Object.assign(new FakeDocument(""), { languageId }))).review.markup;
    expect([read("plaintext"), read("quarto"), read("markdown")]).toEqual(["plain", undefined, undefined]);
  });
});

it("what is registered for drafts follows the settings", () => {
  const registered: unknown[] = [];
  const registration = registerForDrafts((selector) => {
    registered.push(selector);
    return { dispose: () => registered.splice(registered.indexOf(selector), 1) };
  });
  const fire = () => workspaceEvents.configuration.fire({ affectsConfiguration: () => true });
  fire();
  expect(registered).toEqual([[...ALL].sort().map((language) => ({ language }))]);
  state.settings = { languages: ["mdx"] };
  fire();
  expect(registered).toEqual([[{ language: "mdx" }]]);
  registration.dispose();
  expect(registered).toEqual([]);
});
