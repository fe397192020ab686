// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops are written
import { expect, test } from "vitest";
import { hasPlaceholder, toBlanks } from "../../../src/review/fixes/blanks.js";

const snippetOf = (text: string, names?: readonly string[]) => toBlanks(text, names)?.snippet;

test("a placeholder becomes a tab stop with itself as the default", () => {
  expect(toBlanks(", according to [SOURCE TK],")).toEqual({ start: 15, end: 26, snippet: "${1:[SOURCE TK]}" });
});

test("tab stops are numbered", () => {
  expect(snippetOf("[WHO TK] said [WHEN TK] that ")).toBe("${1:[WHO TK]} said ${2:[WHEN TK]}");
});

test("names are a list at the first tab stop, and the placeholder stays unless one of them is chosen", () => {
  expect(snippetOf("[WHO TK] said, in [WHEN TK]", ["Ana Lee", "the council"])).toBe(
    "${1|[WHO TK],Ana Lee,the council|} said, in ${2:[WHEN TK]}",
  );
});

test("what lists give a meaning to is taken literally, and what snippets do stays as it is", () => {
  expect(snippetOf("[WHO TK]", ["Ray, Day & Co", "A|B", "C:\\new", "{A} $1"])).toBe(
    "${1|[WHO TK],Ray\\, Day & Co,A\\|B,C:\\\\new,{A} $1|}",
  );
});

test("what snippets give a meaning to is taken literally", () => {
  expect(snippetOf("[COST TK] costs $5 {net} C:\\new [PRICE IN $ TK]")).toBe(
    "${1:[COST TK]} costs \\$5 {net\\} C:\\\\new ${2:[PRICE IN \\$ TK]}",
  );
});

test("a bare TK is a placeholder, part of a word is none", () => {
  expect(snippetOf("TK ATKINS")).toBe("${1:TK}");
  expect(toBlanks("ATKINS said")).toBeNull();
  expect(hasPlaceholder("ATKINS said")).toBe(false);
});

test("an address is asked for where one is wanted", () => {
  expect(toBlanks("](LINK TK)")).toEqual({ start: 2, end: 9, snippet: "${1:LINK TK}" });
});
