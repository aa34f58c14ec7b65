import type { OtherTextFragment } from "../operations/graphql";
import { PartShown } from "../parts/part-shown";
import { tallyInWords } from "../parts/roll-call-shown";
import { Thing } from "../parts/to";
import { dateShown } from "../words";

/** The session of the General Assembly in which a text was adopted, after its symbol; nothing where the symbol does not say. */
const sessionOf = ({ symbol }: Pick<OtherTextFragment, "symbol">): string | undefined =>
  /(\d+)\/\d+$/.exec(symbol)?.[1];

/** The texts of the same line before and after a resolution, and those of other lines in the same session, its rivals among them. */
export function OtherTexts(its: {
  readonly of: Pick<OtherTextFragment, "id" | "symbol" | "date" | "track">;
  readonly among: readonly OtherTextFragment[];
}) {
  const { of, among } = its;
  const others = among.filter(({ id }) => id !== of.id);
  const isOn = (lines: string) => lines.split("/").some((line) => of.track.split("/").includes(line));
  const session = sessionOf(of);
  const onTheLine = others.filter(({ track }) => isOn(track));
  const inSession = others.filter((one) => session !== undefined && sessionOf(one) === session && !isOn(one.track));
  return (
    <PartShown id="other-texts" title="Before, beside and after it" isEmpty={onTheLine.length + inSession.length === 0}>
      <Texts title="In the same session, on other lines" of={inSession} />
      <Texts title="Later, on the same line" of={onTheLine.filter(({ date }) => isLater(date, of.date)).reverse()} />
      <Texts title="Earlier, on the same line" of={onTheLine.filter(({ date }) => !isLater(date, of.date))} />
    </PartShown>
  );
}

const isLater = (date: string | null, than: string | null): boolean => (date ?? "") > (than ?? "");

function Texts({ title, of }: { readonly title: string; readonly of: readonly OtherTextFragment[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map((one) => (
          <li>
            <Thing id={one.id}>{one.symbol}</Thing>, {one.title}, {dateShown(one.date)}: {tallyInWords(one)}
          </li>
        ))}
      </ul>
    </>
  );
}
