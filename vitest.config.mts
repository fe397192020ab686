import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/tools/longest-first.mjs";
import { prebuiltSource } from "./test/tools/prebuilt-source.mjs";

const { BLUE_PENCIL_NIGHT } = process.env;
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  // Not while vitest watches: it has to know which file of the source a test reads.
  plugins: process.argv.includes("run") ? [prebuiltSource(path("."))] : [],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: [path("./test/given-english.ts")],
    exclude: ["node_modules/**"],
    // The editor's own module exists only inside the editor.
    alias: { vscode: path("test/vscode/unit/fake/vscode.ts") },
    // Nothing in the source is global, so test files may share a process, and with it English, which takes a while to load.
    isolate: false,
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    execArgv: [
      // Most of what a review makes is soon thrown away: with room for it, it is thrown away less often.
      "--max-semi-space-size=64",
      // There are as many processes as processors: threads that help one of them with that would take time from another.
      "--single-threaded-gc",
      // Tests run much code a few times each: compiled at once, if simply, it takes less time than interpreted.
      "--always-sparkplug",
    ],
    // At night the searches are long: test/rounds.ts.
    testTimeout: BLUE_PENCIL_NIGHT === "1" ? 24 * 3_600_000 : 60_000,
  },
});
