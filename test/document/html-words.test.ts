import { describe, expect, it } from "vitest";
import { parseDraft, reparse, toDraft } from "../../src/document/index.js";
import { checkRoundTrip, proseOf } from "./round-trip.js";

describe("the words of a draft written in HTML", () => {
  it.each([
    ["paragraphs", "<p>The gate is shut.</p>\n<p>Nobody\n  came.</p>", ["The gate is shut.", "Nobody came."]],
    ["paragraphs nobody closed", "<p>The gate is shut.\n<p>Nobody came.", ["The gate is shut.", "Nobody came."]],
    ["entities and breaks", "<p>Ana&#39;s &amp; Bo&rsquo;s<br>boat</p>", ["Ana's & Bo’s boat"]],
    ["<q> and code", "<p><q>Go,</q> says <code>a &lt; b</code>.</p>", ["“Go,” says \uFFFC."]],
    ["lists", "<ul>\n<li>A door</li>\n<li><p>A roof</p></li>\n</ul>", ["A door", "A roof"]],
    ["a page", "<div class='x'>Menu<p>The gate is shut.</p></div>", ["The gate is shut."]],
    ["a quotation", "<blockquote>\nThe gate is shut.\n</blockquote>", ["The gate is shut."]],
    ["a caption", "<figure><img src='a.png'><figcaption>The gate</figcaption></figure>", ["The gate"]],
    ["a component that quotes", '<Quote author="Ana">\nThe gate is shut.\n</Quote>', ["The gate is shut."]],
    ["nested deeply", `${"<div>".repeat(300)}<p>The gate</p>`, ["The gate"]],
  ])("are read: %s", (_name, text, expected) => {
    expect(proseOf(text)).toEqual(expected);
  });

  it.each([
    ["a banner", '<div align="center"><a href="x">Fast tool</a></div>'],
    ["a table", "<table><tr><td><p>Rents</p></td></tr></table>"],
    ["code", "<pre><p>let a = 1;</p></pre>"],
    ["a script", '<script>document.write("<p>Rents rose.</p>")</script>'],
    ["a form", "<form><p>Your name</p></form>"],
    ["a picture", "<p><img src='a.png' alt='Rents'></p>"],
  ])("are not: %s", (_name, text) => {
    expect(proseOf(text)).toEqual([]);
  });

  it("keep links, headings and the places of words", () => {
    const draft = parseDraft(
      '<h2>The gate</h2>\n<p>It is <a href="https://example.org/a">shut</a>, <b>Ana</b> says.</p>',
    );
    checkRoundTrip(draft);
    const [title, body] = draft.blocks;
    expect([title?.kind, title?.level]).toEqual(["heading", 2]);
    expect(body?.prose.marks).toEqual([
      { kind: "link", start: 6, end: 10, target: "https://example.org/a" },
      { kind: "strong", start: 12, end: 15, target: "" },
    ]);
    const span = body && toDraft(body, { start: 6, end: 10 });
    expect(draft.text.slice(span?.start, span?.end)).toBe("shut");
  });

  it.each([
    ["its line", "<p>It rained.</p>\n<p>She wept. <!-- stet loaded/emotive: hers --></p>\n<p>Dry.</p>", "She wept."],
    [
      "what follows",
      "<p>It rained.</p>\n<!-- stet loaded/emotive: hers -->\n<p>She wept.</p>\n<p>Dry.</p>",
      "She wept.",
    ],
  ])("obey a comment for %s alone", (_name, text, covered) => {
    const [directive] = parseDraft(text).directives;
    const scope = text.slice(directive?.scope.start, directive?.scope.end);
    expect([scope.includes(covered), scope.includes("rained"), scope.includes("Dry")]).toEqual([true, false, false]);
  });
});

/** The blocks of a draft, those in a quotation behind ">" and who it says it quotes. */
function quotedIn(text: string): readonly string[] {
  return parseDraft(text).blocks.map(({ prose, containers }) => {
    const quote = containers.find(({ kind }) => kind === "blockQuote");
    return quote ? `>${quote.author ?? ""} ${prose.text}` : prose.text;
  });
}

describe("a quotation that stretches over empty lines", () => {
  it.each([
    ["<blockquote>\n\nOne.\n\nTwo.\n\n</blockquote>\n\nOut.", ["> One.", "> Two.", "Out."]],
    ["<blockquote><p>One.</p>\n\n<p>Two.</p></blockquote>\n\nOut.", ["> One.", "> Two.", "Out."]],
    [
      "<figure><blockquote>\n\nOne.\n\n</blockquote><figcaption>Ana</figcaption></figure>\n\nOut.",
      ["> One.", "> Ana", "Out."],
    ],
    [
      '{{< quote author="Ana Moss" >}}\n\nOne.\n\nTwo.\n\n{{< /quote >}}\n\nOut.',
      [">Ana Moss One.", ">Ana Moss Two.", "Out."],
    ],
    ['{{< quote "Ana Moss" >}}\nOne.\n\nTwo.\n{{< /quote >}}\n\nOut.', [">Ana Moss One.", ">Ana Moss Two.", "Out."]],
    ['{{%\n  pullquote\n  by="Ana Moss"\n%}}\n\nOne.\n\n{{% /pullquote %}}\n\nOut.', [">Ana Moss One.", "Out."]],
    [
      "{% blockquote Ana Moss, On Rain %}\nOne.\n\nTwo.\n{% endblockquote %}\n\nOut.",
      [">Ana Moss One.", ">Ana Moss Two.", "Out."],
    ],
    ['<Quote author="Ana Moss">\n\nOne.\n\n</Quote>\n\nOut.', [">Ana Moss One.", "Out."]],
    ['<blockquote cite="https://example.org/a">\n\nOne.\n\n- Two.\n\n</blockquote>', ["> One.", "> Two."]],
  ])("%s", (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  it.each([
    ["never closed", "<blockquote>\n\nOne.\n\nTwo."],
    ["never opened", "One.\n\n</blockquote>\n\nTwo."],
    ["closed by another kind", "<blockquote>\n\nOne.\n\n{{< /quote >}}\n\nTwo."],
    ["in code", "Write `<blockquote>` first.\n\nOne.\n\nThen `</blockquote>`."],
    ["in a fence", "```\n<blockquote>\n```\n\nOne.\n\n</blockquote>"],
    ["a figure without one", "<figure>\n\nOne.\n\n</figure>"],
    ["another shortcode", '{{< figure author="Ana" >}}\n\nOne.\n\n{{< /figure >}}'],
  ])("is none: %s", (_name, text) => {
    expect(quotedIn(text).filter((words) => words.startsWith(">"))).toEqual([]);
  });

  it("begins and ends with its tags, as the writer types them", () => {
    const text = "It rained.\n\n\n\nOne.\n\nTwo.\n\n</blockquote>\n\nOut.";
    const open = { start: 12, end: 12, text: "<blockquote>" };
    const typed = text.slice(0, 12) + open.text + text.slice(12);
    const draft = reparse(parseDraft(text), typed, [open]);
    expect(draft.blocks).toEqual(parseDraft(typed).blocks);
    const back = reparse(draft, text, [{ start: 12, end: 12 + open.text.length, text: "" }]);
    expect(back.blocks).toEqual(parseDraft(text).blocks);
  });
});
