import { sharePicture } from "../../../src/atlas/files/picture-file";
import { answeringStates } from "../../../src/atlas/pictures/answering-states";
import { gridPicture } from "../../../src/atlas/pictures/grid-picture";
import { restingOn } from "../../../src/atlas/pictures/picture";
import { drawn, everybody } from "./drawing";

describe("a picture as a file", () => {
  const picture = answeringStates("States <that> answer", everybody.slice(0, 3));

  it("stands by itself: its title, its source, its date, its revision, its address and its colours are in it", () => {
    const svg = drawn(picture);
    expect(svg).toContain('role="img"');
    expect(svg).toContain("States &lt;that> answer");
    expect(svg).toContain(
      "From Acquis, a record of who stands where on the norms of cyberspace, as of 2 January 2026: version 2026.1.1, revision 7.",
    );
    expect(svg).toContain("http://127.0.0.1/x");
    expect(svg).not.toContain("Each leads to");
    expect(svg).not.toMatch(/var\(|style="/);
  });

  it("names up to three sources, and says how many there are beyond", () => {
    const source = (id: string) => ({ source: { id, title: `Title ${id}`, publisher: "P" } });
    const said = (ids: string) => drawn(restingOn(picture, [...ids].map(source)));
    expect(said("A")).toContain("Source: Title A (P).");
    expect(said("ABA")).toContain("Sources: Title A (P); Title B (P).");
    expect(said("ABCD")).toContain("Sources: 4, each named on the page, such as Title A (P).");
  });

  it("is 1200 by 630 beside a link", () => {
    const svg = sharePicture({ picture, url: "", root: "http://127.0.0.1/", about: undefined });
    expect(svg).toMatch(/width="1200" height="630"/);
    expect(svg).toMatch(/3 states: [^<]+\(\w{3}\)/);
    // The tiles of a pattern meet at whole dots.
    const [, scale = ""] = /scale\(([\d.]+)\)/.exec(svg ?? "") ?? [];
    expect(Number(scale) * 18).toBeCloseTo(Math.round(Number(scale) * 18), 3);
  });

  it("explains the words of the field that stand in it, and says what its legend counts", () => {
    const svg = drawn(answeringStates("States that spoke at the OEWG", everybody.slice(0, 3)));
    expect(svg).toContain("OEWG: An open-ended working group");
    expect(svg).toContain("among them: 3 states");
  });

  it("shows the first rows alone beside a link, where they are many, on the same sources", () => {
    const rows = Array.from({ length: 20 }, (_, row) => ({ label: `Row ${row}`, says: "", path: "/", cells: [] }));
    const many = gridPicture({ id: "g", title: "T", columns: ["1"], rows, words: {}, note: "N.", about: "A." });
    const source = { id: "s", title: "Title", publisher: "P" };
    const its = { url: "", root: "http://127.0.0.1/", about: undefined };
    const svg = sharePicture({ ...its, picture: restingOn(many, [{ source }]) });
    expect(svg).toContain("The first 10 of 20 are drawn. A.");
    expect(svg).toContain("Source: Title (P).");
    expect([svg?.includes("Row 9"), svg?.includes("Row 10")]).toEqual([true, false]);
  });
});
