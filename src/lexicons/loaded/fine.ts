/**
 * Where a word is plain description: "_ waste" means right before "waste" (singular or plural), "grand _" right after
 * "grand", and a bare word means anywhere in the sentence. The word before the colon is the entry, for all its forms.
 */
export const FINE = `
thin-skinned: game, fruit, potato, tomato, grape, lemon, animal, antelope, calibre, caliber, cartridge
hail: _ from
offensive: _ line, _ lineman, _ linemen, _ coordinator, _ player, _ tackle, _ rebound, _ weapon, _ foul, _ operation, military, quarterback
toxic: _ waste, _ chemical, _ substance, _ gas, _ gases, _ fume, _ metal, _ material, _ spill, _ air, _ water, _ shock, _ asset, _ smoke, _ algae, _ pollution, _ pollutant, _ sludge, _ dust, _ compound, _ dose, _ exposure, _ to, _ plume, _ runoff, _ soil, _ ash, non _, liver, landfill, aquifer
poisonous: _ snake, _ plant, _ mushroom, _ gas, _ fish, _ berry, _ frog, _ spider, _ chemical
virulent: _ strain, _ virus, _ bacteria
noxious: _ weed, _ gas, _ gases, _ fume
radical: _ surgery, _ prostatectomy, _ mastectomy, free _, chemistry, _ new
brutal: _ winter, _ heat, _ cold
savage: dan _, michael _, fred _, rick _
explosive: _ device, _ material, _ ordnance, _ charge, _ eruption, _ belt, _ vest, _ substance, high _, bomb squad, detonator
incendiary: _ device, _ bomb, _ weapon
inflammatory: _ bowel, _ response, _ disease, _ marker, _ cell, _ agent, _ arthritis, _ condition, _ cytokine, _ disorder, _ lesion, _ mediator, _ molecule, _ pain, _ pathway, _ process, _ protein, _ reaction, _ signal, anti _, pro _, cytokine, antibody, arthritis, asthma, eczema, psoriasis
stormy: _ weather, _ sea, _ water, _ sky, _ daniels
cruelty: animal _, _ to animal, _ to children
bitter: _ almond, _ cold, _ taste, _ lemon, _ orange, _ herb, _ end, _ chocolate, _ melon
vicious: sid _
fierce: _ wind, _ storm
fiery: _ crash, _ explosion, _ wreck, _ food, _ sauce
ferocious: _ wind, _ storm
reckless: _ driving, _ endangerment, _ homicide, charged, convicted, manslaughter, pleaded
petty: _ criminal, _ crime, _ theft, _ thief, _ offence, _ offense, _ officer, _ cash, _ theft, _ crime, tom _, richard _, kyle _
predatory: _ lending, _ pricing, _ fish, _ bird, _ species
parasitic: _ wasp, _ worm, _ infection, _ plant
feral: _ cat, _ hog, _ pig, _ swine, _ animal, _ horse, _ dog
mercenary: _ force, _ fighter
dumb: _ waiter, deaf
crazy: _ horse
insane: criminally _, _ asylum
hysterical: _ blindness
paranoid: _ schizophrenia, _ schizophrenic
awesome: _ again
gallant: roger _
brilliant: _ white, _ blue, _ cut
lavish: _ on
anemic: iron, blood, patient
glacial: _ lake, _ ice, _ melt, _ meltwater, _ retreat, _ valley, _ period, _ till
lukewarm: _ water
sweeping: _ view, _ up, _ the floor
steep: _ slope, _ hill, _ cliff, _ bank, _ trail, _ terrain, _ stair, _ street, _ descent, _ climb, tea
shady: _ tree, _ spot, _ side, _ grove
murky: _ water
hard-boiled: _ egg
stark: _ county, tony _
dramatic: _ art, _ society, _ soprano, _ club, _ role, theater
dirty: _ water, _ bomb, _ laundry, _ dish, _ clothes, _ needle
broadsides: rare _, printed _, ballad, ephemera, pamphlet, printer, cannon
broadside: rare _, printed _, ballad, ephemera, pamphlet, printer, cannon
shrug off: market _, share _, stock _, future _, bond _, price _, index _, exchange _, trader _, investor _, dollar _, pound _, euro _, sterling _, yen _
slam: _ shut, door, brake, grand _, _ dunk, poetry _
blast: _ a hole, _ a tunnel, _ furnace, _ radius, bomb _, _ site, quarry, dynamite
surge: storm _, _ protector, power _, coastal _
slump: shoulders, batting _
plunge: ft, feet, river, water, cliff, polar _
storm out: hurricane
spar: boxing, gym, boxer
rip: _ current, _ tide
hawk: atlanta _, _ mountain, black _, red _, bird
destructive: _ force, _ testing, flood, storm, fire, earthquake, hurricane, tornado, pest, insect
outright: _ ban, _ majority, _ win, _ winner, _ victory, _ owner, _ ownership, _ purchase, _ sale
plague: disease, illness, pain, injury, bubonic _, the _, pneumonic
meltdown: nuclear, reactor, chernobyl, fukushima
slaughter: _ house, _ of animals, livestock, cattle
extremist: _ content, _ material, _ video, _ propaganda, _ website, _ forum, _ literature, _ violence, violent _, bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
left-wing extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
right-wing extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
left-wing extremists: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
right-wing extremists: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
islamic extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
christian extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
muslim extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
jewish extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
hindu extremist: bomb, bombing, bombed, attack, attacked, killed, gunman, massacre, hostage
fascism: italian, mussolini, 1930s
white supremacist: _ group, convicted
racist: court, sued
cult: _ film, _ classic, _ following, branch davidian
oust: _ from
admit: hospital, patient, _ to the hospital, students, university, college, admission, evidence, into
claim: _ responsibility, _ a seat, insurance, benefits, _ the title, lives, medal, tax, refund, jobless _, unemployment _, _ victory, baggage, stake, asylum, gold
winger: scored, goal, goals, match, club, ball, cup, substitute, crossed, penalty
sadly: spoke _, smiled _, said _, sang _, looked _, nodded _, sighed _
naturally: _ occurring, _ ventilated, grows _, occurs _
supposed: _ to
regime: tax _, fiscal _, regulatory _, legal _, planning _, tariff _, sanction _, licensing _, visa _, trade _, fire _, flow _, climatic _, management _, _ change, _ shift
gammon: ham, egg, roast, glaze, glazed, joint, steak, bacon, chip, pineapple
overrun by: weed, ivy, bramble, rabbit, rat, mouse, vine, cost, budget
overrun with: weed, ivy, bramble, rabbit, rat, mouse, vine, nettle
ugly: art, artwork, design, font, duckling, sister, fruit
hollow: tree, log, bone, tube, sound, shaft, axle, mill, reed, made _ so
`;
