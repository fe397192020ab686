import { HtmlValidate } from "html-validate";
import { describe, expect, it, test } from "vitest";
import { ENGLISH_WORDS, escapeHtml, html, htmlPage, ReportPage, reportParts, Wording } from "../../src/report/index.js";
import { HOSTILE } from "./hostile.js";
import { reported } from "./reported.js";

const wording = new Wording();
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
});

/** What a validator has against a page, one line each. */
async function faults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

const PLAIN =
  "# A quay\n\nCritics say the quay cost 40 euros. Lee claimed it did. [SOURCE TK]\n\n> “It closed,” Ana Lee said.\n";

describe("the page", () => {
  test.each([
    ["of a plain draft", PLAIN],
    ["of a hostile draft", HOSTILE],
    ["of an empty draft", ""],
    ["of a draft without findings", "The quay is old.\n"],
  ])("%s is valid HTML", async (_name, text) => {
    expect(await faults(htmlPage(reported(text), { wording }))).toEqual([]);
  });

  it("of several drafts is valid, and tells them apart", async () => {
    const page = new ReportPage({ wording });
    const first = reported(PLAIN, "a.md");
    const whole = page.start("Drafts") + page.add(first) + page.add(reported(PLAIN, "b.md")) + page.end();
    expect(await faults(whole)).toEqual([]);
    expect(whole).toContain('<a href="#d2-title">b.md</a>');
  });

  it("needs nothing from elsewhere, and runs nothing", () => {
    const page = htmlPage(reported(HOSTILE), { wording });
    const tags = [...page.matchAll(/<\/?([a-z\d]+)/gi)].map(([, name]) => name?.toLowerCase());
    expect(tags).not.toContain("script");
    expect(tags).not.toContain("img");
    expect(tags).not.toContain("link");
    expect(page).not.toMatch(/<[^>]*\s(?:src|style|on\w+)=/i);
    const targets = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !target?.startsWith("#"))).toEqual([]);
  });

  it("shows what is ticked off", () => {
    const report = reported("The quay cost 40 euros, and a boat 90 euros.");
    const [first] = report.facts;
    const page = htmlPage(report, { wording, ticks: new Set([first?.key ?? ""]) });
    expect(page.match(/<input [^>]*checked>/g)).toEqual([
      `<input type="checkbox" id="d1-tick-${first?.key}" data-tick="${first?.key}" checked>`,
    ]);
    expect(page).toContain("Checked: 1 of 2");
  });

  it("tells all that it tells by colour in words or lines, too", () => {
    const page = htmlPage(reported(PLAIN), { wording });
    expect(page).toContain('<span class="label">Warning</span>');
    expect(page).toMatch(/<del><span class="unseen">take out: <\/span>claimed<\/del>/);
    expect(page).toMatch(/<ins><span class="unseen">put in: <\/span>said<\/ins>/);
  });
});

describe("a long draft in a quick page", () => {
  const view = { wording, prefix: "", ticks: new Set<string>(), isLive: true, most: 2 };

  it("has the paragraphs with notes, and counts the others", () => {
    const text = [
      "It is old.",
      "It is wet.",
      "Critics say so.",
      "It is dry.",
      "Experts say so.",
      "Residents say so.",
    ].join("\n\n");
    const { copy } = reportParts(reported(text), view);
    const gaps = [...copy.html.matchAll(/<p class="gap">([^<]*)/g)].map(([, words]) => words);
    expect(gaps).toEqual([
      "Paragraphs without notes: 2",
      "Paragraphs without notes: 1",
      "Left out here, to keep the page quick: 1. The exported report has all of it.",
    ]);
    expect(copy.html).toContain("Experts");
    expect(copy.html).not.toContain("Residents");
  });

  it("counts the facts it leaves out", () => {
    const { facts } = reportParts(reported("It cost 1 euro, 2 euros, 3 euros, 4 euros and 5 euros."), view);
    expect(facts.html.match(/<input/g)).toHaveLength(2);
    expect(facts.html).toContain("Left out here, to keep the page quick: 3.");
    expect(facts.html).toContain("Checked: 0 of 5");
  });
});

describe("what is put into markup", () => {
  it("is escaped, in lists and attributes too; markup is not", () => {
    expect(html`<a title="${'"<'}">${["&", html`<b>${"'"}</b>`, null, 3]}</a>`.html).toBe(
      '<a title="&quot;&lt;">&amp;<b>&#39;</b>3</a>',
    );
  });

  it("has no character that HTML forbids or that turns the text around", () => {
    expect(escapeHtml("a\u0000b\u202ec\ufffed\te\n\u2028")).toBe("a\ufffdb\ufffdc\ufffdd\te\n\u2028");
  });
});

describe("another language", () => {
  const german = new Wording({ ...ENGLISH_WORDS, partOf: "{0} von {1} ({2})", whoSpeaks: "Wer zu Wort kommt" }, "de");

  it("has its own words, numbers and language tag", () => {
    const page = htmlPage(reported(PLAIN), { wording: german });
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("Wer zu Wort kommt</h3>");
    expect(german.partOf(1200, 2400)).toBe("1.200 von 2.400 (50\u00a0%)");
  });

  it("is English where the tag is not understood", () => {
    expect(new Wording(ENGLISH_WORDS, "no such language").locale).toBe("en");
    expect(new Wording(ENGLISH_WORDS, "zz").percent(0.5)).toBe("50%");
  });
});
