import { words } from "./words.js";

/** Nouns for people that are not formed with a person suffix, singular. Roles, jobs, kin, camps. */
export const HUMAN_NOUNS = words(`
  shepherd goatherd cowherd
  man woman person people boy girl child kid teenager teen adult baby youth gentleman lady guy folk folks
  mother father parent mum mom dad son daughter brother sister wife husband spouse widow widower uncle aunt cousin
  nephew niece grandmother grandfather grandparent relative relation family couple fiance fiancee boyfriend girlfriend
  friend neighbour neighbor colleague ally foe rival opponent enemy partner mate peer pal
  mayor president premier chancellor minister secretary senator congressman congresswoman representative councillor
  councilman councilwoman alderman mp governor delegate ambassador envoy diplomat attache consul
  chief boss head chair chairman chairwoman chairperson executive ceo cfo director manager owner founder
  deputy assistant aide adviser advisor spokesman spokeswoman spokesperson official officer staff staffer
  judge justice magistrate attorney lawyer solicitor barrister prosecutor counsel clerk juror defendant plaintiff
  suspect victim witness survivor accused detainee inmate prisoner convict
  policeman policewoman detective sheriff marshal constable sergeant lieutenant captain major colonel general admiral
  soldier troop veteran sailor marine pilot guard agent spy cop trooper medic
  doctor nurse surgeon physician midwife paramedic patient dentist pharmacist psychologist psychiatrist therapist vet
  expert analyst critic scholar academic professor scientist researcher economist historian biologist chemist physicist
  astronomer ecologist statistician sociologist geologist engineer architect planner surveyor
  student pupil graduate teacher lecturer tutor principal headteacher headmaster dean coach
  journalist reporter editor columnist correspondent author writer poet novelist blogger commentator pundit anchor host
  producer actor actress singer musician composer artist painter sculptor designer dancer comedian star celebrity
  player striker defender midfielder goalkeeper quarterback pitcher batter bowler skipper referee umpire
  fan supporter spectator viewer listener reader user customer client shopper consumer buyer seller tenant landlord
  resident citizen voter constituent local villager homeowner taxpayer ratepayer commuter motorist driver cyclist
  sophomore freshman pedestrian passenger traveller traveler tourist visitor guest
  farmer grower fisherman worker employee employer labourer laborer builder carpenter plumber electrician miner
  trader investor shareholder banker broker dealer lender regulator auditor accountant
  activist campaigner advocate organiser organizer lobbyist donor volunteer protester protestor demonstrator
  politician lawmaker legislator statesman incumbent candidate nominee contender hopeful frontrunner front-runner
  backer insider outsider observer watcher strategist operative consultant pollster
  conservative liberal progressive moderate independent centrist socialist communist nationalist populist
  democrat republican tory green hardliner hawk dove loyalist rebel dissident defector
  leader member follower bishop priest pastor vicar rabbi imam cleric pope cardinal monk nun
  king queen prince princess duke emperor sultan sheikh monarch royal
  immigrant migrant refugee evacuee asylum-seeker foreigner native
  source whistleblower informant associate partisan duo trio pair
  everyone everybody someone somebody nobody anyone anybody
  other many some few most several
  crowd audience public electorate team crew panel jury
  human individual youngster pensioner retiree elder
  oddsmaker bookmaker bookie gambler
  millennial boomer
  billionaire millionaire tycoon mogul magnate heir
  half majority minority
  superdelegate surrogate
  chef cook waiter baker brewer butcher grocer shopkeeper
  archaeologist curator librarian archivist conservationist
  negotiator mediator
  respondent participant interviewee
  man-in-the-street
  firefighter lifeguard ranger warden
  administrator supervisor coordinator superintendent treasurer comptroller registrar provost
  fullback halfback wingback linebacker cornerback lineman winger wicketkeeper jockey couturier trustee selectman canon regent reeve bailiff
  hacker scammer fraudster
  teammate classmate roommate
`);

/** Endings that make a noun a person: "prosecutor", "columnist", "librarian". Used with a stop list. */
export const HUMAN_ENDINGS = words("er or ist ian eer ant ee man woman person people men women");

/** Nouns with such an ending that are not people. */
export const NOT_HUMAN = words(`
  number paper letter matter water weather power order offer tower corner river winter summer october november december
  september computer server printer center centre chapter character container cover danger dinner disorder
  finger fever filter folder future gather gender liver lower machine manner marker meter metre monster
  murder newsletter never newspaper over parameter pepper picture poster prayer quarter rather register remainder
  reminder rubber shelter shower shoulder silver sister sticker super supper temper theater theatre timber transfer
  trigger under upper whether wonder yesterday fewer other another either neither together
  factor sector vector error mirror terror horror color favour labor harbor humor honor odor rumor tumor motor tractor
  floor door poor interior exterior behavior monitor minor major prior
  list twist mist fist wrist waist checklist exist assist insist resist consist persist shortlist
  restaurant relevant important significant covenant grant plant elephant constant instant variant
  warrant current
  committee fee coffee guarantee degree tree knee spree decree agree see free three
  german roman
  career beer cheer sheer steer
  chair hair pair fair
  car bar war star
  after later earlier sooner longer better greater smaller larger
  cancer layer flyer fibre fiber cider border answer calendar
  tiger spider dollar seminar
  barrier carrier tier frontier
  starter burger charger thriller blockbuster primer
  indicator elevator escalator generator refrigerator calculator
  encounter disaster cluster
  wallpaper sandpaper
  chamber
  sander saunder roger peter myer meyer walter ayer byer anders traver mather wither
  diameter perimeter barometer thermometer kilometer kilometre
  surrender slaughter laughter
  charter banner ladder bladder butter
  bumper
  trailer
  clutter
  glacier
`);
