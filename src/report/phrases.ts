import { readySentence, SEVERITIES, type SecondOpinion } from "../review/index.js";
import type { FactBasis, ReportSpeaker, ReviewReport } from "./types.js";
import type { Wording } from "./wording.js";
import type { ReportWords } from "./words.js";

/** How a source is called: its name, or that there is none. */
export function speakerName({ name, kind }: Pick<ReportSpeaker, "name" | "kind">, wording: Wording): string {
  if (name !== "") return name;
  return kind === "citation" ? wording.say("citation") : wording.say("nobodyNamed");
}

/** Who raised a finding, and how strongly; null where no second reader has said anything of it. */
export function raisedBy({ raisedBy, strength }: Partial<SecondOpinion>): keyof ReportWords | null {
  if (raisedBy === undefined) return null;
  if (raisedBy === "engine") return "readerWouldNot";
  const insists = strength === 2;
  if (raisedBy === "both") return insists ? "readerInsistsToo" : "bothAsk";
  return insists ? "readerInsists" : "readerAsks";
}

/** What a finding says, and where a second reader has read the draft, who asks and how strongly. */
export function messageOf(finding: Partial<SecondOpinion> & { readonly message: string }, wording: Wording): string {
  const raised = raisedBy(finding);
  return raised === null ? finding.message : `${finding.message} ${wording.say(raised)}`;
}

/** What kind of source it is; empty for one whose name says it. */
export function speakerKind({ name, kind }: Pick<ReportSpeaker, "name" | "kind">, wording: Wording): string {
  return name === "" || kind === "named" || kind === "none" ? "" : wording.say(kind);
}

/** What a fact rests on, in words. */
export function basisText({ kind, name }: FactBasis, wording: Wording): string {
  switch (kind) {
    case "source":
      return name === "" ? wording.say("nobodyNamed") : name;
    case "unnamed":
      return name === "" ? wording.say("nobodyNamed") : wording.say("unnamedSource", name);
    case "citation":
      return name === "" ? wording.say("citation") : wording.say("cited", name);
    case "carried":
      return wording.say("sentenceBefore");
    case "exempt":
      return wording.say("needsNone");
    case "nothing":
      return wording.say("restsOnNothing");
  }
}

/** Whether the draft is held back, and how many findings are open, in a sentence. */
export function verdict({ isOff, leftAlone, remains, counts }: ReviewReport, wording: Wording): string {
  if (isOff) return wording.say("off");
  const findings = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const sentence = readySentence(remains.length, findings);
  const verdict = wording.say(sentence.words, ...sentence.counts);
  return leftAlone === null ? verdict : `${verdict}. ${wording.say("leftAlone", leftAlone)}`;
}

/** What stands where no sources are listed. */
export function nobody({ leftAlone }: ReviewReport, wording: Wording): string {
  return wording.say(leftAlone === null ? "nobodySpeaks" : "nobodyLookedFor");
}

/** The main figures of a report: name, value, and a remark on how it is counted. */
export function figures(report: ReviewReport, wording: Wording): (readonly [string, string, string])[] {
  const { sentences, statements } = report;
  return [
    [wording.say("words"), wording.number(report.words), ""],
    [wording.say("findings"), findingCounts(report, wording), ""],
    [
      wording.say("sourcedSentences"),
      wording.partOf(sentences.sourced, sentences.needing),
      wording.say("sentencesNote", sentences.all),
    ],
    [wording.say("sources"), wording.number(report.speakers.length), ""],
    [wording.say("unnamedStatements"), wording.partOf(statements.unnamed, statements.all), ""],
    [wording.say("toCheck"), wording.number(report.facts.length), ""],
  ];
}

/** "Warning: 2, Information: 6" */
export function findingCounts({ counts }: ReviewReport, wording: Wording): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${wording.say(severity)}: ${wording.number(counts[severity])}`,
  );
  return parts.length === 0 ? wording.say("none") : parts.join(", ");
}
