import { graphql } from "../operations";
import type { CoalitionPageQuery, MembersOfCoalitionFragment } from "../operations/graphql";
import type { Footnotes } from "../parts/footnotes";
import { Section } from "../parts/section";
import { spanShown } from "../parts/span-shown";
import { Mark } from "../parts/sponsored";
import { Thing, Things, To, useHref } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { placeOf } from "../places";
import { counted, waysToBelong } from "../words";

/** The members of a coalition, each with when and by which source. */
graphql(`
  fragment MembersOfCoalition on MemberConnection {
    totalCount
    sentence
    edges {
      from
      to
      role
      status
      note
      locator
      source {
        ...SourceNoted
      }
      node {
        id
        iso3
        name
        region
      }
    }
  }
`);

type Coalition = NonNullable<CoalitionPageQuery["coalition"]>;
type Member = MembersOfCoalitionFragment["edges"][number];

/** Who belongs to a coalition: now, or on a day that a reader may name. */
export function MembersShown({
  of: { id, open, members, otherMembers },
  apart,
  on,
  picture,
  notes,
}: {
  readonly of: Coalition;
  /** Who is no member of a roll that names them. */
  readonly apart: readonly Member[];
  readonly on: string | undefined;
  readonly picture: Picture | undefined;
  readonly notes: Footnotes;
}) {
  const href = useHref();
  return (
    <Section id="members" title="Members">
      <form class="filters" action={href(placeOf(id))}>
        <label>
          On the day
          <input name="on" value={on} placeholder="2022-12-07" maxLength={21} />
        </label>
        <button type="submit" class="quiet">
          Show
        </button>
      </form>
      <p class="answer">
        {open && members.totalCount === 0
          ? `Who ${on === undefined ? "belongs to it" : "belonged to it then"} is not on record.`
          : `${members.sentence}: ${counted(members.totalCount, "state")}.`}{" "}
        {on === undefined ? null : <To path={placeOf(id)}>Now</To>}
      </p>
      <PictureShown of={picture} isTitled />
      <MemberNames of={members.edges} notes={notes} />
      {apart.length === 0 ? null : (
        <>
          <h3>Not members: observers, those who left, and others</h3>
          <MemberNames of={apart} notes={notes} />
        </>
      )}
      {otherMembers.totalCount === 0 ? null : (
        <>
          <h3>Members that are no state</h3>
          <ul>
            {otherMembers.edges.map((edge) => (
              <li>
                <Thing id={edge.node.id}>{edge.node.name}</Thing>
                {wordsOf(edge.role, edge.status)}
                <Mark of={edge} notes={notes} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const wordsOf = (role: string | null, status: Member["status"], ...others: readonly string[]): string => {
  const part = status === null || status === "MEMBER" ? "" : waysToBelong[status];
  const words = [part, role ?? "", ...others].filter((word) => word !== "").join(", ");
  return words === "" ? "" : ` (${words})`;
};

/** Up to how many members each have a footnote of their own; of more, the sources are named together. */
const noted = 40;

function MemberNames({ of, notes }: { readonly of: readonly Member[]; readonly notes: Footnotes }) {
  const sources = new Map(
    of.flatMap(({ source }) => (source === null ? [] : [[source.id, { id: source.id, name: source.title }]])),
  );
  return (
    <>
      <ul class="many">
        {of.map((edge) => (
          <li id={edge.status === "FORMER" ? undefined : edge.node.iso3}>
            <Thing id={edge.node.id}>{edge.node.name}</Thing>
            {wordsOf(edge.role, edge.status, spanShown(edge.from, edge.to))}
            {of.length > noted ? null : <Mark of={edge} notes={notes} />}
          </li>
        ))}
      </ul>
      {of.length > noted && sources.size > 0 ? (
        <p class="note">
          By <Things of={[...sources.values()]} />; the file has the place for each.
        </p>
      ) : null}
    </>
  );
}
