/** Plain text as a SARIF message, in which braces stand for arguments unless doubled (section 3.11.5). */
export function message(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, "$&$&") };
}
