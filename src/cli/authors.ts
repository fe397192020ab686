import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";

/** Milliseconds after which an answer is not waited for. */
const PATIENCE = 10_000;
const MOST_OUTPUT = 100 * 1024 * 1024;

/**
 * Who last wrote each line of a file, as git knows it; empty for a line that is not committed. No lines at all where
 * the file is in no repository, or there is no git.
 */
export async function authorsOf(path: string): Promise<string[]> {
  const args = ["blame", "--line-porcelain", "--", basename(path)];
  try {
    const options = { cwd: dirname(path), timeout: PATIENCE, maxBuffer: MOST_OUTPUT };
    const { stdout } = await promisify(execFile)("git", args, options);
    return authorsIn(stdout);
  } catch {
    return [];
  }
}

/** Reads git-blame(1)'s porcelain format: headers for each line of the file, then a tab and the line. */
function authorsIn(blame: string): string[] {
  const authors: string[] = [];
  let author = "";
  let isCommitted = false;
  for (const line of blame.split("\n")) {
    if (/^[0-9a-f]{40,64} \d+ \d+/.test(line)) isCommitted = !/^0+ /.test(line);
    else if (line.startsWith("author ")) author = line.slice("author ".length);
    else if (line.startsWith("\t")) authors.push(isCommitted ? author : "");
  }
  return authors;
}
