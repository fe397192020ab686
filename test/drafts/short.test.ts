import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isMarked, reviewDraft, showFinding, unexpected } from "./expectations.js";

/**
 * Twenty short articles in ten fields, marked before they were first reviewed. They stand for the articles nobody has
 * tuned on, so they are measured as a whole: how much of what an editor would mark is found, how much of what is
 * marked is right.
 */
const folder = join(import.meta.dirname, "short");
const articles = readdirSync(folder).filter((name) => name.endsWith(".md"));

describe("twenty short articles", () => {
  const reviewed = articles.map((name) => ({ name, draft: reviewDraft(join(folder, name)) }));
  const missed = reviewed.flatMap(({ name, draft }) =>
    draft.expected.must.filter((wanted) => !isMarked(draft, wanted)).map((wanted) => `${name}: ${wanted.text}`),
  );
  const wrong = reviewed.flatMap(({ name, draft }) =>
    unexpected(draft).map((finding) => `${name}: ${showFinding(draft.text, finding)}`),
  );
  const wanted = reviewed.reduce((sum, { draft }) => sum + draft.expected.must.length, 0);
  const marked = reviewed.reduce((sum, { draft }) => sum + draft.findings.length, 0);

  it("are twenty", () => {
    expect(articles).toHaveLength(20);
  });

  it("found: at least 58 in 100 of what an editor would mark", () => {
    expect((wanted - missed.length) / wanted, `missed:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(0.58);
  });

  it("right: at least 72 in 100 of what is marked", () => {
    expect((marked - wrong.length) / marked, `wrong:\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(0.72);
  });
});
