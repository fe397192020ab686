import type { Tokens } from "../../../language/index.js";
import { beginsWithCapital } from "../../../language/index.js";

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|april|june|july|august|september|october|november|december)$/;
/** Months that are words of their own as well. */
const UNSURE_MONTH = /^(?:march|may)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const RELATIVE = /^(?:yesterday|today|tomorrow|tonight)$/;
const LEADS_TO_TIME =
  /^(?:in|on|by|since|until|till|from|before|after|during|of|to|last|next|this|early|mid|late|every)$/;
const WHICH = /^(?:last|next|this|past)$/;
const PERIOD = /^(?:week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|season)$/;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SPAN_OF_YEARS = /^(?:1[5-9]|20)\d\d(?:s|[-–]\d{2}(?:\d{2})?)$/;
const ISO = /^\d{4}-\d{2}(?:-\d{2})?$/;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const HOUR = /^\d{1,2}$/;
const HALF_OF_DAY = /^(?:a\.?m|p\.?m)\.?$/;

/** Reads a date from one token on: the index behind it, or the same index where there is none. */
type Reader = (tokens: Tokens, at: number) => number;

/**
 * Index behind the date, time or named period that starts at token `at`; `at` itself where none does. A bare number is
 * a year only where no noun follows: "1900 people" is a count.
 */
export function dateEnd(tokens: Tokens, at: number): number {
  for (const read of READERS) {
    const end = read(tokens, at);
    if (end > at) return end;
  }
  return at;
}

const READERS: readonly Reader[] = [weekday, dayMonth, monthDay, bareMonth, clock, period, single, year];

/** Whether a word (lower case) is the name of a month or a weekday. */
export function isOfCalendar(lower: string): boolean {
  return WEEKDAY.test(lower) || MONTH.test(lower) || UNSURE_MONTH.test(lower);
}

const lowerAt = (tokens: Tokens, at: number): string => tokens.lower(at);

function isMonth(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return (
    token !== undefined && beginsWithCapital(token.text) && (MONTH.test(token.lower) || UNSURE_MONTH.test(token.lower))
  );
}

/** "Monday night", "Monday, May 3, 2021". */
function weekday(tokens: Tokens, at: number): number {
  if (!WEEKDAY.test(lowerAt(tokens, at))) return at;
  const date = lowerAt(tokens, at + 1) === "," ? at + 2 : at + 1;
  const end = Math.max(dayMonth(tokens, date), monthDay(tokens, date));
  if (end > date) return end;
  return PART_OF_DAY.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
}

/** "3 May 2024" */
function dayMonth(tokens: Tokens, at: number): number {
  if (!DAY.test(lowerAt(tokens, at)) || !isMonth(tokens, at + 1)) return at;
  return YEAR.test(lowerAt(tokens, at + 2)) ? at + 3 : at + 2;
}

/** "May 3, 2021", "May 2021" */
function monthDay(tokens: Tokens, at: number): number {
  if (!isMonth(tokens, at)) return at;
  if (YEAR.test(lowerAt(tokens, at + 1))) return at + 2;
  if (!DAY.test(lowerAt(tokens, at + 1))) return at;
  const year = lowerAt(tokens, at + 2) === "," ? at + 3 : at + 2;
  return YEAR.test(lowerAt(tokens, year)) ? year + 1 : at + 2;
}

/** "May" only behind a word that asks for a time or, where its capital says something, as a name. */
function bareMonth(tokens: Tokens, at: number): number {
  if (!isMonth(tokens, at)) return at;
  const isName = at > 0 && tokens.tag(at) === "PROPN";
  const isSure = isName || MONTH.test(lowerAt(tokens, at)) || LEADS_TO_TIME.test(lowerAt(tokens, at - 1));
  return isSure ? at + 1 : at;
}

/** "10.40 a.m.", "7 p.m.", "19:30" */
function clock(tokens: Tokens, at: number): number {
  const number = lowerAt(tokens, at);
  const hasHalf = HALF_OF_DAY.test(lowerAt(tokens, at + 1));
  if ((CLOCK.test(number) || HOUR.test(number)) && hasHalf) return at + 2;
  return /^\d{1,2}:\d{2}$/.test(number) ? at + 1 : at;
}

/** "last week", "next Monday" */
function period(tokens: Tokens, at: number): number {
  if (!WHICH.test(lowerAt(tokens, at))) return at;
  const next = lowerAt(tokens, at + 1);
  return PERIOD.test(next) || PART_OF_DAY.test(next) || WEEKDAY.test(next) || isMonth(tokens, at + 1) ? at + 2 : at;
}

function single(tokens: Tokens, at: number): number {
  const lower = lowerAt(tokens, at);
  return RELATIVE.test(lower) || ISO.test(lower) || SPAN_OF_YEARS.test(lower) ? at + 1 : at;
}

function year(tokens: Tokens, at: number): number {
  if (!YEAR.test(lowerAt(tokens, at)) || tokens.tag(at - 1) === "SYM") return at;
  const next = tokens.at(at + 1);
  return next?.tag === "NOUN" || next?.tag === "SYM" || next?.tag === "NUM" ? at : at + 1;
}
