import { resolve } from "node:path";
import { checkProfile, checkSettings, DEFAULT_SETTINGS, isProfile } from "../review/index.js";
import { type ProfileName, RULES } from "../rules/index.js";
import { chooseDrafts } from "./choose-drafts.js";
import { lazyEnglish } from "./english.js";
import { printToFile } from "./file-output.js";
import { STANDARD_INPUT } from "./find-drafts.js";
import { REPORTERS } from "./formats/index.js";
import { repositoryRoot } from "./git/root.js";
import { HouseStyles } from "./house/house-styles.js";
import type { ReviewArguments } from "./review-arguments.js";
import { ReviewRun } from "./review-run.js";
import { MISUSE } from "./status.js";
import type { Output, Terminal } from "./terminal.js";

const NO_FIX = "Standard input cannot be fixed. Name the file, so that it can be saved.";

/** `blue-pencil review`: reviews what the paths name and prints it. Returns the exit status. */
export async function runReview(
  paths: readonly string[],
  options: ReviewArguments,
  terminal: Terminal,
): Promise<number> {
  const problems = checkArguments(options);
  if (options.fix && paths.includes(STANDARD_INPUT)) problems.push(NO_FIX);
  if (problems.length > 0) {
    for (const line of problems) await terminal.err.write(`blue-pencil: ${line}\n`);
    return MISUSE;
  }
  const { paths: drafts, errors } = await chooseDrafts("review", paths, options, terminal);
  const roots = { folder: terminal.folder, root: (await repositoryRoot(terminal.folder)) ?? terminal.folder };
  const print = (out: Output) => {
    const reporter = REPORTERS[options.format]({ out, err: terminal.err, roots, failOn: options.failOn });
    const styles = new HouseStyles(terminal.folder, profileOf(options));
    const run = new ReviewRun(drafts, styles, options, reporter, terminal);
    return run.run(lazyEnglish(terminal), errors);
  };
  return options.output === undefined
    ? print(terminal.out)
    : printToFile(resolve(terminal.folder, options.output), print);
}

function checkArguments(options: ReviewArguments): string[] {
  const { profile = DEFAULT_SETTINGS.profile, rule } = options;
  return [
    ...checkProfile(profile),
    ...checkSettings(RULES, { ...DEFAULT_SETTINGS, ...(rule !== undefined && { only: rule }) }),
  ];
}

function profileOf({ profile }: ReviewArguments): ProfileName | undefined {
  return profile !== undefined && isProfile(profile) ? profile : undefined;
}
