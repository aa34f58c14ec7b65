/** Questions that ask of states in a roundabout way: who is the only one, who does not mind, who did not bother. */
export const roundaboutOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["which countries don't mind spyware", "played down spyware and hackers for hire, or did not want them named"],
  ["who doesn't mind the PoA", "show no record that they opposed the Programme of Action"],
  [
    "Is Estonia the only state that defends collective countermeasures?",
    "held that states may take countermeasures for others",
  ],
  ["Is Estonia alone in defending collective countermeasures?", "held that states may take countermeasures for others"],
  ["Did only Iran vote no on 77/37?", "voted no on A/RES/77/37"],
  [
    "Is Brazil the only Latin American country that voted no on the PoA?",
    "are among the Latin American and Caribbean States and opposed the Programme of Action by vote",
  ],
  [
    "Were Argentina, Paraguay and the US the only ones not to vote yes on digital human rights in 2025?",
    "show no record that they supported human rights language by vote in 2025",
  ],
  [
    "Nobody abstained when Russia's resolution was voted on between 2005 and 2008 - true or false?",
    "abstained on any of the resolutions that were led by the Russian Federation and are dated from 2005 to 2008",
  ],
  ["Is it true that no state has opposed capacity building?", "stood against building capacity"],
  ["states that couldn't be bothered to vote on 77/37", "were absent from the vote on A/RES/77/37"],
  [
    "countries that didn't bother to show up for either vote in December 2023",
    "were absent from the vote on any of the resolutions that are dated in December 2023, and show no record that they took part in the vote on any of the resolutions that are dated in December 2023",
  ],
  [
    "Who accepts countermeasures but rejects collective ones?",
    "held that countermeasures in cyberspace are allowed and held that states may not take countermeasures for others",
  ],
];
