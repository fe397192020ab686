import type { Block } from "../../document/index.js";
import { type Language, whenAsked } from "../../language/index.js";
import { isInQuote } from "./authors.js";
import { salutationEnd } from "./letters.js";
import { lookOf } from "./look.js";
import { type Part, type PartFinder, type Parts, words } from "./part.js";
import { isPersonName, NAME, personsIn } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";
import { letterFrom, type Signature, signatureIn } from "./signature.js";

/** What every title has that the next two know. */
const IN_TITLES = /letter|mail|post|inbox|say|readers|from/i;
/** The title of a page or section whose sections are letters. */
const LETTERS =
  /^(?:(?:your|our|more|new|selected|readers[’']?) )?(?:letters?|mail ?bag|post ?bag|inbox)(?: (?:to the editors?|page|from (?:our )?(?:readers|members)))?$|^(?:have )?your say$|^from our readers$|^readers write$/iu;
/** "A word from the head", "From the president": the section is signed by its author. */
const FROM =
  /^(?:(?:an? |the )?(?:\p{L}+ )?(?:word|words|message|note|letter|greetings?|welcome|report|update|thoughts) )?from (?:the|our|your|my) \p{L}/iu;
/** "From Mrs R. Delgado" over a letter. */
const SENDER = /^from:?\s/iu;
/** "Ana Lee, Corley: " before one. */
const nameAndColon = whenAsked(() => new RegExp(String.raw`^(${NAME})(?:,[^,:.]{1,40})?:\s+(?=\S)`, "u"));
/** "The editor replies:", "Ed:" are the paper's own. */
const REPLY = /^[([]?\s*(?:the )?ed(?:itor|s|itors)?\b/iu;

/**
 * Finds the letters that need no greeting because of where they stand: on a page or in a section
 * called "Letters", and in a section "From the president" that ends in a name.
 */
export const LETTERS_PAGE: PartFinder = { concerns: isLettersTitle, find: lettersPageParts };

function isLettersTitle(block: Block): boolean {
  const title = block.prose.text.trim();
  return block.kind === "heading" && IN_TITLES.test(title) && (LETTERS.test(title) || FROM.test(title));
}

function lettersPageParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  let done = 0;
  for (const index of concerned) {
    if (index < done) continue;
    const title = blocks.at(index)?.prose.text.trim() ?? "";
    const end = sectionEnd(blocks, index);
    if (LETTERS.test(title)) {
      for (const [at, part] of lettersIn(blocks, index + 1, end, language)) parts.set(at, part);
      done = end;
    } else if (isPartOfMore(blocks, index, end)) {
      const signature = lastSignature(blocks, index + 1, end, language);
      if (signature) for (const [at, part] of letterFrom(blocks, index + 1, 0, signature)) parts.set(at, part);
    }
  }
  return parts;
}

/** The block after the last one under the heading at `at`. */
function sectionEnd(blocks: SeenBlocks, at: number): number {
  const level = blocks.at(at)?.level ?? 0;
  let end = at + 1;
  for (let block = blocks.at(end); block !== undefined; block = blocks.at(++end)) {
    if (block.kind === "heading" && block.level <= level) break;
  }
  return end;
}

function isPartOfMore(blocks: SeenBlocks, first: number, end: number): boolean {
  return blocks.findIndex((block, index) => (index < first || index >= end) && block.kind === "paragraph") >= 0;
}

/** The signature that is the last paragraph from `first` up to `end`, or stands at its end. */
function lastSignature(blocks: SeenBlocks, first: number, end: number, language: Language): Signature | null {
  const block = blocks.at(end - 1);
  if (block?.kind !== "paragraph" || end - 1 <= first) return null;
  return signatureIn(block, end - 1, false, language);
}

function lettersIn(blocks: SeenBlocks, first: number, end: number, language: Language): Parts {
  const parts = new Map<number, Part>();
  let start = first;
  let sender = "";
  for (let at = first; at < end; at++) {
    const block = blocks.at(at) as Block;
    // "Dear Editor,": whatever stands above is somebody else's, signed or not.
    if (isOwn(block) && salutationEnd(block) > 0) start = at;
    const from = senderIn(block, language);
    const labelled = from === "" ? labelIn(block, language) : null;
    const signature = from === "" && at > start && isOwn(block) ? signatureIn(block, at, false, language) : null;
    if (signature) {
      const opening = salutationEnd(blocks.at(start));
      for (const [index, part] of letterFrom(blocks, start, opening, signature)) parts.set(index, part);
    } else if (labelled) parts.set(at, labelled);
    else if (sender !== "" && from === "" && isOwn(block) && !isTitle(block))
      parts.set(at, words("letter", sender, 0, block.prose.text.length));
    if (signature || from !== "" || isTitle(block) || REPLY.test(block.prose.text)) {
      start = at + 1;
      sender = from;
    }
  }
  return parts;
}

function isTitle(block: Block): boolean {
  return block.kind === "heading" || lookOf(block).setApart === "strong";
}

/** Running text that is no reply of the paper. */
function isOwn(block: Block): boolean {
  return block.kind === "paragraph" && !isInQuote(block) && !REPLY.test(block.prose.text);
}

function senderIn(block: Block, language: Language): string {
  const { text } = lookOf(block);
  if (!isTitle(block) && text.length > 80) return "";
  return SENDER.test(text) ? (personsIn(text.replace(SENDER, ""), language, true)[0]?.name ?? "") : "";
}

function labelIn(block: Block, language: Language): Part | null {
  const [label = "", name = ""] = (isOwn(block) && nameAndColon().exec(block.prose.text)) || [];
  if (!isPersonName(name, language, true)) return null;
  return { ...words("letter", name, label.length, block.prose.text.length), nameStart: 0, nameEnd: name.length };
}
