import { spawnSync } from "node:child_process";
import { run } from "./memory-terminal.js";

/** What a shell leaves out. */
const COMMENT = /\s+#\s.*$/;
/** A command with nothing for a shell to do but to find its words. */
const PLAIN = /^blue-pencil [^|&;<>()$`#~]*$/;

export interface Typed {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs what somebody types in a folder, where `env` leads to the program. A command of which a shell does nothing but to split
 * it into words runs in this process, everything else in bash.
 */
export async function typed(command: string, folder: string, env: NodeJS.ProcessEnv): Promise<Typed> {
  const bash = (script: string) => spawnSync("bash", ["-e", "-c", script], { cwd: folder, encoding: "utf8", env });
  const plain = command.replace(COMMENT, "");
  if (!PLAIN.test(plain)) {
    const { status, stdout, stderr } = bash(command);
    return { status, out: stdout, err: stderr };
  }
  const words = bash(plain.replace("blue-pencil", "printf '%s\\0'")).stdout.split("\0").slice(0, -1);
  return run(words, { folder });
}
