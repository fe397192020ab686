import type { Allowance } from "../review/index.js";
import { DEFAULT_PROFILE, type HouseWord, houseWord, type Rule } from "../rules/index.js";
import { allOf, lastOf } from "./layers.js";
import { settleRules } from "./settle-rules.js";
import { settleWords } from "./settle-words.js";
import type { Allowed, AllowedKind, From, InForce, StyleLayer } from "./types.js";

const ITSELF = (text: string): string => text;

/**
 * Settles what is in force, from layers with the farthest first: of a value said in several the last one counts,
 * lists add up. `rules` are all there are. What a draft's front matter says comes on top, in the review.
 */
export function settle(layers: readonly StyleLayer[], rules: readonly Rule[]): InForce {
  const profile = lastOf(layers, ({ profile }) => profile);
  const { words, allow } = settleWords(layers);
  const sources = allOf(
    layers,
    (content) => content.sources,
    (source) => source.name.toLowerCase(),
  );
  const placeholders = allOf(layers, (content) => content.placeholders, ITSELF);
  const style = lastOf(layers, ({ placeholderStyle }) => placeholderStyle);
  const markup = markupOf(layers);
  const strictness = lastOf(layers, (content) => content.strictness);
  const settled = settleRules(layers, rules, { sources, placeholders });
  return {
    settings: {
      profile: profile?.value ?? DEFAULT_PROFILE,
      rules: settled.settings,
      ...(allow.length > 0 && { allow: allowanceOf(allow) }),
      ...(sources.length > 0 && { sources: sources.map(({ value }) => value) }),
      ...(strictness && { strictness: strictness.value }),
      ...(style && { placeholderStyle: style.value }),
      ...ownMarkupOf(markup),
    },
    rules: withHouseWords(rules, words, allow),
    origins: { profile: profile?.origin ?? "", severities: settled.severities, options: settled.options },
    words,
    allow,
    sources,
    placeholders,
    placeholderStyle: style,
    markup,
    strictness,
    baseline: lastOf(layers, ({ baseline }) => baseline),
    ready: lastOf(layers, ({ ready }) => ready),
    secondReader: secondReaderOf(layers),
  };
}

/** Names of shortcodes and the like that the house has for itself. */
function markupOf(layers: readonly StyleLayer[]): InForce["markup"] {
  const leaveOut = allOf(layers, (content) => content.leaveOut, ITSELF);
  return { leaveOut, citations: allOf(layers, (content) => content.citations, ITSELF) };
}

function ownMarkupOf({ leaveOut, citations }: InForce["markup"]): Pick<InForce["settings"], "ownMarkup"> {
  if (leaveOut.length + citations.length === 0) return {};
  return {
    ownMarkup: { leaveOut: leaveOut.map(({ value }) => value), citations: citations.map(({ value }) => value) },
  };
}

/** `off` binds: what keeps drafts from leaving is not undone in a folder below. */
function secondReaderOf(layers: readonly StyleLayer[]): InForce["secondReader"] {
  const off = layers.filter(({ content }) => content.secondReader?.value === "off");
  return lastOf(off.length > 0 ? off : layers, ({ secondReader }) => secondReader);
}

function withHouseWords(
  rules: readonly Rule[],
  words: readonly From<HouseWord>[],
  allow: readonly From<Allowed>[],
): readonly Rule[] {
  if (words.length === 0) return rules;
  const own = houseWord(
    words.map(({ value }) => value),
    allow.map(({ value }) => value.text.toLowerCase()),
  );
  return rules.map((rule) => (rule.id === own.id ? own : rule));
}

function allowanceOf(allow: readonly From<Allowed>[]): Allowance {
  const of = (kind: AllowedKind) => allow.filter(({ value }) => value.kind === kind).map(({ value }) => value.text);
  return { words: of("words"), names: of("names"), phrases: of("phrases") };
}
