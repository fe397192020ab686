import { expect, it } from "vitest";
import { excludeProblem, leavesOut, matchesPattern } from "../../src/house/patterns.js";

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

it.each([
  ["*.old.md", "a/b/x.old.md", true],
  ["notes", "a/notes/b/c.md", true],
  ["notes/", "a/notes/c.md", true],
  ["{notes,plans}", "a/plans/c.md", true],
  ["/notes", "a/notes/c.md", false],
  ["./notes", "a/notes/c.md", false],
  ["a/notes", "a/notes/c.md", true],
  ["a/notes", "b/a/notes/c.md", false],
  ["old", "bold/c.md", false],
])("as in a .gitignore, %s leaves out %s: %s", (pattern, path, expected) => {
  expect(leavesOut(pattern, path)).toBe(expected);
});

it.each([
  ["!a.md", "“!” is not used here"],
  ["../*", "cannot lead out of it"],
  ["C:/desk", "cannot lead out of it"],
  ["notes\\old", "Write folders with “/”"],
  ["x".repeat(501), "too long"],
  ["{a,b}".repeat(7), "too long"],
  ["notes/**", ""],
  ["*.{md,mdx}", ""],
])("what cannot be left out is named: %s", (pattern, said) => {
  if (said === "") expect(excludeProblem(pattern)).toBe("");
  else expect(excludeProblem(pattern)).toContain(said);
});
