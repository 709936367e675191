/**
 * Words that a full stop follows within a sentence, by language: as they are written, without the last full stop.
 * Short lists of what news uses; a person mends the rest.
 */
const words: Readonly<Record<string, string>> = {
  ar: 'د أ.د أ ق.م م.م إلخ',
  cs: 'tzv např atd č str gen plk pplk mjr ing dr prof sv',
  da: 'bl.a f.eks ca nr kl hr fr dr prof jf mio mia pct',
  de: 'Dr Prof Hr Fr Nr Mio Mrd bzw ca vgl d z u v i S St Str Abs Art usw evtl ggf sog inkl Jh Chr Gen Obst Hptm Jan Feb Aug Sept Okt Nov Dez',
  el: 'κ κκ κα π.χ δηλ αρ σελ λ.χ χλμ εκ δισ',
  en: 'Mr Mrs Ms Messrs Dr Prof Rev Hon Gen Maj Col Lt Capt Cmdr Cpl Sgt Pvt Adm Brig Gov Sen Rep Pres St Mt Ft Jr Sr No Nos vs ca cf approx est p pp vol art para Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Inc Ltd Co Corp',
  es: 'Sr Sra Srta Sres D Da Dr Dra Prof Gral Gen Col Cnel Cap Tte Sgto Lic Ing núm Núm n pág págs p art aprox EE UU Ud Uds Vd Sto Sta Av',
  fa: 'د م ق.م ه.ش ه.ق',
  fr: 'M MM Mme Mmes Mlle Mgr Me Dr Pr St Ste gén Gén col Col cap lt adj p pp art no No n vol env éd cf av apr J.-C',
  he: 'עמ מס ר פרופ',
  hu: 'dr Dr ifj id özv pl kb ún stb vö sz old Szt tbk',
  it: 'sig Sig sigg sig.ra dott Dott prof Prof avv gen Gen col Col cap ten on On sen s S n pag p art ecc ca es',
  nl: 'dhr mevr mw drs dr mr prof ir ing gen kol kapt lt nr blz p art bijv ca o.a d.w.z m.b.t St',
  pl: 'gen płk ppłk mjr kpt por ppor prof dr inż mgr św ul al nr np tzw tj ok godz mln mld tys str art ust pkt r',
  pt: 'Sr Sra Srs Dr Dra Prof Gen Cel Cap Ten Sgt Eng Av R n núm p pág art aprox ex S Sto Sta',
  ro: 'dl dna dr prof gen col cpt lt nr str art pag mil mld aprox',
  ru: 'г гг ул им тыс млн млрд руб стр ст проф акад ген полк подп кап лейт см ср напр гл обл пос дер о оз р',
  sr: 'др проф ген пук св ул бр стр нпр тзв год мил dr prof gen puk sv ul br str npr tzv god mil',
  sv: 'bl.a t.ex ca nr kl dr prof jfr milj st',
  tr: 'Dr Prof Doç Yrd Av Uzm Öğr Org Korg Tümg Tuğg Alb Yb Bnb Yzb Ütğm Tğm Mah Cad Sok No Nu vb bkz bk örn yy Hz Sn St',
  uk: 'р рр м вул ім тис млн млрд грн стор с ст проф акад ген полк кап див пор напр обл сел о оз',
};

/** Languages that write an ordinal number with a full stop, and a capital after it in names. */
const ordinals = new Set('bs cs da de et fi hr hu is lb lv nb nn no sk sl sr tr'.split(' '));

const lists = new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split(' '))]));

/** The last word before a full stop: letters, with full stops and the like among them. */
const lastWord = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}][\p{L}\p{M}.’'-]*)\.$/u;
/** One capital, or single letters with full stops between: "J", "U.S". */
const initials = /^(\p{Lu}|\p{L}(\.\p{L})+)$/u;

/** Whether the full stop at the end of some words may be that of an abbreviation, an initial or an ordinal number. */
export function endsInAbbreviation(text: string, language: string): boolean {
  const [primary = ''] = language.split('-');
  if (ordinals.has(primary) && /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u.test(text)) return true;
  const word = lastWord.exec(text)?.[1];
  return word !== undefined && (initials.test(word) || (lists.get(primary)?.has(word) ?? false));
}
