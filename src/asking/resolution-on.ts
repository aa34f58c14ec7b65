import type { Named } from "../names/named";
import type { TypedText } from "../phrases/typed-text";

/** The resolution that goes by the name of a topic, where one does. */
export function resolutionOn(subject: Named, { lexicon: { names } }: TypedText): Named {
  if (subject.label === "Resolution") return subject;
  const [found] = [subject.name, ...subject.aliases].flatMap((name) =>
    names.meant(["Resolution"], `${name} resolution`),
  );
  return found ?? subject;
}
