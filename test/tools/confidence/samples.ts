import { readDraft } from "../../../src/attribution/index.js";
import { parseDraft, type Span, toDraft } from "../../../src/document/index.js";
import { confidenceOf, isShownAt } from "../../../src/review/confidence/confidence.js";
import { featuresOf } from "../../../src/review/confidence/features.js";
import { kindOf } from "../../../src/review/kind/index.js";
import { checkPassage } from "../../../src/review/session/check-passage.js";
import { DEFAULT_SETTINGS, makePlan } from "../../../src/review/session/settings.js";
import { RULES, resolveAttribution, resolveJudgements, resolveLoaded } from "../../../src/rules/index.js";
import { english } from "../../language/english.js";

/** Rules that no article was looked at for. */
const WRITTEN_BLIND: ReadonlySet<string> = new Set(["attribution/unsourced-claim"]);

/** A finding on a marked article, or many alike of which only figures are known. */
export interface Sample {
  readonly rule: string;
  readonly features: readonly string[];
  /** Whether one of the two readers raised it. */
  readonly right: boolean;
  /** Whether it is shown at the usual strictness. */
  readonly shown: boolean;
  readonly weight: number;
  /** True where the article was looked at while rules were written. */
  readonly known: boolean;
  /** Empty where it is always fitted on. */
  readonly article: string;
}

interface Reader {
  readonly source?: number;
  readonly loaded?: readonly (readonly [start: number, end: number, strength: number])[];
}

interface Article {
  readonly text: string;
  readonly sentences: readonly (Span & { readonly A?: Reader; readonly B?: Reader })[];
}

/** A text of which only the loaded words are marked, by other people and to another rule. */
interface WordsText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** The findings of loaded words in a set of such texts. How often they are right there is the set's own affair. */
export function wordSamplesOf(set: string, lines: readonly string[]): Sample[] {
  return lines.flatMap((line) => {
    const { text, spans }: WordsText = JSON.parse(line);
    const marks = spans.map(({ start, end }) => [start, end, 1] as const);
    const samples = samplesIn({ text, sentences: [{ start: 0, end: text.length, A: { loaded: marks } }] });
    return samples
      .filter(({ rule }) => rule.startsWith("loaded/"))
      .map((sample) => ({
        ...sample,
        features: [...sample.features.filter(isOfWords), set],
        weight: 1,
        known: false,
        article: "",
      }));
  });
}

/** Not of the kind of writing, which a sentence alone does not show. */
function isOfWords(feature: string): boolean {
  return !/(?:^| )(?:news|elsewhere)$/.test(feature);
}

/**
 * The findings of a set's articles (JSON, one each); the first `known` of them were looked at. How often they are right in a
 * set that `isReadOnce` is the set's own affair: a second reading adds marks.
 */
export function samplesOf(set: string, articles: readonly string[], known: number, isReadOnce: boolean): Sample[] {
  return articles.flatMap((line, index) => {
    const article: Article = JSON.parse(line);
    return samplesIn(article).map((sample) => ({
      ...sample,
      features: isReadOnce ? [...sample.features, set] : sample.features,
      weight: 1,
      known: index < known && !WRITTEN_BLIND.has(sample.rule),
      article: `${set} ${index}`,
    }));
  });
}

function samplesIn({ text, sentences }: Article): Pick<Sample, "rule" | "features" | "right" | "shown">[] {
  const parsed = parseDraft(text);
  const reading = { parsed, ...readDraft(parsed, english) };
  const kind = kindOf(reading, "auto", english);
  const plan = makePlan(RULES, { ...DEFAULT_SETTINGS, strictness: "everything" }, kind);
  const marks = sentences.flatMap(({ A, B }) => [...(A?.loaded ?? []), ...(B?.loaded ?? [])]);
  return reading.passages.flatMap((passage, index) => {
    const block = parsed.blocks[index];
    const checked = lastOf(checkPassage(passage, plan)).findings;
    // Of all that was found, also what is never shown: how sure it is can be told from that alone.
    const spoken = resolveJudgements(resolveLoaded(resolveAttribution(checked, passage.sentences)));
    return spoken.flatMap((finding) => {
      if (!/^(?:attribution|loaded)\//.test(finding.rule) || block === undefined) return [];
      const span = toDraft(block, finding);
      const asked = sentences.some((one) => overlaps(one, span) && Boolean(one.A?.source || one.B?.source));
      const marked = marks.some(([start, end]) => overlaps({ start, end }, span));
      const right = finding.rule.startsWith("loaded/") ? marked : asked;
      const confidence = confidenceOf(passage, finding, checked, kind.name);
      const shown = isShownAt("usual", kind.name, finding.rule, confidence);
      return [{ rule: finding.rule, right, shown, features: featuresOf(passage, finding, checked, kind.name) }];
    });
  });
}

function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Figures {
  readonly sets: Readonly<
    Record<string, { readonly rules: Readonly<Record<string, { readonly flags: number; readonly right: number }>> }>
  >;
}

/** Figures of sets that are not at hand: "desk" is reported news, everything else is not. */
export function figureSamples({ sets }: Figures): Sample[] {
  return Object.entries(sets).flatMap(([set, { rules }]) =>
    Object.entries(rules).flatMap(([rule, { flags, right }]) => {
      const name = rule.slice(rule.indexOf("/") + 1);
      const where = set === "desk" ? "news" : "elsewhere";
      const features = [`rule ${name}`, where, `${name} ${where}`];
      const hits = Math.round(flags * right);
      const of = (isRight: boolean, weight: number): Sample[] =>
        weight === 0 ? [] : [{ rule, features, right: isRight, shown: true, weight, known: false, article: "" }];
      return [...of(true, hits), ...of(false, flags - hits)];
    }),
  );
}
