import { words } from "./words.js";

/** Common given names in English-language news that are borne almost only by men. For pronouns, never shown. */
export const MALE_NAMES = words(`
  aaron abdul adam ahmed alan albert alejandro ali alistair andrew andy anthony antonio arthur barack ben benjamin bernard
  bernie bill bob boris brad brendan brian bruce carl carlos charles chris christopher colin craig dan daniel dave
  david dennis derek diego dimitri dmitry donald doug douglas ed eddie edward eric ernest evan felix fernando francis
  francois frank fred frederick gareth gary geoffrey george gerald giovanni gordon graham greg gregory guy hamid hans
  harold harry hassan henry howard hugh ian ibrahim igor ivan jack jacob jake james jason javier jeff jeffrey jeremy jerry
  jim joe joel john jonathan jorge jose joseph juan julian justin karl keith ken kenneth kevin kyle lars larry
  lawrence leo leonard lewis liam louis luis luke malcolm manuel marcus mario mark martin matt matthew max michael
  miguel mike mohamed mohammed muhammad nathan ned neil nicholas nigel noah norman oliver omar oscar owen pablo
  patrick paul pedro peter phil philip rafael ralph ray raymond ricardo richard rick rob robert roberto roger ron
  ronald roy rupert russell ryan sean sebastian sergei simon stanley stefan stephen steve steven stuart ted
  terence theodore thomas tim timothy todd tom tony trevor victor vincent vladimir walter warren wayne will
  william xavier yusuf zachary
`);

/** The same for women. */
export const FEMALE_NAMES = words(`
  abigail alice alison amanda amelia amy ana andrea angela angelina anita ann anna anne annie barbara beatrice becky
  beth betty beverly brenda bridget camilla carla carly carmen carol caroline carolyn catherine charlotte cheryl
  christina christine claire claudia condoleezza cynthia daisy dawn deborah debbie denise diana diane donna doris
  dorothy elaine eleanor elena eliza elizabeth ella ellen emily emma erica erin esther eva eve fatima fiona florence
  frances gabriela gail georgia geraldine gillian gina gloria grace greta hannah harriet hazel heather heidi helen
  helena hilary hillary holly ines ingrid irene iris isabel isabella jacqueline jane janet janice jasmine jean
  jennifer jenny jessica jill joan joanna jodie josephine joyce judith judy julia julie karen kate katherine kathleen
  kathy katie kelly kimberly kirsten kristen laura lauren leila lena lily linda lisa lois louise lucia lucy lydia
  mabel madeleine madeline maggie marcia margaret maria marianne marie marilyn marion martha mary maureen megan
  melania melissa mercedes michelle miriam molly monica nadia nancy naomi natalie natasha nicola nicole nina nora
  olga olivia pamela patricia patty paula pauline penelope petra phyllis polly priscilla rachel rebecca renee rita
  roberta rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila sheryl shirley sofia sonia sophia sophie
  stella stephanie sue susan suzanne sylvia tamara tanya teresa theresa tina tracy ursula valerie vanessa vera
  veronica victoria virginia vivian wendy yasmin yvonne zoe
`);
