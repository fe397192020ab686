import { html, type ReportParts, STYLE, THEME_COLOURS, type Wording } from "../../report/index.js";

const PARTS: readonly (keyof ReportParts)[] = ["summary", "points", "speakers", "copy", "facts"];

/** What the page of the panel is made with. */
export interface ShellOptions {
  /** Good for one page; only what has it may run or set colours. */
  readonly nonce: string;
  /** Address of the panel's script. */
  readonly script: string;
  /** What is said until there is something to show. */
  readonly waiting: string;
  readonly wording: Wording;
}

/**
 * The page that the parts of a report are put into. It may load nothing from anywhere but its own script, and styles
 * and scripts count only with the nonce (code.visualstudio.com/api/extension-guides/webview, “Content security policy”).
 */
export function shellPage({ nonce, script, waiting, wording }: ShellOptions): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="${wording.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wording.say("report")}</title>
<style nonce="${nonce}">${{ html: THEME_COLOURS + STYLE }}</style>
</head>
<body>
<main>
<h1>${wording.say("report")}</h1>
<p id="waiting" role="status">${waiting}</p>
<article aria-labelledby="title">
${PARTS.map(
  (part) => html`<div id="part-${part}"></div>
`,
)}</article>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`.html;
}

/** Letters and digits that nobody can guess. */
export function makeNonce(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
