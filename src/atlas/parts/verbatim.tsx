/** A text as it is written, such as an operation or an entry: broad lines are moved sideways, from the keyboard too, and `label` is how it is read out. */
export function Verbatim({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre tabIndex={0} role="group" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
