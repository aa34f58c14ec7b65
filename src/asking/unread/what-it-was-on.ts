import type { Lexicon } from "../../phrases/lexicon";
import { TypedText } from "../../phrases/typed-text";
import type { ReadSoFar } from "../asking";
import { searchFor } from "../elsewhere";
import { namesOurs } from "./none-of-ours";

/** Lists that are narrowed by who did something, how and when, and not by what it was on. */
const onWhatever = /^(?:\/states\/[A-Z]{3}#votes|\/votes\?(?:(?:state|choice|year|from|to)=[^&]*(?:&|$))+|\/sponsors)$/;
const saidOnWhatever = /^\/statements\?actor=[^&]*(?:&(?:year|order|process|meeting)=[^&]*)*$/;

const opens =
  /\b(?:on|about|of|against|for|over|regarding|concerning)\s+(?:(?:the|an?|its|their)\s+)?(?:(?:resolution|text|draft|treaty|motion)s?\s+(?:on|about|against|for)\s+(?:the\s+)?)?$/i;
const ends = /^\s+(?:resolution|text|draft|treaty|motion|convention|vote)s?\b/i;
/** Words that say when, how or how much, and never what something was on. */
const light =
  /^(?:the\s+)?(?:\d.*|.*\b(?:years?|times?|always|ever|first|last|same|all|other|record|issues?|topics?|cyber\w*|why|how|most|least|average|past|whole|western|eastern|southern|northern|rival|first)\b.*)$/i;

/** What names somebody says whose it was, and not what it was on, but for `the resolution on Syria`. */
const onText = /\b(?:resolution|text|draft|treaty|motion)s?\s+(?:on|about|against|for)\s+(?:the\s+)?$/i;

function isNamed(text: string, lexicon: Lexicon): boolean {
  const typed = new TypedText(text, lexicon);
  return typed.tokens.some((_, at) => lexicon.starting(typed, at).some(({ cost }) => cost < 0.5));
}

const noneOfThisName =
  "Nothing of this name is on record, and no other vote is shown for it: on record is what states and others said, voted on and agreed at the United Nations about the security of cyberspace.";

/**
 * Shows no list of all that somebody did where what it was on was left unread: of votes none is shown for it,
 * and of what was said that which has the words.
 */
export function orWithWhatItWasOn<Found extends ReadSoFar>(read: Found, lexicon: Lexicon): Found {
  const { question, unread, elsewhere } = read;
  if (elsewhere === null) return read;
  const isVotes = onWhatever.test(elsewhere.path);
  if (!isVotes && !saidOnWhatever.test(elsewhere.path)) return read;
  const its = unread.find(
    ({ start, end, note, text }) =>
      note === null &&
      !light.test(text) &&
      (!isNamed(text, lexicon) || (isVotes && onText.test(question.slice(0, start)))) &&
      (opens.test(question.slice(0, start)) || (isVotes && ends.test(question.slice(end)))),
  );
  if (its === undefined || namesOurs(question, its, lexicon)) return read;
  if (isVotes)
    return {
      ...read,
      sentence: null,
      where: null,
      understood: [],
      unread: [{ ...its, note: noneOfThisName }],
      elsewhere: searchFor(question),
    };
  const words = its.text.replace(/^(?:the|an?) /i, "");
  return {
    ...read,
    unread: unread.filter((one) => one !== its),
    elsewhere: {
      ...elsewhere,
      path: `${elsewhere.path}&text=${encodeURIComponent(words)}`,
      sentence: `${elsewhere.sentence}, with the words “${words}”`,
    },
  };
}
