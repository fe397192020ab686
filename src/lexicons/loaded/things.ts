import { words } from "../attribution/words.js";

/** Things that one can see and touch, in the singular: what words such as "steep", "thin" or "burst" describe plainly. */
export const THINGS = new Set(
  words(`
    terrain hill hillside slope ridge mountain cliff valley gully ravine canyon crater cave beach shore coast coastline dune
    path trail track road lane street pavement kerb curb stair staircase step bend ledge meadow pasture
    lawn garden yard forest wood jungle swamp marsh bog desert glacier iceberg river stream creek lake pond pool sea ocean
    wave tide current water ice snow rain hail fog mist cloud sky wind gale breeze air smoke dust ash mud sand gravel soil
    clay rock stone boulder pebble lava magma mineral crystal ore metal iron steel copper brass lead tin gold silver
    aluminium aluminum glass plastic rubber leather cotton wool silk linen cloth fabric thread yarn rope cord string cable
    wire chain hook nail screw bolt nut washer spring hinge lock key pipe tube hose valve pump tap drain gutter sewer
    engine motor wheel tyre tire brake gear axle piston cylinder turbine battery fuse switch lamp bulb lens mirror camera
    screen monitor keyboard laptop phone circuit chip sensor antenna magnet coil drum tank barrel bucket bottle jar
    can tin box crate bag sack basket tray bowl cup mug plate dish pan pot kettle oven stove grill fridge freezer sink bath
    towel brush broom knife fork spoon blade axe saw hammer drill spade shovel rake tool ladder scaffold crane
    home building tower roof ceiling wall floor door window gate fence hedge chimney brick tile plank beam pillar
    column arch bridge tunnel dam dyke pier harbour harbor barn shed tent hut cabin kitchen bathroom bedroom cellar
    basement attic corridor hallway bench chair table desk shelf bed mattress pillow blanket curtain carpet rug
    car lorry truck van bus train tram bike bicycle scooter boat ship ferry canoe raft plane aircraft helicopter rocket
    satellite drone hull deck mast sail rudder anchor wing propeller windscreen windshield bumper
    book page card envelope copy binding cover poster photograph photo painting canvas frame statue
    shirt coat jacket trousers dress skirt sock shoe boot glove hat helmet belt button zip collar sleeve hem
    bread dough flour crust loaf cake pastry biscuit cookie butter cheese milk cream egg meat beef pork lamb chicken fish
    salmon tuna rice pasta noodle bean lentil potato tomato onion garlic carrot cabbage pepper salt sugar honey sauce
    soup broth oil vinegar wine beer coffee tea juice fruit apple lemon orange berry grape nut seed grain
    tree trunk branch twig bark root leaf stem bud flower petal thorn grass moss fern fungus mushroom weed shrub vine
    crop wheat maize barley fir oak pine
    animal dog cat horse cow cattle sheep goat pig rat mouse rabbit deer fox wolf bear bird hen duck goose eagle owl
    snake lizard frog toad whale seal shark crab snail worm insect bee wasp ant fly moth beetle spider mosquito
    larva egg nest hive web shell feather fur hide claw tooth jaw beak tail horn hoof
    skull eye ear nose mouth lip tongue throat neck shoulder arm elbow wrist finger thumb nail chest
    rib lung heart stomach belly gut bowel liver kidney spine hip leg knee ankle toe skin muscle bone joint tendon
    nerve vein artery blood bile sweat tissue cell tumour tumor membrane bacterium virus germ spore protein enzyme
    wound scar bruise rash blister breath voice
    ball bat racket net puck ski skate rope pitch crease boundary stump
    fuel petrol gasoline diesel gas coal charcoal candle flame ember spark blaze bonfire wildfire debris rubble wreckage
    layer coating edge corner surface strip slice lump chunk stack pile heap channel groove slot crack gap hole
    angle seam knot bundle propane seismicity eruption
  `),
);
