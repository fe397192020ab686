import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../src/report/index.js";
import { DEFAULT_SETTINGS, type DraftReview, openReview } from "../../src/review/index.js";
import { english } from "../language/english.js";

/** Everything that tells who is on record reads it off the same attributions: no two may disagree. */
const drafts = [import.meta.dirname, join(import.meta.dirname, "short")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

const ON_RECORD: ReadonlySet<string> = new Set(["speech", "evidence", "citation"]);

function openDraft(path: string): DraftReview {
  return openReview(readFileSync(path, "utf8"), english, DEFAULT_SETTINGS);
}

/** The two of "Ruth Amsel and Grant Pell" are two sources. */
function apart(name: string, known: ReadonlySet<string>): readonly string[] {
  return known.has(name) ? [name] : name.split(" and ");
}

describe.each(drafts)("%s", (path) => {
  const review = openDraft(path);
  const { attributions } = review.report();
  const sentences = review.explain();
  const speakers = reportOf(review, { path }).speakers.map(({ name }) => name);
  const known = new Set(speakers);

  it("explains each sentence by the source of its attribution", () => {
    const given = sentences.map(({ attribution, speaker }) => attributions[attribution]?.source?.name ?? speaker);
    expect(sentences.map(({ speaker }) => speaker)).toEqual(given);
    expect(sentences.filter(({ speaker }) => speaker !== "").length).toBeGreaterThan(2);
  });

  it("shows the same over the sentence", () => {
    const record = review.record();
    expect(sentences.map(({ start }) => record?.restsOn(start)?.speaker)).toEqual(
      sentences.map(({ speaker }) => speaker),
    );
  });

  it("counts whoever it explains a sentence by, and nobody else", () => {
    const explained = sentences
      .filter(({ rest, attribution }) => rest !== "exempt" && ON_RECORD.has(attributions[attribution]?.basis ?? ""))
      .flatMap(({ speaker }) => apart(speaker, known));
    expect(explained.filter((name) => name !== "" && !known.has(name))).toEqual([]);
    const named = new Set(attributions.flatMap(({ source }) => apart(source?.name ?? "", known)));
    const shown = new Set(sentences.flatMap(({ speaker }) => apart(speaker, known)));
    expect(speakers.filter((name) => !named.has(name) && !shown.has(name))).toEqual([]);
  });

  it("has one name for one source", () => {
    const names = new Map<string, string>();
    for (const { source } of attributions) {
      if (source === null) continue;
      expect(names.get(source.id) ?? source.name).toBe(source.name);
      names.set(source.id, source.name);
    }
  });
});
