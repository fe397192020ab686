import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LARGEST } from "../../src/cli/read-draft.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");

it("names every option of the review, and no other", async () => {
  const { out } = await run(["review", "--help"]);
  const options = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].sort();
  const inHelp = options(out).filter((option) => option !== "--help");
  const inTable = options(
    page
      .split("\n")
      .filter((line) => /^\| `-/.test(line))
      .join("\n"),
  );
  expect(inTable).toEqual(inHelp);
});

it("shows a report as it is", async () => {
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  const folder = folderWith({ "drafts/port.md": "Critics say the harbour plan failed." });
  const report = JSON.parse((await run(["review", "--format", "json", "drafts"], { folder })).out);
  report.files[0].findings[0].message = "…";
  expect(report).toEqual(example);
});

it("states the limit", () => {
  expect(page).toContain(`larger than ${LARGEST / 1024 / 1024} MB`);
});
