import { expect, it } from "vitest";
import { ownVoice } from "../../../src/rules/claims/voice.js";
import { read } from "../pipeline.js";

/** The words of a one-paragraph text that are the writer's own. */
function own(text: string): string {
  const passage = read(text)[0];
  if (passage === undefined) return "";
  const voice = ownVoice(passage);
  return passage.tokens
    .filter((token, index) => voice[index] === 1 && /\p{L}/u.test(token.text))
    .map((token) => token.text)
    .join(" ");
}

it("leaves what somebody says to them", () => {
  expect(own("Ana Lee said the plan is unworkable.")).toBe("Ana Lee said");
  expect(own("“The plan is unworkable,” Ana Lee said.")).toBe("Ana Lee said");
});

it("leaves a stance, and what nobody in particular says, to the writer", () => {
  expect(own("Voters backed the unworkable plan.")).toContain("unworkable plan");
  expect(own("It is believed the plan is unworkable.")).toContain("unworkable");
});

it("keeps a meaning read into a thing as the writer's", () => {
  expect(own("The vote underscores the weakness of the left.")).toContain("weakness");
});

it("is silent in headlines, questions and cited sentences", () => {
  expect(own("# The plan is unworkable")).toBe("");
  expect(own("Is the plan unworkable?")).toBe("");
  expect(own("The plan is [unworkable](https://example.org/audit).")).toBe("");
});

it("keeps a verdict in the sentence that reports a vote", () => {
  expect(own("The motion, a blow to the left, passed by 218 votes to 201.")).toContain("a blow to the left");
});
