import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Address } from "../address";
import type { StateNamed } from "./picture";

/** The address of which a picture is drawn: `?mark=TUV,NRU` marks states in it. Undefined where none is known. */
export const DrawnAt = createContext<Pick<Address, "path" | "query"> | undefined>(undefined);

/** How many names are looked for at most. */
const most = 12;

/** The names or codes of states that an address asks to be marked, as they were written. */
export const marksIn = ({ query }: Pick<Address, "query">): string[] =>
  query
    .getAll("mark")
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .slice(0, most);

const folded = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[’']/g, "").toLowerCase();

/** The states that are meant by a name or by its beginning: by the code, or the whole name, or how it or a word of it begins. */
export function statesMeant<State extends StateNamed>(among: readonly State[], text: string): State[] {
  const sought = folded(text);
  const ways: ((state: State) => boolean)[] = [
    ({ iso3, name }) => iso3.toLowerCase() === sought || folded(name) === sought,
    ({ name }) => folded(name).startsWith(sought),
    ({ name }) => folded(name).includes(` ${sought}`),
  ];
  return ways.map((isMeant) => among.filter(isMeant)).find((found) => found.length > 0) ?? [];
}

/** A tile of a map, with the middle of it. */
interface TilePlaced extends StateNamed {
  readonly at: readonly [x: number, y: number];
}

/** How wide half a letter is at most, and how high a line: a name that would not fit above the middle of its tile begins or ends there. */
const [halfLetter, line] = [4.5, 12];

/** A stretch of a picture, from its left and its top. */
interface Stretch {
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
}

const meet = (a: Stretch, b: Stretch): boolean =>
  a.left < b.left + b.wide && b.left < a.left + a.wide && a.top < b.top + b.high && b.top < a.top + a.high;

const ringOf = ({ at: [x, y] }: TilePlaced): Stretch => ({ left: x - 10, top: y - 13, wide: 20, high: 20 });

/** Where the name of each tile stands: above it or beneath it, wherever it covers no other that is marked. */
function namesPlaced(found: readonly TilePlaced[], width: number) {
  const taken = found.map(ringOf);
  return found.map(({ name, at: [x, y] }) => {
    const half = name.length * halfLetter;
    const side = x < half && x < width / 2 ? "starts" : x > width - half ? "ends" : undefined;
    const left = side === undefined ? x : side === "starts" ? x - 9 : x + 9;
    const begin = side === undefined ? x - half : side === "starts" ? left : left - 2 * half;
    const stretchAt = (top: number): Stretch => ({ left: begin, top: top - line, wide: 2 * half, high: line });
    const ways = [y - 17, y + 19, y - 30, y + 32].filter((top) => top > line);
    const top = ways.find((way) => !taken.some((other) => meet(other, stretchAt(way)))) ?? y + 19;
    taken.push(stretchAt(top));
    return { name, side, left, top };
  });
}

/** A ring and the name around each tile that the address asks to be marked, above all tiles. */
export function MarksDrawn({ of, width }: { readonly of: readonly TilePlaced[]; readonly width: number }) {
  const address = useContext(DrawnAt);
  const meant = address === undefined ? [] : marksIn(address).flatMap((text) => statesMeant(of, text));
  const found = [...new Set(meant)];
  if (found.length === 0) return null;
  const rings = found
    .map(ringOf)
    .map(({ left, top, wide, high }) => `M${left} ${top}h${wide}v${high}h-${wide}z`)
    .join("");
  return (
    <g class="found" aria-hidden="true">
      <path class="halo" d={rings} />
      <path d={rings} />
      {namesPlaced(found, width).map(({ name, side, left, top }) => (
        <text class={side} x={left} y={top}>
          {name}
        </text>
      ))}
    </g>
  );
}
