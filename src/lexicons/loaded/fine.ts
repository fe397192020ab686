/**
 * Where a word is plain description: "_ waste" means right before "waste" (singular or plural), "grand _" right after
 * "grand", and a bare word means anywhere in the sentence. The word before the colon is the entry, for all its forms.
 */
export const FINE = `
hail: _ from
offensive: _ line, _ lineman, _ linemen, _ coordinator, _ player, _ tackle, _ rebound, _ weapon, _ foul, _ operation, military, quarterback
toxic: _ waste, _ chemical, _ substance, _ gas, _ gases, _ fume, _ metal, _ material, _ spill, _ air, _ water, _ shock, _ asset, _ smoke, _ algae, _ pollution, _ pollutant, _ sludge, _ dust, _ compound, _ dose, _ exposure, _ to, _ plume, _ runoff, _ soil, _ ash, non _, liver, landfill, aquifer
poisonous: _ snake, _ plant, _ mushroom, _ gas, _ fish, _ berry, _ frog, _ spider, _ chemical
virulent: _ strain, _ virus, _ bacteria
noxious: _ weed, _ gas, _ gases, _ fume
foul: _ play, _ ball, _ line, _ shot, _ trouble, _ out, _ weather, _ water, _ smell, referee, striker
radical: _ surgery, _ prostatectomy, _ mastectomy, free _, chemistry, _ new
brutal: _ winter, _ heat, _ cold
savage: dan _, michael _, fred _, rick _
explosive: _ device, _ material, _ ordnance, _ charge, _ eruption, _ belt, _ vest, _ substance, high _, bomb squad, detonator
incendiary: _ device, _ bomb, _ weapon
inflammatory: _ bowel, _ response, _ disease, _ marker, _ cell, anti _
turbulent: _ air, _ flow, _ sea, _ water
seismic: _ activity, _ survey, _ wave, _ event, _ station, _ sensor, _ zone, _ retrofit, earthquake
stormy: _ weather, _ sea, _ water, _ sky, _ daniels
bitter: _ almond, _ cold, _ taste, _ lemon, _ orange, _ herb, _ end, _ chocolate, _ melon
crude: _ oil, _ price, _ export, _ import, _ future, _ stock, barrel, west texas, brent _
coarse: _ sand, _ salt, _ grain, _ fabric
vicious: sid _
fierce: _ wind, _ storm
fiery: _ crash, _ explosion, _ wreck, _ food, _ sauce
ferocious: _ wind, _ storm
reckless: _ driving, _ endangerment, _ homicide, charged, convicted, manslaughter, pleaded
petty: _ officer, _ cash, _ theft, _ crime, tom _, richard _, kyle _
malicious: _ prosecution, _ communication, _ software, _ code, _ mischief, _ wounding
predatory: _ lending, _ pricing, _ fish, _ bird, _ species
parasitic: _ wasp, _ worm, _ infection, _ plant
feral: _ cat, _ hog, _ pig, _ swine, _ animal, _ horse, _ dog
mercenary: _ force, _ fighter
subversive: _ activities
seditious: _ conspiracy, charged
fake: _ blood, _ fur, _ passport, _ id, _ document, _ account, _ drug, _ bill, _ bomb, _ weapon, _ gun, _ name, _ snow, _ tan, _ eyelash, _ flower, _ pill, counterfeit
slippery: _ road, _ condition, _ surface, _ floor
dumb: _ waiter, deaf
crazy: _ horse
insane: criminally _, _ asylum
hysterical: _ blindness
paranoid: _ schizophrenia, _ schizophrenic
awesome: _ again
gallant: roger _
brilliant: _ white, _ blue, _ cut
honorable: _ discharge, _ mention, right _, the _
lavish: _ on
rocky: _ beach, _ coast, _ shore, _ hill, _ hillside, _ cliff, _ planet, _ terrain, _ shoreline, _ mountain, _ outcrop, _ soil, _ balboa, _ ground
anemic: iron, blood, patient
runaway: _ train, _ teen, _ child, _ slave, _ truck
glacial: _ lake, _ ice, _ melt, _ meltwater, _ retreat, _ valley, _ period, _ till
lukewarm: _ water
sweeping: _ view, _ up, _ the floor
steep: _ slope, _ hill, _ cliff, _ bank, _ trail, _ terrain, _ stair, _ street, _ descent, _ climb, tea
robotic: _ arm, _ surgery, _ system, _ spacecraft, _ vacuum, _ mission, _ telescope
wooden: _ furniture, _ box, _ house, _ spoon, _ bridge, _ floor, _ frame, _ door, _ fence, _ table, _ boat, _ stake, _ bench
cerebral: _ palsy, _ cortex, _ hemorrhage, _ edema
shady: _ tree, _ spot, _ side, _ grove
murky: _ water
hard-boiled: _ egg
cozy: _ cottage, _ sweater, _ blanket
sour: _ milk, _ cream, _ cherry, _ taste, _ dough
blazing: _ fire, _ building, _ house
hawkish: _ fed
stark: _ county, tony _
dramatic: _ art, _ society, _ soprano, _ club, _ role, theater
wholesale: _ price, _ market, _ trade, _ club, _ business, _ distributor, _ supplier, _ cost
sterling: _ silver, pound _, raheem _, donald _
gross: _ domestic, _ margin, _ sale, _ revenue, _ profit, _ income, _ national, _ weight, terry _
dark: _ sky, _ matter, _ energy, _ glass, _ hair, _ chocolate, _ web, _ horse, _ blue, _ green, _ suit, _ cloud, _ red, _ brown, _ room, _ street, _ net, _ clothing, before _, after _
dirty: _ water, _ bomb, _ laundry, _ dish, _ clothes, _ needle
sick: _ leave, _ pay, _ day, _ people, _ child, _ patient, _ animal, got _, getting _, fell _
tired: _ of, i'm _, was _, were _, are _, is _, feel _
empty: _ seat, _ lot, _ building, _ house, _ bottle, _ shelf, _ street, _ chair, _ room, _ nest
hot: _ water, _ weather, _ dog, _ day, _ air balloon, _ spring
cold: _ war, _ water, _ weather, _ front, _ case, _ storage, _ snap, _ spell
hard: _ drive, _ copy, _ cider, _ hat, _ currency, _ surface, _ court, _ rock, _ work
tough: _ love
violent: _ crime, _ offense, _ criminal, _ felony, _ offender, _ felon
deadly: _ shooting, _ weapon, _ force, _ fire, _ crash, _ conduct, _ attack, _ disease, _ virus, _ storm
fatal: _ shooting, _ crash, _ accident, _ stabbing, _ overdose, _ injury, _ wound, _ collision
lethal: _ injection, _ dose, _ weapon, _ force, non _
bloody: _ sunday, _ mary, _ nose
healthy: _ eating, _ food, _ diet, _ baby, _ meal, _ weight, _ volunteer
positive: _ test, _ result, tested _, test _, testing _, _ case, _ sample, rh _
innocent: _ until proven, _ plea, pleaded _
false: _ alarm, _ positive, _ statement, _ imprisonment, _ teeth, _ claims act, _ killer
suspicious: _ package, _ activity, _ death, _ person, _ object, _ vehicle, _ device
medieval: _ history, _ period, _ art, _ times, _ church, _ castle, _ europe, _ town
extreme: _ weather, _ heat, _ cold, _ sport, _ event, _ rainfall, _ temperature
critical: _ condition, _ care, _ infrastructure, _ mass, _ mineral
serious: _ injury, _ condition, _ crime, _ fraud office, _ illness
major: _ league, john _, _ general, _ crime, _ highway, _ road
poor: _ people, _ household, _ family, _ health, _ weather, _ child, _ country, _ neighborhood, _ visibility, _ condition
rich: _ in, _ country, _ soil
tight: _ end, _ race
special: _ counsel, _ forces, _ election, _ agent, _ session, _ education, _ prosecutor, _ envoy
great: _ britain, _ lakes, _ depression, _ falls, _ barrier, _ recession, _ plains, _ wall, _ deal, _ aunt, _ uncle
blind: _ people, _ person, _ man, _ woman, _ child, _ trust, _ spot, _ date
tribal: _ land, _ leader, _ member, _ government, _ nation, _ council, _ police, _ court, _ area
partisan: _ makeup
sectarian: _ school
slam: _ shut, door, brake, grand _, _ dunk, poetry _
blast: _ a hole, _ a tunnel, _ furnace, _ radius, bomb _, _ site, quarry, dynamite
bash: christmas _, birthday _
pound: _ sterling, british _, the _, _ of, a _, per _, egyptian _, dog _, animal _
hammer: sledge _, arm and _, the _, a _, nail
cream: ice _, _ cheese, sour _, whipped _, _ of, sun _
grill: the _, _ the meat, barbecue, restaurant, chef
roast: _ beef, _ chicken, pot _, coffee
torch: olympic _, _ relay, _ song, _ light
storm: tropical _, winter _, the _, _ surge, snow _, ice _, _ system, _ damage, a _, _ drain, dust _, _ shelter, weather, hurricane, rain, meteorologist
surge: storm _, _ protector, power _, coastal _
spike: _ lee, _ protein, volleyball
rocket: _ launcher, _ attack, _ fire, _ launch, houston _, _ fuel, _ man, a _, the _, space _, _ lab, _ science
balloon: hot air _, a _, the _, weather _, air _, spy _, party _
crash: plane _, car _, fatal _, the _, a _, _ site, _ scene, _ test, helicopter, vehicle, motorcycle, driver, pilot, suv, train
slump: shoulders, batting _
plunge: ft, feet, river, water, cliff, polar _
flood: the _, _ water, _ plain, _ warning, _ insurance, _ damage, flash _, _ victim, _ zone, river, rain, dam, _ control, levee
swarm: bee, locust, earthquake _
storm into: eye of
limp: his leg, her leg, his ankle, knee, ankle, hamstring
crawl: space, pub _
retreat: _ center, weekend _, glacier, spiritual _, writers, corporate _, a _, the _, camp
seize: drug, cocaine, heroin, weapon, gun, asset, police, agent, officer, customs, warrant, cash, pound, firearm, contraband
storm out: hurricane
hijack: plane, airliner, flight, aircraft, jet
shelve: book, library
dump: garbage _, trash _, truck, landfill
spar: boxing, gym, boxer
loom: weaving, textile
rock: _ music, _ band, _ star, _ concert, folk _, punk _, the _, a _, _ roll, _ and, hard _, _ formation, _ climbing, _ island, little _, red _
rip: _ current, _ tide
champion: _ of the, world _, defending _, _ league, the _, a _, national _, state _, title, tournament, reigning _, olympic _
legend: urban _, the _ of, the _, john _, a _
witch: _ trial, salem, the _
hawk: atlanta _, _ mountain, black _, red _, bird
rebel: ole miss, syria, fighter, _ commander, houthi, ukraine
worm: soil, parasite, computer _
plague: bubonic _, the _, pneumonic
meltdown: nuclear, reactor, chernobyl, fukushima
avalanche: snow, ski, colorado _, skier, mountain
landslide: rain, mud, rescue, buried
tsunami: warning, earthquake, wave, coast, japan, indian ocean
slaughter: _ house, _ of animals, livestock, cattle
lynching: victims of, anti _, history of, memorial
fascism: italian, mussolini, 1930s
nazi: _ germany, _ party, world war, holocaust, occupied, hitler, camp, _ regime, 1930s, 1940s, anti _, _ era
neo-nazi: _ group
terrorist: _ attack, convicted _, designated, designation, _ organization list, counter _, foreign _, state department, anti _, _ financing, charged, charges, suspected _, court, judge, sentenced, terrorism act
communist: _ party, chinese _, soviet, cuba, china, vietnam, former _
socialist: _ party, democratic _, _ republic, union of soviet, french _, spanish _, venezuela
militant: islamic state, taliban, hamas, pakistan, somalia, al shabaab
jihadist: islamic state
fundamentalist: mormon, mormons, _ church of
islamist: muslim brotherhood
white supremacist: _ group, convicted
racist: court, sued
predator: _ drone, apex _, nashville _, sex _, prey
cult: _ film, _ classic, _ following, branch davidian
sect: religious _, jain, buddhist
gang: _ member, street _, prison _
mob: flash _
coup: military, army, general, soldier, junta
junta: military, myanmar, burma, general
murderer: convicted _, sentenced
killer: serial _, convicted _, _ whale, pain _, weed _
thief: car thief, jewel _
fraud: charged, charges, convicted, securities _, wire _, bank _, pleaded, office, _ division, _ squad
corruption: charged, charges, anti _, trial, investigation, convicted, index, transparency international
negligence: lawsuit, gross _, court, jury, sued, civil
conspiracy: charged, charges, convicted, counts, count, indicted, pleaded
dictator: former _, idi amin, stalin
oust: _ from
regime: sanctions _, tax _, exercise _, training _, regulatory _
slander: lawsuit, sued, suit
deception: tax
reveal: _ the, _ a, _ an, _ his, _ her, _ its, _ their, _ how, _ what, _ who, _ little, documents, document, report, records, results, data, study, analysis, x-ray, scan, test, survey, audit, investigation
admit: hospital, patient, _ to the hospital, students, university, college, admission, evidence, into
deny: entry, _ the request, _ the motion, appeal, visa, bail, parole, access, benefits
claim: _ responsibility, _ a seat, insurance, benefits, _ the title, lives, medal, tax, refund, jobless _, unemployment _, _ victory, baggage, stake, asylum, gold
grant: _ of, _ program, federal _, _ money, research _, ulysses
recognize: award, medal, honor, ceremony, country, countries, state
maintain: _ a, _ the, roads, balance, records
assure: quality
winger: scored, goal, goals, match, club, ball, cup, substitute, crossed, penalty
sadly: spoke _, smiled _, said _, sang _, looked _, nodded _, sighed _
naturally: _ occurring, _ ventilated, grows _, occurs _
fatally: _ injured, _ wounded, _ shot, _ stabbed, _ struck, _ hurt
completely: _ blind, _ deaf, _ destroyed, _ submerged, _ paralysed, _ paralyzed, _ sealed
row: in a _, the front _, the back _, the top _, the bottom _, death _, skid _, _ house, _ of, savile _
`;
