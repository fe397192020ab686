import { describe, expect, it } from "vitest";
import { printable, textWidth, wrap } from "../../../src/cli/pretty/text-width.js";

describe("textWidth", () => {
  it.each([
    ["port", 4],
    ["Ní Dhomhnaill", 13],
    ["e\u0301", 1],
    ["日本", 4],
    ["한국", 4],
    ["ｆｕｌｌ", 8],
    ["😀", 2],
    ["👩‍👩‍👧", 2],
    ["🇮🇪", 2],
    ["❤️", 2],
    ["“so”…", 5],
    ["a\u200Bb", 2],
    ["", 0],
  ])("%j takes %i columns", (text, expected) => {
    expect(textWidth(text)).toBe(expected);
  });
});

describe("wrap", () => {
  it("breaks between words, by what they take on the screen", () => {
    expect(wrap("One two three", 7)).toEqual(["One two", "three"]);
    expect(wrap("日本 日本 日本", 9)).toEqual(["日本 日本", "日本"]);
    expect(wrap("a verylongword b", 6)).toEqual(["a", "verylongword", "b"]);
    expect(wrap("  ", 6)).toEqual([]);
  });
});

describe("printable", () => {
  it("lets nothing through that steers a terminal or turns the writing direction", () => {
    expect(printable("a\u001B[31mb\u0007c\u202Ed\u2066e\u009Bf")).toBe("a [31mb c d e f");
  });
});
