// cspell:ignore nendobj xref nstartxref nendstream
/** A piece of text on a page: where it begins, from the left and from below, and how large its letters are. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of these pages, of 600 by 800 points, in Helvetica; nothing in it is compressed. */
export function pdfOf(pages: readonly (readonly Drawn[])[]): Buffer {
  const objects: string[] = [];
  const ids = pages.map((_, index) => 4 + index * 2);
  objects[1] = "<< /Type /Catalog /Pages 2 0 R >>"; // cspell:disable-line
  objects[2] = `<< /Type /Pages /Kids [${ids.map((id) => `${id} 0 R`).join(" ")}] /Count ${pages.length} >>`;
  objects[3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  pages.forEach((drawn, index) => {
    const id = ids[index] ?? 0;
    const content = drawn
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`)
      .join("\n");
    objects[id] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${id + 1} 0 R >>`;
    objects[id + 1] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  let file = "%PDF-1.4\n";
  const places = objects.map((object, id) => {
    const at = file.length;
    file += `${id} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.slice(1).map((at) => `${String(at).padStart(10, "0")} 00000 n \n`);
  const end = `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join("")}trailer << /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}

/** Lines below each other, each 12 points under the one before; an empty one is a gap of 8. */
export function column(lines: readonly string[], x: number, from: number): Drawn[] {
  let y = from;
  return lines.flatMap((text) => {
    y -= text === "" ? 8 : 12;
    return text === "" ? [] : [{ text, x, y }];
  });
}
