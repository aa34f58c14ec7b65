import { graphql } from "../operations";
import type { BlocsFoundFragment } from "../operations/graphql";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { counted } from "../words";

/** The blocs that votes show. */
graphql(`
  fragment BlocsFound on Blocs {
    sentence
    resolutions
    modularity
    mean
    apart {
      id
      iso3
      name
    }
    blocs {
      size
      members {
        id
        iso3
        name
      }
      cohesion {
        mean
      }
      resembles {
        common
        jaccard
        size
        coalition {
          id
          name
          summary
        }
      }
    }
  }
`);

/** Each bloc with its members and the coalition on record that is most like it. */
export function BlocsShown({ of }: { readonly of: BlocsFoundFragment }) {
  return (
    <>
      <p>
        {of.sentence}: over {counted(of.resolutions, "recorded vote")}.
        {of.modularity === null
          ? ""
          : ` Modularity ${of.modularity.toFixed(2)}: how far states agree within their bloc more than chance would have them, 0 for not at all.`}
      </p>
      {of.blocs.map((bloc, index) => (
        <>
          <h3 id={`bloc-${index + 1}`}>
            Bloc {index + 1}: {counted(bloc.size, "state")}
          </h3>
          <p>
            {bloc.cohesion.mean === null ? "" : `It votes as one to ${bloc.cohesion.mean.toFixed(2)} of 1. `}
            {bloc.resembles === null ? (
              "No coalition on record has any of its members."
            ) : (
              <>
                Most like <Thing id={bloc.resembles.coalition.id}>{bloc.resembles.coalition.name}</Thing>:{" "}
                {bloc.resembles.common} of its {counted(bloc.resembles.size, "member")} are here.
              </>
            )}
          </p>
          <p class="names">
            <Things of={bloc.members} />.
          </p>
        </>
      ))}
      {of.apart.length === 0 ? null : (
        <>
          <h3>In no bloc</h3>
          <p class="names">
            <Things of={of.apart} />.
          </p>
        </>
      )}
    </>
  );
}

interface StateInBloc {
  readonly iso3: string;
  readonly name: string;
  readonly bloc: number | null;
  readonly resembles: string | undefined;
}

/** One state a row with the number of its bloc. */
export const blocsTable = ({ blocs, apart }: BlocsFoundFragment) =>
  tableOf<StateInBloc>(
    "states",
    [
      { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ iso3 }) => iso3 },
      { name: "state", title: "Name of the state", is: "string", of: ({ name }) => name },
      { name: "bloc", title: "Number of its bloc; none where it is in none", is: "integer", of: ({ bloc }) => bloc },
      {
        name: "resembles",
        title: "Coalition that the bloc is most like",
        is: "string",
        of: ({ resembles }) => resembles,
      },
    ],
    [
      ...blocs.flatMap((one, index) =>
        one.members.map((state) => ({ ...state, bloc: index + 1, resembles: one.resembles?.coalition.name })),
      ),
      ...apart.map((state) => ({ ...state, bloc: null, resembles: undefined })),
    ],
  );
