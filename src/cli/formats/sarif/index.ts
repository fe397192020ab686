import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { version } from "../../../../package.json";
import type { DraftFinding, DraftFix, FileError } from "../../../review/index.js";
import { RULES } from "../../../rules/index.js";
import type { Reporter } from "../../reporter.js";
import { fromRoot, type Roots } from "../../rooted-path.js";
import type { Output } from "../../terminal.js";
import { message } from "./message.js";
import { Regions } from "./region.js";
import { descriptor, LEVELS } from "./rules.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const NAME = "Blue Pencil";
const ROOT = "%SRCROOT%";
const INDEX = new Map(RULES.map((rule, index) => [rule.id, index]));

/**
 * Prints SARIF 2.1.0 (OASIS), which code scanning services read: one run, a result a line. Columns and offsets are
 * UTF-16. Artifacts are named from the repository's root, which has no place of its own in the log, so that the same
 * drafts give the same log on every machine. What a stet lets stand is no result.
 */
export function sarifReporter(out: Output, roots: Roots): Reporter {
  const errors: FileError[] = [];
  let isFirst = true;
  return {
    wantsKeys: true,
    start: () => out.write(`${opening()}"results":[`),
    async file({ path, text, report: { findings }, keys = [] }) {
      if (findings.length === 0) return;
      const regions = new Regions(text);
      const artifact = artifactLocation(path, roots);
      const prints = fingerprints(keys);
      const lines = findings.map((finding, index) =>
        JSON.stringify({ ...resultOf(finding, artifact, regions), partialFingerprints: prints[index] }),
      );
      await out.write((isFirst ? "\n" : ",\n") + lines.join(",\n"));
      isFirst = false;
    },
    async error(error) {
      errors.push(error);
    },
    end: () => out.write(`\n],"invocations":[${JSON.stringify(invocation(errors, roots))}]}]}\n`),
  };
}

/** The log up to the run's results. */
function opening(): string {
  const driver = { name: NAME, semanticVersion: version, rules: RULES.map(descriptor) };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: message("The folder of the repository.") } },
  };
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},`;
}

/** By which a service knows a result again though its lines have moved (section 3.27.17); alike ones are counted. */
function fingerprints(keys: readonly string[]): object[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { "sentence/v1": `${key}:${count}` };
  });
}

function resultOf(finding: DraftFinding, artifact: object, regions: Regions): object {
  const { rule, severity, fixes } = finding;
  const snippet = { text: regions.words(finding) };
  return {
    ruleId: rule,
    ruleIndex: INDEX.get(rule) ?? -1,
    level: LEVELS[severity],
    message: message(finding.message),
    locations: [{ physicalLocation: { artifactLocation: artifact, region: { ...regions.of(finding), snippet } } }],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifact, regions)) }),
  };
}

function fixOf({ title, edits }: DraftFix, artifact: object, regions: Regions): object {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regions.of({ start, end }),
    ...(text !== "" && { insertedContent: { text } }),
  }));
  return { description: message(title), artifactChanges: [{ artifactLocation: artifact, replacements }] };
}

/** The run went well where every draft was reviewed (section 3.20.14). */
function invocation(errors: readonly FileError[], roots: Roots): object {
  const toolExecutionNotifications = errors.map(({ path, reason }) => ({
    level: "error",
    message: message(reason),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, roots) } }],
  }));
  return { executionSuccessful: errors.length === 0, toolExecutionNotifications };
}

/** A relative reference from the root on, or a URI of its own for what lies elsewhere. */
function artifactLocation(path: string, roots: Roots): object {
  const way = fromRoot(path, roots);
  if (way === null) return { uri: pathToFileURL(resolve(roots.folder, path)).href };
  return { uri: way.split("/").map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}
