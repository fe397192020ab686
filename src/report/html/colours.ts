/** Colours of a report that stands by itself, light or dark as its reader has it. */
export const OWN_COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1e2126; --faint: #5b616b; --rule: #d9d5cb; --panel: #f4f1ea;
  --pencil: #1d55b0; --error: #b3261e; --warning: #8a5a00; --information: #1d55b0; --hint: #5b616b;
  --good: #1b6b3a; --tint: #fff1c9; --sans: system-ui, sans-serif; --size: 100%;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1e22; --ink: #e4e2dc; --faint: #a9acb3; --rule: #41444b; --panel: #26292e;
    --pencil: #8ab8ff; --error: #ff9d94; --warning: #f0c060; --information: #8ab8ff; --hint: #a9acb3;
    --good: #7ad39b; --tint: #4a3f1c;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --panel: #fff; --pencil: #003a8c; --error: #8c0000;
    --warning: #5c3b00; --information: #003a8c; --hint: #444; --good: #00401c; --tint: #f2f2f2;
  }
}
`;

/** Colours of a report inside VS Code: those of the theme (code.visualstudio.com/api/references/theme-color). */
export const THEME_COLOURS = `
:root {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --faint: var(--vscode-descriptionForeground, var(--ink));
  --rule: var(--vscode-contrastBorder, var(--vscode-panel-border, var(--faint)));
  --panel: var(--vscode-editorWidget-background, var(--paper)); --pencil: var(--vscode-textLink-foreground);
  --error: var(--vscode-editorError-foreground, var(--ink)); --warning: var(--vscode-editorWarning-foreground, var(--ink));
  --information: var(--vscode-editorInfo-foreground, var(--ink)); --hint: var(--faint);
  --good: var(--vscode-testing-iconPassed, var(--ink)); --tint: var(--vscode-editor-findMatchHighlightBackground, transparent);
  --sans: var(--vscode-font-family); --size: var(--vscode-font-size);
}
body.vscode-high-contrast, body.vscode-high-contrast-light { --faint: var(--ink); --tint: transparent; --panel: var(--paper); }
`;
