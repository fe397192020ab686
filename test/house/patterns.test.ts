import { expect, it } from "vitest";
import { matchesPattern } from "../../src/house/patterns.js";

it.each([
  ["notes.md", "notes.md", true],
  ["notes.md", "a/notes.md", false],
  ["notes", "notes/a/b.md", true],
  ["notes/", "notes/b.md", true],
  ["./notes/**", "notes/a/b.md", true],
  ["/notes/*", "notes/a.md", true],
  ["*.md", "a.md", true],
  ["*.md", "a/b.md", false],
  ["**/*.md", "a.md", true],
  ["**/*.md", "a/b/c.md", true],
  ["**/old/**", "a/old/b.md", true],
  ["**/old/**", "a/bold/b.md", false],
  ["a/**/z.md", "a/z.md", true],
  ["a/**/z.md", "a/b/c/z.md", true],
  ["a/**/z.md", "b/z.md", false],
  ["d?y.md", "day.md", true],
  ["d?y.md", "dry/y.md", false],
  ["*.{md,mdx}", "a.mdx", true],
  ["*.{md,mdx}", "a.txt", false],
  ["{a,b{c,d}}.md", "bd.md", true],
  ["🚢?.md", "🚢🚢.md", true],
  ["a.b", "axb", false],
  ["", "a.md", false],
])("%s means %s: %s", (pattern, path, expected) => {
  expect(matchesPattern(pattern, path)).toBe(expected);
});

it("answers for hostile patterns", () => {
  expect(matchesPattern(`${"*a".repeat(200)}b`, "a".repeat(4000))).toBe(false);
  expect(matchesPattern(`${"**/a/".repeat(90)}b`, "a/".repeat(2000))).toBe(false);
  expect(matchesPattern("{a,b}".repeat(90), "ab")).toBe(false);
});
