import type { Block } from "../../document/index.js";
import { beginsWithCapital, type Language } from "../../language/index.js";
import { isInQuote } from "./authors.js";
import { speaksOf } from "./interview.js";
import { lookOf } from "./look.js";
import { type Part, type PartFinder, type Parts, words } from "./part.js";
import { isPersonName } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** A line that is nothing but a name, and the blocks under it. */
interface Card {
  readonly name: string;
  readonly isSure: boolean;
  readonly answers: readonly number[];
}

const LEAST_CARDS = 2;
/** "Ana Lee", "Ana Lee, 54, baker", "Ana Lee (Hale)": a name and what its bearer is. */
const NAME_LINE = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,? \([^()]{1,40}\)|, [^.?!:]{1,60})?$/u;

/**
 * Finds what several people say, each under a line with nothing but the name: "We asked four
 * traders". Only where each of them says "I" or "my": sections about people look the same, and are the writer's.
 */
export const PANEL: PartFinder = { concerns: (block) => nameIn(block) !== "", find: panelParts };

function panelParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const parts = new Map<number, Part>();
  const bySetting = new Map<string, Card[]>();
  for (const at of concerned) {
    const block = blocks.at(at) as Block;
    const setting = settingOf(block);
    const name = nameIn(block);
    const card = { name, isSure: isPersonName(name, language), answers: answersUnder(blocks, at, setting) };
    const cards = bySetting.get(setting);
    if (cards) cards.push(card);
    else bySetting.set(setting, [card]);
  }
  for (const cards of bySetting.values()) {
    const own = cards.filter((card) => isOwn(blocks, card));
    if (own.filter(({ isSure }) => isSure).length < LEAST_CARDS || own.length < cards.length) continue;
    for (const [index, { name, answers }] of own.entries())
      for (const at of index < own.length - 1 ? answers : whileSpoken(blocks, answers))
        parts.set(at, words("interview-answer", name, 0, blocks.at(at)?.prose.text.length ?? 0));
  }
  return parts;
}

/** The name in a line that is nothing but one; empty for other blocks. */
function nameIn(block: Block): string {
  if (settingOf(block) === "") return "";
  const line = block.prose.text.trim();
  const isPerhapsName = beginsWithCapital(line) && beginsWithCapital(line.slice(line.indexOf(" ") + 1));
  return isPerhapsName ? (NAME_LINE.exec(line)?.[1] ?? "") : "";
}

/** How a name line is set: the level of its heading, or in bold; empty for other blocks. */
function settingOf(block: Block): string {
  if (block.kind === "heading") return block.level > 1 ? `h${block.level}` : "";
  const isLine = block.kind === "paragraph" && !isInQuote(block) && lookOf(block).setApart === "strong";
  return isLine ? "strong" : "";
}

/** The running text under a name up to the next line set like it, without a first line in italics that says who it is. */
function answersUnder(blocks: SeenBlocks, line: number, setting: string): readonly number[] {
  const answers: number[] = [];
  for (let at = line + 1; at < blocks.length; at++) {
    const block = blocks.at(at);
    if (block?.kind !== "paragraph" || settingOf(block) === setting) break;
    if (lookOf(block).setApart !== "emphasis") answers.push(at);
  }
  return answers;
}

/** After the last of them the piece goes on in the writer's voice: only up to where somebody says "I". */
function whileSpoken(blocks: SeenBlocks, answers: readonly number[]): readonly number[] {
  const last = answers.findLastIndex((at) => lookOf(blocks.at(at) as Block).saysI);
  return last < 0 ? answers : answers.slice(0, last + 1);
}

/** Whether the words under a name are its bearer's: they say "I", and do not speak of them. */
function isOwn(blocks: SeenBlocks, { name, answers }: Card): boolean {
  const looks = answers.map((at) => lookOf(blocks.at(at) as Block));
  const isTold = looks.some((look) => speaksOf(look, name) || names(look.text, name));
  return looks.some(({ saysI, saysWe }) => saysI || saysWe) && !isTold;
}

/** "Nora advised us" under "Nora Denzel": a report of what she said; "I'm Nora" is her own. */
function names(text: string, name: string): boolean {
  const given = (name.split(" ")[0] ?? "").replace(/[^\p{L}]/gu, ".");
  return new RegExp(String.raw`(?<!\p{L})(?<!\b(?:I['’]m|am|name['’]s|is|called) )${given}(?!\p{L})`, "u").test(text);
}
