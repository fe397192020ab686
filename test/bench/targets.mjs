/** The figures that Blue Pencil is held to, each beside what it is measured against in the same run. */
import { execFile } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { inTurn } from "./in-turn.mjs";
import { PEER_COMMANDS } from "./peers.mjs";
import { generateProse } from "./prose.mjs";
import { COMMAND_LINE } from "./subject.mjs";
import { SHIPPED, writeText } from "./texts.mjs";

const node = promisify(execFile).bind(null, process.execPath);
const ROOT = join(import.meta.dirname, "..", "..");
const OWN = "Blue Pencil";
const PEER = "write-good";
const FEW_WORDS = 600;
const DRAFTS = 500;
const WORDS_IN_EACH = 200;

/** Two programs in turn: the first is Blue Pencil's, and the ratio says how much of the other's it takes. */
async function pair(name, own, other, otherArgs, runs, cwd) {
  const { [OWN]: mine, [other]: theirs } = await inTurn({ [OWN]: own, [other]: otherArgs }, runs, cwd);
  return { name, mine, beside: other, theirs };
}

const review = (...args) => [COMMAND_LINE, "review", "--fail-on", "never", ...args];

/** A draft by the whole command, beside write-good's. */
function besidePeer(folder, name, file, runs) {
  return pair(name, review(file), PEER, PEER_COMMANDS[PEER](file), runs, folder);
}

/** A folder of drafts in two threads, beside one. */
async function besideOneThread(folder, runs) {
  const many = join(folder, "many");
  mkdirSync(many);
  for (let i = 0; i < DRAFTS; i++) writeFileSync(join(many, `${i}.md`), generateProse(WORDS_IN_EACH, i + 1));
  const said = ["--format", "ndjson"];
  return pair(
    `${DRAFTS} drafts in two threads`,
    review(...said, "--jobs", "2", "many"),
    "in one",
    review(...said, "--jobs", "1", "many"),
    runs,
    folder,
  );
}

/** MB of the extension as it is packed. */
async function packageSize(folder) {
  const file = join(folder, "blue-pencil.vsix");
  const vsce = createRequire(import.meta.url).resolve("@vscode/vsce/vsce");
  const args = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
  await node([vsce, ...args, "--out", file], { cwd: ROOT });
  return statSync(file).size / 1_000_000;
}

/** `words` is the length of a long draft. */
export async function targets(folder, { words, runs }) {
  console.error("targets: whole commands …");
  const long = writeText(folder, words);
  const many = words.toLocaleString("en");
  const pairs = [
    await pair("--version", [COMMAND_LINE, "--version"], "node, doing nothing", ["-e", "0"], runs, folder),
    await besidePeer(folder, `a draft of ${FEW_WORDS} words`, writeText(folder, FEW_WORDS), runs),
    await besidePeer(folder, `a draft of ${many} words`, long, runs),
    await besidePeer(folder, `shipped drafts, ${many} words`, writeText(folder, words, SHIPPED), runs),
    await besideOneThread(folder, runs),
  ];
  const { stdout } = await node(["--expose-gc", join(import.meta.dirname, "passes.mjs"), long]);
  return { pairs, ...JSON.parse(stdout), packed: await packageSize(folder) };
}
