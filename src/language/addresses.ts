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

/** End of a handle or hashtag that starts with its "@" or "#" at `start`; `start` where no name follows. */
export function handleEnd(text: string, start: number): number {
  if (kindAt(text, start + 1) !== "letter") return start;
  return nameEnd(text, start + 1);
}

/** The rest of the name before the "@" of an e-mail address. Short, so that a long text without one costs little. */
const MAIL_NAME = /[\w.+-]{1,40}@\w/y;

/** Whether the dot at `index` is inside the name of an e-mail address. */
export function isMailDot(text: string, index: number): boolean {
  MAIL_NAME.lastIndex = index + 1;
  return MAIL_NAME.test(text);
}

/** Whether the dot at `index` is inside a domain name: a known ending and no letter after it. */
export function isDomainDot(text: string, index: number): boolean {
  let end = index + 1;
  while (end - index < 6 && kindAt(text, end) === "letter") end++;
  return DOMAINS.has(text.slice(index + 1, end));
}

function nameEnd(text: string, start: number): number {
  let end = start;
  while (isNamePart(text, end)) end++;
  return end;
}

function isNamePart(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  if (kind === "letter" || kind === "digit" || kind === "joiner") return true;
  const next = kindAt(text, index + 1);
  return (kind === "dot" || kind === "hyphen") && (next === "letter" || next === "digit");
}
