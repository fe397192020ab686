/** Entry for VS Code's web worker extension host (vscode.dev, github.dev). */
export { activate } from "./activate.js";
