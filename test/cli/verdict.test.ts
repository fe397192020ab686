import { expect, it } from "vitest";
import { wantsColour } from "../../src/cli/node-terminal.js";
import { RULES } from "../../src/rules/index.js";
import { run } from "./memory-terminal.js";

const TWO = "Critics say the plan failed.\n\nExperts say it will work.\n\nThank you!!!\n";

it.each([
  [["--max-warnings", "1"], 1],
  [["--max-warnings", "2"], 0],
  [["--fail-on", "error"], 0],
  [[], 1],
])("with %j two warnings give %d", async (args, status) => {
  expect((await run(["review", ...args, "-"], { input: TWO })).status).toBe(status);
});

it("still fails at an error within the number of warnings", async () => {
  const { status } = await run(["review", "--max-warnings", "9", "-"], { input: `${TWO}\n[SOURCE TK]\n` });
  expect(status).toBe((await run(["review", "--fail-on", "error", "-"], { input: `${TWO}\n[SOURCE TK]\n` })).status);
});

it("prints only what counts where it is to be quiet", async () => {
  const { out } = await run(["review", "--quiet", "-"], { input: TWO });
  expect(out).toContain("Critics");
  expect(out).not.toContain("loaded/emphasis");
});

it("refuses a number that is none", async () => {
  expect((await run(["review", "--max-warnings", "-1", "-"], { input: TWO })).status).toBe(2);
});

it("helps with a command, and says its version with a capital too", async () => {
  expect((await run(["help", "rules"])).out).toBe((await run(["rules", "--help"])).out);
  expect((await run(["-V"])).out).toBe((await run(["--version"])).out);
});

it("gives the rules to programs", async () => {
  const { out } = await run(["rules", "--format", "json"]);
  expect(JSON.parse(out).rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  const one = JSON.parse((await run(["rules", "--format", "json", "loaded/label"])).out).rules;
  expect(one).toMatchObject([{ id: "loaded/label", severity: expect.objectContaining({ news: expect.any(String) }) }]);
});

it.each([
  [true, [], {}, true],
  [false, [], {}, false],
  [true, [], { NO_COLOR: "1" }, false],
  [false, [], { FORCE_COLOR: "1" }, true],
  [true, [], { FORCE_COLOR: "0" }, false],
  [false, ["review", "--color"], { NO_COLOR: "1" }, true],
  [true, ["review", "--no-color"], { FORCE_COLOR: "1" }, false],
  [false, ["review", "--", "--color"], {}, false],
  [true, [], { TERM: "dumb" }, false],
])("terminal %s, arguments %j and variables %j: colours %s", (isTerminal, args, environment, wanted) => {
  expect(wantsColour(isTerminal, args, environment)).toBe(wanted);
});
