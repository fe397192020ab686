import { words } from "./words.js";

/** Common given names in English-language news that are borne almost only by men. For pronouns, never shown. */
export const MALE_NAMES = words(`
  aaron abdul abdullah adam ahmed aidan alan alasdair albert alejandro alexei ali alistair amit andrei andres andrew
  andy anil anthony antonio arjun arthur asif babatunde barack ben benjamin bernard bernie bilal bill bjorn bob boris
  brad brendan brian bruce callum carl carles carlos charles chidi chris christopher ciaran colin craig dan daniel dave
  david declan deepak dennis derek diego dieter dimitri dmitri dmitry donald doug douglas ed eddie edward emeka emre
  eoin eric erik ernest ethan evan farid felipe felix ferenc fernando francis francois frank fred frederick gareth gary
  geoffrey george gerald gerard gilles giorgos giovanni giuseppe gordon graham greg gregory gustavo guy hamid hamish
  hans harold harry hassan heinz henrik henry hiroshi hossein howard hugh ian ibrahim igor iker imran istvan ivan jack
  jacob jacques jake james jason javier jeff jeffrey jeremy jerry jim joaquin joe joel john jonathan joost jordi jorge
  jose joseph joshua juan julian jurgen justin karim karl keith ken kenji kenneth kevin khalid klaus kofi kostas
  krzysztof kwame kyle larry lars laszlo laurent lawrence leo leonard lewis liam lorenzo louis luca luigi luis luke
  magnus malcolm mamadou manuel marco marcus marek mario mark markus martin mathieu matt matteo matthew matthias max
  mehdi mehmet michael miguel mike mikhail miroslav mohamed mohammed muhammad murat mustafa nathan ned neil niall
  nicholas nigel nikolai nikos noah norman oliver olivier omar oscar ousmane owen pablo padraig paolo patrick paul pavel
  pedro peter phil philip philippe pierre pieter piotr rafael rahul rajesh ralph ramesh rashid ravi ray raymond reza
  rhys ricardo richard rick rob robert roberto rodrigo roger rohan ron ronald roy rupert russell ryan samir sanjay
  satoshi seamus sean sebastian sergei sergey sergio simon stanley stefan stefano stephen steve steven stuart sunil
  suresh sven takashi tariq ted terence theodore thierry thomas tim timothy todd tom tomasz tony trevor tunde victor
  vijay vikram viktor vincent vladimir walter warren wayne will willem william wolfgang xavier yannis yuri yusuf zachary
  zoltan
`);

/** The same for women. */
export const FEMALE_NAMES = words(`
  abigail agnieszka aisha akiko alessandra alexandra alice alison amanda amelia amina aminata amy ana andrea angela
  angelina anita anjali ann anna anne annie annika aoife astrid ayesha ayse barbara beatrice beatriz becky beth betty
  beverly brenda bridget bronwen camila camilla carla carly carmen carol caroline carolyn catherine charlotte cheryl
  chiara chioma christina christine ciara claire claudia condoleezza cynthia daisy daniela dawn debbie deborah deepa
  denise diana diane donna doris dorothy ekaterina elaine eleanor elena elif eliza elizabeth ella ellen emily emma erica
  erin esther eva eve ewa fatima fatoumata fernanda fiona florence folake frances francesca freya gabriela gail galina
  gemma georgia geraldine gillian gina giulia gloria grace greta guadalupe hannah harriet hazel heather heidi helen
  helena hilary hillary holly ines ingrid irene irina iris isabel isabella jacqueline jane janet janice jasmine jean
  jennifer jenny jessica jill joan joanna joanne jodie josephine joyce judith judy julia julie karen katarzyna kate
  katherine kathleen kathy katie kavita kayla keiko kelly khadija kimberly kirsten kirsty kristen lakshmi laura lauren
  layla leila lena leticia lily linda lisa lois louise lucia lucy ludmila lydia lynne mabel madeleine madeline maeve
  magdalena maggie maki malgorzata marcia margaret maria mariam mariana marianne marie marilyn marion marta martha mary
  maryam maureen meera megan melania melissa mercedes michelle mina miriam molly monica nadia nancy naoko naomi natalie
  natasha neha ngozi niamh nicola nicole nina nora oksana olga olivia pamela paola parisa patricia patty paula pauline
  penelope petra phyllis polly pooja priscilla priya rachel rebecca renee rita roberta rosa rose rosemary ruth sakura
  sally samantha sandra sara sarah sharon sheila sheryl shirley sigrid sinead siobhan sofia sonia sophia sophie stella
  stephanie sue sunita susan suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina tracey tracy ursula
  valentina valerie vanessa vera veronica vicki vickie vicky victoria virginia vivian wendy yasmin yuko yvonne zahra
  zainab zeynep zoe
`);
