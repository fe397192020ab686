import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, openReview, type ReviewedDraft, review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";

const DRAFTS = new URL("../../drafts/", import.meta.url);
const TEXTS = readdirSync(DRAFTS)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(new URL(name, DRAFTS), "utf8")] as const);

/** All of it, with what is worked out only when it is asked for. */
function told(report: ReviewedDraft) {
  const { words, kind, findings, stetted, attributions, problems } = report;
  return { words, kind, findings, stetted, attributions, problems: [...problems] };
}

describe("a draft that is reviewed once", () => {
  it.each(TEXTS)("comes to the same as one that is open: %s", (_name, text) => {
    expect(told(review(text, english, DEFAULT_SETTINGS))).toEqual(
      told(openReview(text, english, DEFAULT_SETTINGS).report()),
    );
  });
});
