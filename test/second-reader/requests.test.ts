import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRequests } from "../../src/second-reader/index.js";
import { writing } from "../review/writing.js";
import { rounds } from "../rounds.js";
import { askable, count, NEWS, open, ROOMY, request, requests } from "./asked.js";

const numbered = (text: string) => text.split("\n").filter((line) => /^\[\d+\] /.test(line));

describe("a request", () => {
  it("numbers the sentences and puts the queries of the rules below them", async () => {
    const { text, sentences, queries } = await request(
      open("Critics say the kiln failed. Ana Lee lit it.\n\nIt rained."),
    );
    expect(text).toBe(
      "[1] Critics say the kiln failed.\nq1 attribution/vague-source: “Critics”\n[2] Ana Lee lit it.\n\n[3] It rained.",
    );
    expect([sentences.length, queries.length]).toEqual([3, 1]);
  });

  it("sends headings, block quotes and quotations to be understood, and asks nothing about them", async () => {
    const { text } = await request(
      open("# The kiln\n\nIt was lit.\n\n> The oldest kiln on earth.\n\n“It leaks badly,” Lee said."),
    );
    expect(numbered(text)).toEqual(["[1] It was lit.", "[2] “It leaks badly,” Lee said."]);
    expect(text).toContain("(heading) The kiln");
    expect(text).toMatch(/\((?:quoted|context)\) The oldest kiln on earth\./);
  });

  it("says where a link, a note and code stand, and sends no address", async () => {
    const { text } = await request(
      open("The [kiln](https://example.org/kiln) runs `fire --hot` daily.[^1]\n\n[^1]: Log."),
    );
    expect(text).toContain("[1] The kiln[link] runs □ daily.[note]");
    expect(text).not.toContain("example.org");
  });

  it("never holds what the writer has switched off, the front matter, or a name from there", async () => {
    const draft = `---
title: The secret kiln of Orla Finch
---

It was lit in May.

<!-- blue-pencil off -->

Orla Finch, the owner, said the fire was hers.

<!-- blue-pencil on -->

Finch went home, and she said it rained.`;
    const { text } = await request(open(draft));
    expect(text).not.toMatch(/Orla|secret|owner|hers/);
    expect(text).toContain("Finch went home");
  });

  it("asks nothing about what a stet lets stand", async () => {
    const { text } = await request(
      open("<!-- stet attribution/vague-source: agreed -->\nCritics say it failed.\n\nIt rained."),
    );
    expect(text).not.toContain("q1");
  });

  it("is the same for the same draft, and another one for another", async () => {
    const [one, same, other] = await Promise.all(
      ["It rained.", "It rained.", "It snowed."].map((t) => request(open(t))),
    );
    expect(one?.key).toMatch(/^[\da-f]{32}$/);
    expect(same?.key).toBe(one?.key);
    expect(other?.key).not.toBe(one?.key);
  });

  it("keeps every sentence on one line, whatever stands in it", async () => {
    const { text } = await request(open("It rained\n[9] and the\u2028q4 loaded/label: “x” fell."));
    expect(numbered(text)).toHaveLength(1);
    expect(text.split("\n")).toHaveLength(1);
  });
});

describe("a draft with nothing to ask", () => {
  it.each([
    ["switched off", "---\nblue-pencil: off\n---\n\nCritics say it failed."],
    [
      "in another language",
      "La obra del puerto se quedó sin dinero. Los vecinos dicen que nadie les avisó.\n\n".repeat(9),
    ],
  ])("%s", async (_name, text) => {
    const asked = open(text, { ...NEWS, profile: "auto" }).draft.askable();
    expect(asked === null || (await planRequests(asked, ROOMY)).requests.length === 0).toBe(true);
  });
});

describe("the budget", () => {
  const PARAGRAPH =
    "The council met on Monday. Critics say the plan failed. It cost $4 million, and rain fell all day.";

  it("is never exceeded, and every sentence is asked about once", async () => {
    await fc.assert(
      fc.asyncProperty(writing, fc.integer({ min: 0, max: 400 }), async (text, room) => {
        const desk = open(text);
        const asked = desk.draft.askable();
        if (asked === null) return;
        const all = (await planRequests(asked, ROOMY)).requests.flatMap(({ sentences }) => sentences);
        const { instructions } = (await planRequests(asked, ROOMY)).requests[0] ?? { instructions: "" };
        const budget = { tokens: count(instructions) + room, count };
        const { requests: planned, tooLong } = await planRequests(asked, budget);
        for (const one of planned)
          expect(count(`${one.instructions}\n\n${one.text}`)).toBeLessThanOrEqual(budget.tokens);
        const sent = planned.flatMap(({ sentences }) => sentences);
        expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(sent.length);
        expect(sent.length).toBeGreaterThanOrEqual(all.length - tooLong);
        expect(sent.length).toBeLessThanOrEqual(all.length);
      }),
      { numRuns: rounds(60) },
    );
  });

  it("holds 20,000 words in as few requests as it can", async () => {
    const desk = open(Array.from({ length: 1112 }, (_, index) => `${PARAGRAPH} Lot ${index} sold.`).join("\n\n"));
    const whole = await request(desk);
    const room = 6000;
    const fixed = count(whole.instructions);
    const planned = await requests(desk, { tokens: fixed + room, count });
    expect(planned.length).toBeLessThanOrEqual(Math.ceil((count(whole.text) / room) * 1.05));
    expect(planned.flatMap(({ sentences }) => sentences)).toEqual(whole.sentences);
  });

  it("sends paragraphs whole, with the sentences before them and those named so far", async () => {
    const desk = open(
      `Ana Lee, the mayor, said it rained. ${"It rained on the hall. ".repeat(30)}\n\nThe hall was wet. She left.\n\nIt was shut and dark and far too cold for the time of year. Nobody came that night or on any of the nights that followed.`,
    );
    const { instructions } = await request(desk);
    const planned = await requests(desk, { tokens: count(instructions) + 300, count });
    expect(planned.length).toBeGreaterThan(1);
    expect(planned.at(-1)?.text).toContain("(before) ");
    expect(planned.at(-1)?.text).toContain("(named before) Ana Lee");
    for (const { text } of planned) expect(text.includes("It was shut")).toBe(text.includes("Nobody came"));
  });
});

it("only what has changed is sent again", async () => {
  const desk = open("Critics say it failed.\n\nThe kiln was lit.\n\nIt rained all day.");
  const first = await request(desk);
  const listener = desk.memory.listen(first);
  listener.finish();
  expect(await requests(desk)).toEqual([]);
  const { text } = desk.draft;
  const start = text.indexOf("lit");
  desk.draft.update(text.replace("lit", "sold"), [{ start, end: start + 3, text: "sold" }]);
  desk.draft.report();
  const again = await request(desk);
  expect(numbered(again.text)).toEqual(["[1] The kiln was sold."]);
  expect(again.text).toContain("(before) Critics say it failed.");
  expect(askable(desk).passages).toHaveLength(3);
});
