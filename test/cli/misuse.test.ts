import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const SHOUT = "It was NEVER paid!!\n";

const empty = (option: string) => `The value of ${option} is empty. Give one, or leave ${option} out.`;
const ARGUMENT = "One of the arguments is empty. Name it, or leave it out.";
const NO_INPUT = "--stdin-path names the draft on standard input. Add - to the paths, or leave --stdin-path out.";

/** What a shell makes of a command whose variable is not set, and other commands that cannot have been meant. */
it.each([
  [["review", "--fix", ""], ARGUMENT],
  [["review", "--fix", "a.md", " "], ARGUMENT],
  [["review", ""], ARGUMENT],
  [["review", "-r", "", "a.md"], empty("--rule")],
  [["review", "-r", ",", "a.md"], empty("--rule")],
  [["review", "--rule=loaded/*,", "a.md"], empty("--rule")],
  [["review", "-r", "loaded/*", "-r", "", "a.md"], empty("--rule")],
  [["review", "-p", "", "a.md"], empty("--profile")],
  [["review", "--profile=", "a.md"], empty("--profile")],
  [["review", "-o", "", "a.md"], empty("--output")],
  [["review", "--changed-since", "", "a.md"], empty("--changed-since")],
  [["review", "--cache", "--cache-location", "", "a.md"], empty("--cache-location")],
  [["review", "--stdin-path", "", "-"], empty("--stdin-path")],
  [["review", "-o", "--fix", "a.md"], "--output is given no value: “--fix” is an option."],
  [["review", "--changed-since", "-j", "2", "a.md"], "--changed-since is given no value: “-j” is an option."],
  [["review", "--stdin-path", "x.md", "a.md"], NO_INPUT],
  [["review", "--stdin", "--stdin-path", "x.md"], NO_INPUT],
  [["review", "--fix", "/"], "/ is the whole disk. Name the folder whose drafts are to be fixed."],
  [["review", "--fix", "/*.md"], "/*.md is the whole disk. Name the folder whose drafts are to be fixed."],
  [["review", "--fix", "/**/*.md"], "/**/*.md is the whole disk. Name the folder whose drafts are to be fixed."],
  [["ready", ""], ARGUMENT],
  [["ready", "--stdin-path", "x.md", "a.md"], NO_INPUT],
  [["placeholders", ""], ARGUMENT],
  [["stets", "", "a.md"], ARGUMENT],
  [["sources", ""], ARGUMENT],
  [["report", ""], ARGUMENT],
  [["report", "a.md", "--output="], empty("--output")],
  [["rules", ""], ARGUMENT],
  [["config", ""], ARGUMENT],
])("is refused in one sentence, and nothing is done: %j", async (args, said) => {
  const folder = folderWith({ "a.md": SHOUT });
  expect(await run(args, { folder, input: "" })).toEqual({ status: 2, out: "", err: `blue-pencil: ${said}\n` });
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(SHOUT);
});

it.each([
  ["review", "--jobs", "", "a.md"],
  ["review", "--format", "", "a.md"],
  ["review", "--fail-on", "", "a.md"],
  ["review", "--fix=", "a.md"],
  ["completion", ""],
])("is refused where the choices are listed: %j", async (...args) => {
  const folder = folderWith({ "a.md": SHOUT });
  expect(await run(args, { folder })).toMatchObject({ status: 2, out: "" });
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(SHOUT);
});

it("lets rules be named with blanks between them", async () => {
  const folder = folderWith({ "a.md": "It cost [SUM TK].\n" });
  const { status, err } = await run(["review", "-r", "loaded/*, draft/*", "a.md"], { folder });
  expect({ status, err }).toEqual({ status: 1, err: "" });
});

const HINT = "(blue-pencil --help shows how it is used)";

it.each([
  [["--foo"], "There is no option “--foo”."],
  [["review", "--fromat", "json", "."], "There is no option “--fromat”. Did you mean “--format”?"],
  [["review", "--colr", "."], "There is no option “--colr”. Did you mean “--color”?"],
  [["review", "-zz", "."], "There is no option “-zz”."],
  [["--versoin"], "There is no option “--versoin”. Did you mean “--version”?"],
  [["sorces", "."], "There is no command “sorces”. Did you mean “sources”?"],
  [["walk", "."], "There is no command “walk”."],
  [["report", "a.md", "-o"], "--output is given no value."],
  [["review", "--stdin-path"], "--stdin-path is given no value."],
  [["completion"], "The shell is missing."],
  [["completion", "cmd"], "“cmd” is no shell. Use bash, zsh or fish."],
  [["lsp", "notes"], "More is named than “blue-pencil lsp” takes: nothing."],
  [["rules", "a/b", "c/d"], "More is named than “blue-pencil rules” takes: 1."],
  [["ready", "-f", "xml", "."], "“xml” is no value of --format. Use pretty or json."],
  [
    ["report", "--format", "it's (not) 'valid'. x", "."],
    "“it's (not) 'valid'. x” is no value of --format. Use html or markdown.",
  ],
  [["review", "-j", "0", "."], "“0” is no value of --jobs. Give 1 to 64."],
  [["review", "--max-warnings", "-1", "."], "“-1” is no value of --max-warnings. Give a whole number, 0 or more."],
])("says what is wrong in our own words, whatever is found wrong: %j", async (args, said) => {
  const { status, out, err } = await run(args, { folder: folderWith({ "a.md": SHOUT }) });
  expect({ status, out, err }).toEqual({ status: 2, out: "", err: `blue-pencil: ${said}\n${HINT}\n` });
});
