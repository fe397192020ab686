import { expect, test } from "vitest";
import { parseDraft } from "../../../src/document/index.js";
import { parseInSteps } from "../../../src/review/session/reading.js";

const PARTS = [
  "# The ward meets\n\nThe *council* met [again](https://example.org/a).\r\n\r\n",
  "> It was late,\n> and nobody 😀 spoke.\n\n",
  "| ward | streets |\n|---|---|\n| one | 12 |\n\n",
  "1. One.\n2. Two.[^a]\n\n   More of two.\n\n",
  "```\ncode that runs on\n```\n\n<!-- stet loaded/label: named below -->\nThe thugs left.\n\n",
];

/** About `length` characters in which any piece ends in the middle of something. */
function longText(length: number): string {
  const body = Array.from({ length: Math.ceil(length / 60) }, (_, index) => PARTS[index % PARTS.length]).join("");
  return `---\ntitle: The ward\n---\n\n${body}[^a]: A note.\n`;
}

function finish(text: string) {
  const steps = parseInSteps(text);
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { parsed: step.value, count };
    count += 1;
  }
}

test.each([0, 100, 20_000, 100_000])("a parse in steps of %i characters is equal to a parse of the whole", (length) => {
  const text = longText(length);
  const { parsed, count } = finish(text);
  expect(parsed).toEqual(parseDraft(text));
  expect(count).toBeGreaterThanOrEqual(Math.ceil(text.length / 11_000));
  expect(count).toBeLessThanOrEqual(Math.ceil(text.length / 10_000));
});

test("a code fence left open in one piece may be closed in another", () => {
  const text = `\`\`\`\n${"code\n".repeat(10_000)}\`\`\`\n\nWords.\n`;
  expect(finish(text).parsed).toEqual(parseDraft(text));
});
