import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { version } from "../../../../package.json";
import { ENGLISH, messageOf } from "../../../report/index.js";
import type { DraftFinding, DraftFix, FileError } from "../../../review/index.js";
import { RULES } from "../../../rules/index.js";
import type { Reporter, ReviewedFile, Suppressed } from "../../reporter.js";
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
 * drafts give the same log on every machine. What a stet or a baseline lets stand is a result only where it is asked for:
 * GitHub's code scanning takes it for open.
 */
export function sarifReporter(out: Output, roots: Roots): Reporter {
  const errors: FileError[] = [];
  let isFirst = true;
  return {
    wantsKeys: true,
    start: () => out.write(`${opening()}"results":[`),
    async file(file) {
      const results = resultsOf(file, artifactLocation(file.path, roots));
      if (results.length === 0) return;
      await out.write((isFirst ? "\n" : ",\n") + results.map((result) => JSON.stringify(result)).join(",\n"));
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

/** In the order of the draft. Where suppressed ones are among them, each says whether it is one (section 3.27.23). */
function resultsOf({ text, report, keys = [], suppressed }: ReviewedFile, artifact: object): object[] {
  const regions = new Regions(text);
  const all: (Pick<Suppressed, "finding" | "key"> & Partial<Suppressed>)[] = [
    ...report.findings.map((finding, index) => ({ finding, key: keys[index] ?? "" })),
    ...(suppressed ?? []),
  ];
  all.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
  const seen = new Map<string, number>();
  return all.map(({ finding, key, by, reason = "" }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      ...resultOf(finding, artifact, regions),
      // By which a service knows it again though its lines have moved (section 3.27.17); alike ones are counted.
      partialFingerprints: { "sentence/v1": `${key}:${count}` },
      ...(suppressed && { suppressions: by === undefined ? [] : [suppressionBy(by, reason)] }),
    };
  });
}

/** A stet stands in the draft, a baseline beside it (section 3.35). */
function suppressionBy(by: Suppressed["by"], reason: string): object {
  const justification = by === "baseline" ? "Known before, by the baseline." : reason;
  return {
    kind: by === "stet" ? "inSource" : "external",
    status: "accepted",
    ...(justification !== "" && { justification }),
  };
}

function resultOf(finding: DraftFinding, artifact: object, regions: Regions): object {
  const { rule, severity, fixes, raisedBy, strength } = finding;
  const snippet = { text: regions.words(finding) };
  return {
    ruleId: rule,
    ruleIndex: INDEX.get(rule) ?? -1,
    level: LEVELS[severity],
    message: message(messageOf(finding, ENGLISH)),
    locations: [{ physicalLocation: { artifactLocation: artifact, region: { ...regions.of(finding), snippet } } }],
    ...(raisedBy !== undefined && { properties: { raisedBy, strength } }),
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
