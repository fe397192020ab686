import { access } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * The folder of the repository that a folder lies in; null where it lies in none. A worktree and a submodule, whose
 * `.git` is a file, are repositories of their own.
 */
export async function repositoryRoot(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
