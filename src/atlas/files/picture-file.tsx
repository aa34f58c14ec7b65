import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { AboutQuery } from "../operations/graphql";
import { Up } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { DrawnAt } from "../pictures/marked";
import { SidePatterns } from "../pictures/side-patterns";
import { Legend, legendRows, styleOfFiles } from "./legend";
import { recordOf, sourcesOf, wordsSaid } from "./record-said";
import { linesOf } from "../lines";

/** The page of a picture, as its file tells it. */
interface Pictured {
  /** The address of the page, whole. */
  readonly url: string;
  /** The root of the server, whole, with a slash at its end. */
  readonly root: string;
  readonly picture: Picture | undefined;
  readonly about: AboutQuery["dataset"] | undefined;
}

/** How wide a file is; its picture fills it but for the margin. */
const [width, margin] = [1200, 40];

/** The picture of a page as a file that stands by itself: with its title, its legend, its source, its date and its revision. */
export function pictureFile(its: Pictured): string | undefined {
  const { picture, url, about } = its;
  if (picture === undefined) return undefined;
  const title = linesOf(picture.title, 62, 6);
  const beneathTitle = [...linesOf(picture.about, 120, 6), ...keyOf(picture)];
  const notes = [
    ...linesOf(picture.note ?? "", 135, 6),
    ...linesOf(wordsSaid(picture), 135, 6),
    ...linesOf(sourcesOf(picture), 135, 6),
    ...linesOf(`${recordOf(about)} ${url}`, 135, 8),
  ];
  const scale = seamless((width - 2 * margin) / picture.width);
  const told = 62 + (title.length - 1) * 42 + 34;
  const top = told + beneathTitle.length * 26 - (beneathTitle.length === 0 ? 10 : 0);
  const beneath = top + picture.height * scale + 36;
  const rows = legendRows(picture.legend);
  const foot = beneath + rows.length * 34 + 12;
  const height = foot + notes.length * 24 + 16;
  return standing(
    picture,
    height,
    its,
    <>
      <Lines of={title} className="title" top={62} step={42} />
      <Lines of={beneathTitle} className="about" top={told} step={26} />
      <g transform={`translate(${margin} ${top}) scale(${scale.toFixed(5)})`}>{picture.drawn}</g>
      <Legend rows={rows} top={beneath} />
      <Lines of={notes} className="small" top={foot + 14} step={24} />
    </>,
  );
}

/** The picture that stands beside a link to a page: 1200 by 630, with its own title, which says more away from the page than the page’s. */
export function sharePicture(its: Pictured): string | undefined {
  if (its.picture === undefined) return undefined;
  const picture = its.picture.inShort?.() ?? its.picture;
  const lines = linesOf(picture.title, 62, 2);
  const about = linesOf(picture.about, 120, 1);
  const top = 40 + lines.length * 42 + about.length * 26;
  const key = keyOf(picture).slice(0, mostOfKey);
  const rows = legendRows(picture.legend).slice(0, mostRows);
  const foot = [...key, ...linesOf(sourcesOf(picture), 135, 1), ...linesOf(recordOf(its.about), 135, 1)];
  const beneath = 32 + rows.length * 34 + foot.length * 24;
  const room = 630 - top - beneath;
  const scale = seamless(Math.min((width - 2 * margin) / picture.width, room / picture.height));
  const left = Math.round((width - picture.width * scale) / 2);
  // What leaves much room stands in the middle of it.
  const begin = top + Math.round(Math.max(0, room - picture.height * scale) / 3);
  return standing(
    picture,
    630,
    its,
    <>
      <Lines of={lines} className="title" top={58} step={42} />
      <Lines of={about} className="about" top={top - 14} step={26} />
      <g transform={`translate(${left} ${begin}) scale(${scale.toFixed(5)})`}>{picture.drawn}</g>
      <Legend rows={rows} top={begin + picture.height * scale + 14} />
      <Lines of={foot} className="small" top={612 - (foot.length - 1) * 24} step={24} />
    </>,
  );
}

/** The scale at which a pattern of 18 by 18 ends at a whole dot, a little smaller than another: else there are seams between its tiles. */
const seamless = (scale: number): number => Math.floor(scale * 18) / 18;

/** How many rows of the legend, and how many lines of a key, stand in the picture beside a link. */
const mostRows = 3;
const mostOfKey = 4;

/** What the letters of a picture stand for, each in at most two lines. */
const keyOf = ({ key = [] }: Picture): string[] => key.flatMap((line) => linesOf(line, 120, 3));

function standing(picture: Picture, height: number, { root, url }: Pictured, children: ComponentChildren): string {
  const svg = (
    <Up.Provider value={root}>
      <DrawnAt.Provider value={{ path: new URL(url, root).pathname, query: new URL(url, root).searchParams }}>
        <svg
          xmlns="http://www.w3.org/2000/svg"
          role="img"
          aria-label={picture.title}
          width={width}
          height={Math.ceil(height)}
          viewBox={`0 0 ${width} ${Math.ceil(height)}`}
        >
          <title>{picture.title}</title>
          <desc>{picture.says}</desc>
          <style dangerouslySetInnerHTML={{ __html: styleOfFiles }} />
          <SidePatterns picture={picture.id} sides={picture.legend.map(({ side }) => side)} />
          <path class="paper" d={`M0 0h${width}v${Math.ceil(height)}h-${width}z`} />
          {children}
        </svg>
      </DrawnAt.Provider>
    </Up.Provider>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(svg)}\n`;
}

function Lines(its: {
  readonly of: readonly string[];
  readonly className: string;
  readonly top: number;
  readonly step: number;
}) {
  return (
    <>
      {its.of.map((line, index) => (
        <text class={its.className} x={margin} y={Math.round(its.top + index * its.step)}>
          {line}
        </text>
      ))}
    </>
  );
}
