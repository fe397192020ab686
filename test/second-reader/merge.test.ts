import { describe, expect, it } from "vitest";
import { applyFixes, type Settings, type Strictness } from "../../src/review/index.js";
import { type ReaderRequest, readRequest } from "../../src/second-reader/index.js";
import { type Desk, NEWS, open, requests } from "./asked.js";

const GOING = new AbortController().signal;
const at = (strictness: Strictness): Settings => ({ ...NEWS, strictness });

/** Answers with the same lines whatever it is asked, a few characters at a time. */
function says(...lines: object[]) {
  return async function* (_request: ReaderRequest) {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    for (let start = 0; start < text.length; start += 9) yield text.slice(start, start + 9);
  };
}

/** Has a draft read, and gives what is found then: who asks, how strongly, by what rule, and at which words. */
async function read(desk: Desk, ...lines: object[]) {
  for (const request of await requests(desk)) await readRequest(request, says(...lines), desk.memory, GOING);
  const { findings } = desk.draft.report();
  return findings.map(({ rule, start, end, raisedBy, strength }) => {
    const who = raisedBy === undefined ? "alone" : `${raisedBy} ${strength}`;
    return `${who}: ${rule} “${desk.draft.text.slice(start, end)}”`;
  });
}

const TEXT = "Critics say the kiln failed. The owner closed the shed for the winter.\n";
const SHED = { s: 2, rule: "loaded/emotive", words: "shed", strength: 1, why: "A judgement. Whose?" };

describe("a query of the rules", () => {
  it("is of both where the second reader raises it", async () => {
    expect(await read(open(TEXT), { q: 1, strength: 2 })).toEqual(["both 2: attribution/vague-source “Critics”"]);
  });

  it("stays as it was where the second reader says nothing of it", async () => {
    expect(await read(open(TEXT), SHED)).toContain("alone: attribution/vague-source “Critics”");
  });

  it("goes where it is waved away, and is shown with everything", async () => {
    expect(await read(open(TEXT), { q: 1, strength: 0 })).toEqual([]);
    const shown = await read(open(TEXT, at("everything")), { q: 1, strength: 0 });
    expect(shown).toContain("engine 0: attribution/vague-source “Critics”");
  });

  it("hides nothing else once it is waved away", async () => {
    const addition = { s: 1, rule: "attribution/unsourced-cause", words: "the kiln failed", strength: 2, why: "" };
    const shown = await read(open(TEXT, at("everything")), { q: 1, strength: 0 }, addition);
    expect(shown).toContain("second-reader 2: attribution/unsourced-cause “the kiln failed”");
  });
});

describe("a query of the second reader's own", () => {
  it("has the reader's reason and the placeholder of its rule", async () => {
    const desk = open(TEXT);
    await read(desk, {
      s: 2,
      rule: "attribution/opinion-as-fact",
      words: "closed the shed",
      strength: 2,
      why: "Who says so?",
    });
    const finding = desk.draft.report().findings.find(({ raisedBy }) => raisedBy === "second-reader");
    expect(finding).toMatchObject({ message: "Who says so?", severity: "information", strength: 2, line: 1 });
    expect(applyFixes(TEXT, finding?.fixes.slice(0, 1) ?? []).text).toBe(
      "Critics say the kiln failed. The owner closed the shed for the winter, [WHO SAYS SO TK] said.\n",
    );
  });

  it("gives the rule's own words where it gives no reason", async () => {
    const desk = open(TEXT);
    await read(desk, { ...SHED, why: "" });
    expect(desk.draft.report().findings.at(-1)?.message).toMatch(/\w+\.$/);
  });

  it.each([
    ["usual", 1, 1],
    ["usual", 2, 1],
    ["sure", 1, 0],
    ["sure", 2, 1],
    ["everything", 1, 1],
  ] as const)("is shown at %s with strength %i: %i", async (strictness, strength, times) => {
    const shown = await read(open(TEXT, at(strictness)), { ...SHED, strength });
    expect(shown.filter((one) => one.startsWith("second-reader"))).toHaveLength(times);
  });

  it("is silenced by a stet, by what the house allows and by a rule that is off, like any finding", async () => {
    const stet = `<!-- stet loaded/emotive: their word -->\n${TEXT}`;
    const loud = (lines: string[]) => lines.filter((one) => one.includes("shed"));
    expect(loud(await read(open(stet), SHED))).toEqual([]);
    const allow = { words: ["shed"], names: [], phrases: [] };
    expect(loud(await read(open(TEXT, { ...NEWS, allow }), SHED))).toEqual([]);
    const off = { ...NEWS, rules: { "loaded/emotive": { severity: "off" } as const } };
    expect(loud(await read(open(TEXT, off), SHED))).toEqual([]);
  });

  it("keeps a stet of use", async () => {
    const stet = `<!-- stet loaded/emotive: their word -->\n${TEXT}`;
    const unused = (lines: string[]) => lines.filter((one) => one.includes("unused-stet"));
    expect(unused(await read(open(stet), SHED))).toEqual([]);
  });
});

describe("what was said", () => {
  it("stands where the same words stand after an edit elsewhere, and goes with words that change", async () => {
    const desk = open(`Rain fell.\n\n${TEXT}`);
    await read(desk, { ...SHED, s: 3 });
    const shown = () => desk.draft.report().findings.filter(({ raisedBy }) => raisedBy === "second-reader").length;
    expect(shown()).toBe(1);
    desk.draft.update(desk.draft.text.replace("Rain", "Snow"), [{ start: 0, end: 4, text: "Snow" }]);
    expect(shown()).toBe(1);
    const start = desk.draft.text.indexOf("shed");
    desk.draft.update(desk.draft.text.replace("shed", "barn"), [{ start, end: start + 4, text: "barn" }]);
    expect(shown()).toBe(0);
  });

  it("stays where an answer breaks off, and its sentences are asked about again", async () => {
    const desk = open(TEXT);
    const [first] = await requests(desk);
    if (first === undefined) throw new Error("nothing to ask");
    const reader = async function* () {
      yield `${JSON.stringify(SHED)}\n{"q":1,"str`;
    };
    expect(await readRequest(first, reader, desk.memory, GOING)).toMatchObject({ end: "broken off", counted: 1 });
    expect(desk.draft.report().findings.map(({ rule }) => rule)).toContain("loaded/emotive");
    expect(await requests(desk)).toHaveLength(1);
    await read(desk, { q: 1, strength: 1 });
    expect(desk.draft.report().findings.map(({ rule }) => rule)).toEqual(["attribution/vague-source"]);
    expect(await requests(desk)).toEqual([]);
  });

  it("is nothing where the reader does not answer in the form", async () => {
    const desk = open(TEXT);
    const [first] = await requests(desk);
    if (first === undefined) throw new Error("nothing to ask");
    const reader = async function* () {
      yield "I cannot help with that.";
    };
    expect(await readRequest(first, reader, desk.memory, GOING)).toMatchObject({ end: "unreadable", counted: 0 });
    expect(desk.draft.report().findings.map(({ rule }) => rule)).toEqual(["attribution/vague-source"]);
  });

  it("is heard up to where it is stopped", async () => {
    const desk = open(TEXT);
    const [first] = await requests(desk);
    if (first === undefined) throw new Error("nothing to ask");
    const stop = new AbortController();
    const reader = async function* () {
      yield `${JSON.stringify(SHED)}\n`;
      stop.abort();
      yield '{"q":1,"strength":0}\n';
    };
    expect(await readRequest(first, reader, desk.memory, stop.signal)).toMatchObject({ end: "stopped", counted: 1 });
  });
});
