import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

/** A quotation that nobody owns. */
const UNKNOWN = "somebody (nobody)";

describe("a gesture of somebody beside a quotation", () => {
  it.each([
    ["“The cow is dry.” The vet nodded.", [`${UNKNOWN} | The cow`]],
    ["“You moved twice.” Boris Hahn smiled.", [`${UNKNOWN} | You moved`]],
    ["“All rise.” The jurors stood.", [`${UNKNOWN} | All rise`]],
    ["“The exam is lost.” Her tutor sighed and left.", [`${UNKNOWN} | The exam`]],
    ["“The chord is wrong.” The cellist blinked.", [`${UNKNOWN} | The chord`]],
    ["“The lungs are clear.” Mr Hode wept.", [`${UNKNOWN} | The lungs`]],
    ["“The patch is in.” Reviewer Ming Tao frowned at the screen.", [`${UNKNOWN} | The patch`]],
    ["“The bread is raw.” Chef Nico Vann shrugged.", [`${UNKNOWN} | The bread`]],
    ["“The roof is gone.” Deacon Saul Petty crossed himself.", [`${UNKNOWN} | The roof`]],
    ["“It will hail.” The forecaster looked out of the window.", [`${UNKNOWN} | It will`]],
  ])("is no tag: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });

  it.each([
    ["“The cow is dry,” said farmer Ole Birk. The vet nodded.", ["Ole Birk (person) | The cow"]],
    [
      "“You moved twice,” said Vera Lint. Boris Hahn smiled. “I never did,” he said.",
      ["Vera Lint (person) | You moved", "Boris Hahn (person) | I never"],
    ],
    ["“All rise,” called the usher. The jurors stood.", ["The usher (role) | All rise"]],
    ["“The exam is lost,” her tutor sighed.", ["Her tutor (role) | The exam"]],
    ["“The chord is wrong,” the cellist said, blinking.", ["The cellist (role) | The chord"]],
    [
      "“The lungs are clear,” Dr Ana Frey said. Mr Hode wept. “You may go home,” she added.",
      ["Ana Frey (person) | The lungs", "Ana Frey (person) | You may"],
    ],
    ["Reviewer Ming Tao frowned at the screen. “The patch is broken,” he wrote.", ["Ming Tao (person) | The patch"]],
    ["Chef Nico Vann shrugged: “The bread is raw.”", ["Nico Vann (person) | Chef Nico"]],
    ["“The roof is gone,” Deacon Saul Petty sobbed.", ["Saul Petty (person) | The roof"]],
    ["The forecaster looked out of the window and said: “It will hail.”", ["The forecaster (role) | The forecaster"]],
  ])("takes no tag away: %s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});
