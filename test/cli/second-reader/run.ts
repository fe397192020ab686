import { spawn } from "node:child_process";
import { CLI } from "../bundle.js";

/** What a run of the command line as it is shipped came to. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own, while this one may serve it. */
export function runCli(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: { PATH: process.env["PATH"], ...env } });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}
