import { formsIn, wording } from "../phrases/wording";

/** Words that mean no more than that a question is asked, or what stands beside what. */
export const gistFilling = wording(
  "which",
  ...formsIn(
    "what|how|where|did|does|do|has|have|had|is|are|was|were|be|been|being|the|a|an|any|some|all the|all|all of the|of|on|about|at|in|to|over|regarding|concerning|with regard to|when it comes to|as regards|in relation to|with|for|by|from|s|and|or|between|towards|toward|its|their|it|they|he|that|this|these|those|there|ever|really|actually|exactly|publicly|officially|so far|yet|already|overall|in general|generally|show|list|give|tell|me|us|find|which of the|one|ones|things|thing|anything|something|everything|whatever|at the UN|in the UN|at the United Nations|in the General Assembly|on cyber|on cyber issues|on cyber matters|cyber|in cyberspace|on cybersecurity|on cyber security|on information security|on ICT security|issue|issues|topic|topics|subjects|themes|what topics|jointly|together|as|do you have|have you got|info security|information security|ICT security|issue of|question of|topic of|subject of|matter of|use of|concept of|role of|towards the|itself|put|made|make|makes|have to say|on record|records|records of|entire|whole|full|current|official|national|own|stated|general|key|others|other|during|within|across|each other|UN|can i see|can you show me|describe|explain|summarise|summary of|overview of|information on|details of|as well as|plus|both|either|into|as regards the|vis a vis|come|came|get|got|take|took|time|times|give me|show me|tell me|list of|a list of|list the|what all|kind of|sort of|online|offline|applying|application of|the word|the words|word|the term|term|the phrase|re|country s|countries s|state s|rather|to do|states to do|countries to do",
  ),
);
