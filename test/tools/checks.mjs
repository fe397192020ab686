/** The static checks, which `npm run check` and `npm test` both run, by name; each is a script for node. */
const TSC = "node_modules/typescript/bin/tsc";
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const KNIP = "node_modules/knip/bin/knip.js";

const COLOURS = process.stdout.isTTY ? "--colors=force" : "--colors=off"; // biome asks nobody

export const CHECKS = [
  ["types of the engine", [TSC, "-p", "src"]],
  ["types of the command line", [TSC, "-p", "src/cli"]],
  ["types of the extension", [TSC, "-p", "src/vscode"]],
  ["types of the report's page", [TSC, "-p", "src/vscode/report/webview"]],
  ["types of the tests", [TSC]],
  ["format and lint", [BIOME, "ci", COLOURS, "."]],
  ["nothing unused", [KNIP, "--no-progress"]],
];
