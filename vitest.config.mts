import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["node_modules/**"],
    // The editor's own module exists only inside the editor.
    alias: { vscode: fileURLToPath(new URL("test/vscode/unit/fake/vscode.ts", import.meta.url)) },
    testTimeout: 60_000,
  },
});
