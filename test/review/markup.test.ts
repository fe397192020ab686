import { describe, expect, test } from "vitest";
import { review, type Settings, stetChange } from "../../src/review/index.js";
import { english } from "../language/english.js";
import { EVERYTHING } from "./everything.js";

const QUARTO = `---
title: What the quay costs
bibliography: refs.bib
---

Critics say the quay costs too much. It cost 40% more than planned [@lee2020, p. 3].

\`\`\`{r}
#| label: fig-costs
# Critics say that 50% of towns pay
plot(costs)
\`\`\`

As @fig-costs shows, 60% of it was stone. The sum was \`r sum(costs)\` euros.

::: {.callout-note}
Critics fear that it will sink.
:::
`;

function found(text: string, settings: Settings): string[] {
  return review(text, english, settings).findings.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}

describe("Quarto and R Markdown", () => {
  test("are read as Markdown, without cells of code, front matter and citations", () => {
    expect(found(QUARTO, EVERYTHING)).toEqual(["attribution/vague-source Critics", "attribution/vague-source Critics"]);
  });
});

describe("plain text", () => {
  const TEXT = "    Critics say the quay costs too much.\n\nAbout 40% of the town's residents oppose it.\n";
  const PLAIN: Settings = { ...EVERYTHING, markup: "plain" };

  test("is read where Markdown would see code", () => {
    expect(found(TEXT, EVERYTHING)).not.toContain("attribution/vague-source Critics");
    expect(found(TEXT, PLAIN)).toContain("attribution/vague-source Critics");
  });

  test.each(["sentence", "footnote", "link"] as const)(
    "gets its placeholders into the sentence, where the house has them in a %s",
    (placeholderStyle) => {
      const { findings } = review(TEXT, english, { ...PLAIN, placeholderStyle });
      const texts = findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text)));
      expect(texts.some((text) => text.includes("[SOURCE TK]"))).toBe(true);
      expect(texts.join(" ")).not.toMatch(/\]\(|\[\^/);
    },
  );

  test("takes a stet at the end of the line, as it is read there", () => {
    const place = { start: TEXT.indexOf("Critics"), end: TEXT.indexOf("Critics") + 7 };
    const change = stetChange(TEXT, place, { rule: "attribution/vague-source", reason: "named below", style: "plain" });
    expect(change?.text).toBe(" <!-- stet attribution/vague-source: named below -->");
    const after = TEXT.slice(0, change?.start) + change?.text + TEXT.slice(change?.end);
    expect(found(after, PLAIN)).not.toContain("attribution/vague-source Critics");
  });
});
