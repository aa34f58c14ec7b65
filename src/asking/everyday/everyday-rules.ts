// cspell:ignore behaviou csirts harbou vulnerabilit
import type { Everyday } from "./everyday-parts";
import { QuestionKind } from "../question-kind";

const rules =
  "(?:the |these |those |any |all |all the )*(?:eleven |11 |un |agreed |main |basic |cyber |global |international |voluntary |existing )*(?:rules?|norms?|rules of the road|rules of behaviou?r|rules of the game|dos and do not is|principles|commandments|do is and do not is)(?: of responsible (?:state )?behaviou?r)?";
const scope =
  "(?: (?:in|at|on|for|of|under|by|about|to|against|governing|that govern|covering|that apply to|applying to) (?:the )?(?:cyber ?space|cyber|un|united nations|online|internet|digital world|countries|states|governments|everyone|all|nations|members|this|it|these things|this stuff|hacking|hackers|cyber ?war|cyber ?warfare|cyber ?attacks?|cyber ?attack|cyber ?conflict|cyber ?operations|computer attacks|online attacks)| online| there| here| out there)*";
const asks = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join("|")})${scope}$`);
const deed =
  "(?:attack|attacking|attacks on|hack|hacking|target|targeting|hit|hitting|damage|damaging|shut down|shutting down|switch off|switching off|sabotage|sabotaging|disrupt|disrupting|destroy|destroying|bomb|bombing|break into|breaking into|harm|harming|disable|disabling|turn off|turning off|strike|striking|go after|going after|cripple|crippling|mess with|messing with)";
const infrastructure =
  "(?:hospital|hospitals|health care|healthcare|health sector|clinics?|power plants?|power stations?|power grids?|power|electricity|electric grids?|grids?|water|water supply|water supplies|waterworks|dams?|banks?|banking|financial system|railways?|trains?|airports?|planes|infrastructure|critical infrastructure|civilian infrastructure|nuclear plants?|nuclear power plants?|schools?|civilians|elections?|voting machines|the lights|pipelines?|satellites|undersea cables|cables|ports)";
const forbidden =
  "(?:is|are|was|were|has|have)(?: there)?(?: it| states| countries| governments| a state| a country)? ?(?:a |an |any |some )?(?:un |cyber |international )?(?:rule|rules|norm|norms|ban|bans|law|laws|prohibition|prohibited|forbidden|allowed|permitted|banned|illegal|legal|legitimate|lawful|unlawful|okay|ok|against the rules|agreement|promise)(?: (?:for|on) (?:states|countries|governments|a state|a country))?(?: (?:on|about|against|to|not to|forbidding|banning|prohibiting|that forbids|that bans|that says|that protects|protecting|which protects|which forbids|which bans))*";
/** Whether something may be done to somebody: the norm that says it. */
const normOn = (code: string, asks: string, ...objects: readonly string[]): Everyday => ({
  asks: new RegExp(
    `^(?:${forbidden}|(?:can|may|could|should|must) (?:a |any )?(?:states?|countries|country|governments?|you|they|one|we)(?: not)?(?: legally)?|(?:do|does) (?:the |any )?(?:norms?|rules?|law) (?:forbid|ban|prohibit|protect|allow|cover)) ?(?:${objects.join("|")})(?: with (?:a )?(?:cyber ?attacks?|computers?|malware|ransomware|hackers)| by cyber means| online)?${scope}$`,
  ),
  path: `/norms/${code}`,
  sentence: `Norm (${code}): ${asks}; it is voluntary`,
});
const those =
  "(?:a |an |the |their |its |another (?:state|country)(?: is)? |other (?:states|countries) |someone is |civilian |foreign |any )*";

/** What is asked of rules by those who do not call them norms. */
export const everydayOnRules: readonly Everyday[] = [
  {
    asks: asks(
      `(?:are|is) ${rules}(?: all)? (?:legally |politically )?(?:binding|voluntary|law|laws|mandatory|compulsory|optional|enforceable|obligatory|enforced|hard law|soft law|legally enforceable|just advice|only advice|voluntary or binding|binding or voluntary)`,
      `(?:do|does|have|has) ${rules} (?:have |has |carry )?(?:any )?(?:legal force|the force of law|force of law|teeth|legal status|bind|bind anyone|bind anybody|bind states|bind countries|count as law|legal effect)`,
      `(?:must|do|does|should) (?:a state|a country|states|countries|everyone|governments) (?:have to |need to )?(?:follow|obey|respect|keep|comply with|stick to|observe) ${rules}`,
      `what (?:happens|is the penalty|is the punishment|are the consequences) (?:if|when|for) (?:a state|a country|states|countries|someone|somebody|one|they|you)? ?(?:breaks?|violates?|ignores?|breaking|violating|ignoring) (?:a |an |one of |some of )?${rules}`,
      `who (?:enforces|polices|checks|monitors|punishes) ${rules}`,
    ),
    path: "/glossary#word-norm",
    sentence: "What “norm” means: the eleven are voluntary and bind nobody by law",
  },
  normOn(
    "k",
    "do not harm emergency response teams",
    `(?:${deed} )?${those}(?:emergency response teams?|emergency teams?|certs?|csirts?|incident responders)`,
  ),
  normOn("f", "do not damage critical infrastructure", `(?:${deed} )?${those}${infrastructure}`),
  normOn(
    "i",
    "keep the supply chain whole",
    `(?:put |putting |hide |hiding |plant |planting |build |building )?${those}(?:backdoors?|back doors?|supply chains?|tampering with software|tamper with software|software updates)(?: in(?:to)? .*)?`,
  ),
  normOn(
    "c",
    "do not let your territory be used for it",
    `(?:harbou?r|harbou?ring|shelter|sheltering|host|hosting|let|letting|tolerate|tolerating|protect|protecting|use of|using) ${those}(?:hackers|criminals|cyber ?criminals|ransomware gangs?|hacker groups?|hacking groups?|territory|soil)(?: .*)?`,
  ),
  normOn(
    "e",
    "respect human rights and privacy",
    `(?:spy|spying|spy on|spying on|snoop|snooping|surveil|censor|censoring|read|reading|monitor|monitoring|respect|violate|violating)(?: on)? ${those}(?:citizens?|people|own people|own citizens|privacy|human rights|journalists|emails|speech)`,
  ),
  normOn(
    "j",
    "report vulnerabilities",
    `(?:hoard|hoarding|keep|keeping|hide|hiding|report|reporting|disclose|disclosing|sell|selling) ${those}(?:vulnerabilit(?:y|ies)|zero days?|zero-days?|bugs|flaws|security holes|exploits)(?: secret)?`,
  ),
  {
    asks: asks(
      `(?:how many|what|which|what sort of|what kind of|what kinds of|list of|list|name|show|give)?(?: ?(?:are|is|were))?(?: ?there)? ?${rules}(?: (?:are there|are|there are|exist|apply|is there|there is|have been agreed|were agreed|are agreed|(?:do|must|should|does) (?:states|countries|governments|a state|a country) (?:have to |need to )?(?:follow|obey|respect|keep|have)|(?:states|countries|governments) (?:have agreed|agreed|must follow|must obey|should follow|follow|have)|has the un (?:made|agreed|set|agreed on|adopted)|did the un (?:make|agree|set|agree on|adopt)|they agreed|exist|do they have|did they agree|did they agree on)(?: (?:on|to))?)?`,
      "what (?:are|is) (?:states|countries|governments) (?:not )?(?:allowed|forbidden|supposed|permitted|expected|meant) (?:not )?to do",
      "what (?:may|can|must|should) (?:states|countries|governments|a state|a country) (?:not )?do",
      "how (?:should|must|are) (?:states|countries|governments) (?:supposed to |expected to |meant to )?(?:behave|act)",
    ),
    kind: QuestionKind.LIST,
    path: "/norms",
    sentence: "The eleven norms of responsible behaviour of states",
  },
  {
    asks: asks(
      "(?:is|are|does|do|was|will) (?:there|the un|states|countries|we)(?: have| already have)? (?:a|an|any|some)? ?(?:un |cyber |global |international |world |binding |legally binding )*(?:treaty|treaties|convention|conventions|pact)",
    ),
    path: "/topics/legally-binding-instrument",
    sentence: "Legally binding instrument: who wants a treaty, and who does not",
  },
  {
    asks: asks(
      "(?:is|are|does|do) (?:there|the un|states|countries|we)(?: have)? (?:a|an|any|some)? ?(?:un |cyber |global |international |world |binding )*(?:laws?|legal rules?|legislation|international law)",
      "(?:does|do|is|can) (?:the )?(?:international )?laws? (?:also )?(?:apply|applied|count|hold|valid|be applied)(?: also)?",
      "is (?:hacking|cyber ?war|cyber ?attacks?|a cyber ?attack|cyber ?espionage|spying|hacking (?:another|a|other) (?:country|state|countries)|this|it|hacking each other) (?:illegal|legal|against the law|a crime|allowed|forbidden|lawful|unlawful|against international law|illegal under international law|legal under international law|a violation of international law)",
      "are (?:cyber ?attacks|hacks|hackers) (?:illegal|legal|against the law|allowed|forbidden|lawful|against international law)",
      "what does (?:the )?(?:international )?law say",
    ),
    path: "/topics/international-law",
    sentence: "International law (general): what was said of how it applies",
  },
];
