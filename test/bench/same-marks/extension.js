const { readFileSync } = require("node:fs");
const { Diagnostic, languages, Range, workspace } = require("vscode");

/** Marks in an open draft what the file beside it with the ending .json says, as the command line's review wrote it. */
exports.activate = ({ subscriptions }) => {
  const marks = languages.createDiagnosticCollection("sameMarks");
  const mark = ({ uri, fileName }) => {
    if (!fileName.endsWith("long.md")) return;
    const { files } = JSON.parse(readFileSync(`${fileName}.json`, "utf8"));
    marks.set(uri, files[0].findings.map(asDiagnostic));
  };
  workspace.textDocuments.forEach(mark);
  subscriptions.push(marks, workspace.onDidOpenTextDocument(mark));
};

const LEVELS = ["error", "warning", "information", "hint"];

function asDiagnostic({ line, column, endLine, endColumn, message, severity, rule }) {
  const range = new Range(line - 1, column - 1, endLine - 1, endColumn - 1);
  return Object.assign(new Diagnostic(range, message, LEVELS.indexOf(severity)), { source: "Same Marks", code: rule });
}
