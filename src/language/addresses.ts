import { kindAt } from "./characters.js";

/** Marks that end a sentence around an address rather than the address itself. */
const TRAILING_MARKS = ".,;:!?)]}'\"’”»…*_";
const ENDS_ADDRESS = '<>"“”«»`';
/** Endings by which a name with a dot inside is an address ("example.com") and not a missing space. */
const DOMAINS: ReadonlySet<string> = new Set(
  "com org net edu gov mil int info biz io co uk eu us ca au nz ie fr de nl es it ch se no dk fi pl ru cn jp in br tv".split(
    " ",
  ),
);

/** Endings of files ("plan.pdf"). */
const FILES: ReadonlySet<string> = new Set(
  `bib conf cfg css csv doc docx epub exe gif gz htm html ini ipynb jpeg jpg js json jsx log md mdx mov mp3 mp4 pdf php png
  pptx py qmd rmd sh sql svg tar tex toml ts tsv tsx txt wav webp xls xlsx xml yaml yml zip`.split(/\s+/),
);
const LONGEST_ENDING = 6;

/** End of a web address that is known to go on at `index`: up to white space or a bracket, less closing marks. */
export function addressEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && kindAt(text, end) !== "space" && !ENDS_ADDRESS.includes(text.charAt(end))) end++;
  while (end > index && TRAILING_MARKS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** End of the domain of an e-mail address whose "@" is at `index`; `index` itself where no domain follows. */
export function mailEnd(text: string, index: number): number {
  const end = nameEnd(text, index + 1);
  return end > index + 1 ? end : index;
}

/** End of a handle or hashtag ("#port/fares") that starts with its "@" or "#" at `start`; `start` where no name follows. */
export function handleEnd(text: string, start: number): number {
  if (kindAt(text, start + 1) !== "letter") return start;
  let end = nameEnd(text, start + 1);
  while (text[start] === "#" && text[end] === "/" && kindAt(text, end + 1) === "letter") end = nameEnd(text, end + 1);
  return end;
}

/** "/var/log" behind a blank, "~/notes", "../a/b", "\\notes" in "C:\\notes": two names or a mark before the first. */
const PATH =
  /(?:(?<=(?:^|[\s(“"'‘])(?:~|\.{1,2}))(?:\/[\w.-]{1,80}){1,40}|(?<=^|[\s(“"'‘])(?:\/[\w.-]{1,80}){2,40}|(?<=\b[A-Z]:)(?:\\[\w.-]{1,80}){1,40})\/?/y;

/** End of the path whose first slash is at `start`; `start` where there is none. */
export function pathEnd(text: string, start: number): number {
  PATH.lastIndex = start;
  if (!PATH.test(text)) return start;
  let end = PATH.lastIndex;
  while (TRAILING_MARKS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** What follows the dot in "port.example/fares": the rest of the domain and a path. */
const DOMAIN_WITH_PATH = /[a-z][a-z\d-]{1,40}(?:\.[a-z]{2,20}){0,3}\/[\w@~-]/y;

/** Whether the dot at `index` is inside a domain with a path behind it. */
export function isPathDot(text: string, index: number): boolean {
  DOMAIN_WITH_PATH.lastIndex = index + 1;
  return DOMAIN_WITH_PATH.test(text);
}

/** The rest of the name before the "@" of an e-mail address. Short, so that a long text without one costs little. */
const MAIL_NAME = /[\w.+-]{1,40}@\w/y;

/** Whether the dot at `index` is inside the name of an e-mail address. */
export function isMailDot(text: string, index: number): boolean {
  MAIL_NAME.lastIndex = index + 1;
  return MAIL_NAME.test(text);
}

/** Whether the dot at `index` is inside the name of a domain or file: a known ending and no letter after it. */
export function isDomainDot(text: string, index: number): boolean {
  let end = index + 1;
  while (end - index <= LONGEST_ENDING && isNameLetter(text, end)) end++;
  const ending = text.slice(index + 1, end);
  return DOMAINS.has(ending) || FILES.has(ending);
}

function isNameLetter(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === "letter" || kind === "digit";
}

function nameEnd(text: string, start: number): number {
  let end = start;
  while (isNamePart(text, end)) end++;
  return end;
}

function isNamePart(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  if (isNameLetter(text, index) || kind === "joiner") return true;
  const next = kindAt(text, index + 1);
  return (kind === "dot" || kind === "hyphen") && (next === "letter" || next === "digit");
}
