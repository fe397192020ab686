import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/cli/pretty/excerpt.js";
import { markedLine } from "../../../src/cli/pretty/finding.js";
import { painter } from "../../../src/cli/pretty/paint.js";
import { textWidth } from "../../../src/cli/pretty/text-width.js";

/** The excerpt around the words in brackets, as it is printed. */
function show(marked: string, width = 40): string[] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const finding = { severity: "warning" } as const;
  return excerpt(text, { start, end }, width).flatMap((line) => markedLine(line, finding, painter(false)));
}

describe("excerpt", () => {
  it("underlines the words in their line", () => {
    expect(show("One.\n\n[Critics] say so.\n\nTwo.")).toEqual(["Critics say so.", "~~~~~~~"]);
    expect(show("So say [critics]")).toEqual(["So say critics", "       ~~~~~~~"]);
  });

  it("wraps a longer line", () => {
    expect(show("Late on Monday some of the [critics] of the plan said so.", 30)).toEqual([
      "Late on Monday some of the",
      "critics of the plan said so.",
      "~~~~~~~",
    ]);
  });

  it("cuts a very long line between words, and says so", () => {
    const lines = show(`${"before ".repeat(300)}[critics] ${"after ".repeat(300)}`, 30);
    expect(lines.join(" ").startsWith("… before")).toBe(true);
    expect(lines.at(-1)?.endsWith("…")).toBe(true);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(30);
  });

  it("cuts one word without end", () => {
    const lines = show(`[${"x".repeat(3000)}]`, 30);
    expect(lines.length).toBeLessThanOrEqual(4);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(30);
  });

  it("shows words over several lines of a quote as one", () => {
    expect(show("> so [a whole\r\n> new] world\n> x")).toEqual(["> so a whole new world", "     ~~~~~~~~~~~"]);
  });

  it("gives tabs and wide characters their columns", () => {
    expect(show("\ta\t[b] c")).toEqual(["a  b c", "   ~"]);
    expect(show("日本 😀 [critics] 日")).toEqual(["日本 😀 critics 日", "        ~~~~~~~"]);
    expect(show("so [日本] so")).toEqual(["so 日本 so", "   ~~~~"]);
  });

  it("lets no control characters through", () => {
    expect(show("so \u001B[[critics]").join()).not.toContain("\u001B");
  });
});
