import { phrases, words } from "../attribution/words.js";

/** Lines of the newsroom rather than of the story. They begin so, in lower case. */
export const BOILERPLATE_STARTS = phrases(`
  additional reporting
  reporting by
  writing by
  editing by
  edited by
  compiled by
  photo by
  photograph by
  picture by
  image credit
  credit :
  source :
  sources :
  read more
  read also
  related :
  see also
  copyright
  all rights reserved
  this article
  this story
  this post
  this report
  correction :
  update :
  editor's note
  click here
  sign up
  subscribe
  follow
  more :
`);

/** Words that end the newsroom's lines. */
export const BOILERPLATE_ENDS = phrases(`
  contributed to this report
  contributed to this story
  contributed to this article
  contributed reporting
`);

/** Words of a sentence that says what a word or name means. */
export const DEFINING_PHRASES = phrases(`
  is defined as
  are defined as
  is the term for
  is a term for
  is short for
  stands for
  refers to
`);

/** Words with which a sentence goes on telling what the source before it said. */
export const CARRYING_STARTS = phrases(`
  he also
  she also
  they also
  it also
  he then
  she then
  the report also
  the study also
  the paper also
  the survey also
  the letter also
  the statement also
  the document also
  in addition
  in particular
  specifically
  for example
  for instance
  among them
  the report
  the study
  the survey
  the poll
  the statement
  the document
  the paper
  the lawsuit
  the complaint
  the audit
`);

/** Words of a result in sport or in a vote. */
export const RESULT_WORDS = words(`
  goal goals points runs wickets wicket tries innings overs laps lap scored scorer scoring semi-final quarter-final
  rebounds touchdowns touchdown assists birdies birdie bogey win lose beat draw lead defeat tie victory trail
  vote ballot pass adopt reject approve overrule acquit split motion verdict match game final fail
`);
