import type { Language } from "../language/index.js";
import {
  type DraftFinding,
  type DraftRecord,
  obstaclesIn,
  openReview,
  type ReviewedDraft,
  type Settings,
  sayReady,
} from "../review/index.js";
import { RULES, type Rule, type Severity, STANDARDS } from "../rules/index.js";
import type { DraftTool } from "./tools.js";

/** A draft that is asked about, and what is in force for it. */
export interface DraftToAsk {
  readonly text: string;
  readonly language: Language;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** How serious a finding must be to hold the draft back; undefined where nobody has said. */
  readonly ready: Severity | undefined;
}

/** Lists are cut here, so that an answer does not fill what an assistant can keep in mind; their full length is told. */
const MOST = 40;
/** Examples of a rule that are told, of each kind. */
const MOST_EXAMPLES = 3;

/** A reviewed draft. */
interface Read extends DraftToAsk {
  readonly report: ReviewedDraft;
  readonly record: DraftRecord | null;
}

/**
 * What a tool says of a draft, as plain data. Works in small steps, one for each `next()`, so that whoever shares the host
 * is not held up.
 */
export function* answerInSteps(tool: DraftTool, draft: DraftToAsk): Generator<unknown, object> {
  const review = openReview(draft.text, draft.language, draft.settings, draft.rules);
  const report = yield* review.steps();
  return yield* ANSWERS[tool]({ ...draft, report, record: review.record() });
}

const ANSWERS: Readonly<Record<DraftTool, (read: Read) => Generator<unknown, object>>> = {
  *review_draft({ text, report }) {
    const { findings, kind } = report;
    return {
      readAs: kind.name,
      findings: findings.length,
      ...(findings.length > MOST && { shown: MOST }),
      list: findings.slice(0, MOST).map((finding) => findingAnswer(text, finding)),
    };
  },
  *who_is_on_record({ record }) {
    const ledger = record && (yield* record.sources());
    if (!ledger) return { sources: 0, list: [] };
    const { sources, totals } = ledger;
    return {
      sources: sources.length,
      sentencesThatNeedASource: totals.sentences,
      sentencesThatHaveOne: totals.sourcedSentences,
      ...(sources.length > MOST && { shown: MOST }),
      list: sources.slice(0, MOST).map((source) => ({
        name: source.name,
        kind: source.kind,
        ...(source.unnamed && { unnamed: true }),
        quoted: source.direct + source.mixed,
        reported: source.indirect,
        lines: [...new Set(source.statements.map(({ line }) => line))].slice(0, MOST),
      })),
    };
  },
  *ready_to_publish({ text, report, ready }) {
    const obstacles = obstaclesIn(report.findings, ready);
    return {
      ready: obstacles.length === 0,
      says: sayReady(obstacles.length, report.findings.length),
      ...(obstacles.length > MOST && { shown: MOST }),
      heldBackBy: obstacles.slice(0, MOST).map(({ line, rule, start, end, message }) => ({
        ...{ line, rule, message },
        words: text.slice(start, end),
      })),
    };
  },
};

function findingAnswer(text: string, finding: DraftFinding): object {
  const { line, rule, severity, message, start, end, fixes } = finding;
  return { line, rule, severity, words: text.slice(start, end), message, fixes: fixes.map(({ title }) => title) };
}

/** What a rule asks and why; null where there is no such rule. */
export function explainRule(id: unknown, rules: readonly Rule[] = RULES): object | null {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return null;
  const { description, rationale, standards, examples } = rule;
  return {
    rule: rule.id,
    ...{ description, rationale },
    standards: standards.flatMap((key) => STANDARDS[key]?.title ?? []),
    flagged: examples.flag.slice(0, MOST_EXAMPLES).map(({ text }) => text),
    notFlagged: examples.pass.slice(0, MOST_EXAMPLES),
  };
}
