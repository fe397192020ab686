import type { Block } from "../../document/index.js";
import { type Language, whenAsked } from "../../language/index.js";
import { isByline } from "./furniture.js";
import { lookOf } from "./look.js";
import { isPersonName, NAME, personsIn } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** Who is asked, by the title and what stands before the first question. */
export interface Interviewee {
  /** Empty where nobody, or more than one, could be it. */
  readonly name: string;
  /** Where it says so: in words ("Q&A: Ana Lee", "we spoke to Ana Lee"), in the title, or only by naming nobody else. */
  readonly by: "words" | "title" | "introduction" | "";
}

/** A piece introduces whom it asks at once. */
const LONGEST_INTRODUCTION = 15;

/** "We spoke to the new baker, Ana Lee", "An interview with Ana Lee", "Q&A: Ana Lee": the person follows. */
const BEFORE_NAME =
  /\b(?:(?:interviews?|interviewed|q ?& ?a|q and a|questions|conversation|dialogue|talk|chat(?:s|ted)?|coffee|lunch|minutes|sat down|sits down|caught up|catches up|spoke|talked)(?: \w+){0,3}?(?: (?:with|to|for)\b| ?[:–—-] )|\b(?:we|us) (?:met|asked|visited|rang|called|interviewed)\b|\binterview(?:s|ed|ing) )([^.?!;]{0,90})/giu;
/** "She talks to us about", "we met him": whoever the introduction names is asked. */
const BESIDE_PRONOUN =
  /\b(?:in (?:this|our|an exclusive) (?:interview|conversation|q ?& ?a)\b|(?:he|she|they|who) (?:talks|talked|spoke|speaks|tells|told|answers|answered) (?:to |with )?(?:us|me)|(?:we|I) (?:met|asked|visited|rang|called|spoke|talked|chatted|sat down) (?:to |with )?(?:him|her|them))\b/iu;
/** "Ana Lee talks to us about": the person goes before. */
const afterName = whenAsked(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(${NAME})(?:,[^,.]{1,60},)? (?:talks|speaks|tells|talked|told|answers|answered|explains|discusses|reflects|opens up|looks back|shares|on (?!the |a ))`,
      "u",
    ),
);
const ASKER =
  /\b(?:interview(?:ed)?|questions|words|text|story|photo(?:s|graphs?|graphy)?|pictures?|images?|illustrations?|as told to|reporter|editor|host|moderator)(?:\s+by)?\s*:?\s*$/iu;

/** Whom the piece asks. `first` is the number of the block with the first question. */
export function intervieweeOf(blocks: SeenBlocks, first: number, language: Language): Interviewee {
  const before = blocks.slice(Math.max(0, first - LONGEST_INTRODUCTION), first).filter(isIntroduction);
  const texts = before.map(({ prose }) => prose.text);
  for (const text of texts) {
    const name = saidIn(text, language);
    if (name !== "") return { name: fullest(name, texts, language), by: "words" };
  }
  const title = before.find((block) => isTitle(block) && isPersonName(block.prose.text.trim(), language));
  if (title) return { name: title.prose.text.trim(), by: "title" };
  // Where the writer is an "I", the answers may be the writer's as well.
  const isTold = texts.some((text) => BESIDE_PRONOUN.test(text));
  const isOwn = before.some((block) => lookOf(block).saysI);
  const name = isOwn ? "" : onlyPerson(texts, language, false) || (isTold ? onlyPerson(texts, language, true) : "");
  if (name === "") return introduced(before, language);
  return { name, by: isTold ? "words" : "introduction" };
}

/** "Ana Lee has kept bees since 2001. She knows each hive": the first paragraph is about one person. */
function introduced(before: readonly Block[], language: Language): Interviewee {
  const text = before.find(({ kind }) => kind === "paragraph")?.prose.text ?? "";
  const [first, ...others] = personsIn(text, language, true);
  const isAbout = first?.at === 0 && others.length === 0 && /\b(?:he|she)\b/iu.test(text);
  const isFirstPerson = before.some((block) => lookOf(block).saysI || lookOf(block).saysWe);
  return isAbout && !isFirstPerson ? { name: first.name, by: "introduction" } : { name: "", by: "" };
}

function isIntroduction(block: Block): boolean {
  return block.kind === "heading" || (block.kind === "paragraph" && !isByline(block)) || isTitle(block);
}

function isTitle({ kind, label }: Block): boolean {
  return (
    kind === "heading" || (kind === "metadata" && /^(?:title|headline|heading|description|subtitle)$/iu.test(label))
  );
}

function saidIn(text: string, language: Language): string {
  for (const [, after = ""] of text.matchAll(BEFORE_NAME)) {
    const name = personsIn(after, language, true)[0]?.name;
    if (name) return name;
  }
  const before = afterName().exec(text)?.[1] ?? "";
  return personsIn(before, language).at(-1)?.name ?? "";
}

/** The one person named in full, if there is only one besides who asks. */
function onlyPerson(texts: readonly string[], language: Language, isExpected: boolean): string {
  const names = new Set<string>();
  for (const text of texts) {
    for (const { name, at } of personsIn(text, language, isExpected))
      if (!ASKER.test(text.slice(0, at))) names.add(name);
  }
  const [only = ""] = names;
  return names.size === 1 ? only : "";
}

/** The longest form of the name that the introduction gives. */
function fullest(name: string, texts: readonly string[], language: Language): string {
  const last = name.slice(name.lastIndexOf(" "));
  const forms = texts.flatMap((text) => personsIn(text, language, true)).filter((form) => form.name.endsWith(last));
  return forms.reduce((long, form) => (form.name.length > long.length ? form.name : long), name);
}

/** "**Ana Lee, baker**" right before a question: from here on she is asked; empty for other lines. */
export function nameLine(block: Block, language: Language): string {
  const look = lookOf(block);
  if (block.kind !== "heading" && look.setApart === "") return "";
  const [name = ""] = look.text.trim().split(/\s*(?:[-–—:(|]|,)(?:\s|$)/u, 1);
  return !look.isQuestion && isPersonName(name, language, true) ? name : "";
}
