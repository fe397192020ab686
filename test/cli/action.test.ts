import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildCli } from "./bundle.js";
import { repositoryWith } from "./git/repository.js";
import { run } from "./memory-terminal.js";

const ROOT = join(import.meta.dirname, "../..");
const VAGUE = "Critics say the harbour plan failed.\n";
const LEFT = "It cost [SUM TK].\n";

interface Step {
  name: string;
  shell: string;
  env?: Record<string, string>;
  run: string;
}

const action: {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
} = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

beforeAll(buildCli, 120_000);

/** The variable of the environment that an input comes in. */
function variablesOf({ env = {} }: Step): [variable: string, input: string][] {
  return Object.entries(env).map(([variable, value]) => [
    variable,
    /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? "",
  ]);
}

/** Runs every step as GitHub's runner does, with its bash and its options; programs are looked for in `bin` first. */
function runAction(cwd: string, inputs: Readonly<Record<string, string>> = {}, bin = "") {
  const temporary = join(cwd, ".git", "runner");
  mkdirSync(temporary, { recursive: true });
  let output = "";
  for (const step of action.runs.steps) {
    const given = variablesOf(step).map(([variable, input]) => [
      variable,
      inputs[input] ?? action.inputs[input]?.default,
    ]);
    const env = {
      ...process.env,
      ...Object.fromEntries(given),
      GITHUB_ACTION_PATH: ROOT,
      RUNNER_TEMP: temporary,
      PATH: `${bin}${bin && delimiter}${process.env["PATH"]}`,
    };
    const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
    const { status, stdout, stderr } = spawnSync("bash", args, { cwd, env, encoding: "utf8" });
    output += stdout + stderr;
    if (status !== 0) return { status, output };
  }
  return { status: 0, output };
}

describe("the GitHub Action", () => {
  it("is a composite action whose inputs all come in by the environment, and nothing is pasted into a script", () => {
    expect(action.runs.using).toBe("composite");
    const used = action.runs.steps.flatMap(variablesOf).map(([, input]) => input);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain("${{");
      expect(shell).toBe("bash");
    }
    for (const input of Object.values(action.inputs)) {
      expect(input.description).toMatch(/\.$/);
      expect(typeof input.default).toBe("string");
    }
  });

  it("annotates what it finds, and fails at errors", () => {
    const { folder } = repositoryWith({ "drafts/a.md": VAGUE, "drafts/b c.md": LEFT });
    const { status, output } = runAction(folder);
    expect(status).toBe(1);
    expect(output).toContain(
      "::warning file=drafts/a.md,line=1,endLine=1,col=1,endColumn=8,title=attribution/vague-source::",
    );
    expect(output).toContain(
      "::error file=drafts/b c.md,line=1,endLine=1,col=9,endColumn=17,title=draft/placeholder-left::",
    );
    expect(runAction(folder, { paths: "drafts/a.md\n" }).status).toBe(0);
    expect(runAction(folder, { paths: "drafts/a.md\n", "fail-on": "warning" }).status).toBe(1);
  });

  it("takes several paths, a profile, a format and a commit", () => {
    const { folder, write } = repositoryWith({ "a.md": VAGUE, "b c.md": VAGUE, "d.md": VAGUE });
    write("b c.md", `${VAGUE}\n${VAGUE}`);
    const inputs = { paths: "a.md\n\nb c.md", format: "ndjson", profile: "opinion", "changed-since": "main" };
    const { status, output } = runAction(folder, inputs);
    const files = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(files).toMatchObject([{ path: "b c.md", findings: [{ line: 3 }] }]);
    expect(status).toBe(0);
  });

  it("writes SARIF as well", () => {
    const { folder } = repositoryWith({ "a.md": LEFT });
    expect(runAction(folder, { sarif: "out/review.sarif" })).toMatchObject({
      status: 1,
      output: expect.stringContaining("::error "),
    });
    const { runs } = JSON.parse(readFileSync(join(folder, "out/review.sarif"), "utf8"));
    expect(runs[0].results).toMatchObject([{ ruleId: "draft/placeholder-left" }]);
  });

  it("fails, and says why, where it is told what it cannot do", () => {
    const { folder } = repositoryWith({ "a.md": VAGUE });
    expect(runAction(folder, { "changed-since": "gone" })).toMatchObject({
      status: 2,
      output: expect.stringContaining("There is no commit “gone”"),
    });
    expect(runAction(folder, { sarif: "a.md/x", "fail-on": "never" })).toMatchObject({
      status: 2,
      output: expect.stringContaining("What should be its folder is a file."),
    });
  });

  it.each(["paths", "fail-on", "profile", "format", "changed-since", "sarif"])(
    "runs nothing that stands in %s",
    async (input) => {
      const { folder } = repositoryWith({ "a.md": VAGUE });
      for (const value of ['"; touch pwned; "', "$(touch pwned)", "`touch pwned`", "--version; touch pwned", "-x"]) {
        const commands = commandsOf(folder, { paths: "a.md", [input]: value });
        expect(existsSync(join(folder, "pwned")), value).toBe(false);
        const given = commands.flat().map((word) => word.replace(/^--[a-z-]+=/, ""));
        expect(given, "whole, as one word").toContain(value);
        for (const args of commands) await run(args, { folder });
        expect(existsSync(join(folder, "pwned")), value).toBe(false);
      }
    },
  );
});

/** The arguments that the action gives to the program, each time that it starts it. */
function commandsOf(folder: string, inputs: Readonly<Record<string, string>>): string[][] {
  const bin = join(folder, ".git", "bin");
  const asked = join(bin, "asked");
  mkdirSync(bin, { recursive: true });
  rmSync(asked, { force: true });
  writeFileSync(join(bin, "node"), `#!/bin/sh\nprintf '%s\\0' "$@" >>"${asked}"\nprintf '\\n\\0' >>"${asked}"\n`);
  chmodSync(join(bin, "node"), 0o755);
  expect(runAction(folder, inputs, bin)).toEqual({ status: 0, output: "" });
  const programs = readFileSync(asked, "utf8").split("\n\0").slice(0, -1);
  return programs.map((words) => {
    const [program, ...args] = words.split("\0").slice(0, -1);
    expect(program).toBe(join(ROOT, "dist/cli.js"));
    return args;
  });
}
