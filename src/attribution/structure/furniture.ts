import type { Block } from "../../document/index.js";
import { isBody, isDocument, isHuman } from "../people/nouns.js";
import { firstWord } from "./first-word.js";
import { lookOf } from "./look.js";
import { furniture, type Part, type PartFinder, type Parts } from "./part.js";
import type { SeenBlocks } from "./seen-blocks.js";

/** How a line begins that may be no part of the story. Of all others nothing more is asked. */
const OPENERS = new Set(
  "read also see more related you don recommended for press embargoed news ends media pr contact contacts note notes by words story text from photo photos photograph photographs picture pictures image images illustration illustrations video graphic graphics map maps chart cover credit credits caption captions source sources via original link # * -".split(
    " ",
  ),
);

/** Of a title in lower case, as the next one. */
const REFERENCES =
  /^(?:\d+[.)]? )?(?:(?:selected |list of |notes and )?(?:references|bibliography|citations|literature)|works cited|literature cited|further reading|external links|see also|footnotes|endnotes)\s*:?$/u;
/** The last words of those. Asked first: few titles end so. */
const END_REFERENCES = new Set(
  "references bibliography citations literature cited reading links also footnotes endnotes".split(" "),
);
/** Sections of these names hold references only where they are lists. */
const PERHAPS_REFERENCES = new Set("notes sources publications links resources".split(" "));
/** "[3] Lee, A. 2009.", "[3] https://…": an entry of a list of references, and no note in whole sentences. */
const ENTRY =
  /^\[\d{1,3}\]\s(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}{1,2}\b|and\b|et al)|\p{Lu}\.|[“"]|https?:|\uFFFC).*(?:\b(?:1[5-9]|20)\d\d\b|\uFFFC|\bpp?\. ?\d|\bdoi\b|https?:)/u;

/** "READ ALSO: Mayor denies claims": the headline of another piece, on a line of its own. */
const SEE_ALSO =
  /^(?:read (?:also|more|next)|also read|see also|more on this(?: story)?|related(?: (?:articles?|stor(?:y|ies)|news|posts?|reading))?|you may also like|don['’]t miss|recommended)\s*[:|]\s.{3,200}(?<![.])$/iu;

const CONTACT =
  /^(?:(?:media|press|news|pr|for (?:more|further) information|for media (?:enquiries|inquiries))[ :]*(?:contacts?|enquiries|inquiries|office|relations)?|contacts?|notes? to editors?)\s*:?$/iu;
const CONTACT_LINE = /^(?:(?:media|press|news|pr) (?:contacts?|enquiries|inquiries|office|relations)|contact)\s*:\s/iu;
const ABOUT = /^A(?:bout|BOUT) (?:[Tt]he )?\p{Lu}/u;
const RELEASE =
  /^(?:for immediate release|press release|embargoed until\b.{0,60}|news release|-+ ?(?:30|ends?) ?-+|ends|#{2,5}|\*\*\*)\s*:?$/iu;

const CREDIT =
  /^(?:(?:photo(?:graph)?s?|pictures?|images?|illustrations?|video|graphic|map|chart|cover)(?: (?:credits?|courtesy(?: of)?|by))?|credits?|captions?|source|sources)\s*[:/]\s?\S/iu;
/** "Photo by Ana Lee", "(Image courtesy of the county)": a line of its own that is no sentence. */
const CREDIT_WORDS =
  /^\(?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|video|graphics?|maps?)\s(?:courtesy(?: of)?|by|from|via)\s[^.?!]{2,80}\)?$/iu;
/** "(Photo: Ana Lee)", "Photo by Ana Lee" at the end of a caption. */
const CREDIT_BEHIND =
  /(?:\((?:photo(?:graph)?|picture|image|illustration|credit|source)s?\b[^()]{2,60}\)|\b(?:Photo(?:graph)?|Picture|Image|Credit)s?(?: by|:) [^.?!:]{2,50})\.?$/u;
const BYLINE = /^(?:[Bb]y|BY|Words by|Story by|Text by|From our)\s+\p{Lu}/u;
const LONGEST_LINE = 100;

/** Finds what is no part of a piece's story: reference lists, press-release matter, bylines, credits. */
export const FURNITURE: PartFinder = { concerns: isFurniture, find: furnitureParts };

/** A title, or a line that may be no part of the story. */
function isFurniture(block: Block): boolean {
  const line = lookOf(block).text.trim();
  if (titleOf(block) !== "" || nameOfLine(block) !== "" || isMark(block)) return true;
  return isReleaseLine(line) || isContact(line) || saysAbout(plainTitle(block));
}

function furnitureParts(blocks: SeenBlocks, concerned: readonly number[]): Parts {
  const parts = new Map<number, Part>();
  const foot = footStart(blocks, concerned);
  let references = 0;
  for (const [place, index] of concerned.entries()) {
    const block = blocks.at(index) as Block;
    const title = titleOf(block);
    if (title !== "")
      references = isReferenceTitle(blocks, index, title)
        ? levelOf(block)
        : endsSection(block, references)
          ? 0
          : references;
    const whole = references > 0 ? "reference list" : index >= foot ? "boilerplate" : "";
    const name = whole || nameOfLine(block);
    // What stands below a title goes with it, up to the next block that says otherwise.
    const end = whole === "" ? index + 1 : (concerned[place + 1] ?? blocks.length);
    for (let at = index; name !== "" && at < end; at++) addFurniture(parts, at, blocks.at(at) as Block, name);
  }
  return parts;
}

function addFurniture(parts: Map<number, Part>, at: number, { kind, prose }: Block, name: string): void {
  if (kind !== "heading") parts.set(at, furniture(name, prose.text.length));
}

/** The words of a heading, or of a line in bold that stands for one; empty for other blocks. */
function titleOf(block: Block): string {
  const { text, setApart } = lookOf(block);
  const isTitle = block.kind === "heading" || (block.kind === "paragraph" && setApart === "strong");
  return isTitle ? text.trim() : "";
}

/** Levels of headings count from 1; a line in bold is below all of them. */
function levelOf(block: Block): number {
  return block.kind === "heading" ? block.level : 7;
}

function endsSection(block: Block, level: number): boolean {
  return level > 0 && levelOf(block) <= level;
}

function isReferenceTitle(blocks: SeenBlocks, index: number, title: string): boolean {
  const name = title.toLowerCase();
  const bare = name.replace(/\s*:?$/u, "");
  if (PERHAPS_REFERENCES.has(bare)) return isInList(blocks.at(index + 1));
  return END_REFERENCES.has(bare.slice(bare.lastIndexOf(" ") + 1)) && REFERENCES.test(name);
}

function isInList(block: Block | undefined): boolean {
  return block?.containers.some(({ kind }) => kind === "list") === true || isEntry(block?.prose.text ?? "");
}

function isEntry(line: string): boolean {
  return line.startsWith("[") && ENTRY.test(line);
}

function nameOfLine(block: Block): string {
  if (block.kind !== "paragraph") return "";
  const { text } = lookOf(block);
  const line = text.trim();
  if (isEntry(line)) return "reference list";
  const name = OPENERS.has(firstWord(line)) ? nameByOpening(block, line) : "";
  if (name !== "" || line.length > LONGEST_LINE) return name;
  return lookOf(block).setApart === "emphasis" && CREDIT_BEHIND.test(line) ? "credit" : "";
}

/** What a line is that begins with one of the openers. */
function nameByOpening(block: Block, line: string): string {
  if (SEE_ALSO.test(line)) return "reference list";
  if (line.length > LONGEST_LINE) return "";
  if (RELEASE.test(line) || CONTACT.test(line) || CONTACT_LINE.test(line)) return "boilerplate";
  if (isByline(block)) return "byline";
  if (CREDIT.test(line) || CREDIT_WORDS.test(line) || isSourceLink(block)) return "credit";
  return "";
}

/** "By Ana Lee" on a line of its own. */
export function isByline({ prose }: Block): boolean {
  const line = prose.text.trim();
  return line.length <= LONGEST_LINE && BYLINE.test(line) && !/[.?!:]["”’]?$/u.test(line);
}

/** "[Source](https://…)" on a line of its own. */
function isSourceLink({ prose }: Block): boolean {
  const end = prose.text.trimEnd().length;
  const isLink = prose.marks.some(({ kind, start, end: last }) => kind === "link" && start === 0 && last >= end);
  return isLink && /^(?:source|via|read more|original|link)\b/iu.test(prose.text) && end <= 40;
}

/**
 * Where the foot of a press release begins: the first "About Northwind" or "Media contact" after which no other
 * section comes; past the last block where there is none.
 */
function footStart(blocks: SeenBlocks, concerned: readonly number[]): number {
  let foot = blocks.length;
  const isRelease = concerned.some((at) => isOfRelease(blocks.at(at) as Block));
  for (let place = concerned.length - 1; (concerned[place] ?? 0) > 0; place--) {
    const index = concerned[place] ?? 0;
    const block = blocks.at(index) as Block;
    const title = titleOf(block);
    const about = title === "" && isRelease ? plainTitle(block) : title;
    const isAbout = saysAbout(about) && (isRelease || !isSubject(about));
    const opens = isAbout || isContact(lookOf(block).text.trim()) || isMark(block);
    if (opens) foot = index;
    else if (title !== "") break;
  }
  return foot;
}

/** A short line without a full stop, which stands for a heading in a press release; empty for other blocks. */
function plainTitle(block: Block): string {
  const line = block.prose.text.trim();
  return block.kind === "paragraph" && line.length <= 60 && /[\p{L}\p{N})]$/u.test(line) ? line : "";
}

function isOfRelease(block: Block): boolean {
  return isReleaseLine(lookOf(block).text.trim()) || isMark(block);
}

function isReleaseLine(line: string): boolean {
  if (line.length > LONGEST_LINE || !OPENERS.has(firstWord(line))) return false;
  return RELEASE.test(line) || CONTACT.test(line) || CONTACT_LINE.test(line);
}

/** "About Northwind". */
function saysAbout(title: string): boolean {
  return title.startsWith("A") && ABOUT.test(title);
}

function isContact(line: string): boolean {
  return OPENERS.has(firstWord(line)) && CONTACT.test(line);
}

/** "###" or "ENDS" on a line of its own: the release is over. */
function isMark(block: Block): boolean {
  return block.kind === "paragraph" && /^(?:#{3,5}|-+ ?(?:30|ends?) ?-+|ENDS)$/u.test(block.prose.text.trim());
}

/** "About the Lighthouse" tells of what the piece is about; "About the Club", of whoever it comes from. */
function isSubject(title: string): boolean {
  if (!/^about the /i.test(title)) return false;
  return !title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => isBody(word) || isHuman(word) || isDocument(word));
}
