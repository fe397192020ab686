/** Contested labels for people and groups. Both sides of politics get the same treatment. Format: parse.ts. */
export const LABELS = `
# Immigration
[noun]
illegal immigrant, illegal alien, illegal migrant, criminal alien > person in the country illegally | immigrant without legal status // “Illegal” describes acts, not people.
illegals > people in the country illegally | immigrants without legal status // “Illegal” describes acts, not people.
open-borders advocate, open-borders activist, open borders advocate, amnesty advocate > supporter of looser immigration rules
border hawk, immigration hardliner, immigration hawk, anti-immigrant zealot > supporter of tighter immigration rules
interloper, foreign horde // Say who came, from where, and how many.

# Extremes
[noun]
extremist, left-wing extremist, right-wing extremist, radical leftist, radical rightist, radical liberal, radical conservative, islamic extremist, christian extremist, muslim extremist, jewish extremist, hindu extremist // Say what the person did or argues for, or who uses the word.
far-leftist, far-rightist, hard-leftist, hard-rightist, arch-conservative, archconservative, arch-liberal, ultraconservative, ultraliberal, ultra-leftist, ultra-rightist // Say which positions, or who uses the word.
domestic terrorist, eco-terrorist, ecoterrorist, narco-terrorist, narcoterrorist, zealot, insurrectionist, seditionist // Say what the person did, or who uses the word.
fascist, neo-fascist, neofascist, commie, neo-marxist, cultural marxist, crypto-fascist, eco-fascist, ecofascist, theocrat, white supremacist, christian nationalist // Say which views or membership, or who uses the word.
racist, bigot, misogynist, sexist, xenophobe, transphobe, islamophobe, antisemite, anti-semite, man-hater, america-hater, cop-hater, gun-grabber, book banner, book-banner, statue-toppler // Say what the person said or did.

# Wrongdoers, before or without a verdict
[noun]
thug, crook, goon, hoodlum, hooligan, mobster, anarchist mob, criminal element, career criminal, baby-killer, superpredator, super-predator // Say what is alleged, and who alleges it.
stooge, druglord, slumlord, gunrunner // Say what is alleged, and who alleges it.
junkie, crackhead, druggie, dope fiend > person with an addiction
drunkard, wino, pothead, stoner, bum, hobo, tramp, vagrant, slum-dweller, whore, jailbird
cripple, retard, lunatic, psychopath, sociopath, psycho, schizo, madman, maniac, nutter, basket-case, midget, victim of autism, wheelchair-bound, deaf-mute, spastic // Name the condition if it matters, and put the person first.

# Belief and dissent
[noun]
denier, climate denier, climate change denier, climate-change denier, science denier, vaccine denier, covid denier, election denier, holocaust revisionist, denialist, anti-vaxxer, antivaxxer, anti-vaxer, anti-masker, flat-earther, birther, truther, conspiracist, quack // Say what the person disputes, and on what grounds.
climate alarmist, alarmist, warmist, doomer, doomsday cultist, climate cultist, eco-zealot, eco-warrior, environmental extremist, environmental wacko, tree hugger, tree-hugger, greenie, vaccine pusher, lockdown zealot, lockdown fanatic, mask zealot // Say what the person argues for.
hate-group, radical group, fringe group, front group, astroturf group, lynch mob, death cult // Ask who calls it that, and name them.
cultist, cult leader, cult follower, fanatic // Say what the person did or believes.
infidel, heathen, god-hater, bible-thumper, holy roller, jesus freak, religious nut, religious fanatic, prude // Use the name of the belief or the office.

# Parties, media, officials
[noun]
rino, dino, neocon, neo-con, paleocon, theocon, neo-liberal, limousine liberal, champagne socialist, tax-and-spend liberal, big-government liberal, country-club republican, rockefeller republican, blue dog, never trumper, never-trumper, tea partier, tea bagger, teabagger // Say which positions, or which vote.
leftist, rightist, lefty, leftie, righty, rightie, winger, wingnut, moonbat, pinko, bolshie, tory boy, loony leftist, social justice warrior, sjw, feminazi, femi-nazi, men's rights nut, gun nut, gun-nut, gun fanatic, gun zealot
globalist, elitist, coastal elite, liberal elite, cultural elite, wall street elite, corporate elite, washington elite, washington establishment, establishment hack, deep stater, swamp creature, corporate stooge, corporate shill, union boss, union thug, labor boss, party boss // Name the office, body or people.
trial lawyer lobby, israel lobby, abortion lobby, climate lobby, gay lobby, pro-abortion lobby, big labor, big ag, big media // Name the companies or groups.
vested interest, vested interests, dark-money group, dark money group, mega-donor, megadonor, fat cats, robber barons, one-percenter, job creators, makers and takers, welfare queens // Name the people or groups.
tyrant, regime, puppet regime, client regime, rogue regime, terror regime, apartheid regime, occupation regime, colonial regime, banana republic, authoritarian regime // Use the office or the word “government”, or say who uses the label.
pro-abort, pro-abortion activist, pro-abortionist, abortionist, anti-abortion zealot, anti-choicer, pro-lifer, pro-choicer, forced-birther, anti-abortionist, abortion zealot
gay activist, gay agenda, homosexual agenda, trans activist, transgenderism, gender ideology, gender ideologue, trans lobby, sodomite, gay lifestyle, homosexual lifestyle // Say who did what, and use the words people use for themselves.
race baiter, race-baiter, race hustler, race-hustler, race card, poverty pimp, grievance monger, grievance industry, diversity hire, affirmative action hire, token minority, uncle tom, uncle toms, oreo, plantation democrat // Say what the person said or did.
freedom fighter, true patriot, hostages of january, defender of freedom, defender of democracy, defender of liberty, champion of the people, man of the people, woman of the people // It takes the group's own side: say what they did.

# Political tags put before a name
[adjective]
anti-police
radical islamic, hard-left, hard-right, extreme-left, extreme-right, ultra-right-wing, ultra-left-wing, ultra-right, ultra-left, pro-abortion, anti-life, anti-choice, anti-family, anti-science, pro-criminal
anti-freedom, anti-worker, anti-business, pro-illegal, open-borders, pro-amnesty, anti-white, anti-black, anti-woman, anti-women, white supremacist, white-nationalist, white-supremacist, socialistic, communistic, fascistic
liberal-dominated, democrat-run, republican-run, woke, super-woke, pro-maga, trump-loving, trump-hating, trumpian, trumpist, trumpy, bidenesque, obamaesque, clintonian, thatcherite
job-killing, budget-busting, deficit-busting, baby-killing, gun-grabbing, freedom-hating, america-hating, god-hating, cop-hating, police-hating, planet-killing, climate-denying, science-denying, union-hating, union-bashing, immigrant-bashing, gay-bashing, china-bashing, terrorist-loving, terror-supporting, terror-linked, kremlin-backed, soros-funded, soros-backed, koch-funded, koch-backed
racist, sexist, fascist, xenophobic, bigoted, communist-style, socialist-style, nazi-like, nazi-style, soviet-style, gestapo-like, gestapo-style, cult-like, cultish, terroristic, radicalized, extremist, far-fringe, ultra-orthodox-like, crypto-fascist

[noun]
radical, fascism, marxist, supremacist, liar, oligarch, cult

[adjective]
radical, leftist, anti-immigrant, anti-muslim, marxist, supremacist
`;
