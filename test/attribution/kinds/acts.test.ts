import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("acts, aims and metaphors are no speech", () => {
  it.each([
    "The dairy offered each herdsman a calf for Easter.",
    "The chess federation issued two hundred new licences in May.",
    "The verger used a mirror to identify cracks in the vault.",
    "Our timetable was redrawn to address the late buses.",
    "Twelve bakeries have begun realizing the value of old rye.",
    "The striker claimed her third title of the winter.",
    "The registrar presented the graduates with scarves.",
    "The sea wall declared its age in every crack.",
    "The new compiler accepts longer names and reports them in colour.",
    "The bell announced the end of the shift.",
  ])("nobody is on record: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });

  it.each([
    ["The dairy offered an apology: “We sold sour milk.”", "The dairy (body) | The dairy"],
    [
      "The chess federation issued a statement saying that the clock was faulty.",
      "The chess federation (body) | The chess",
    ],
    ["Verger Pia Noor identified the crack as a risk to worshippers.", "Pia Noor (person) | Verger Pia"],
    [
      "The bus company addressed the delays, admitting that half its drivers were ill.",
      "The bus company (body) | The bus",
    ],
    ["Baker Emil Strand realised last year, he said, that old rye sells.", "Emil Strand (person) | Baker Emil"],
    ["Striker Ofelia Brun claimed that the ball had crossed the line.", "Ofelia Brun (person) | Striker Ofelia"],
    ["The registrar presented evidence that nine degrees were forged.", "The registrar (role) | The registrar"],
    ["The maintainers announced that the old parser would go.", "The maintainers (role) | The maintainers"],
  ])("somebody is: %s", (text, who) => {
    expect(whose(text)).toEqual([who]);
  });
});
