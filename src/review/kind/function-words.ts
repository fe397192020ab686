/** The small words that every text of a language is full of: by them even one sentence of it is known. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  German:
    "der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden wurde wurden hat haben nicht kein keine auch nur noch schon mit von vom zum zur für auf aus bei beim nach über unter durch gegen ohne um im am ins als wie wenn dass daß weil er sie es wir ich ihr sich sein seine ihre bis seit heute gestern morgen mehr sehr wo was hier vor habe hätte sei man dann so alle",
  French:
    "le la les l un une des du de d et ou mais est sont était ont avec pour par sur dans sous chez sans au aux ce cet cette ces qui que qu dont où il elle ils elles nous vous je on se sa son ses leur leurs ne pas plus très été être fait aussi après avant depuis entre hier demain aujourd hui à",
  Spanish:
    "el la los las un una unos unas del al de y o pero es son fue era está están ha han con para por sin sobre entre hasta desde que quien cuando donde como se su sus le les lo no ni más muy también ya este esta estos ayer hoy mañana en",
  Italian:
    "il lo la i gli le un uno una del dello della dei degli delle al alla ai alle dal dalla nel nella sul sulla di da in con per tra fra e ed o ma è sono era ha hanno che chi non più molto anche si suo sua loro come quando ieri oggi domani questo questa",
  Portuguese:
    "o a os as um uma uns umas do da dos das no na nos nas ao aos à de em com por para pelo pela sem sobre e ou mas é são foi era está tem que quem quando onde como se seu sua não mais muito também já este esta ontem hoje amanhã",
  Dutch:
    "de het een en of maar is zijn was waren wordt worden werd heeft hebben had met van voor op uit bij naar over door om tot tegen zonder onder niet geen ook nog wel al dat die dit deze wie wat waar als dan er hij zij ze wij we ik je hun haar te in aan meer gisteren morgen vandaag",
  Swedish:
    "och eller men är var har hade blev blir ska skulle kan med för från till på av om under över efter utan mot vid inte också bara den det de ett en som att när där han hon vi jag sig sin sitt sina i mer mycket idag igår imorgon nu",
  Danish:
    "og eller men er var har havde blev bliver skal kan med for fra til på af om under over efter uden mod ved ikke også kun den det de et en som at når hvor han hun vi jeg sig sin sit sine i mere meget dag går morgen nu",
  Polish:
    "i w z ze na do od po za przez przy dla bez pod nad o u nie jest są był była było były się to że który która które jak gdy gdzie ale oraz lub czy tylko już jeszcze także ten ta te tego tej jego jej ich on ona dziś wczoraj jutro bardzo będzie będą go mu nikt",
  Czech:
    "a i v ve na do od po za přes při pro bez pod nad o u z ze s se si je jsou byl byla bylo byly není že který která které jak když kde ale nebo jen už ještě také ten ta to té jeho její jejich on ona dnes včera zítra velmi bude budou kdy ho mu nikdo",
  Turkish:
    "ve veya ama ile için bir bu şu o da de mi mı ne gibi kadar sonra önce göre daha çok en değil var yok oldu olan olarak ise her hiç ki biz ben siz onlar dün bugün yarın",
  Finnish:
    "ja tai mutta on ovat oli olivat ei eivät se ne hän he me minä että joka jotka kun jos niin myös vain vielä jo kuin ennen jälkeen kanssa ilman noin tämä nämä eilen tänään huomenna hyvin",
};

/** Of English, those that make a sentence English whatever else stands in it. */
export const ENGLISH_FUNCTION_WORDS =
  "the of and to a an in is was for that it on with as at by from be are this these those have has had he she they we you i his her its their our your not but or if so than then there when where who what which how were been being will would can could should may might must do does did no any each into out up over after before about between until since very only just met die sin men pour come say says said my me him them us";
