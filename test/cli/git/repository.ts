import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith } from "../folder.js";

/** A repository for the length of one test. */
export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
  write(path: string, text: string): void;
  /** Commits everything there is. */
  commit(): void;
}

/** A repository on the branch `main` with these files committed. */
export function repositoryWith(files: Readonly<Record<string, string>>, folder = folderWith({})): Repository {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "Drafts");
  };
  git("init", "--quiet", "--initial-branch=main");
  for (const [path, text] of Object.entries(files)) write(path, text);
  commit();
  return { folder, git, write, commit };
}
