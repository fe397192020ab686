import { readFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { compareText } from "../../review/index.js";
import { printToFile } from "../file-output.js";
import { reasonFor } from "../reasons.js";
import { type ReviewedFile, type Suppressed, withFindings } from "../reporter.js";
import { CLEAN } from "../status.js";

/** A finding that was there when the baseline was made. */
interface Known {
  /** Of the draft as it was called then, with slashes, from the folder of the baseline. */
  readonly path: string;
  readonly rule: string;
  readonly words: string;
  /** Its `findingKeys` key. */
  readonly key: string;
}

/** What a baseline says of a run. */
export interface BaselineCounts {
  readonly fresh: number;
  readonly known: number;
  readonly gone: number;
}

/**
 * Findings that were known before, so that only new ones count. They are known by rule, words and sentence: a paragraph that
 * moves or is wrapped anew stays known, and so does a draft that gets another name.
 */
export class Baseline {
  private readonly left: Map<string, Known[]>;
  private readonly now: Known[] = [];
  private readonly reviewed = new Set<string>();
  private fresh = 0;
  private matched = 0;

  private constructor(
    private readonly file: string,
    private readonly before: readonly Known[],
  ) {
    this.left = new Map();
    for (const one of before) this.left.set(one.key, [...(this.left.get(one.key) ?? []), one]);
  }

  /** Reads the baseline at a place; where there is no such file, an empty one if `isNew`. Throws an Error with a plain message. */
  static async read(place: string, isNew: boolean): Promise<Baseline> {
    const text = await readFile(place, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (isNew && error.code === "ENOENT") return null;
      throw new Error(`${reasonFor(error)} Make it with --update-baseline.`);
    });
    return new Baseline(place, text === null ? [] : parse(text));
  }

  /** The file, which lies at `place`, with its new findings alone. Needs their keys. */
  take(file: ReviewedFile, place: string): ReviewedFile {
    const { text, keys = [] } = file;
    const path = relative(dirname(this.file), place).replaceAll(sep, "/");
    this.reviewed.add(path);
    const known: Suppressed[] = [];
    const narrowed = withFindings(file, (finding, index) => {
      const { rule, start, end } = finding;
      const key = keys[index] ?? "";
      this.now.push({ path, rule, words: text.slice(start, end).replace(/\s+/g, " "), key });
      const isKnown = this.claim(key, path);
      if (isKnown) known.push({ finding: { ...finding, fixes: [] }, key, by: "baseline", reason: "" });
      else this.fresh++;
      return !isKnown;
    });
    this.matched += known.length;
    return file.suppressed === undefined ? narrowed : { ...narrowed, suppressed: [...file.suppressed, ...known] };
  }

  /** Takes one known finding of this key, one of the same draft if there is one. */
  private claim(key: string, path: string): boolean {
    const left = this.left.get(key);
    if (left === undefined || left.length === 0) return false;
    const own = left.findIndex((one) => one.path === path);
    left.splice(Math.max(0, own), 1);
    return true;
  }

  get counts(): BaselineCounts {
    const gone = [...this.left.values()].flat().filter(({ path }) => this.reviewed.has(path));
    return { fresh: this.fresh, known: this.matched, gone: gone.length };
  }

  /** The baseline of what stands now; of drafts that were not reviewed in this run it says what it said. */
  async write(): Promise<void> {
    const kept = this.before.filter(({ path }) => !this.reviewed.has(path));
    const findings = [...kept, ...this.now].sort(
      (a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.key, b.key),
    );
    const lines = findings.map((one) => `\n${JSON.stringify(one)}`).join(",");
    await printToFile(this.file, async (out) => {
      await out.write(`{"version":1,"findings":[${lines}\n]}\n`);
      return CLEAN;
    });
  }
}

function parse(text: string): Known[] {
  try {
    const { version, findings } = JSON.parse(text);
    if (version === 1 && Array.isArray(findings) && findings.every(isKnown)) return findings;
  } catch {
    // Said below.
  }
  throw new Error("This is no baseline. Make it again with --update-baseline.");
}

function isKnown(value: unknown): value is Known {
  const one = typeof value === "object" && value !== null ? { ...value } : {};
  return ["path", "rule", "words", "key"].every((name) => typeof Reflect.get(one, name) === "string");
}
