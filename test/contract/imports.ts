/** One import, type-only ones and `import("…")` included, with the line it starts on. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

const STATEMENT =
  /\b(?:import|export)\b(?:[\w\s{},*$]|\btype\b)*?\bfrom\s*["']([^"'\n]+)["']|\bimport\s*\(?\s*["']([^"'\n]+)["']|\brequire\s*\(\s*["']([^"'\n]+)["']/g;

/** The imports of a TypeScript file, in order. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  return [...code.matchAll(STATEMENT)].map((match) => ({
    specifier: match[1] ?? match[2] ?? match[3] ?? "",
    line: lineAt(code, match.index),
  }));
}

/** The source with comments blanked out, so that offsets and lines stay what they were. Strings are left alone. */
export function withoutComments(source: string): string {
  const token = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return source.replace(token, (text) => (text.startsWith("/") ? text.replace(/[^\n]/g, " ") : text));
}

export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
