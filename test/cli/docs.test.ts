import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeProgram } from "../../src/cli/commands/index.js";
import { LARGEST } from "../../src/cli/read-draft.js";
import { REVIEW_FORMATS } from "../../src/cli/review/arguments.js";
import { CLEAN, FOUND, INTERRUPTED, MISUSE } from "../../src/cli/status.js";
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

it("has every command, format and exit status", () => {
  const commands = describeProgram(async () => {}).commands.map((command) => command.name());
  const [synopsis = ""] = /```\n[\s\S]*?```/.exec(page) ?? [];
  const named = [...synopsis.matchAll(/^blue-pencil ([a-z]+) /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...commands].sort());
  const formats = section("Formats").flatMap(([first]) => /^`([a-z]+)`$/.exec(first ?? "")?.[1] ?? []);
  expect(formats).toEqual(REVIEW_FORMATS);
  const statuses = section("Exit status").map(([first]) => Number(first));
  expect(statuses).toEqual([CLEAN, FOUND, MISUSE, INTERRUPTED]);
});

/** The rows of the table in a section, without its head. */
function section(title: string): string[][] {
  const text = page.slice(page.indexOf(`\n## ${title}\n`) + 4).split("\n## ")[0] ?? "";
  const rows = text.split("\n").filter((line) => line.startsWith("| ") || line.startsWith("|-"));
  return rows.slice(2).map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

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
