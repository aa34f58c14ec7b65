/** A word of the field, as a reader who has never met it would want it explained. */
export interface GlossaryEntry {
  /** As it is explained under. */
  readonly word: string;
  /** Every form in which it stands in a text; a form with capitals is looked for as it is written. */
  readonly forms: readonly string[];
  readonly means: string;
}

const entry = (forms: string, means: string): GlossaryEntry => {
  const all = forms.split("|");
  return { word: all[0] ?? forms, forms: all, means };
};

/** The words of the United Nations and of this project, each explained once. */
export const glossary: readonly GlossaryEntry[] = [
  entry(
    "OEWG|open-ended working group|Open-ended working group",
    "An open-ended working group: talks at the United Nations that every member may join. Two of them, from 2019 to 2021 and from 2021 to 2025, were about the security of information technologies.",
  ),
  entry(
    "GGE|group of governmental experts",
    "A group of governmental experts: some 15 to 25 states, chosen by the Secretary-General, that wrote reports on the same subject behind closed doors between 2004 and 2021.",
  ),
  entry(
    "PoA|programme of action|Programme of Action",
    "The programme of action: a proposal of France, Egypt and others from 2020 on for a permanent place at the United Nations to carry out what was agreed.",
  ),
  entry(
    "Global Mechanism",
    "The permanent mechanism that follows the working groups, agreed in their final report of July 2025.",
  ),
  entry(
    "APR|annual progress report",
    "A report by which the second working group said each year what all had agreed on so far.",
  ),
  entry("zero draft", "The first text that a chair puts on the table, before anybody has asked for changes."),
  entry(
    "acquis",
    "What has been agreed over the years, taken together, and which no later text is to fall behind: a word that the European Union brought into these talks.",
  ),
  entry(
    "norm|norms",
    "Here one of eleven rules of responsible behaviour of states, (a) to (k), from paragraph 13 of a report of 2015 (A/70/174). They are voluntary and bind nobody by law.",
  ),
  entry(
    "paragraph|paragraphs",
    "A numbered passage of a report or a resolution, the smallest piece that states argue about.",
  ),
  entry(
    "roll call|roll calls|recorded vote",
    "A vote of which the choice of each state is written down. Most texts are adopted without one.",
  ),
  entry("abstained|abstention|abstentions|abstaining", "Present, and voted neither yes nor no."),
  entry("absent", "In none of the three lists of a roll call: the state did not vote, for whatever reason."),
  entry(
    "sponsor|sponsors|sponsored|co-sponsored",
    "A state that puts its name to a text before it is voted on. Whoever leads wrote it.",
  ),
  entry(
    "First Committee",
    "The committee of the General Assembly for disarmament and security, where such texts are voted on before the plenary does.",
  ),
  entry("plenary", "The General Assembly itself, with all its members, as against one of its committees."),
  entry(
    "coalition|coalitions",
    "States that speak or vote together: by membership with a list, or by what they did, which a rule here says.",
  ),
  entry(
    "like-minded",
    "States that say of themselves that they think alike; here mostly a group around Russia, China, Iran and Cuba that speaks together in the working group.",
  ),
  entry(
    "explanation of vote|explanations of vote|explanation of position|explanations of position",
    "What a state says before or after a text is adopted, about why it votes so, or how it understands the text.",
  ),
  entry("right of reply", "A second turn to speak, for a state that answers what another one said of it."),
  entry(
    "consensus minus|consensus minus one|consensus-minus-one",
    "A decision that stands although one state, or a few, did not agree to it; where consensus is asked for, any state can block one.",
  ),
  entry("lineage", "One passage or idea, followed from draft to draft and from report to report."),
  entry(
    "high confidence|medium confidence|low confidence",
    "How sure a reader may be of a fact: high where the source says so plainly, medium where it says so in passing or at second hand, low where it was inferred or written down by a machine. What is low never decides where a state stands.",
  ),
  entry("coverage", "Of how many states anything at all is on record on what was asked. Silence is not opposition."),
  entry("CERT|CERTs", "A computer emergency response team: those who deal with incidents in a country or a company."),
  entry("ICTs|ICT", "Information and communications technologies, as the United Nations calls computers and networks."),
  entry("IHL|international humanitarian law", "The law of armed conflict, such as the Geneva Conventions."),
  entry(
    "stakeholder|stakeholders",
    "Here whoever is no state and wants to be heard: companies, researchers, civil society.",
  ),
  entry("capacity-building", "Helping states to get the people, laws and tools that they need."),
  entry(
    "confidence-building measures|CBMs",
    "Steps by which states avoid misunderstandings, such as a list of whom to call.",
  ),
  entry("points of contact|POC directory", "A list of whom to call in each state when something happens."),
];

/** What a word is known by within a page. */
export const anchorOf = ({ word }: GlossaryEntry): string => `word-${word.toLowerCase().replaceAll(/\W+/g, "-")}`;
