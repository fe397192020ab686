/** Euphemisms, expressions of doubt, and words that call a thing contested without saying by whom. Format: parse.ts. */
export const EUPHEMISMS = `
[noun]
ethnic cleansing > forced expulsion
population transfer > forced expulsion
special military operation > invasion
kinetic action > attack
kinetic military action > attack
surgical strike > attack
precision strike > attack
targeted killing > killing
extrajudicial killing > killing
officer-involved shooting > shooting by police
officer-involved death > killing by police
police-involved shooting > shooting by police
headcount reduction > job cut
reduction in force > job cut
workforce rebalancing > job cut
workforce optimization > job cut
workforce realignment > job cut
involuntary separation > dismissal
negative growth > decline
revenue enhancement > tax increase
terminological inexactitude > falsehood
alternative fact > falsehood
inappropriate touching > groping
protective custody unit > solitary confinement
restrictive housing > solitary confinement
economically disadvantaged > poor
food insecure > hungry
differently abled > disabled
handicapable > disabled
late-term abortion > abortion later in pregnancy
partial-birth abortion > abortion later in pregnancy
death tax > estate tax
unborn baby > fetus
preborn > fetus
pre-born > fetus
creative accounting > false accounting
collateral damage > civilian deaths
enhanced interrogation, enhanced interrogation technique, enhanced interrogation method, coercive interrogation > torture | harsh interrogation
extraordinary rendition > secret transfer of prisoners
pacification, pre-emptive self-defense
friendly fire incident, blue-on-blue, wet work, terminal force, use-of-force incident
right-sizing, redundancy program, de-layering, organizational streamlining
negative patient outcome, negative cash flow position, economic adjustment, period of accelerated negative growth, quantitative adjustment, revenue enhancer, user fee enhancement, rate adjustment, pricing action
ethical lapse, wardrobe malfunction, misspeaking, inappropriate conduct, youthful indiscretion, sexual misconduct involving children
sex worker ring, gentleman's club, adult entertainment venue, reeducation camp, reeducation center, vocational training center, family residential center, tender age shelter
pre-owned vehicle, previously owned vehicle, housing insecurity, unhoused neighbor, mentally challenged, physically challenged, vertically challenged, visually challenged, senior moment
irregular migrant, unauthorized worker, slum clearance, inner-city youth, urban youth, at-risk youth, community unrest, civil disturbance, disturbance of the peace
death panel, heartbeat bill, unborn children, products of conception, terminate a pregnancy, reproductive justice, reproductive freedom, gun safety measure, common-sense gun law
right-to-work law, right to work law, fair tax, tax reform package, free enterprise zone, clean coal, climate solutions, voter integrity, ballot security, parental rights bill
humane destruction, harvest of animals, lethal removal, acid rain event, waste-to-energy facility, volatile event, rapid oxidation, unplanned disassembly, energetic disassembly, anomaly in flight
aggressive accounting, consultancy fee scheme, commercial gift

[verb]
terminate with extreme prejudice, humanely destroy > kill
take out of action, degrade and destroy, eliminate the threat
let people go, rightsize, right-size, offboard, release from employment, dehire, manage out
meet one's maker, depart this life, go to a better place, breathe one's last, kick the bucket > die
massage the figures, massage the numbers, stretch the truth, economize with the truth, shade the truth, bend the truth, clarify its remarks, revise his remarks
repurpose funds, borrow without, liberate supplies, self-deport, resettle forcibly, relocate forcibly, repatriate forcibly, be disappeared, help police with, assist police with
pleasure oneself, sleep around, touch inappropriately

[phrase]
economical with the truth, less than truthful, less than candid, less than honest, not entirely accurate, mistakes were made, lessons will be learned, lessons have been learned, spend more time with his family, spend more time with her family, spend more time with their family, tired and emotional, in a family way
out of an abundance of caution, abundance of caution, thoughts and prayers, troops on the ground, made the ultimate sacrifice, ultimate sacrifice, supreme sacrifice, laid down his life, laid down her life, laid down their lives
department of defense spin, peacekeeping missile, defensive operation, clean bomb, daisy cutter, hearts-and-minds, ethnically cleansed, human shield policy, efficiency drive
`;

export const DOUBTS = `
[adjective]
so-called, so called, supposed, self-styled, self-proclaimed, self-appointed, self-anointed, soi-disant, purported, alleged plot, alleged hoax, ostensible, putative, wannabe, pseudo, ersatz // It says that the name does not fit.
pseudo-scientific, pseudoscientific, pseudo-intellectual, pseudo-science, pseudo-historical, quasi-official, half-true, half-truths, shaky evidence, flimsy, far from proven // Say what is known, and who disputes it.

[phrase]
supposedly, allegedly innocent, ostensibly, purportedly, putatively, in name only, what it claims, what he claims, what she claims, what they claim, what he claimed, what she claimed, what they claimed, what it claimed // It hints that the name does not fit.
if that is what, if you can call it that, if one can call it, if such a thing, under the guise of, in the guise of, under the pretext of, on the pretext of, under the cover of, for the sake of appearances, masquerading as, masquerade as, masquerades as, masqueraded as // It says that the real motive is another.
passing itself off, passing himself off, passing herself off, dressed up as, touted as, portrayed as, painted as, trumpeted as, hailed as, styled itself, styles itself, styling itself // It hints that the description is false: name who uses it.
fancies himself, fancies herself, fancies itself, fancy themselves, imagines himself, imagines herself, insists he is, insists she is // It hints that the statement is false.

[adjective]
dubious

[phrase]
claims to be, claimed to be, claiming to be, claims to have
`;

export const CONTESTED = `
[adjective]
controversial, highly controversial, deeply controversial, hugely controversial, hotly disputed, much-debated, much-disputed, divisive, deeply divisive, contentious, hot-button, polemical, hotly-contested, widely criticized, widely condemned, widely derided, widely mocked, widely panned // Say who objects, and to what.
embattled, beleaguered, disgraced, besieged, scandal-plagued, scandal-scarred, scandal-ridden, scandal-tainted, tarnished, sullied, discredited, maligned, much-maligned, much-criticized, reviled, despised, loathed, under-fire, beset, humiliated, mired // Say what happened, and who says so.
ill-fated, doomed, botched, bungled, abortive, star-crossed, floundering, foundering, sputtering, stillborn, misbegotten, ill-starred, moribund, faltering, teetering, beaten-down, crisis-stricken, crisis-plagued, strike-hit, strike-torn, crime-plagued // Say what happened.
vaunted, much-vaunted, touted, much-touted, highly-touted, heralded, much-heralded, hyped, ballyhooed, overhyped, feted, fabled, lionized, much-lauded, dreaded, long-feared, long-dreaded, enigmatic, mercurial, firebrand, maverick // Say what the person did.
explosive, scandalous, damning, incriminating, bombshell, tell-all, sensational, salacious, lurid, racy, steamy, tone-deaf, ham-fisted, eyebrow-raising, head-scratching, jaw-dropping, hair-raising, unsavory, unseemly, sordid, sketchy, shady, murky // Say what is in it.
polarizing, infamous, notorious, secretive, inflammatory, incendiary, problematic, questionable
`;
