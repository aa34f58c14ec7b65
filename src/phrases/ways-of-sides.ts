// cspell:ignore uncomfortable
import { type Ways, isSo, verbWith, verbs, waysBy } from "./ways-told";

const saying =
  "express|voice|give/gave|lend/lent|offer|pledge|declare|reiterate|signal|show|state|announce|confirm|indicate|extend|throw/threw";
const whose = "|its|their|strong|broad|full|clear|its full|their full";

const holding = "put out/put|hold/held|take/took|have/had|express|voice|state|adopt|issue|publish|maintain|defend";
const stance = "position|positions|stance|stances|view|views|line|attitude|statements|statement|remarks";
const onIt = "on|about|towards|toward|regarding|concerning|over";

/** How people write that somebody is for something, beside the plain verbs. */
export const waysToSupport: Ways = waysBy(
  verbs(
    "say yes to/said|like|love|wish|wish for|desire|aspire to|opt for|plead for|long for|root for|be for|welcome the idea of|throw ~ weight behind/threw|line up behind|stand up for/stood|come out for/came|come out in favour of/came|come down in favour of/came|come out in support of/came|hail|tout|push|cheer|cheer for|buy into/bought|rally around|rally round|stand by/stood|see value in/saw|see merit in/saw|see merits in/saw|see benefits in/saw|see a need for/saw|speak positively about/spoke|speak positively of/spoke|speak favourably of/spoke|speak highly of/spoke|speak well of/spoke|speak up for/spoke|argue in support of|vouch for|appeal for|campaign for|fight for/fought|go along with/went|consent to|subscribe to|commend|salute|cherish|value|look forward to|plead in favour of|make the case for/made|make a case for/made|insist on having|press ahead with|attach importance to|throw ~ support behind/threw",
  ),
  verbWith(saying, whose, "support|backing|endorsement|sympathy|approval|agreement", "for|to|of|behind|with"),
  verbWith(holding, "|a|an|its|their|any", "favourable|positive|supportive|friendly|approving", stance, onIt),
  isSo(
    "enthusiastic about|enthusiastic on|positive on|on board with|happy with|happy about|pleased with|comfortable with|committed to|attached to|a fan of|fans of|all for|all in favour of|broadly in favour of|generally in favour of|a friend of|friends of|a proponent of|a supporter of|an advocate of|advocates for|an advocate for|on the side of|supportive towards|behind the idea of|ready to accept|willing to accept|in agreement with",
  ),
);

/** The same of somebody who is against it. */
export const waysToOppose: Ways = waysBy(
  verbs(
    "hate|detest|loathe|despise|say no to/said|push back on|come down against/came|come down on/came|slam|lash out at|dismiss|disapprove of|fight/fought|fight against/fought|torpedo|undermine|turn down|throw out/threw|kill|stop/stopped|sink/sank|derail|thwart|obstruct|scupper|trash|deplore|lament|shoot down/shot|tear into/tore|hit out at/hit|cast doubt on/cast|cast doubts on/cast|pour cold water on|balk at|bristle at|protest against|protest|rail against|vote down the idea of|distance itself from|distance themselves from|dissociate itself from|dissociate themselves from|disassociate itself from|disassociate themselves from|dissociate from|stand in the way of/stood|stand up against/stood|hold out against/held|work against|mobilise against|take exception to/took|take a stand against/took|come out in opposition to/came|speak negatively about/spoke|speak negatively of/spoke|speak critically of/spoke|speak critically about/spoke|make the case against/made|make a case against/made|see no need for/saw|see no value in/saw|see no merit in/saw|see problems with/saw|see no point in/saw|have problems with/had|have a problem with/had|have issues with/had|have an issue with/had|cast aside/cast|knock down|do away with/did|advise against|caution against|rule out|stay out of the consensus on|break consensus on/broke|object against",
  ),
  verbWith(
    "express|voice|raise|state|declare|announce|have/had|make/made|register|signal|reiterate|show|note|file|enter|maintain|hold/held",
    "|its|their|strong|serious|clear",
    "objections|objection|an objection|reservations|a reservation|doubts|opposition|criticism|criticisms|misgivings|qualms|scepticism|resistance|disagreement|dissatisfaction|discomfort|disapproval|unease",
    "to|about|on|over|with|regarding|of|towards|against",
  ),
  verbWith(
    holding,
    "|a|an|its|their|any",
    "hostile|negative|critical|opposing|unfavourable|sceptical|unfriendly",
    stance,
    onIt,
  ),
  verbWith(
    "urge|counsel|advise|recommend|express|voice|show|signal|plead for|call for|ask for|advocate",
    "|great|more|some|utmost|the utmost|extreme|its|their",
    "caution|prudence|wariness|restraint|carefulness",
    "about|on|over|with|regarding|towards|when it comes to|in relation to|in using|in the use of",
  ),
  verbWith(
    "try to/tried|seek to/sought|want to|attempt to|move to|work to|fight to/fought|aim to|manage to",
    "block|stop/stopped|kill|prevent|remove|delete|sink|derail|weaken|obstruct|get rid of|keep out|water down|avoid",
  ),
  isSo(
    "cautious about|cautious on|cautious over|cautious with|cautious towards|careful about|uncomfortable with|cool on|cool towards|hostile towards|negative on|negative about|dead set against|firmly against|strongly against|dismissive of|not in favour of|not happy with|not keen on|no fan of|no friend of|an opponent of|opponents of|a critic of|critics of|on the other side of|in opposition to|up in arms about|displeased with|dissatisfied with",
  ),
);
