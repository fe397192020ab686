import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const LOUD = "Critics say the harbour plan failed.\n\nThank you!!!\n";
const CALM = LOUD.replace("!!!", "!");

describe.each([["--diff"], ["--fix", "--dry-run"]])("review %s", (...args) => {
  it("prints what a fix would change, as patch reads it, and changes nothing", async () => {
    const folder = folderWith({ "port.md": LOUD });
    const { out, status } = await run(["review", ...args, "port.md"], { folder });
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "port.md"), "utf8")).toBe(LOUD);
    execFileSync("patch", ["-p1", "--quiet"], { cwd: folder, input: out });
    expect(readFileSync(join(folder, "port.md"), "utf8")).toBe(CALM);
  });

  it("prints nothing where there is nothing to change", async () => {
    const folder = folderWith({ "port.md": CALM });
    expect(await run(["review", ...args, "port.md"], { folder })).toEqual({ status: 0, out: "", err: "" });
  });
});

describe("review --fix -", () => {
  it("prints the fixed draft and nothing else", async () => {
    const { out, err } = await run(["review", "--fix", "-"], { input: LOUD });
    expect({ out, err }).toEqual({ out: CALM, err: "" });
  });

  it("takes no other draft beside it", async () => {
    const folder = folderWith({ "port.md": LOUD });
    const { status } = await run(["review", "--fix", "-", "port.md"], { folder, input: LOUD });
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "port.md"), "utf8")).toBe(LOUD);
  });
});

it("has no dry run without a fix", async () => {
  expect((await run(["review", "--dry-run", "-"], { input: LOUD })).status).toBe(2);
});
