/** Abbreviations written with a full stop; here in lower case and without the last stop. */

/** Stand before a name: no sentence ends there. */
const TITLES = words(
  `adm amb archbp asst atty bp brig capt cdr cllr cmdr col comdr cpl det dr drs ens fr gen gov hon insp lt maj messrs mgr mlle
  mme mr mrs ms msgr mt mx pfc pres prof profs pvt rep reps rev sen sens sgt sr sra srta st ste supt treas`,
);

/** Stand before another word: no sentence ends there. */
const LEADING = words("approx ca cf e.g eg esp est i.e ie incl viz vs");

/** Stand before a number; before anything else they are words ("no.", "art.") or nothing. */
const NUMBERED = words("art b c ch chap d fig figs n no nos op p para paras pp pt pts sec sect sects v vol vols");

/** May end a sentence or stand inside it; what follows decides. */
const TRAILING = words(
  `a.d a.k.a a.m al apr apt aug ave b.a b.c b.sc blvd bros co corp dec dept dist div esq etc feb fri ft govt hwy inc inst
  intl jan jr jul jun llc llp ltd m.a m.d m.p mar max mfg min mon nov oct oz p.m p.s ph.d plc pty rd sat sep sept sq sun
  thu thur thurs tue tues u.k u.n u.s u.s.a univ wed yr yrs ala ariz ark calif colo conn del fla ga ill ind kan ky la mass
  md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo`,
);

/** Common words as well ("in the sun."): abbreviations only with a capital. */
const ALSO_WORDS = words("col del est fri gen hon ill ind la mar mass max min miss mo mon ore pa rep sat sun wash wed");

/** Whether `word` is an abbreviation that takes a full stop. `capital`: it is written with one; `beforeNumber`: so. */
export function isAbbreviation(word: string, capital: boolean, beforeNumber: boolean): boolean {
  if (NUMBERED.has(word)) return beforeNumber;
  if (ALSO_WORDS.has(word) && !capital) return false;
  return TITLES.has(word) || LEADING.has(word) || TRAILING.has(word);
}

/** Whether no sentence can end with `word`, an abbreviation with its full stop. */
export function neverEndsSentence(word: string): boolean {
  const bare = lastPart(word).slice(0, -1);
  return word.endsWith(".") && (TITLES.has(bare) || LEADING.has(bare) || NUMBERED.has(bare));
}

/** Whether `word` is a title before a name, written with its full stop: "Gov." */
export function isTitleBeforeName(word: string): boolean {
  return word.endsWith(".") && TITLES.has(word.slice(0, -1));
}

/** "Sen" in "then-Sen": what follows the last hyphen. */
export function lastPart(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
