/** Abbreviations written with a full stop, in lower case and without it. */

/** Stand before a name, so no sentence ends there. */
export const TITLES: ReadonlySet<string> = new Set(
  `adm amb archbp asst atty bp brig capt cdr cllr cmdr cmdt col comdr cpl det dr ens fr gen gov hon insp lieut lt maj
  messrs mgr mlle mme mr mrs ms msgr mx pfc pres prof pvt rep reps rev sec sen sens sgt sr sra srta st ste supt treas
  vice-adm`.split(/\s+/),
);

/** Stand before a number or another word, so no sentence ends there. */
export const LEADING: ReadonlySet<string> = new Set(
  `approx art ca cf ch chap cl col e.g eg esp est et fig figs i.e ie incl max min no nos nr op para paras pg pp pt pts
  ref refs sec sect sects tel v viz vol vols vs`.split(/\s+/),
);

/** May end a sentence or stand inside it; what follows decides. */
export const TRAILING: ReadonlySet<string> = new Set(
  `a.d a.k.a a.m al apr apt aug ave b.c b.sc b.a blvd bros co corp dec dept dist div ed.d eds esq est etc ext feb fri ft
  govt gmbh hwy inc inst intl jan jr jul jun llc llp ltd m.a m.d m.p m.sc mar mfg mgmt mon mt mts nov oct oz p.m p.s
  ph.d plc pty rd sat sep sept sq sr sun tbsp temp thu thur thurs tsp tue tues u.k u.n u.s u.s.a univ wed yr yrs
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** Abbreviations that are also common words ("in.", "no.", "sun."): only with a capital or before a number. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  "art col del est fig gen hon ill ind la mar mass max min miss mo mon no nos op ore pa para pt rep sat sec sun wash wed".split(
    " ",
  ),
);

/** Whether `word` (lower case, without its full stop) is written with one. `capital`: it has a capital here. */
export function isAbbreviation(word: string, capital: boolean): boolean {
  if (ALSO_WORDS.has(word) && !capital) return false;
  return TITLES.has(word) || LEADING.has(word) || TRAILING.has(word);
}
