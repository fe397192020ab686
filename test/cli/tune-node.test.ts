import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { tuneNode } from "../../src/cli/tune-node.js";

function flagsFor(version: string): string[] {
  const flags: string[] = [];
  tuneNode(version, (flag) => flags.push(flag));
  return flags;
}

it.each(["v18.20.0", "v22.11.0", "v2.0.0", "v200.0.0", "v240.0.0"])(
  "sets nothing in Node %s, which may not know the flags",
  (version) => {
    expect(flagsFor(version)).toEqual([]);
  },
);

it.each([
  ["v20.20.2", [/^--semi-space-growth-factor=\d+$/, /^--regexp-tier-up-ticks=\d+$/, /^--interrupt-budget=\d+$/]],
  ["v24.0.1", [/^--semi-space-growth-factor=\d+$/, /^--regexp-tier-up-ticks=\d+$/]],
])("sets what Node %s knows", (version, wanted) => {
  const flags = flagsFor(version);
  expect(flags).toEqual(expect.arrayContaining(wanted.map((one) => expect.stringMatching(one))));
  expect(flags.includes("--no-regexp-peephole-optimization")).toBe(true);
  expect(flags.filter((flag) => !/^--(?:no-)?[a-z-]+(?:=\d+)?$/.test(flag))).toEqual([]);
});

it("is understood by the version of Node that runs", () => {
  const tell = `for (const flag of ${JSON.stringify(flagsFor(process.version))}) require("v8").setFlagsFromString(flag)`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", tell], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

it("sets no flag that makes later versions wait for the optimiser", () => {
  expect(flagsFor("v24.0.1").filter((flag) => flag.includes("interrupt-budget"))).toEqual([]);
});
