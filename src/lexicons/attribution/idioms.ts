import { phrases } from "./words.js";

/**
 * Set phrases of saying, praising and attacking. The first word is a verb in its base form and may be inflected;
 * `~` stands for a possessive (his, her, their, the minister's). What follows the phrase is the content.
 */
export const IDIOMS = phrases(`
  take aim at, take a swipe at, take swipes at, take a shot at, take shots at, take a jab at, take a dig at,
  take issue with, take exception to, take offence at, take offense at, take umbrage at, take a dim view of,
  take a stand against, take a stand on, take a hard line on, take a tough line on, take pride in, take credit for,
  take to task, take the position that, take the view that, take note of, take heart from, take comfort in,
  heap praise on, heap scorn on, heap blame on, lavish praise on, pour scorn on, pour cold water on, pile pressure on,
  throw cold water on, throw ~ weight behind, throw ~ support behind, throw support behind, put ~ weight behind,
  lend ~ support to, lend ~ voice to, lend support to, add ~ voice to, add ~ name to,
  turn ~ fire on, train ~ fire on, turn ~ guns on, train ~ sights on, set ~ sights on, open fire on,
  launch a broadside against, launch an attack on, fire a broadside at, fire a shot at,
  point the finger at, point a finger at, point fingers at, lay the blame on, lay the blame for, lay blame on,
  put the blame on, pin the blame on, pin blame on, shift the blame to, place the blame on, cast blame on,
  cast doubt on, cast doubts on, cast aspersions on, cast suspicion on, call into question, call in question,
  bring into question, raise questions about, raise doubts about, raise concerns about, raise the alarm about,
  raise the alarm over, raise the possibility of, raise the possibility that, raise the prospect of,
  raise the spectre of, raise the specter of, raise objections to, raise eyebrows at,
  sound the alarm about, sound the alarm on, sound the alarm over, sound a warning about, sound a note of,
  strike a note of, beat the drum for, bang the drum for, wave the flag for, go to bat for, go on record as,
  go on the record about, go public with, go so far as to say, go out of ~ way to, go on the attack against,
  come to the defence of, come to the defense of, rise to the defence of, rush to the defence of,
  come out in support of, come out in favour of, come out in favor of, come out against, come out swinging against,
  come down hard on, come down in favour of, come down in favor of, come under fire for, come under fire from,
  speak in favour of, speak in favor of, speak in support of, speak in defence of, speak in defense of,
  speak out of turn, speak volumes about, speak highly of, speak well of, speak ill of, speak fondly of,
  speak warmly of, speak with pride about, think highly of, think little of, think twice about, think better of,
  make no secret of, make no bones about, make no mention of, make light of, make fun of, make much of,
  make clear that, make it clear that, make it plain that, make plain that, make known, make the case that,
  make the case for, make a case for, make the case against, make the point that, make the argument that,
  make a point of, make reference to, make mention of, make an example of, make a plea for, make the claim that,
  have harsh words for, have kind words for, have strong words for, have nothing but praise for, have high praise for,
  have no doubt that, have doubts about, have misgivings about, have reservations about, have qualms about,
  have mixed feelings about, have faith in, have no faith in, have no confidence in, have confidence in,
  have no intention of, have no desire to, have no interest in, have an axe to grind with, have second thoughts about,
  give credit to, give credit for, give voice to, give vent to, give ~ backing to, give ~ blessing to,
  give ~ support to, give the green light to, give short shrift to, give the impression that, give notice that,
  get behind, get ~ hopes up, get cold feet about, hold out hope that, hold out hope for, hold out the prospect of,
  hold out the possibility of, hold a dim view of, hold up as, hold in contempt, hold in high esteem,
  let it be known that, let slip that, let it slip that, leave no doubt that, leave open the possibility of,
  leave the door open to, keep an open mind about, keep mum about, keep quiet about, keep faith with,
  lay claim to, lose faith in, lose confidence in, lose patience with, pay tribute to, pay homage to, pay lip service to,
  place ~ faith in, place ~ hopes in, pin ~ hopes on, put ~ faith in, put ~ hopes in, put ~ name to,
  put pressure on, pull no punches about, push the idea that, push the notion that, rule out the possibility of,
  rule out the possibility that, shed doubt on, shine a light on, show no sign of, show support for,
  show signs of, sing the praises of, sing ~ praises, stand in opposition to, stand in support of, stand up for,
  stop short of, throw shade at, throw in ~ lot with, toe the line on, turn a blind eye to, turn up the heat on,
  turn ~ back on, wash ~ hands of, wear ~ heart on, write in support of, bite ~ tongue about, bear witness to,
  beg to differ, drive home the point that, drop a hint that, drop hints about, express an interest in,
  float the idea of, float the idea that, float the possibility of, get a kick out of, harbour doubts about,
  harbor doubts about, join the chorus of, jump to the defence of, lead the charge against, look kindly on,
  look askance at, poke fun at, poke holes in, put forward the idea that, read the riot act to, ring the alarm about,
  rake over the coals, see eye to eye with, see fit to, see no reason to, set the record straight about,
  set out the case for, set out ~ case for, take up the cause of, talk up the prospect of, tear apart,
  walk back ~ claim that, weigh the possibility of, shoot down the idea of, shoot down the idea that,
  close the door on, draw the line at, draw a line under, express confidence that, breathe a sigh of relief that,
  sign off on, give a thumbs-up to, give a thumbs-down to, voice support for, voice concern about, vote with ~ feet
`);

/** Phrases that, after a comma or at the start, name who speaks: "in the words of", "in her view". */
export const SOURCE_PHRASES = phrases(`
  according to, in the words of, in the view of, in the eyes of, in the opinion of, in the judgment of,
  in the judgement of, in the estimation of, to hear, as per, per
`);
