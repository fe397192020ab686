import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { compileExpressionsLater } from "../../src/cli/expressions-later.js";

function flagsFor(version: string): string[] {
  const flags: string[] = [];
  compileExpressionsLater(version, (flag) => flags.push(flag));
  return flags;
}

it.each(["v18.20.0", "v22.11.0", "v24.0.1", "v200.0.0"])(
  "sets nothing in Node %s, which may not know the flag",
  (version) => {
    expect(flagsFor(version)).toEqual([]);
  },
);

it("sets what Node 20 knows", () => {
  const flags = flagsFor("v20.20.2");
  expect(flags).toEqual([expect.stringMatching(/^--regexp-tier-up-ticks=\d+$/)]);
  if (!process.version.startsWith("v20.")) return;
  const { status, stderr } = spawnSync(process.execPath, [...flags, "-e", "0"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
