import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Bytes of git's answer that are taken; more would not fit a small machine. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What a hook or a user sets for git that would make it look elsewhere or answer otherwise. */
const MISLEADING = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_DIFF_OPTS",
  "GIT_EXTERNAL_DIFF",
] as const;

/** Those of them that git sets for a hook. `git commit -a`, for one, makes the commit from an index of its own. */
const OF_THE_HOOK = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] as const;

/** Git did what it was asked and says no: its exit status was not 0. */
export class Refused extends Error {}

/** An environment for git in which it looks at the repository of the folder it is run in, and nowhere else. */
function inItsRepository(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  for (const name of MISLEADING) delete env[name];
  return env;
}

/** The same, but for what git tells a hook: which repository and which index the commit is made from. */
export function inThisRepository(): NodeJS.ProcessEnv {
  const env = inItsRepository();
  for (const name of OF_THE_HOOK) if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}

/**
 * What git prints when it is run in a folder. It is run without a shell, without a pager and without a prompt. Throws
 * `Refused`, or an Error with a plain message where git cannot be run at all.
 */
export async function git(folder: string, args: readonly string[], env = inItsRepository()): Promise<string> {
  return (await gitBytes(folder, args, env)).toString("utf8");
}

/** The same as bytes. */
export async function gitBytes(folder: string, args: readonly string[], env = inItsRepository()): Promise<Buffer> {
  try {
    return (await promisify(execFile)("git", args, { cwd: folder, env, maxBuffer: MOST_OUTPUT, encoding: "buffer" }))
      .stdout;
  } catch (error) {
    throw asPlain(error);
  }
}

function asPlain(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return new Error("Git is not installed, or cannot be found.");
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new Error("Git has more to say than fits one run.");
  if (typeof code !== "number") return new Error(`Git could not be run (${error.message}).`);
  const said = "stderr" in error ? String(error.stderr).trim() : "";
  return new Refused(said.split("\n")[0]?.replace(/^(?:fatal|error): /, ""));
}
