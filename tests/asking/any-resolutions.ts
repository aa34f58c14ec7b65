import fc from "fast-check";
import { Adoption, ResolutionKind } from "../../src/resolutions/adoption";
import { RollHeld } from "../../src/resolutions/roll-held";
import { type Where, joined, maybe, some, timed, together } from "./by-chance";

/** Any condition on resolutions; `key` gives any key of a kind. */
export function anyResolutions(
  key: (label: string) => fc.Arbitrary<string>,
  actor: fc.Arbitrary<string>,
): fc.Arbitrary<Where> {
  const oneResolution = together(
    maybe("symbol", fc.uniqueArray(key("Resolution"), { minLength: 1, maxLength: 2 })),
    maybe("kind", some(ResolutionKind, 2)),
    maybe("topic", key("Topic")),
    maybe("readFor", key("Topic")),
    maybe("process", key("Process")),
    maybe("sponsor", actor),
    maybe("lead", actor),
    maybe("track", fc.uniqueArray(fc.constantFrom("OEWG", "PoA", "GGE", "cybercrime"), { minLength: 1, maxLength: 2 })),
    maybe("adoption", some(Adoption, 2)),
    timed,
    maybe("recorded", fc.boolean()),
    maybe("rollCall", some(RollHeld, 2)),
    maybe("text", fc.constantFrom("women", "capacity building", "build*", 'a "word"')),
  );
  return joined(oneResolution, 2);
}
