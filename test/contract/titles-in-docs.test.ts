import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const PAGES = ["writers", "teams", "editor", "placeholders", "house-style", "second-reader", "report"];

/** What stands in bold and is no title of the interface; “Fix All” is a command of the editor itself. */
const NO_TITLES: ReadonlySet<string> = new Set([
  "placeholder",
  "Quarto and R Markdown",
  "Plain text",
  "AsciiDoc, reStructuredText, LaTeX, HTML, Org and Fountain",
  "Take a fix.",
  "It is off until you turn it on.",
  "Fix All",
  "the nearest to the draft wins",
  "…",
]);

const texts: string[] = ["package.nls.json", "l10n/bundle.l10n.json"].flatMap((path) =>
  Object.values(JSON.parse(read(path))),
);
const titles = texts
  .filter((text) => /\p{L}{2}/u.test(text))
  .map((text) => new RegExp(`^(?:Blue Pencil: )?${patternOf(text)}$`, "u"));

/** A title in which anything may stand for what is filled in. */
function patternOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\\\{\d\\\}/g, ".+");
}

/** What stands in bold, in running text. */
function boldIn(page: string): string[] {
  const prose = read(`docs/${page}.md`).replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  return [...prose.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = ""]) => bold.replace(/\s+/g, " "));
}

describe("the titles that the pages name", () => {
  it.each(PAGES)("stand in the interface: %s", (page) => {
    const unknown = boldIn(page).filter((bold) => !NO_TITLES.has(bold) && !titles.some((title) => title.test(bold)));
    expect(unknown).toEqual([]);
  });

  it("are looked for", () => {
    expect(PAGES.flatMap(boldIn).length).toBeGreaterThan(50);
  });
});
