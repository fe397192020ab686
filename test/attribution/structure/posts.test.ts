import { describe, expect, it } from "vitest";
import { whoSays } from "./who.js";

const AUTHOR = "— Chief Lou Grant (@lougrant) March 3, 2026";

describe("a post pasted as plain paragraphs", () => {
  it.each([
    [
      `It rained.\n\nThe gate is shut. Go home. ${AUTHOR}\n\nIt cleared.`,
      ["writer", "Lou Grant", "Lou Grant", "writer"],
    ],
    [
      `The police posted this.\n\nThe gate is shut.\n\nGo home tonight.\n\n${AUTHOR}\n\nIt cleared.`,
      ["Lou Grant", "Lou Grant", "(byline)", "writer"],
    ],
    [
      `“We wait,” Ana Lee said.\n\nThe gate is shut.\n\nGo home tonight.\n\n${AUTHOR}\n\nIt cleared.`,
      ["Lou Grant", "Lou Grant", "(byline)", "writer"],
    ],
    [`It rained.\n\nThe river rose.\n\nGo home tonight.\n\n${AUTHOR}`, ["writer", "writer", "Lou Grant", "(byline)"]],
  ])("%s", (text, expected) => {
    expect(whoSays(text).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    "It rained.\n\nThe gate was shut — Lou Grant had the key.",
    "It rained.\n\nFollow Lou Grant (@lougrant) for news of the gate.",
    "It rained.\n\nThe chief — Lou Grant (@lougrant) on most networks — was out, and nobody else in town had the key.",
  ])("is not: %s", (text) => {
    expect(whoSays(text).filter((who) => who.includes("Grant"))).toEqual([]);
  });
});
