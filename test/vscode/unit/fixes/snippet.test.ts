// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops are written
import { expect, test } from "vitest";
import { placeholdersIn, toSnippet } from "../../../../src/vscode/fixes/snippet.js";

test("a placeholder becomes a tab stop with itself as the default", () => {
  expect(toSnippet(", according to [SOURCE TK],")).toBe(", according to ${1:[SOURCE TK]},");
});

test("tab stops are numbered", () => {
  expect(toSnippet("[WHO TK] said [WHEN TK] that ")).toBe("${1:[WHO TK]} said ${2:[WHEN TK]} that ");
});

test("names are a list at the first tab stop, and the placeholder stays unless one of them is chosen", () => {
  expect(toSnippet("[WHO TK] said, in [WHEN TK]", ["Ana Lee", "the council"])).toBe(
    "${1|[WHO TK],Ana Lee,the council|} said, in ${2:[WHEN TK]}",
  );
});

test("what lists give a meaning to is taken literally, and what snippets do stays as it is", () => {
  expect(toSnippet("[WHO TK]", ["Ray, Day & Co", "A|B", "C:\\new", "{A} $1"])).toBe(
    "${1|[WHO TK],Ray\\, Day & Co,A\\|B,C:\\\\new,{A} $1|}",
  );
});

test("what snippets give a meaning to is taken literally", () => {
  expect(toSnippet("costs $5 {net} C:\\new [PRICE IN $ TK]")).toBe(
    "costs \\$5 {net\\} C:\\\\new ${1:[PRICE IN \\$ TK]}",
  );
});

test("a bare TK is a placeholder, part of a word is none", () => {
  expect(toSnippet("TK ATKINS")).toBe("${1:TK} ATKINS");
  expect(placeholdersIn("ATKINS said")).toBeNull();
});

test("placeholders reach from the first to the last", () => {
  expect(placeholdersIn(", [WHO TK] said on [DAY TK].")).toEqual({ start: 2, end: 27 });
});
