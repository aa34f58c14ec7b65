// cspell:ignore stuxnet wannacry notpetya solarwinds kaspersky huawei crowdstrike mandiant palantir tiktok openai wifi iphone javascript gdpr lgpd grotius cozy sandworm conti lockbit revil darkside heartbleed shamoon viasat analytica sabotag spie interfer meddl wassenaar judg ment hypocri starlink elon zelensky scholz starmer netanyahu gafoor lauber nakamitsu erdo mbassador inister secretar significan
import { foreignMatters, ofForeignMatters } from "./foreign-matters";

const ofPersons =
  "No person has a page here: what was said stands under the state or the body for which it was said, and the processes say who had the chair.";

/** What is asked that is on no record here, and what is to be said of it; the first that is found is told. */
export const outOfScope: readonly { readonly asks: RegExp; readonly note: string }[] = [
  {
    asks: /\b(?:stuxnet|wannacry|notpetya|solar ?winds|colonial pipeline|pegasus|(?:volt|salt|flax) typhoon|lazarus(?: group)?|fancy bear|cozy bear|sandworm|apt ?\d+|conti|lockbit|revil|darkside|log4j|heartbleed|moonlight maze|olympic destroyer|shamoon|viasat|cambridge analytica|snowden(?:'s)?(?: leaks)?|wikileaks|anonymous)\b/i,
    note: "No single incident, program or gang is on record: only what states and others said. The search shows where the word stands.",
  },
  {
    asks: /\b(?:how (?:do|can|could|should|would|to) (?:i|we|you|one|my \w+)?\s*(?:\w+ ){0,2}?(?:protect|secure|hack|become|learn|get|install|remove|fix|stop|avoid|report|recover|study|apply|build|make|set up|know if|buy|cook|find|defend|encrypt|work)|should i|what should i|^\W*can i (?!see|ask|trust|download|get|know|read|find|use|cite|have|quote)|my (?:phone|laptop|computer|password|account|e-?mail|data|wi-?fi|bank|website|company|router|homework|essay|thesis|boss|career|iphone|children|kids|grandmother|mum|mother)|recipes?|write (?:me )?(?:an?|my)|translate|best (?:laptop|pizza|hotels?|restaurants?|antivirus|vpn|university|course|school|book|film|movie)|cheap|weather|flights?)\b/i,
    note: "No advice is given here, and nothing of everyday life is on record: only what states and others said, voted on and agreed at the United Nations about the security of cyberspace.",
  },
  {
    asks: /\b(?:who(?:ever)?|which (?:country|state|government|group)s?|what (?:country|state|government)) (?:(?:is|are|was|were|really|actually) )*(?:hack(?:s|ed|ing)?|attack(?:s|ed|ing)?|behind|breach(?:ed|es)?|sabotag(?:ed|es)|carr(?:ied|ies) out|launched|responsible for|broke into|stole|steals|spie[sd]|spying|spies|to blame for|guilty|invented)\b/i,
    note: "Who did what in cyberspace is not established here: only what states said of it, as on the topic Attribution.",
  },
  {
    asks: /\b(?:hack(?:ed|ing)? (?:the |into )?(?!back\b|for hire)[\p{L}\d]+|(?:did|does|has|have|is|are|was|were) (?:the )?[\p{L} ]{2,40}?\b(?:hack(?:ed|ing)?|spying on|spied on|spy on|interfer(?:e|ed|ing) in|meddl(?:e|ed|ing) in|steal|stole|guilty)\b|attacked\b(?=.*\b(?:in|with|by|who|when)\b)|(?:hack|attack|breach) (?:on|of|by|against) )/iu,
    note: "Who did what in cyberspace is not established here: only what states said of it, as on the topic Attribution.",
  },
  {
    asks: /\b(?:(?:rule \d+ of )?(?:the )?tallinn manual(?: \d\.0)?|oxford (?:process|statements?)|additional protocols?(?: i+)?|geneva conventions?|rome statute|hague conventions?|articles? on state responsibility|(?:article|art\.?) (?:5|five)|gdpr|nis ?2|cyber resilience act|ai act|digital services act|icc statute|vienna convention|wassenaar(?: arrangement)?|outer space treaty|non-proliferation treaty|npt)\b/i,
    note: "This text is not among the documents held here, which /reports and /resolutions list: only where somebody spoke of it can be looked for.",
  },
  {
    asks: /\b(?:international court of justice|icj|international criminal court|icc|world court|court (?:ruling|judg(?:e)?ment|case)s?|courts?|judges?|tribunals?|lawsuits?|arbitration)\b/i,
    note: "No ruling and no opinion of a court is on record here: only what states and others said at the United Nations.",
  },
  {
    asks: foreignMatters,
    note: ofForeignMatters,
  },
  {
    asks: /\b(?:to blame|(?:who|(?:which|what) (?:side|camp|bloc|country|state)) (?:is|are|was|will be|has been)? ?(?:winning|losing|won|wins|win|right|wrong|the (?:good|bad|worst|best) (?:guys?|one|side)s?|to blame|the (?:biggest|greatest|worst|most dangerous) (?:threat|enemy|villain|hacker|danger|liar)s?|lying)|(?:winning|won|lost|losing) the|do you (?:think|like|believe|prefer|agree)|what do you think|your opinion|(?:who|what) are you\b|are you (?:a|an|human|alive|real|biased|neutral|sure)|is it (?:good|bad|fair|unfair|wrong|right|worth)|(?:is|are) [\p{L} ]{2,30} (?:evil|good|bad|dangerous|trustworthy|hypocritical|lying|right|wrong|safe|to be trusted|honest|a threat|the enemy|a dictatorship|democratic)|(?:be|i) trust(?:ed)?|trustworthy|joke|meaning of life|hypocri\w+|(?:best|worst|most dangerous|most powerful|strongest) (?:hackers?|cyber \w+|country|state|government|diplomat|argument|speech|position|idea))\b/iu,
    note: "No opinion and no verdict is given here: only what was said, voted on and agreed.",
  },
  {
    asks: /\b(?:cyber ?(?:army|armies|soldiers|troops|command|weapons?|arsenals?|forces?|budgets?)|how many (?:hackers|soldiers|spies|cyber ?attacks|attacks|hacks|victims|computers|people died)|hackers? (?:does|do)|arsenal|military (?:budget|strength|power)|how (?:strong|powerful|good|big) (?:is|are)|(?:has|have) the (?:best|most|strongest) (?:hackers|cyber|computers))\b/i,
    note: "What states have in weapons, forces and skills is not on record, and incidents are not counted: only what was said, voted on and agreed.",
  },
  {
    asks: /\b(?:how much (?:money|does|did|do|is|was|has|have)|spends?|spent|spending|gdp|stock prices?|share prices?|prices?|ransoms? paid|pa(?:y|id) (?:a |the )?ransoms?|dollars|euros|billions?|millions?|bitcoin|profits?|bribe\w*|worth|donat\w+|funding|funds?|sanctions? (?:cost|against))\b/i,
    note: "No sums of money are on record here: only what was said, voted on and agreed.",
  },
  {
    asks: /\b(?:will (?:there (?:ever )?be|the (?:next|world)|we|it|(?:[\p{L}]+ ){1,4}?(?:attack|invade|win|lose|leave|join|collapse|fail|succeed|change|happen|survive|vote|sign|ratify|agree|come))|what will|who will|when will|going to (?:happen|be|win|fail|attack|leave|vote|sign)|predict\w*|forecast\w*|in (?:the )?(?:next|coming) \w+ years|by 20(?:2[7-9]|[3-9]\d)|world war (?:iii|3|three))\b/iu,
    note: "What is to come is not foretold here: only what was said, voted on and agreed.",
  },
  {
    asks: /\b(?:microsoft|google|apple|meta|facebook|amazon|kaspersky|huawei|zte|crowdstrike|mandiant|palantir|tik ?tok|openai|chatgpt|twitter|starlink|elon musk|nso group|big tech|telegram|whatsapp|zoom|ibm|cisco|nokia|ericsson)\b/i,
    note: "Companies are not on record but where they spoke as organisations, of which /organisations is the list.",
  },
  {
    asks: /\b(?:Putin|Trump|Biden|Obama|Zelensky+y?|Xi Jinping|Macron|Merz|Scholz|Starmer|Modi|Netanyahu|Lula|Guterres|Gafoor|Lauber|Nakamitsu|Kim Jong[- ][Uu]n|Erdo[gğ]an|Orb[aá]n|[Vv]on der Leyen)\b|\b(?:[Aa]mbassador|[Pp]resident|[Mm]inister|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Chancellor)\.? \p{Lu}\p{L}+/u,
    note: ofPersons,
  },
  {
    asks: /\b(?:who (?:is|was|are|were|will be) .{0,40}?|(?:name|names|age|salary|photo|biography|wife|husband|party) of .{0,40}?|how old (?:is|was) .{0,40}?)\b(?:presidents?|prime ministers?|ministers?|kings?|queens?|leaders?|ambassadors?|envoys?|diplomats?|heads? of state|secretar(?:y|ies)(?:[- ]general)?|delegates?|spokes(?:man|woman|person))\b/i,
    note: ofPersons,
  },
  {
    asks: /\b(?:cosine|similarity|sentiment|inter-?coder|reliability|regression|correlation|p-values?|confidence intervals?|standard deviation|cluster(?:s|ing)?|principal component|ideal points?|word cloud|heat ?map|network analysis|centrality|machine learning|embeddings?|chi-?square[d]?|significan(?:t|ce))\b/i,
    note: "No such measure is worked out here: what is worked out is told at /docs, and every file is there to be counted on.",
  },
];
