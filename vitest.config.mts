import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { prebuiltSource } from "./test/tools/prebuilt-source.mjs";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: process.argv.includes("run") ? [prebuiltSource(path("."))] : [],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["node_modules/**"],
    // The editor's own module exists only inside the editor.
    alias: { vscode: path("test/vscode/unit/fake/vscode.ts") },
    testTimeout: 60_000,
  },
});
