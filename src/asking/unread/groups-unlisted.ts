// cspell:ignore Visegrad Mercosur ECOWAS SADC Sahelian Maghrebi MENA AUKUS CELAC CANZ MIKTA Lusophone Francophonie Maghreb Sahel IGAD
import { formsIn } from "../../phrases/wording";
import { adjectives, stateNouns } from "../../questions/words/adjective.phrase";

/** Groups of states for which people ask, and of which no list is on record. */
export interface GroupUnlisted {
  /** How it is called. */
  readonly forms: readonly [string, ...string[]];
  /** What on record is nearest to it, as a question may say it. */
  readonly instead: readonly string[];
}

const named = (names: string, instead = ""): GroupUnlisted => ({
  forms: [...adjectives(...formsIn(names))] as [string, ...string[]],
  instead: instead === "" ? [] : instead.split("|"),
});
/** What means such a group only before a noun: `small states`. */
const beforeNoun = (words: string, instead = ""): GroupUnlisted => ({
  forms: formsIn(words).flatMap((word) => stateNouns.map((noun) => `${word} ${noun}`)) as [string, ...string[]],
  instead: instead === "" ? [] : instead.split("|"),
});

/** Each with what may be asked for instead. */
export const groupsUnlisted: readonly GroupUnlisted[] = [
  named(
    "Gulf|GCC|Gulf Cooperation Council|Gulf Arab|Arab Gulf|Persian Gulf",
    "League of Arab States members|Western Asian states",
  ),
  named("Middle East|Middle Eastern|MENA|Near East|Levant", "Western Asian states|League of Arab States members"),
  named("Maghreb|Maghrebi", "North African states"),
  named("Sahel|Sahelian|ECOWAS", "West African states"),
  named("SADC|Southern African Development Community", "Southern African states"),
  named("East African Community|IGAD|Horn of Africa", "East African states"),
  named("Visegrad|Visegrad Group|Central European", "Eastern European states|European Union members"),
  named("Balkan|Balkans|Western Balkan|Western Balkans", "Southern European states"),
  named("Benelux|Schengen|Eurozone|euro area", "European Union members"),
  named("Scandinavian|Scandinavia", "Nordic states"),
  named("Caucasus|South Caucasus|Caucasian", "Western Asian states"),
  named("Mercosur|CELAC|Andean|Andean Community|Pacific Alliance", "South American states"),
  named("G7|Group of Seven|G8|AUKUS|CANZ", "Five Eyes members|G20 members"),
  named("MIKTA|G4|P3|E3"),
  named(
    "P5|permanent five|Security Council permanent|permanent Security Council|permanent members of the Security Council|Security Council|UN Security Council|members of the Security Council|members of the UN Security Council",
  ),
  named("Global South|third world|developing world", "Group of 77 members|least developed countries"),
  named("Global North", "OECD members"),
  beforeNoun("developing", "Group of 77 members|least developed countries"),
  beforeNoun("developed|industrialised|rich|wealthy", "OECD members"),
  beforeNoun(
    "small|smaller|small or developing|small and developing|small developing",
    "small island developing states|least developed countries",
  ),
  beforeNoun("poor|poorer|poorest", "least developed countries"),
  beforeNoun("democratic|liberal", "Freedom Online Coalition members"),
  beforeNoun("authoritarian|autocratic|nuclear|nuclear armed|nuclear weapon|big|large|major|powerful"),
  named("great powers|major powers|big powers|middle powers|nuclear powers|superpowers|autocracies"),
  named("democracies", "Freedom Online Coalition members"),
  beforeNoun("Muslim|Islamic", "Organisation of Islamic Cooperation members"),
  named("Francophone|French-speaking|Lusophone|Portuguese-speaking|Anglophone|Spanish-speaking|Turkic"),
];

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
const byForm = new Map(groupsUnlisted.flatMap((group) => group.forms.map((form) => [folded(form), group] as const)));
/** The longest names first, so that of `small island` and `small` the longer one is found. */
const inOrder = [...byForm].toSorted(([one], [other]) => other.length - one.length);

/** What may be asked for instead of a group that stands in some words; nothing, where none does. */
export const insteadOf = (text: string): readonly string[] =>
  inOrder.find(([form]) => ` ${folded(text)} `.includes(` ${form} `))?.[1].instead ?? [];

/** What is said of such a group. */
export const whyUnlisted = ({ instead }: GroupUnlisted): string =>
  `No list of these states is on record${instead.length === 0 ? "" : `; nearest to it: ${instead.join(", ")}`}. /coalitions is the list of groups that are.`;
