import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isMarked, overlaps, place, reviewDraft, showFinding, unexpected } from "./expectations.js";

const here = import.meta.dirname;

describe.each(readdirSync(here).filter((name) => name.endsWith(".md")))("%s", (name) => {
  const draft = reviewDraft(join(here, name));

  it.each(draft.expected.must)("marks: $text", (expectation) => {
    expect(isMarked(draft, expectation), draft.findings.map((f) => showFinding(draft.text, f)).join("\n")).toBe(true);
  });

  it.each(draft.expected.silent)("is silent at: $text ($why)", (expectation) => {
    const span = place(draft.text, expectation.text);
    const marked = draft.findings.filter((finding) => overlaps(finding, span));
    expect(marked.map((finding) => showFinding(draft.text, finding))).toEqual([]);
  });

  it("marks nothing else", () => {
    expect(unexpected(draft).map((finding) => showFinding(draft.text, finding))).toEqual([]);
  });
});
