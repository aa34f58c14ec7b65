import type { ShownTable } from "../table";

/** A table of a page; on a narrow screen each row is a card. Where it has no caption, because a heading says it all, `label` is how it is read out. */
export function TableShown(its: { readonly of: ShownTable; readonly caption?: string; readonly label?: string }) {
  const { of, caption, label = of.name.replaceAll("_", " ") } = its;
  if (of.shown.length === 0) return null;
  const dated = new Set(of.headings.flatMap(({ is, title }) => (is === "date" ? [title] : [])));
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-label={caption ?? label}>
      <table aria-label={caption === undefined ? label : undefined}>
        {caption === undefined ? null : <caption>{caption}</caption>}
        <thead>
          <tr>
            {of.shownUnder.map((title) => (
              <th scope="col" class={dated.has(title) ? "dated" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.shown.map((cells) => (
            <tr>
              {cells.map((cell, index) => (
                <td class={index === of.why ? "why" : undefined} data-label={of.shownUnder[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
