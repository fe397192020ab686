import { describe, expect, it } from "vitest";
import { samplesOf } from "../tools/confidence/samples.js";
import { readMarks } from "./marks.js";
import { measure } from "./measure.js";
import { piecesIn, SHIPPED } from "./pieces.js";

describe("marks", () => {
  it("are taken out of the text and kept by their place in it", () => {
    const { genre, text, sentences } = readMarks("news.x", "He left. {??Critics {~slammed~} it.??} Rain fell.");
    expect(genre).toBe("news");
    expect(text).toBe("He left. Critics slammed it. Rain fell.");
    expect(sentences.map(({ start, end, A }) => [text.slice(start, end), A.source])).toEqual([
      ["He left. ", 0],
      ["Critics slammed it.", 2],
      [" Rain fell.", 0],
    ]);
    expect(sentences[1]?.A.loaded).toEqual([[17, 24, 1]]);
    expect(text.slice(17, 24)).toBe("slammed");
  });

  it("are all closed in the pieces that come with the project", () => {
    for (const line of piecesIn(SHIPPED)) expect(JSON.parse(line).text).not.toMatch(/[{}]|~|\?\?/);
  });
});

describe("what is shown on the pieces that come with the project", () => {
  const shares = measure(samplesOf("shipped", piecesIn(SHIPPED), 0, false));

  it.each([
    { family: "attribution", findings: 25, right: 0.9 },
    { family: "loaded", findings: 12, right: 0.8 },
  ])("$family is right at least as often as it was", ({ family, findings, right }) => {
    const share = shares.get(family) ?? { findings: 0, right: 0 };
    expect(share.findings).toBeGreaterThanOrEqual(findings);
    expect(share.right / share.findings).toBeGreaterThanOrEqual(right);
  });
});
