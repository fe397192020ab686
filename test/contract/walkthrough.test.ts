import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import words from "../../package.nls.json";
import { DEFAULT_SETTINGS, review } from "../../src/review/index.js";
import { complaints, read } from "../house/reading.js";
import { english } from "../language/english.js";

const MEDIA = join(import.meta.dirname, "../../media/walkthrough");

describe("the walkthrough", () => {
  it("has an example in which every kind of finding is made that its steps speak of", () => {
    const text = readFileSync(join(MEDIA, "example.md"), "utf8");
    const { findings } = review(text, english, DEFAULT_SETTINGS);
    expect(findings.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
      ["attribution/vague-source", "Critics"],
      ["attribution/unsourced-figure", "40%"],
      ["loaded/reporting-verb", "claimed"],
      ["loaded/editorial-adverb", "Obviously"],
      ["draft/placeholder-left", "[AMOUNT TK]"],
    ]);
    expect(findings[0]?.fixes[0]?.title).toBe("Ask who: add [WHO TK]");
  });

  it("has the pictures that its steps show, in light and dark, and no others", () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const shown = new Set(steps.flatMap((step) => Object.values(step.media.image)));
    const files = readdirSync(MEDIA).filter((file) => file.endsWith(".webp"));
    expect(files.map((file) => `media/walkthrough/${file}`).sort()).toEqual([...shown].sort());
  });

  it("starts a house style without a mistake", () => {
    expect(complaints(read(readFileSync(join(MEDIA, "house-style.yml"), "utf8")))).toEqual([]);
  });

  it("names commands that exist", () => {
    const sources = readFileSync(join(import.meta.dirname, "../../src/vscode/walkthrough/tour.ts"), "utf8");
    const named = Object.values(words).flatMap((text) => [...text.matchAll(/command:toSide:bluePencil\.(\w+)/g)]);
    expect(named).toHaveLength(manifest.contributes.walkthroughs[0]?.steps.length ?? 0);
    for (const [, command] of named) expect(sources).toContain(`${command}: () =>`);
  });
});
