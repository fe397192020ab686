import { addS } from "./verb-forms.js";

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `alumnus alumni
analysis analyses
axis axes
bacterium bacteria
basis bases
calf calves
child children
crisis crises
criterion criteria
curriculum curricula
diagnosis diagnoses
die dice
elf elves
emphasis emphases
foot feet
goose geese
half halves
hypothesis hypotheses
knife knives
leaf leaves
life lives
loaf loaves
louse lice
man men
medium media
mouse mice
nucleus nuclei
oasis oases
ox oxen
parenthesis parentheses
person people
phenomenon phenomena
potato potatoes
shoe shoes
horseshoe horseshoes
snowshoe snowshoes
toe toes
tiptoe tiptoes
mistletoe mistletoes
canoe canoes
hoe hoes
backhoe backhoes
oboe oboes
foe foes
woe woes
doe does
roe roes
floe floes
sloe sloes
aloe aloes
throe throes
radio radios
scarf scarves
self selves
shelf shelves
sheaf sheaves
stimulus stimuli
synthesis syntheses
thesis theses
thief thieves
tooth teeth
veto vetoes
video videos
wife wives
wolf wolves
woman women
photo photos
piano pianos
logo logos
memo memos
euro euros
kilo kilos
auto autos
casino casinos
studio studios
zero zeros
pro pros
taco tacos
disco discos
ghetto ghettos
manifesto manifestos
commando commandos
referendum referendums`
    .split("\n")
    .map((line) => {
      const [singular = "", many = ""] = line.split(" ");
      return [singular, many];
    }),
);
const SINGULARS: ReadonlyMap<string, string> = new Map([...IRREGULAR].map(([singular, many]) => [many, singular]));

/** The same in singular and plural, or without a plural. */
const UNCHANGING: ReadonlySet<string> = new Set(
  "aircraft crossroads deer fish headquarters means news police series sheep species spacecraft".split(" "),
);

/** Plural of a noun in lower case: "councillor" → "councillors", "spokeswoman" → "spokeswomen". */
export function plural(noun: string): string {
  if (UNCHANGING.has(noun)) return noun;
  const listed = IRREGULAR.get(noun);
  if (listed) return listed;
  if (noun.endsWith("man") && !/^(?:human|german|roman|ottoman|shaman|talisman|caiman)$/.test(noun)) {
    return `${noun.slice(0, -3)}men`;
  }
  return addS(noun);
}

/** Singular of a plural noun in lower case; a word that is no plural comes back unchanged. */
export function singular(noun: string): string {
  if (UNCHANGING.has(noun)) return noun;
  const listed = SINGULARS.get(noun);
  if (listed) return listed;
  if (!noun.endsWith("s")) return noun.endsWith("men") && noun.length > 4 ? `${noun.slice(0, -3)}man` : noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh|[^aeiou]o)es$/.test(noun)) return noun.slice(0, -2);
  return /[^suio]s$|[aeo]os$/.test(noun) ? noun.slice(0, -1) : noun;
}
