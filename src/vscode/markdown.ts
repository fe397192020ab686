/** Plain words as Markdown that shows just them. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!~|<>&]/gu, "\\$&");
}
