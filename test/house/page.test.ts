import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { complaints, read } from "./reading.js";

const page = readFileSync(new URL("../../docs/house-style.md", import.meta.url), "utf8");

it("shows a file without mistakes in the page about house style", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const file = read(example);
  expect(complaints(file)).toEqual([]);
  const said = Object.entries(file.content).filter(([, value]) => value !== null && value.length !== 0);
  expect(said.map(([key]) => key)).toEqual([
    "extends",
    "rules",
    "words",
    "allow",
    "sources",
    "placeholders",
    "leaveOut",
    "citations",
    "exclude",
    "ready",
  ]);
});
