#!/usr/bin/env node
/**
 * Whether this build says of drafts what another says, to the last byte: findings, attributions and what each sentence
 * rests on. For work on speed, which must change none of them. `node test/tools/same-findings.mjs OTHER/dist/cli.js [PATH…]`
 * reviews the drafts and pages of the project, generated prose and hostile texts, and the drafts at the paths besides.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { HOSTILE, hostileText } from "../bench/hostile.mjs";
import { generateProse } from "../bench/prose.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const OWN = join(ROOT, "dist", "cli.js");
const ALL = ["--format", "ndjson", "--explain", "--strictness", "everything", "--fail-on", "never", "--no-ignore"];
const PROSE = Array.from({ length: 60 }, (_, i) => ({ words: 100 + i * 60, seed: i + 1 }));
const HOSTILE_LENGTH = 6_000; // UTF-16 units
const REFUSED = 2; // exit status where a draft could not be read
const NAMED = 20; // drafts that differ, by name

/** Generated texts, written into `folder`. */
function writeTexts(folder) {
  for (const { words, seed } of PROSE) writeFileSync(join(folder, `prose-${seed}.md`), generateProse(words, seed));
  for (const [index, name] of HOSTILE.entries()) {
    writeFileSync(join(folder, `hostile-${index}.md`), hostileText(name, HOSTILE_LENGTH));
  }
}

/**
 * What a build says of each draft, a line of JSON each, by the draft's path. A text that it refuses to read (one of the
 * hostile ones has zero bytes) makes it end with 2, and the reason is what it says; no output is a failure.
 */
function saidBy(program, paths, out) {
  const { status, signal } = spawnSync(process.execPath, [program, "review", ...ALL, "--output", out, ...paths], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if ((status !== 0 && status !== REFUSED) || !existsSync(out))
    throw new Error(`${program} ended with ${status ?? signal}`);
  const lines = readFileSync(out, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => [JSON.parse(line).path, line]));
}

const [other, ...more] = process.argv.slice(2);
if (!other) {
  console.error("same-findings: name the dist/cli.js to compare with");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "blue-pencil-same-"));
try {
  writeTexts(folder);
  const paths = ["test", "docs", "media", folder, ...more.map((path) => resolve(path))];
  const before = saidBy(resolve(other), paths, join(folder, "before.ndjson"));
  const after = saidBy(OWN, paths, join(folder, "after.ndjson"));
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  for (const path of differing.slice(0, NAMED)) console.log(`differs: ${path}`);
  console.log(`${after.size} drafts, ${differing.length} of them differ`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
