import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROFILE_CHOICES, RULES } from "../../../src/rules/index.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

const COMMANDS = [
  "review",
  "ready",
  "placeholders",
  "stets",
  "sources",
  "report",
  "rules",
  "config",
  "init",
  "lsp",
  "mcp",
  "completion",
];

async function scriptIn(shell: string): Promise<string> {
  const { out, err, status } = await run(["completion", shell]);
  expect({ err, status }).toEqual({ err: "", status: 0 });
  return join(folderWith({ "port.md": "", "blue-pencil-script": out }), "blue-pencil-script");
}

function isThere(shell: string): boolean {
  return spawnSync(shell, ["-c", "exit 0"]).status === 0;
}

function lines(shell: string, args: readonly string[], cwd: string): string[] {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((line) => line !== "");
}

/** What bash offers for the last of these words. */
function inBash(script: string, words: readonly string[]): string[] {
  const program = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _blue_pencil; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return lines("bash", ["--norc", "-c", program, script, "blue-pencil", ...words], join(script, ".."));
}

function inFish(script: string, line: string): string[] {
  const program = `source ${script}; complete -C ${JSON.stringify(line)}`;
  return lines("fish", ["--no-config", "-c", program], join(script, "..")).map((found) => found.split("\t")[0] ?? "");
}

/** What zsh offers, in a terminal of its own: every word that completion adds is written down instead. */
function inZsh(script: string, line: string): string[] {
  const program = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1=; autoload -Uz compinit; compinit -u -D; source ${script}"
    zpty -w z 'compadd() { local -a found; builtin compadd -O found "$@"; (( $#found )) && print -l -- "=> "$^found >> ${script}.out; builtin compadd "$@"; }'
    zpty -w z "print READY >> ${script}.out"
    repeat 100 { [[ -s ${script}.out ]] && break; sleep 0.1 }
    zpty -w -n z ${JSON.stringify(line).replaceAll("$", "\\$")}$'\\t'
    repeat 50 { grep -q '^=>' ${script}.out && break; sleep 0.1; zpty -r -t z chunk }
    sleep 0.3
    zpty -d z
    cat ${script}.out`;
  return lines("zsh", ["-f", "-c", program], join(script, ".."))
    .filter((found) => found.startsWith("=> "))
    .map((found) => found.slice("=> ".length));
}

describe.skipIf(!isThere("bash"))("bash completes", () => {
  it.each([
    ["commands", ["re"], ["review", "ready", "report"].filter((name) => name.startsWith("re"))],
    ["all commands", [""], COMMANDS],
    ["options of the program", ["--v"], ["--version"]],
    ["options of a command", ["ready", "--stdin"], ["--stdin", "--stdin-path"]],
    ["values of an option", ["review", "--format", "j"], ["json", "junit"]],
    ["values of a short option", ["review", "-f", "sa"], ["sarif"]],
    ["values behind “=”, which bash takes for a word", ["review", "--format", "=", "gi"], ["github"]],
    ["values right behind “=”", ["review", "--fail-on", "="], ["error", "warning", "information", "hint", "never"]],
    ["profiles", ["review", "-p", ""], [...PROFILE_CHOICES]],
    ["families of rules", ["review", "port.md", "--rule", "loaded/*"], ["loaded/*"]],
    ["rules", ["rules", "attribution/vague"], ["attribution/vague-source"]],
    ["shells", ["completion", ""], ["bash", "zsh", "fish"]],
    ["nothing of its own where a path is wanted", ["review", "po"], []],
    ["nothing of its own where an option wants a path", ["review", "--output", ""], []],
  ])("%s", async (_name, words, expected) => {
    expect(inBash(await scriptIn("bash"), words).sort()).toEqual([...expected].sort());
  });
});

describe.skipIf(!isThere("fish"))("fish completes", () => {
  it.each([
    ["commands", "blue-pencil rep", ["report"]],
    ["options", "blue-pencil ready --stdin", ["--stdin", "--stdin-path"]],
    ["values of an option", "blue-pencil review --format j", ["json", "junit"]],
    ["values of a short option", "blue-pencil review -f sa", ["sarif"]],
    ["rules", "blue-pencil rules attribution/vague", ["attribution/vague-source"]],
    ["paths", "blue-pencil review po", ["port.md"]],
    ["paths behind an option", "blue-pencil review --output po", ["port.md"]],
  ])("%s", async (_name, line, expected) => {
    expect(inFish(await scriptIn("fish"), line).sort()).toEqual([...expected].sort());
  });

  it("all commands, with what they do", async () => {
    const found = inFish(await scriptIn("fish"), "blue-pencil ");
    expect(found.sort()).toEqual([...COMMANDS].sort());
  });
});

describe.skipIf(!isThere("zsh"))("zsh completes", () => {
  it.each([
    ["commands", "blue-pencil rep", ["report"]],
    ["values of an option", "blue-pencil review --format j", ["json", "junit"]],
    ["rules", "blue-pencil rules attribution/vague", ["attribution/vague-source"]],
    ["paths", "blue-pencil review po", ["port.md"]],
  ])("%s", async (_name, line, expected) => {
    expect([...new Set(inZsh(await scriptIn("zsh"), line))].sort()).toEqual([...expected].sort());
  });
});

it("knows every rule and no shell but three", async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { out } = await run(["completion", shell]);
    for (const { id } of RULES) expect(out).toContain(id);
  }
  const { status, err } = await run(["completion", "csh"]);
  expect(status).toBe(2);
  expect(err).toContain("“csh” is no shell. Use bash, zsh or fish.");
});
