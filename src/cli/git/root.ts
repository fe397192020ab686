import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the repository that a folder lies in; null where it lies in none. A worktree and a submodule, whose
 * `.git` is a file, are repositories of their own.
 */
export function repositoryRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}
