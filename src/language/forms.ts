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
