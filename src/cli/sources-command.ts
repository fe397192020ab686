import type { Language } from "../language/index.js";
import { type FileError, type FileSources, recordInSteps, type Settings } from "../review/index.js";
import { chooseDrafts, type DraftChoice } from "./choose-drafts.js";
import { lazyEnglish } from "./english.js";
import { HouseStyles } from "./house/house-styles.js";
import { draftName, readNamedDraft } from "./named-draft.js";
import { prettySources } from "./pretty/sources-reporter.js";
import { Progress } from "./progress.js";
import { jsonSources, type SourcesReporter } from "./sources-reporter.js";
import { CLEAN, MISUSE } from "./status.js";
import type { Terminal } from "./terminal.js";
import { workInSlices } from "./work-in-slices.js";

/** What was asked for after `blue-pencil sources`, paths aside. */
export interface SourcesArguments extends DraftChoice {
  readonly format: "pretty" | "json";
}

/** `blue-pencil sources`: prints who is on record in the drafts that the paths name. Returns the exit status. */
export async function runSources(
  paths: readonly string[],
  options: SourcesArguments,
  terminal: Terminal,
): Promise<number> {
  const { paths: drafts, errors } = await chooseDrafts("sources", paths, options, terminal);
  return new SourcesRun(drafts, options, terminal).run(lazyEnglish(terminal), errors);
}

/** One run over a list of drafts. What goes wrong with one of them is reported, and the rest are still read. */
class SourcesRun {
  private readonly progress: Progress;
  private readonly reporter: SourcesReporter;
  private readonly styles: HouseStyles;
  private failed = false;

  constructor(
    private readonly paths: readonly string[],
    private readonly options: SourcesArguments,
    private readonly terminal: Terminal,
  ) {
    this.styles = new HouseStyles(terminal.folder, options);
    this.progress = new Progress(terminal.err, paths.length);
    this.reporter = options.format === "json" ? jsonSources(terminal) : prettySources(terminal);
  }

  async run(loadEnglish: () => Promise<Language>, errors: readonly FileError[]): Promise<number> {
    const language = this.paths.length > 0 ? await loadEnglish() : null;
    await this.reporter.start();
    for (const error of errors) await this.report(error);
    for (const [index, path] of this.paths.entries()) {
      if (language !== null) await this.file(path, language, () => this.progress.show(index, path));
    }
    await this.progress.clear();
    await this.reporter.end();
    return this.failed ? MISUSE : CLEAN;
  }

  private async file(path: string, language: Language, pause: () => Promise<void>): Promise<void> {
    const name = draftName(path, this.options.stdinPath);
    const { inForce, excludedBy, errors } = await this.styles.forDraft(name);
    for (const error of errors) await this.report(error);
    if (excludedBy !== null) return this.reporter.leftOut({ path: name, by: excludedBy.origin });
    const draft = await readNamedDraft(path, this.terminal);
    if ("reason" in draft) return this.report({ path: name, reason: draft.reason });
    const { settings } = inForce;
    let found: Omit<FileSources, "path">;
    try {
      found = await workInSlices(sourcesInSteps(draft.text, language, settings), pause);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return this.report({ path: name, reason: `Reading it broke down (${reason}).` });
    }
    await this.progress.clear();
    await this.reporter.file({ path: name, ...found });
  }

  private async report(error: FileError): Promise<void> {
    this.failed = true;
    await this.progress.clear();
    await this.reporter.error(error);
  }
}

function* sourcesInSteps(
  text: string,
  language: Language,
  settings: Settings,
): Generator<void, Omit<FileSources, "path">> {
  const record = yield* recordInSteps(text, language, settings);
  const ledger = yield* record.sources();
  return record.kind.leftAlone ? { ...ledger, leftAlone: record.kind } : ledger;
}
