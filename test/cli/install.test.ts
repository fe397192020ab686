import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildCli } from "./bundle.js";
import { folderWith } from "./folder.js";

const ROOT = join(import.meta.dirname, "../..");
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/;
const LIMIT = 180_000;

beforeAll(buildCli, 120_000);

it.skipIf(process.platform === "win32")(
  "is installed from what is packed, in a folder that has nothing of ours",
  ({ skip }) => {
    const folder = folderWith({ "port.md": "Critics say the harbour plan failed.\n", "package.json": "{}" });
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: ROOT });
    const packed = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
    const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
    const installed = spawnSync("npm", ["install", "--save-dev", ...quiet, `./${packed}`], {
      cwd: folder,
      encoding: "utf8",
    });
    if (UNREACHABLE.test(installed.stderr)) skip("the package registry does not answer");
    expect(installed).toMatchObject({ status: 0 });
    const blue = (...args: readonly string[]) =>
      spawnSync("npx", ["--no", "--", "blue-pencil", ...args], { cwd: folder, encoding: "utf8" });
    expect(blue("review", "port.md")).toMatchObject({ status: 1, stdout: expect.stringContaining("“Critics”") });
    expect(blue("rules", "loaded/label").status).toBe(0);
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["blue-pencil"]);
    const forAll = ["install", "--global", "--prefix", join(folder, "all"), ...quiet, `./${packed}`];
    expect(spawnSync("npm", forAll, { cwd: folder }).status).toBe(0);
    expect(readdirSync(join(folder, "all/share/man/man1"))).toEqual(["blue-pencil.1"]);
  },
  LIMIT,
);
