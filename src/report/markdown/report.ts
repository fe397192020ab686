import { escapeHtml } from "../html/markup.js";
import { basisText, figures, nobody, speakerKind, speakerName, verdict } from "../phrases.js";
import type { FactKind, OpenPoint, ReportFact, ReviewReport } from "../types.js";
import type { Wording } from "../wording.js";
import { code, escapeMarkdown, folded, table } from "./escape.js";
import { findingLines } from "./findings.js";

/** How a report in Markdown is to be written. */
export interface MarkdownOptions {
  readonly wording: Wording;
  readonly ticks?: ReadonlySet<string>;
}

const KINDS: readonly FactKind[] = ["figure", "date", "name", "quotation"];
const NO_TICKS: ReadonlySet<string> = new Set();

/** A report in Markdown (GFM): to read as it is, or to send to the writer in a comment. */
export function markdownReport(report: ReviewReport, { wording, ticks = NO_TICKS }: MarkdownOptions): string {
  const lines = [
    `# ${wording.say("report")}: ${escapeMarkdown(report.title)}`,
    "",
    code(report.path),
    "",
    `**${verdict(report, wording)}**`,
    "",
    ...table(
      ["", ""],
      figures(report, wording).map(([name, value, note]) => [
        name,
        [value, note].filter((text) => text !== "").join(". "),
      ]),
    ),
    ...part(
      wording.say("toBeDone"),
      report.remains.map((point) => pointLine(point, wording)),
    ),
    ...part(wording.say("letStand"), stetLines(report, wording)),
    ...part(wording.say("whoSpeaks"), speakerLines(report, wording)),
    ...part(
      wording.say("findings"),
      report.paragraphs.flatMap(({ notes }) => notes).flatMap((note) => findingLines(note, wording)),
    ),
    ...part(wording.say("factSheet"), factLines(report, ticks, wording)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Nothing where there is nothing to say. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines];
}

function pointLine({ kind, words, waitsFor, message, line }: OpenPoint, wording: Wording): string {
  const waits = waitsFor === "" ? "" : ` ${wording.say("waitsFor", escapeMarkdown(waitsFor))}`;
  const why = kind === "finding" ? ` ${escapeMarkdown(message)}` : "";
  return `- [ ] ${wording.say(kind)}: ${code(words)}${waits}${why} (${wording.say("line", line)})`;
}

function stetLines({ stets }: ReviewReport, wording: Wording): string[] {
  return stets.map(({ rules, reason, words, wholeDraft, line }) => {
    const named = rules.length === 0 ? wording.say("allRules") : rules.map(code).join(", ");
    const covered = wholeDraft ? wording.say("wholeDraft") : `“${escapeMarkdown(words)}”`;
    const why = reason === "" ? `*${wording.say("noReason")}*` : escapeMarkdown(reason);
    return `- ${named}, ${covered}: ${why} (${wording.say("line", line)})`;
  });
}

function speakerLines(report: ReviewReport, wording: Wording): string[] {
  const { speakers } = report;
  if (speakers.length === 0) return [nobody(report, wording)];
  const heads = (["source", "quoted", "inPart", "reported", "words", "share"] as const).map((key) => wording.say(key));
  const rows = speakers.map((speaker) => {
    const kind = speakerKind(speaker, wording);
    const name = escapeMarkdown(speakerName(speaker, wording)) + (kind === "" ? "" : ` *(${kind})*`);
    const counts = [speaker.direct, speaker.mixed, speaker.indirect, speaker.words].map((count) =>
      wording.number(count),
    );
    return [name, ...counts, wording.percent(speaker.share)];
  });
  return table(heads, rows);
}

function factLines({ facts }: ReviewReport, ticks: ReadonlySet<string>, wording: Wording): string[] {
  return KINDS.flatMap((kind) => {
    const here = facts.filter((fact) => fact.kind === kind);
    if (here.length === 0) return [];
    const ticked = here.filter(({ key }) => ticks.has(key)).length;
    const heading = `${wording.say(kind)} – ${wording.say("checkedOf", ticked, here.length)}`;
    return folded(
      escapeHtml(heading),
      here.map((fact) => factLine(fact, ticks.has(fact.key), wording)),
    );
  });
}

function factLine({ kind, text, before, after, basis, line }: ReportFact, isTicked: boolean, wording: Wording): string {
  const around = kind === "quotation" ? "" : ` – ${escapeMarkdown(`${before}${text}${after}`)}`;
  const rests = `${wording.say("restsOn")}: ${escapeMarkdown(basisText(basis, wording))}`;
  return `- [${isTicked ? "x" : " "}] **${escapeMarkdown(text)}**${around} – *${rests}* (${wording.say("line", line)})`;
}
