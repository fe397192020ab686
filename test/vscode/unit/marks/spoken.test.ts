import { expect, test } from "vitest";
import { sourcesOf } from "../../../../src/review/index.js";
import { colorOf } from "../../../../src/vscode/marks/speaker-styles.js";
import { OTHERS, STYLES, spokenIn, UNNAMED } from "../../../../src/vscode/marks/spoken.js";
import { english } from "../../../language/english.js";

const spoken = (text: string) =>
  spokenIn(sourcesOf(text, english)).map(({ style, source, statement }) => [style, source.name, statement.line]);

test("each named source has a style of its own, those nobody can know share one", () => {
  const text = `Ana Ruiz said the quay is old and leaks in the winter. Bo Ray said it burns.

Critics say it sinks. Sources said it sank.

Ruiz said it stands.
`;
  expect(spoken(text).sort()).toEqual(
    [
      [0, "Ana Ruiz", 1],
      [0, "Ana Ruiz", 5],
      [1, "Bo Ray", 1],
      [UNNAMED, "Critics", 3],
      [UNNAMED, "Sources", 3],
    ].sort(),
  );
});

test("beyond the colours there are, named sources share one", () => {
  const first = ["Ana", "Bo", "Cem", "Dora", "Eva", "Finn", "Gus", "Hal", "Ida"];
  const text = first.map((name, index) => `${name} Ruiz${"abcdefghi"[index]} said it leaks.`).join("\n\n");
  const styles = spoken(text).map(([style]) => style);
  expect(styles).toEqual([0, 1, 2, 3, 4, 5, 6, OTHERS, OTHERS]);
});

test("each style has a colour", () => {
  expect(new Set(Array.from({ length: STYLES }, (_, number) => colorOf(number))).size).toBe(STYLES);
});
