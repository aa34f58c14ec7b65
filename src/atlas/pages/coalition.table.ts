import type { MembersOfCoalitionFragment } from "../operations/graphql";
import { sourceColumns } from "../parts/source";
import { tableOf } from "../table";
import { regionShown } from "../words";

type Member = MembersOfCoalitionFragment["edges"][number];

/** The members of a coalition, one a row. */
export const membersTable = (
  { slug, name }: { readonly slug: string; readonly name: string },
  members: readonly Member[],
) =>
  tableOf<Member>(
    "members",
    [
      { name: "coalition_id", title: "Key of the coalition", is: "string", of: () => slug },
      { name: "coalition", title: "Name of the coalition", is: "string", of: () => name },
      { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ node }) => node.iso3 },
      { name: "state", title: "Name of the state", is: "string", of: ({ node }) => node.name },
      { name: "region", title: "Regional group", is: "string", of: ({ node }) => regionShown(node.region) },
      { name: "status", title: "How it belongs", is: "string", of: ({ status }) => status },
      { name: "role", title: "Its part", is: "string", of: ({ role }) => role },
      { name: "from", title: "From when", is: "date", of: ({ from }) => from },
      { name: "to", title: "Until when", is: "date", of: ({ to }) => to },
      { name: "note", title: "Note", is: "string", of: ({ note }) => note },
      ...sourceColumns<Member>((member) => member),
    ],
    members,
  );
