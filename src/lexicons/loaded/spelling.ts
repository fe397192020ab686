/** Words that no ending tells apart, British first. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `theatre theater,centre center,spectre specter,sabre saber,sombre somber,meagre meager,lacklustre lackluster,
  manoeuvre maneuver,outmanoeuvre outmaneuver,grey gray,sceptic skeptic,sceptical skeptical,scepticism skepticism,
  defence defense,offence offense,pretence pretense,licence license,plough plow,programme program,cosy cozy,phoney phony,
  paedophile pedophile,haemorrhage hemorrhage,haemorrhaging hemorrhaging,anaemic anemic,mum mom,tyre tire,mould mold,
  gruelling grueling,marvellous marvelous,cheque check,calibre caliber,louvre louver,fibre fiber,axe ax,archaeology archeology,
  judgement judgment,misjudgement misjudgment,acknowledgement acknowledgment,wilful willful,skilful skillful,fulfil fulfill,
  instil instill,enrol enroll,distil distill,extol extoll,appal appall,enthral enthrall,rumour rumor`
    .split(",")
    .map((pair): [string, string] => {
      const [british = "", american = ""] = pair.trim().split(" ");
      return [british, american];
    }),
);

const BRITISH_PART = /[iy]s(?:e|ing|at)|our|ll[ei]/;

/**
 * One spelling for British and American forms of a word in lower case, so that they can be looked up alike. The answer
 * is a key, not always a word: "honour" and "honor" share one, and so do "travelling" and "traveling".
 */
export function spellingKey(word: string): string {
  const listed = PAIRS.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 6 || !BRITISH_PART.test(word)) return word;
  return word
    .replace(/is(e[sdr]?|ing|ation|ations|ingly)$/, "iz$1")
    .replace(/ys(e[sdr]?|ing)$/, "yz$1")
    .replace(/our(?=$|s$|ed$|ing$|able$|ably$|ful$|less$|ite$|er$)/, "or")
    .replace(/ll(?=ed$|ing$|ingly$|er$|ers$)/, "l");
}

/** Spellings that Americans do not write, with their endings. Names are left out: a "Centre" may stand anywhere. */
const BRITISH_WORD =
  /^(?:(?:col|fav|hon|lab|neighb|behavi|rum|hum|harb|endeav|arm|savi)our\w*|(?:cent|theat|fib|met|lit|spect|calib)re[sd]?|(?:defence|offence|pretence|licence|tyre|cheque|plough|programme|manoeuvre|sceptic)\w*|(?:organ|critic|recogn|real|apolog|author|emphas|priorit|final|minim|maxim|demon|vill?ain|stigmat|modern|central|privat|legal|general|special|summar)is(?:e[sdr]?|ing|ations?))$/;

/** Whether a word as written shows that its writer spells in the British way: "colour", "centre", "organised". */
export function isBritishSpelling(word: string): boolean {
  return BRITISH_WORD.test(word);
}

/** Plain words to offer in British spelling: "criticized" is "criticised". Others stay. */
export function britishSpelling(words: string): string {
  return words.replace(/iz(?=(?:e[sdr]?|ing)\b)/, "is");
}
