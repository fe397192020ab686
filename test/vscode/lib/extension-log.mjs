/** What the extension wrote into its own log, in all windows of a run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { profile } from "./server.mjs";

/** The lines that are errors. */
export function errorsIn(run) {
  const folder = join(profile(run), "logs");
  const logs = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith("Blue Pencil.log"));
  if (logs.length === 0) throw new Error("the extension has no log");
  const lines = logs.flatMap((log) => readFileSync(join(folder, log), "utf8").split("\n"));
  return lines.filter((line) => line.includes("[error]"));
}
