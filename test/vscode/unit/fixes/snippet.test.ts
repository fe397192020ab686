// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops are written
import { expect, test } from "vitest";
import { hasPlaceholder, toSnippets } from "../../../../src/vscode/fixes/snippet.js";

test("a placeholder becomes a tab stop with itself as the default", () => {
  expect(toSnippets([", according to [SOURCE TK],"])).toEqual([", according to ${1:[SOURCE TK]},"]);
});

test("tab stops are numbered through all the texts of a fix", () => {
  expect(toSnippets(["[WHO TK] said [WHEN TK] that ", "", "[SOURCE TK]"])).toEqual([
    "${1:[WHO TK]} said ${2:[WHEN TK]} that ",
    "",
    "${3:[SOURCE TK]}",
  ]);
});

test("names are a list at the first tab stop, and the placeholder stays unless one of them is chosen", () => {
  expect(toSnippets(["[WHO TK] said, in [WHEN TK]"], ["Ana Lee", "the council"])).toEqual([
    "${1|[WHO TK],Ana Lee,the council|} said, in ${2:[WHEN TK]}",
  ]);
});

test("what lists give a meaning to is taken literally, and what snippets do stays as it is", () => {
  expect(toSnippets(["[WHO TK]"], ["Ray, Day & Co", "A|B", "C:\\new", "{A} $1"])).toEqual([
    "${1|[WHO TK],Ray\\, Day & Co,A\\|B,C:\\\\new,{A} $1|}",
  ]);
});

test("what snippets give a meaning to is taken literally", () => {
  expect(toSnippets(["costs $5 {net} C:\\new [PRICE IN $ TK]"])).toEqual([
    "costs \\$5 {net\\} C:\\\\new ${1:[PRICE IN \\$ TK]}",
  ]);
});

test("a bare TK is a placeholder, part of a word is none", () => {
  expect(toSnippets(["TK ATKINS"])).toEqual(["${1:TK} ATKINS"]);
  expect(hasPlaceholder("ATKINS said")).toBe(false);
  expect(hasPlaceholder("[SOURCE TK]")).toBe(true);
});
