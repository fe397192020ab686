import { describe, expect, it } from "vitest";
import { LOADED_CLASSES, parseClass } from "../../../src/lexicons/loaded/index.js";

/** Words that one side uses of the other, and the other of it. Both must be treated alike, or both left alone. */
const PAIRS = `
far-left, far-right
hard-left, hard-right
extreme-left, extreme-right
left-wing, right-wing
leftwing, rightwing
left-leaning, right-leaning
leftist, rightist
left-winger, right-winger
far-leftist, far-rightist
hard-leftist, hard-rightist
ultra-leftist, ultra-rightist
ultraliberal, ultraconservative
ultra-liberal, ultra-conservative
arch-liberal, arch-conservative
radical leftist, radical rightist
radical liberal, radical conservative
left-wing extremist, right-wing extremist
radical left, radical right
hard left, hard right
far left, far right
extreme left, extreme right
alt-left, alt-right
left-wing mob, right-wing mob
marxist, fascist
rino, dino
libtard, conservatard
demonrat, rethuglican
dumbocrat, repugnican
wingnut, moonbat
trumpkin, obamabot
trump derangement syndrome, obama derangement syndrome
trump cultist, obama worshiper
trump apologist, obama apologist
trump acolyte, obama acolyte
biden crime family, trump crime family
remoaner, brextremist
climate denier, climate alarmist
denier, alarmist
gun nut, gun-grabber
pro-gun, anti-gun
anti-choice, anti-life
pro-life, pro-choice
pro-lifer, pro-choicer
forced-birther, pro-abort
abortion zealot, anti-abortion zealot
anti-masker, mask zealot
never trumper, maga crowd
liberal, conservative
progressive, reactionary
liberal agenda, conservative agenda
left-wing agenda, right-wing agenda
far-left agenda, far-right agenda
left-wing propaganda, right-wing propaganda
left-wing lunatic, right-wing lunatic
left-wing hack, right-wing hack
left-wing bias, right-wing bias
liberal bias, conservative bias
white nationalist, black nationalist
border hawk, open-borders advocate
illegal alien, anti-immigrant zealot
union boss, robber baron
union thug, corporate shill
class warfare, trickle-down economics
democrat-run, republican-run
liberal-leaning, conservative-leaning
trump slump, obama recession
woke, trumpian
democrat, republican
labour, tory
socialist, capitalist
anti-white, anti-black
anti-business, anti-worker
anti-police, pro-criminal
cop-hating, union-hating
god-hating, immigrant-bashing
planet-killing, job-killing
soros-funded, koch-funded
soros-backed, koch-backed
crooked hillary, lyin' ted
sleepy joe, dementia don
liar-in-chief, hypocrite-in-chief
`
  .trim()
  .split("\n")
  .map((line) => line.split(", "));

const loaded = new Set(
  LOADED_CLASSES.flatMap(parseClass)
    .filter(({ line }) => line.rule !== "reporting-verb")
    .map(({ phrase }) => phrase),
);

describe("words of politics", () => {
  it("are compared in enough pairs", () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(PAIRS)("%s and %s get the same treatment", (one = "", other = "") => {
    expect(loaded.has(one)).toBe(loaded.has(other));
  });

  it.each([
    ["Democrats", "Republicans"],
    ["Labour", "the Conservatives"],
    ["the senator from Vermont", "the senator from Texas"],
  ])("%s and %s are names, not loaded words", (one, other) => {
    expect(loaded.has(one.toLowerCase())).toBe(false);
    expect(loaded.has(other.toLowerCase())).toBe(false);
  });
});
