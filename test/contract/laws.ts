import { builtinModules } from "node:module";
import { posix } from "node:path";
import { type Import, importsOf, lineAt, withoutComments } from "./imports.js";

/** Source text by path from the project's root ("src/review/index.ts"). */
export type Sources = ReadonlyMap<string, string>;

/** Each layer may read those before it. The last two stand side by side. */
const LAYERS = [
  "document",
  "language",
  "attribution",
  "rules",
  "review",
  "house",
  "second-reader",
  "report",
  "agent-tools",
  "vscode",
  "cli",
];
const LEXICONS = "lexicons";
const LEXICON_READERS = ["language", "attribution", "rules"];
/** Names and versions, which the shells may show. */
const MANIFEST = "package.json";
const NODE_GLOBALS = /(?<![\w.$])(?:process|Buffer|__dirname|__filename|setImmediate)\b/g;

/** The laws of the house that these files break, one line each: which law, and where. Empty if none. */
export function brokenLaws(sources: Sources): string[] {
  const broken: string[] = [];
  for (const [path, source] of sources) {
    for (const found of importsOf(source)) {
      const law = brokenBy(path, found.specifier);
      if (law) broken.push(`${path}:${found.line} imports "${found.specifier}": ${law}`);
    }
    if (layerOf(path) !== "cli") broken.push(...nodeGlobals(path, source));
  }
  return [...broken, ...circles(sources)];
}

/** The law that an import breaks by itself; empty if none. */
function brokenBy(path: string, specifier: string): string {
  const layer = layerOf(path);
  if (specifier === "vscode") return layer === "vscode" ? "" : "only src/vscode may import vscode (law 2)";
  if (isNodeModule(specifier)) return layer === "cli" ? "" : "only src/cli may import Node modules (law 2)";
  const target = resolve(path, specifier);
  return target && layerOf(target) !== layer ? brokenBetween(layer, target) : "";
}

/** The law that a layer breaks by reading a file outside it; empty if none. */
function brokenBetween(layer: string, target: string): string {
  const other = layerOf(target);
  if (layer === LEXICONS) return "src/lexicons is data and imports nothing (law 1)";
  if (other === LEXICONS)
    return LEXICON_READERS.includes(layer) ? "" : `src/${layer} may not read src/lexicons (law 1)`;
  if (!other) return target === MANIFEST && isShell(layer) ? "" : `src/${layer} may not know ${target} (law 1)`;
  if (!mayRead(layer, other)) return `src/${layer} may not know src/${other} (law 1)`;
  return target === `src/${other}/index.ts` ? "" : `goes past src/${other}/index.ts (law 1)`;
}

function isShell(layer: string): boolean {
  return layer === "vscode" || layer === "cli";
}

function mayRead(layer: string, other: string): boolean {
  if (isShell(layer) && isShell(other)) return false;
  return LAYERS.includes(other) && LAYERS.indexOf(other) < LAYERS.indexOf(layer);
}

function isNodeModule(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier.split("/")[0] ?? "");
}

function nodeGlobals(path: string, source: string): string[] {
  const code = withoutComments(source).replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (text) =>
    " ".repeat(text.length),
  );
  return [...code.matchAll(NODE_GLOBALS)].map(
    (match) => `${path}:${lineAt(code, match.index)} uses ${match[0]}: only src/cli may use Node (law 2)`,
  );
}

/** Circles of imports, each once, as the path that leads back. */
function circles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push(`${[...trail.slice(start), path].join(" → ")}: a circle of imports (law 3)`);
      return;
    }
    if (done.has(path)) return;
    for (const { specifier } of imports(sources, path)) {
      const target = resolve(path, specifier);
      if (target && sources.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return found;
}

function imports(sources: Sources, path: string): readonly Import[] {
  return importsOf(sources.get(path) ?? "");
}

/** The file in src that a relative import means; empty for a package. */
function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith(".")) return "";
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
}

/** "review" for "src/review/fixes/fixes.ts"; empty outside src. */
function layerOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? "";
}
