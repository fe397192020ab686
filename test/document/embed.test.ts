import { describe, expect, it } from "vitest";
import { parseDraft, toDraft } from "../../src/document/index.js";
import { blockOf, checkRoundTrip } from "./round-trip.js";

const POST = `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">The pier&#39;s <a href="x">#closed</a>.<br>
No “if”.</p>&mdash; Ana Lee (@harbourlee) <a href="https://x.org">May 3, 2020</a></blockquote>
<script async src="widgets.js">var a = 1 < 2;</script>`;

describe("an embedded post", () => {
  it("has its words and its author's line as blocks of one embed", () => {
    const draft = parseDraft(`Before.\n\n${POST}\n\nAfter.`);
    checkRoundTrip(draft);
    expect(draft.blocks.map(({ prose, containers }) => [prose.text, containers.map((one) => one.kind)])).toEqual([
      ["Before.", []],
      ["The pier's #closed. No “if”.", ["embed"]],
      ["— Ana Lee (@harbourlee) May 3, 2020", ["embed"]],
      ["After.", []],
    ]);
    const block = blockOf(draft, "The pier's #closed. No “if”.");
    const span = toDraft(block, { start: 11, end: 18 });
    expect(draft.text.slice(span.start, span.end)).toBe("#closed");
    const keys = draft.blocks.slice(1, 3).map(({ containers }) => containers[0]?.key);
    expect(keys[0]).toBe(keys[1]);
  });

  it.each([
    ["another block quote", "<blockquote><p>Words.</p></blockquote>"],
    ["another class", '<blockquote class="lead"><p>Words.</p></blockquote>'],
    ["a post in code", `\`\`\`\n${POST}\n\`\`\``],
  ])("is not %s", (_name, text) => {
    expect(parseDraft(text).blocks.filter(({ containers }) => containers.some(({ kind }) => kind === "embed"))).toEqual(
      [],
    );
  });
});
