import { describe, expect, it } from "vitest";
import { addedLines } from "../../../src/cli/git/read-diff.js";

function diffOf(path: string, ...hunks: string[]): string {
  return [`diff --git a/x b/x`, "index 1..2 100644", "--- a/x", `+++ ${path}`, ...hunks, ""].join("\n");
}

describe("addedLines", () => {
  it.each([
    ["a line", ["@@ -3 +3 @@", "-old", "+new"], [{ first: 3, last: 3 }]],
    [
      "several",
      ["@@ -0,0 +1,2 @@", "+a", "+b", "@@ -9 +11,3 @@", "-x", "+y", "+y", "+y"],
      [
        { first: 1, last: 2 },
        { first: 11, last: 13 },
      ],
    ],
    [
      "a line without an end",
      ["@@ -1 +1 @@", "-a", "\\ No newline at end of file", "+b", "\\ No newline at end of file"],
      [{ first: 1, last: 1 }],
    ],
    [
      "lines that look like a diff",
      ["@@ -1,2 +1,2 @@", "--- a/y", "-@@ -1 +1 @@", "+++ b/y", "+@@ -1 +7 @@"],
      [{ first: 1, last: 2 }],
    ],
    ["words behind the place", ["@@ -1 +1 @@ # +9,9 @@", "-a", "+b"], [{ first: 1, last: 1 }]],
  ])("reads %s", (_name, hunks, expected) => {
    expect(addedLines(diffOf("b/x", ...hunks))).toEqual(new Map([["x", expected]]));
  });

  it("leaves out what is gone, or only lost lines", () => {
    expect(addedLines(diffOf("/dev/null", "@@ -1,2 +0,0 @@", "-a", "-b")).size).toBe(0);
    expect(addedLines(diffOf("b/x", "@@ -1,2 +0,0 @@", "-a", "-b")).size).toBe(0);
    expect(addedLines("diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n").size).toBe(0);
  });

  it.each([
    ["b/a b.md\t", "a b.md"],
    ["b/é/😀.md", "é/😀.md"],
    ['"b/a\\"b\\\\c\\td\\ne\\033f.md"', 'a"b\\c\td\ne\u001Bf.md'],
    ["b/b/x.md", "b/x.md"],
  ])("reads the name %j", (written, path) => {
    expect([...addedLines(diffOf(written, "@@ -1 +1 @@", "-a", "+b")).keys()]).toEqual([path]);
  });

  it("reads several files one after the other", () => {
    const diff = diffOf("b/x", "@@ -1 +1 @@", "-a", "+b") + diffOf("b/y", "@@ -5 +6 @@", "-a", "+b");
    expect(addedLines(diff)).toEqual(
      new Map([
        ["x", [{ first: 1, last: 1 }]],
        ["y", [{ first: 6, last: 6 }]],
      ]),
    );
  });
});
