import { words } from "./words.js";

/** Verbs by which a document or data tells something: "the audit found", "figures show". */
export const EVIDENCE_VERBS = words(`
  show find suggest indicate reveal confirm demonstrate establish prove conclude determine estimate say state
  report note project predict warn claim argue allege detail describe document record list
  reflect disclose
  forecast imply hint reaffirm explain recommend
  read identify illustrate mention outline propose declare acknowledge contend assert cite
  urge ask
  highlight quote depict accuse
`);

/** Things that can be read and cited. Singular; "figures show", "the audit found". */
export const DOCUMENT_NOUNS = words(`
  report study survey poll audit review analysis paper research investigation inquiry inquest probe census
  figure datum data statistic number result finding evidence record document file filing
  statement release letter memo memorandum email e-mail text message transcript note
  book article story editorial column blog post tweet op-ed interview press
  lawsuit suit complaint indictment affidavit warrant ruling judgment judgement verdict opinion decision order
  bill law act amendment statute constitution treaty resolution petition proposal plan policy platform manifesto
  agreement accord deal contract charter
  account log diary obituary memoir biography chronicle dossier brief briefing
  section subsection clause regulation directive ordinance bylaw byelaw chapter appendix annex preamble
  guideline guidance rule code manual handbook website site page
  forecast projection estimate model index ranking table chart graph map
  video footage recording tape audio photograph photo picture image ad advert advertisement commercial leaflet flyer
  placard sign banner poster headline caption quote slogan
  questionnaire test trial experiment assessment evaluation autopsy scan
  bulletin newsletter circular notice advisory alert
  testimony deposition
  average aggregate count tally exit-poll tracker
  minutes archive ledger receipt invoice budget
  application submission
  leak cable
  entry summary instruction register directory catalogue catalog inventory certificate rolls
  plaque inscription epitaph gravestone headstone pamphlet brochure communique telegram dispatch despatch
  database dataset
`);
