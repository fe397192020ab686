/** The form to look a word up by: in lower case, with straight apostrophes and without invisible joiners. */
export function lookUpForm(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : straighten(lower);
}

/** `text` with curly apostrophes made straight and invisible joiners left out. */
export function straighten(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(/[‘’ʼ＇]/g, "'").replace(/[\u00ad\u200b-\u200d\u2060]/g, "");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** Engines keep a longer part of a string as a place in it. */
const LONGEST_COPIED = 12;

/** The same letters as a string of its own, which keeps no text in memory that it was cut from. */
export function copyOf(part: string): string {
  if (part.length <= LONGEST_COPIED) return part;
  const units = new Array<number>(part.length);
  for (let at = 0; at < part.length; at++) units[at] = part.charCodeAt(at);
  return String.fromCharCode(...units);
}
