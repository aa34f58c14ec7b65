import type { ShownTable } from "../table";

/** A table of a page; on a narrow screen each row is a card. */
export function TableShown({ of, caption }: { readonly of: ShownTable; readonly caption?: string }) {
  if (of.shown.length === 0) return null;
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-label={caption ?? of.name}>
      <table aria-label={caption === undefined ? of.name : undefined}>
        {caption === undefined ? null : <caption>{caption}</caption>}
        <thead>
          <tr>
            {of.shownUnder.map((title) => (
              <th scope="col">{title}</th>
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
