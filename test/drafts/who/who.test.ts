import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sentencesByWhom } from "../../attribution/structure/who.js";

/** Whole drafts of several kinds, and beside each who is on record for every sentence of it, in order. */
const here = import.meta.dirname;

describe("who is on record in a whole draft", () => {
  it.each(readdirSync(here).filter((name) => name.endsWith(".md")))("%s", (name) => {
    const expected = readFileSync(join(here, name.replace(/\.md$/u, ".who.txt")), "utf8");
    expect(sentencesByWhom(readFileSync(join(here, name), "utf8"))).toEqual(expected.trimEnd().split("\n"));
  });
});
