// cspell:ignore backpedalled
/** What states do, in the many ways in which people write it: a question with a gap, what it is read as, and what may stand in the gap. */
export const waysOfActs: readonly (readonly [question: string, sentence: string, ways: string])[] = [
  [
    "who … the PoA",
    "States that supported the Programme of Action",
    "backs|is backing|has backed|endorses|likes|loves|got behind|threw its weight behind|lined up behind|spoke up for|stood up for|came out for|came out in favour of|came down in favour of|is keen on|was enthusiastic about|welcomed|hailed|praised|argued for|pleaded for|pressed for|lobbied for|advocated|advocates|promoted|touted|pushed|pushed for|championed|cheered|applauded|approves of|agrees with|is supportive of|expressed support for|voiced support for|gave its support to|lent support to|offered support for|pledged support for|declared support for|reiterated support for|signalled support for|is a supporter of|is a fan of|is pro|is for|is in favor of|favors|favours|prefers|wants|called for|calls for|asked for|demanded|urged|defended|accepted|embraced|sided with|bought into|subscribes to|is sympathetic to|showed sympathy for|spoke positively about|spoke favourably of|has been positive on|is on board with|is happy with|rallied around|stands by|upheld|sees value in|sees merit in",
  ],
  [
    "who … the PoA",
    "States that opposed the Programme of Action",
    "opposes|is opposing|has opposed|is against|was against|is opposed to|objected to|raised objections to|voiced objections to|had objections to|rejected|rejects|resisted|pushed back on|pushed back against|spoke out against|argued against|came out against|came down against|is critical of|was critical of|criticised|criticized|slammed|attacked|denounced|condemned|dismissed|disapproves of|disliked|dislikes|does not like|doesn't want|didn't want|refuses|refused|blocked|tried to block|sought to block|fought|is fighting|fought against|stood against|lobbied against|campaigned against|warned against|questioned|challenged|contested|disputed|is sceptical of|is skeptical about|is hostile to|is unhappy with|was unhappy about|has doubts about|has reservations about|expressed reservations about|raised concerns about|had problems with|had a problem with|took issue with|disagrees with|disagreed with|is anti|turned down|threw out|undermined|torpedoed|vetoed|wanted to kill",
  ],
  [
    "which states … ransomware",
    "States that made statements that take a position on ransomware",
    "spoke about|spoke on|spoke of|talked about|talk about|mentioned|mention|brought up|raised|raised the issue of|addressed|discussed|commented on|made comments on|remarked on|made remarks on|referred to|made reference to|alluded to|touched on|highlighted|stressed|underlined|emphasised|emphasized|noted|cited|named|pointed to|drew attention to|called attention to|said something about|said anything about|had something to say about|made statements on|made a statement on|delivered a statement on|gave a statement about|issued statements on|made interventions on|intervened on|took the floor on|wrote about|complained about|dwelt on|focused on|focussed on|dealt with|covered|singled out|have spoken about|have talked about|were vocal on|are on record about",
  ],
  [
    "which states … the PoA",
    "States that took a position on the Programme of Action",
    "took a position on|have a position on|took a stand on|took sides on|took a side on|expressed a view on|have views on|have an opinion on|made their position known on|stated a position on|set out a position on|weighed in on",
  ],
  [
    "who … 77/37",
    "States that voted yes on A/RES/77/37",
    "voted for|voted yes on|voted in favour of|voted in favor of|voted yes to|voted aye on|cast a yes vote on|cast yes votes on|said yes to|backed|supported|approved|voted to adopt|voted to approve|voted to support|was in favour of|was for|endorsed|cast a vote in favour of|cast their vote for|cast an affirmative vote on|voted affirmatively on|voted positively on|voted with a yes on",
  ],
  [
    "who … 77/37",
    "States that voted no on A/RES/77/37",
    "voted against|voted no on|voted no to|voted nay on|cast a no vote on|cast no votes on|cast a negative vote on|cast a vote against|opposed|rejected|was against|said no to|voted down|voted to reject|voted to oppose|voted to block|voted negatively on|dissented on|dissented from|registered a no on",
  ],
  [
    "who … 77/37",
    "States that abstained on A/RES/77/37",
    "abstained on|abstained from|abstained from voting on|abstained in|abstained in the vote on|abstained during the vote on|abstained at the vote on|chose to abstain on|decided to abstain on|opted to abstain on|sat on the fence on|registered an abstention on|cast an abstention on|recorded an abstention on|stayed neutral on|remained neutral on|was neutral on|took no side on|withheld their vote on",
  ],
  [
    "who … 77/37",
    "States that were absent from the vote on A/RES/77/37",
    "missed|missed the vote on|was absent from|was absent for|was absent on|was absent in the vote on|did not vote on|didn't vote on|did not take part in the vote on|didn't take part in|did not participate in|skipped|skipped the vote on|was not there for|wasn't there for|was not present for|was not present at the vote on|was missing from|did not cast a vote on|didn't cast a vote on|did not show up for|stayed away from|failed to vote on|was a no-show for",
  ],
  [
    "who … 77/37",
    "States that sponsored A/RES/77/37",
    "sponsored|co-sponsored|cosponsored|was a sponsor of|were sponsors of|were co-sponsors of|was a cosponsor of|put their name to|put its name on|signed on to|signed onto|joined as a sponsor of|joined as co-sponsors of|submitted|co-authored|was the main sponsor of|lent their name to|are listed as sponsors of|added their names to",
  ],
  [
    "which states … the PoA",
    "States that changed sides on the Programme of Action since 1945",
    "changed their position on|changed their minds on|changed their mind about|changed their stance on|changed their view of|changed their views on|changed their tune on|changed course on|changed sides on|switched sides on|switched position on|shifted on|shifted their position on|shifted their stance on|moved on|reversed their position on|reversed course on|reversed themselves on|flipped on|flip-flopped on|did a U-turn on|made a U-turn on|had a change of heart on|backtracked on|backpedalled on|rethought their position on|revised their position on|evolved on|were inconsistent on|have been inconsistent on|wavered on|came around on|altered their position on|modified their position on|adjusted their position on",
  ],
  [
    "which states … the EU",
    "States that belong to the European Union",
    "are in|belong to|are members of|are part of|make up|are among|are within|form|constitute|compose|are inside",
  ],
  [
    "which states … the Hanoi convention",
    "States that belong to the signatories of the UN Convention against Cybercrime at Hanoi",
    "signed|have signed|signed up to|are signatories to|are signatories of|joined|are party to",
  ],
  [
    "which states … the PoA",
    "States that have no recorded position on the Programme of Action",
    "are silent on|have been silent on|stayed silent on|kept silent about|kept quiet about|said nothing on|said nothing about|have said nothing about|made no mention of|have no position on|took no position on|have no stance on|have no view on|avoided|steered clear of|ignored|remained silent on|have nothing to say about|made no statement on|have yet to speak on|have yet to take a position on",
  ],
];
