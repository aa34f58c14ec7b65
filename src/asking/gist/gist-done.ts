import { verbs } from "../../phrases/ways-told";
import { formsIn } from "../../phrases/wording";

/** Forms, each once. */
export const forms = (...all: readonly string[]): [string, ...string[]] => formsIn([...new Set(all)].join("|"));

/** What is done, in all its forms. */
export const gistDone = {
  vote: forms(
    ...verbs("vote|vote on|vote in"),
    ...formsIn(
      "votes|ballot|ballots|roll call|roll calls|voting record|voting records|voting history|voting behaviour|voting pattern|voting patterns|vote record|cyber votes|choice|record on",
    ),
    ...formsIn("tally|tallies|vote totals|breakdown"),
  ),
  yes: forms(
    ...verbs("vote yes|vote yes on|vote for|vote in favour of|vote in favour|vote yes to"),
    ...formsIn(
      "yes vote|yes votes|affirmative vote|affirmative votes|positive vote|ayes|cast a yes|votes in favour|votes in favour of|votes for",
    ),
  ),
  no: forms(
    ...verbs("vote no|vote no on|vote against|vote down|vote no to"),
    ...formsIn("no vote|no votes|votes against|negative vote|negative votes|nays|noes|cast a no|nay vote"),
  ),
  abstain: forms(...verbs("abstain|abstain on|abstain from|abstain in"), "abstention", "abstentions"),
  absent: forms(
    ...verbs("miss|skip|miss the vote on"),
    ...formsIn("absent|absences|absence|missed votes|votes missed|absent for"),
  ),
  say: forms(
    ...verbs(
      "say/said|speak/spoke|speak about/spoke|speak of/spoke|speak up/spoke|talk|talk about|mention|discuss|state|raise|argue|comment|comment on|tell/told|express|remark|address|declare|announce|intervene|refer to|bring up/brought|bring up/brought|highlight|stress|emphasise|warn|warn about|warn of|complain|complain about|claim|note|flag|take the floor/took|ask states to|urge states to|call on states to|insist|insist on|deal with/dealt|cover|contain|touch on|relate to",
    ),
    ...formsIn(
      "asked|asks|statement|statements|speech|speeches|remarks|remark|intervention|interventions|comments|contributions on|contributions to|words|written about|used|mentions|quote|quotes|quotations|speakers|speaker|vocal|outspoken|active|say anything|said anything|say something|been said|reference|references|find|found",
    ),
    ...formsIn(
      "complaint|complaints|complaint about|complaints about|grievance|grievances|message|message on|request|requests|warning|warnings|warning about|every statement|every speech|every intervention|all statements",
    ),
  ),
  stand: forms(
    ...verbs(
      "stand/stood|stand on/stood|think/thought|think about/thought|think of/thought|feel/felt|feel about/felt|see/saw|regard|view|want|ask for|believe|seek/sought",
    ),
    ...formsIn(
      "reaction|reactions|reaction to|reactions to|response|responses|response to|responses to|position|positions|stance|stances|opinion|opinions|views|viewpoint|attitude|attitudes|line|policy|policies|approach|side|argument|arguments|arguments about|concerns|concern|demands|for or against|in favour or against|pro or contra|take on|line on|stand on|position on|stance on|views on|view on|thoughts on|preferences|priorities|interests",
    ),
  ),
  support: forms(
    ...verbs(
      "support|back|endorse|favour|welcome|promote|champion|advocate|advocate for|call for|push for|defend|accept|agree to|approve of|demand|urge",
    ),
    ...formsIn(
      "in favour of|support for|supporter of|supporters of|pro|supportive of|arguments for|argument for|arguments in favour of",
    ),
  ),
  oppose: forms(
    ...verbs("oppose|reject|object to|resist|block|criticise|condemn|refuse|dispute|push back against|argue against"),
    ...formsIn(
      "against|opposed to|opposition to|objection to|objections to|opponent of|opponents of|arguments against|argument against|criticism of|critical of",
    ),
  ),
  propose: forms(
    ...verbs("propose|suggest|put forward/put|come up with/came|pitch|initiate|float|conceive|invent"),
    ...formsIn(
      "proposition|propositions|proposal|proposals|idea|ideas|idea of|initiative|initiatives|suggestion|suggestions|proposal for|proposals for|proposer|proposers|plan for",
    ),
  ),
  sponsor: forms(
    ...verbs("sponsor|co-sponsor|cosponsor|table|submit|introduce"),
    ...formsIn("sponsors|co-sponsors|cosponsors|sponsorship|sponsorships|sponsors of|co-sponsors of"),
  ),
  change: forms(
    ...verbs(
      "change|shift|switch|flip|evolve|develop|vary|change sides|switch sides|change course|fluctuate|waver|go from/went|get from/got|turn from|narrow|widen|reverse|move|soften|harden|alter",
    ),
    ...formsIn(
      "get closer|got closer|get narrower|got narrower|become closer|became closer|closer|changes|shifts|changed its mind|change its mind|changed sides|change sides|changed its position|changed its vote|mind|change of mind|changes of mind|change of heart|u turn|evolution|evolution of|change in|changes in|change of position|over time|over the years",
    ),
    ...formsIn(
      "trajectory|trajectory of|drift|drifts|drifted|drifted away|course of|path over time|journey|changing|shifting|differently over time|change its votes|changed its votes",
    ),
  ),
  differ: forms(
    ...verbs(
      "compare|contrast|differ|disagree|disagree with|differ from|diverge|part ways|clash|compare with|compare to|set apart/set",
    ),
    ...formsIn(
      "comparison|comparison of|comparison between|difference|differences|difference between|differences between|disagreement|disagreements|disagreement between|versus|vs|v|apart|compared with|compared to|at odds|gap between|differently|side by side|contrasts",
    ),
    ...formsIn(
      "parted|part ways|parted ways|part company|parted company|parts company|on opposite sides|on different sides|opposite sides|out of step|divide|divides|divided|separate|separates|drive apart|drives apart|departed from|depart from|departs from",
    ),
  ),
  alike: forms(
    ...verbs(
      "agree|agree with|side with|align|align with|resemble|match|mirror|vote with|vote like|vote as|stand with/stood|vote most with|vote most like|vote most often with|vote most often like|vote more with|vote alongside|vote together with|vote the same as|vote the same way as|vote in line with",
    ),
    ...formsIn(
      "with which|with whom|with who|as whom|like whom|like which|like|alike|similar|similar to|similarly|similarly to|similarities|similarity|same|the same as|same way as|close to|closest to|closest|close|nearest|nearest to|ally|allies|ally of|allies of|partner|partners|friends|friend|in line with|in agreement with|aligned with|agreement|agreement between|common ground|in common|neighbours|neighbour|identical to|identically to|together with|voting record like",
    ),
    ...formsIn("on the same side|same side"),
  ),
} as const;
