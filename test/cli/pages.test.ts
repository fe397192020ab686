import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const pageOf = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");
/** The examples of a page in one language, in order. */
const examples = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);

async function review(files: Record<string, string>) {
  const folder = folderWith(files);
  const { out } = await run(["review", "--format", "json", "quay.md"], { folder });
  const { files: reviewed, errors = [] } = JSON.parse(out);
  return { findings: reviewed[0].findings, errors };
}

describe("the page for writers", () => {
  const page = pageOf("writers");
  const [draft = "", stet = ""] = examples(page, "markdown");

  it("has a draft in which four things are marked", async () => {
    const { findings } = await review({ "quay.md": draft });
    const marked = findings.map(({ start, end }: { start: number; end: number }) => draft.slice(start, end));
    expect(marked).toEqual(["Critics", "40%", "claimed", "blasted"]);
    expect(findings[0].fixes[0].edits[0].text).toBe(", among them [WHO TK],");
  });

  it("has a stet that silences one of them", async () => {
    const line = stet.trim();
    const text = draft.replace(
      "Critics say the quay will cost too much. About 40% of the town's residents oppose it.",
      line,
    );
    const { findings } = await review({ "quay.md": text });
    expect(text).toContain("<!-- stet");
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(["loaded/reporting-verb", "loaded/clash-verb"]);
  });
});

describe("the page for teams", () => {
  const page = pageOf("teams");
  const [style = "", ready = ""] = examples(page, "yaml");

  it("has a house style without mistakes that does what the page says", async () => {
    const text = `Send an e-mail.\n\nThe mayor said the iconic pool is safe. It seats 40% more people than the old one.\n`;
    const { findings, errors } = await review({ ".bluepencil.yml": style + ready, "quay.md": text });
    expect(errors).toEqual([]);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("house/word");
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain("loaded/puffery");
  });
});
