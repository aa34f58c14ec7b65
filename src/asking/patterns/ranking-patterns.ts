import { inAnyOrder } from "../../phrases/order";
import { type Part, field, oneOf, optional } from "../../phrases/phrase";
import { type Forms, choice, formsIn } from "../../phrases/wording";
import { ofRegion, whoIsNoState, whoOfAny } from "../states/kinds-of-actors";
import { about, onSubject } from "./openings";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import { type WhatIsCounted, rankedBy } from "../ranked-by";

interface RankingSlots extends Slots {
  counted?: WhatIsCounted;
}
const counted = (forms: Partial<Forms<WhatIsCounted>>): Part<Slots> =>
  field<RankingSlots, "counted">("counted", choice(forms as Forms<WhatIsCounted>));

const most = anyForm(
  "most|the most|most often|the most often|most frequently|more often than anyone else|more than anyone else|more than any other state|more than any other|more than others|most of all|the most times|most times|most actively",
);
const verbs = counted({
  speakers: formsIn(
    "spoke|spoken|speak|speaks|talked|talks|talk|said|says|say|took the floor|take the floor|intervened|intervene|raised|raise|raises|mentioned|mentions|mention|discussed|discuss|commented|had to say|brought up|brings up|bring up|addressed|flagged|highlighted",
  ),
  sponsors: formsIn("sponsored|sponsors|sponsor|co-sponsored|co-sponsors|co-sponsor|cosponsored|cosponsor"),
  proposers: formsIn("proposed|proposes|propose"),
});
const made = anyForm(
  "made|make|makes|delivered|gave|has|have|had|put forward|tabled|submitted|suggested|sponsored|co-sponsored|cosponsored|sponsor|co-sponsor|introduced|backed|put its name to|put their name to|came up with|brought|issued|were behind|was behind|is behind|are behind",
);
const things = counted({
  speakers: formsIn("statements|speeches|interventions|statements on record|remarks|to say"),
  sponsors: formsIn("resolutions|texts|drafts|draft resolutions|UN resolutions|resolutions overall"),
  proposers: formsIn("proposals|ideas|suggestions"),
});
const vocal = counted({
  speakers: formsIn("vocal|outspoken|active|talkative|loud|engaged|most vocal"),
  proposers: ["inventive", "creative", "prolific"],
});
const number = optional(anyForm("ten|10|five|5|three|3|20|twenty|two|15|seven|four|six|eight|nine|25|50"));
const opening = optional(
  anyForm(
    "who are the|who were the|who is the|who was the|who are|who were|which are the|what are the|which is the|which was the|list|list the|show me the|show|show me|give me the|name the|name|the|a ranking of|rank|ranking of|rank the|a list of the",
  ),
);
const superlative = anyForm(
  "top|leading|biggest|main|largest|most frequent|most active|most prolific|most common|most vocal|most outspoken|busiest|keenest",
);
const doers = counted({
  speakers: formsIn(
    "speakers|speaker|talkers|voices|voice|participants|contributors|states|countries|delegations|delegation|state|country|participant|contributor",
  ),
  sponsors: formsIn(
    "sponsors|sponsor|co-sponsors|co-sponsor|cosponsors|sponsors of resolutions|co-sponsors of resolutions|sponsors of the resolutions|sponsor of resolutions|sponsor of UN resolutions|sponsors of UN resolutions|sponsor of cyber resolutions|sponsors of cyber resolutions|sponsor of UN cyber resolutions|sponsors of UN cyber resolutions|sponsor of texts|sponsors of texts",
  ),
  proposers: formsIn("proposers|proposer|makers of proposals"),
});
const each = oneOf(
  inOrder(
    anyForm("how many|number of|the number of|count|count the|count of"),
    things,
    optional(anyForm("did|has|have|were made|are there|does|do")),
    anyForm(
      "each state|each country|every state|every country|by state|by country|per state|per country|by speaker|by sponsor|per sponsor|each of the states|each delegation|by each state|by each country",
    ),
    optional(anyForm("make|made|deliver|sponsor|sponsored|co-sponsor|put forward|give|have")),
  ),
  inOrder(
    opening,
    anyForm("states|countries|speakers|sponsors|delegations|actors"),
    anyForm(
      "by number of|by the number of|by|by their number of|ranked by|ranked by number of|ordered by number of|sorted by number of|by their",
    ),
    things,
  ),
  inOrder(
    optional(anyForm("how often did|how often has|how often")),
    anyForm("each state|each country|every state|each delegation"),
    verbs,
  ),
  inOrder(things, anyForm("by state|by country|per state|per country|by speaker|by sponsor|per sponsor")),
);
const place = inAnyOrder<Slots>(
  onSubject,
  inOrder(anyForm("at|during|in"), slot.meeting),
  inOrder(anyForm("at|during|in|of"), slot.process),
  slot.time,
  anyForm("at the UN|in the UN|on record|overall|so far|of all|of all states|among states"),
);
const behind = oneOf(place, inOrder(slot.subject, place), inOrder(slot.meeting, place), inOrder(slot.process, place));
const have = optional(anyForm("has|have|had|did|do|does|that have|is|are|was|were|been|has been|have been"));

/** Who did something most, and who of those that are no states spoke. */
export const patternsOfRankings: readonly Pattern[] = [
  {
    kind: QuestionKind.LIST,
    phrase: oneOf(
      inOrder(whoOfAny, have, verbs, most, behind),
      inOrder(whoOfAny, have, verbs, behind, most, place),
      inOrder(whoOfAny, have, made, most, things, behind),
      inOrder(whoOfAny, have, most, vocal, behind),
      inOrder(opening, superlative, number, optional(ofRegion), doers, behind),
      inOrder(opening, number, superlative, optional(ofRegion), doers, behind),
      inOrder(
        opening,
        anyForm("speakers|list of speakers|speakers list|list of those who spoke"),
        oneOf(inOrder(anyForm("at|during|in|of"), oneOf(slot.meeting, slot.process)), onSubject),
        place,
      ),
      inOrder(optional(anyForm("show|show me|list|give me")), each, behind),
    ),
    leads: (slots) => rankedBy(slots, (slots as RankingSlots).counted ?? "speakers", "most"),
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      opening,
      oneOf(
        counted({ proposers: formsIn("proposals|ideas|suggestions|initiatives") }),
        counted({ speakers: formsIn("statements|contributions|interventions|remarks|comments") }),
      ),
      anyForm("by|from|of|made by|put forward by|tabled by|submitted by|suggested by|proposed by|delivered by"),
      whoIsNoState,
      optional(about),
      behind,
    ),
    leads: (slots) => rankedBy(slots, (slots as RankingSlots).counted ?? "speakers", "each"),
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      whoIsNoState,
      optional(anyForm("ever|that|that have|have|has|who|publicly|been|on record")),
      oneOf(
        counted({
          proposers: formsIn(
            "proposed|propose|proposes|suggested|suggest|put forward|made proposals|make proposals|proposed something|propose anything|proposed anything|made proposals on",
          ),
        }),
        counted({
          speakers: formsIn(
            "say anything|said anything|say something|said something|anything to say|speak|spoke|spoken|say|said|talk|talked|comment|commented|made statements|make statements|think|want|argue|argued|mention|mentioned|raise|raised|take part|took part|taken part|participate|participated|take part in|took part in|taken part in|participate in|participated in|attend|attended|were present at|were heard|call for|called for|active|ask for|asked for|demand|intervene|intervened|discuss|discussed",
          ),
        }),
      ),
      optional(about),
      behind,
    ),
    leads: (slots) => rankedBy(slots, (slots as RankingSlots).counted ?? "speakers", "each"),
  },
];
