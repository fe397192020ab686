import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildCli, CLI } from "./bundle.js";
import { folderWith } from "./folder.js";
import { typed } from "./typed.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const LEFT = "The pier cost [SUM TK].\n";
const DONE = "The pier opens in May.\n";
const GATE = ["npx --no -- blue-pencil ready drafts"];

beforeAll(buildCli, 120_000);

/** The code block that begins with these words. */
function example(language: string, opening: string): string {
  const start = README.indexOf(`\`\`\`${language}\n${opening}`);
  expect(start, opening).toBeGreaterThan(-1);
  return README.slice(README.indexOf("\n", start) + 1, README.indexOf("\n```", start) + 1);
}

/** A repository that has Blue Pencil installed, as `npm ci` would leave it. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  const command = join(folder, "node_modules/.bin/blue-pencil");
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(command, 0o755);
  for (const args of [
    ["init", "-q"],
    ["config", "user.name", "Ana"],
    ["config", "user.email", "ana@example.org"],
  ]) {
    expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
  }
  return folder;
}

function commit(cwd: string, path: string): { status: number | null; output: string } {
  spawnSync("git", ["add", "--", path], { cwd });
  const { status, stdout, stderr } = spawnSync("git", ["commit", "-m", "Draft"], { cwd, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function yamlOf(path: string) {
  return parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

describe.skipIf(process.platform === "win32")("the README", () => {
  it("has a commit hook that stops drafts with something left to do, and no others", () => {
    const folder = repository({ "the port.md": LEFT, "pier.md": DONE, "notes.txt": "TK\n" });
    const hook = join(folder, ".git/hooks/pre-commit");
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    writeFileSync(hook, example("sh", "#!/bin/sh"));
    chmodSync(hook, 0o755);
    expect(commit(folder, "notes.txt").status).toBe(0);
    expect(commit(folder, "pier.md")).toMatchObject({
      status: 0,
      output: expect.stringContaining("Nothing holds it back"),
    });
    const stopped = commit(folder, "the port.md");
    expect(stopped.output).toContain("the port.md\n  1:15  placeholder  [SUM TK]\n");
    expect(stopped.status).not.toBe(0);
    writeFileSync(join(folder, "the port.md"), DONE);
    expect(spawnSync("git", ["commit", "-m", "Staged before it was filled in"], { cwd: folder }).status).not.toBe(0);
    expect(commit(folder, "the port.md").status).toBe(0);
  });

  it("has a workflow for GitHub whose last step stops at what is left to do", () => {
    const { jobs } = parse(example("yaml", "name: Ready to publish"));
    const steps: { run?: string }[] = jobs.ready.steps;
    const gates = steps.flatMap(({ run }) => (run?.includes("blue-pencil") ? [run] : []));
    expect(gates).toEqual(GATE);
    const check = (text: string) =>
      spawnSync("sh", ["-e", "-c", gates.join("\n")], { cwd: repository({ "drafts/a.md": text }) }).status;
    expect(check(LEFT)).toBe(1);
    expect(check(DONE)).toBe(0);
  });

  it("has commands that all do what they say", async () => {
    const folder = repository({ "drafts/port.md": "The fee is back!!\n" });
    for (const args of [
      ["add", "."],
      ["commit", "--quiet", "-m", "Draft"],
      ["branch", "-M", "main"],
    ]) {
      expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
    }
    const commands = example("sh", "blue-pencil review").trimEnd().split("\n");
    for (const command of commands) {
      const env = { ...process.env, PATH: `${join(folder, "node_modules/.bin")}${delimiter}${process.env["PATH"]}` };
      const { status, err } = await typed(command, folder, env);
      // npm may have something of its own to say.
      const complaints = err.split("\n").filter((line) => line !== "" && !line.startsWith("npm "));
      expect({ command, status, complaints }).toEqual({ command, status: expect.toBeOneOf([0, 1]), complaints: [] });
    }
    expect(readFileSync(join(folder, "drafts/port.md"), "utf8")).toBe("The fee is back!\n");
    expect(readFileSync(join(folder, "review.sarif"), "utf8")).toContain("loaded/emphasis");
    expect(readFileSync(join(folder, "port.html"), "utf8")).toMatch(/^<!DOCTYPE html>/);
  });

  it("runs no name that others could register, nor does any other page", () => {
    const pages = readdirSync(new URL("../../docs", import.meta.url)).filter((name) => name.endsWith(".md"));
    const texts = [...pages.map((name) => `docs/${name}`), "README.md", "CONTRIBUTING.md", "action.yml"].map((name) =>
      readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"),
    );
    expect(texts.flatMap((text) => text.match(/npx (?!--no -- )\S*blue-pencil.*/g) ?? [])).toEqual([]);
  });

  it("names a hook that there is, and gives the action inputs that it takes", () => {
    const hooks: { id: string }[] = yamlOf(".pre-commit-hooks.yaml");
    const [{ hooks: used }] = parse(example("yaml", "repos:")).repos;
    expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(used.map(({ id }: { id: string }) => id)));
    const { jobs } = parse(example("yaml", "name: Blue Pencil"));
    const [checkout, review] = jobs.review.steps;
    expect(checkout.with["fetch-depth"]).toBe(0);
    expect(Object.keys(yamlOf("action.yml").inputs)).toEqual(expect.arrayContaining(Object.keys(review.with)));
  });
});
