/** Entry for both of VS Code's extension hosts: Node, and the web worker of vscode.dev and github.dev. */
export { activate } from "./activate.js";
