import { type GraphQLResolveInfo, type SelectionSetNode, Kind as Syntax } from "graphql";

/** What an operation selects of the rows of a list: fields of the thing, fields of the edge, and whether it wants to know their places. */
export interface Selected {
  readonly node: readonly string[];
  readonly edge: readonly string[];
  readonly place: boolean;
}

/** Of a list of each of many things the same is selected. */
const known = new WeakMap<object, Selected>();

/** The fields that are selected beneath a connection, in whatever fragments they stand; what may be left out by a directive counts. */
export function selectedIn(info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">): Selected {
  const selected = known.get(info.fieldNodes) ?? read(info);
  known.set(info.fieldNodes, selected);
  return selected;
}

function read(info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">): Selected {
  const connection = beneath(
    info,
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
  );
  const edges = beneath(info, connection.get("edges") ?? []);
  const nodes = [...(connection.get("nodes") ?? []), ...(edges.get("node") ?? [])];
  return {
    node: [...beneath(info, nodes).keys()].sort(),
    edge: [...edges.keys()].filter((field) => field !== "node" && field !== "cursor").sort(),
    place: connection.has("pageInfo") || edges.has("cursor"),
  };
}

type Sets = readonly (SelectionSetNode | undefined)[];

/** The fields of these selections by name, each with what is selected beneath it. */
function beneath({ fragments }: Pick<GraphQLResolveInfo, "fragments">, sets: Sets): Map<string, SelectionSetNode[]> {
  const fields = new Map<string, SelectionSetNode[]>();
  const rest = [...sets];
  for (let set = rest.pop(); set !== undefined || rest.length > 0; set = rest.pop())
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Syntax.FRAGMENT_SPREAD) rest.push(fragments[selection.name.value]?.selectionSet);
      else if (selection.kind === Syntax.INLINE_FRAGMENT) rest.push(selection.selectionSet);
      else {
        const its = fields.get(selection.name.value) ?? [];
        if (selection.selectionSet !== undefined) its.push(selection.selectionSet);
        fields.set(selection.name.value, its);
      }
    }
  return fields;
}
