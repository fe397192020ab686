import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { describeProgram } from "../../src/cli/commands/index.js";
import { run } from "./memory-terminal.js";

const PAGE = fileURLToPath(new URL("../../docs/blue-pencil.1", import.meta.url));
const program = describeProgram(async () => {});
const commands = program.commands.map((command) => command.name());
const hasGroff = spawnSync("groff", ["--version"]).status === 0;

it.each(commands)("the help of %s has examples, each of them a command that can be read", async (name) => {
  const { out, status } = await run([name, "--help"], { width: 100 });
  expect(status).toBe(0);
  const examples = out.slice(out.indexOf("\nExamples:\n")).split("\n").slice(2);
  expect(examples.length).toBeGreaterThan(0);
  for (const line of examples.filter((one) => one !== "")) {
    expect(line).toMatch(new RegExp(`^ {2}.*blue-pencil ${name}\\b.* {2}\\S`));
  }
});

it.skipIf(!hasGroff)("the manual page is good roff, and has every command and option", () => {
  const { stdout, stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-P-cbou", "-rLL=100n", PAGE], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  for (const command of program.commands) {
    expect(stdout).toContain(`   ${command.name()}\n`);
    for (const { long } of command.options) expect(stdout).toContain(long);
  }
  expect(stdout).toContain("git ls-files -z '*.md' | blue-pencil review --stdin");
});
