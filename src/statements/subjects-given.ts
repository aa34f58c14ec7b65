import { isGiven } from "../given";

const fields = { topic: "Topic", norm: "Norm", proposal: "Proposal", paragraph: "Paragraph" } as const;

/** The subjects that an input names, by any usual name, each with the field that names it. */
export const subjectsGiven = (input: { readonly [Field in keyof typeof fields]?: string | null }) =>
  (["topic", "norm", "proposal", "paragraph"] as const).flatMap((field) => {
    const spelling = input[field];
    return isGiven(spelling) ? [{ field, label: fields[field], spelling }] : [];
  });
