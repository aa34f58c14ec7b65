import { useHref } from "./to";

/** The box that takes a question in words, or any name. */
export function QuestionBox({
  question,
  large = false,
}: {
  readonly question?: string | undefined;
  readonly large?: boolean;
}) {
  const href = useHref();
  const id = large ? "question-large" : "question";
  return (
    <form
      class={large ? "question large" : "question"}
      action={href("/ask")}
      role="search"
      aria-label={large ? "A question in words" : "Any name or question"}
    >
      <label for={id} class={large ? undefined : "unseen"}>
        Ask in words
      </label>
      <input
        id={id}
        name="q"
        type="search"
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
        value={question}
        placeholder={
          large ? "which states opposed gender language in 2023 but supported the PoA" : "Ask, or name anything"
        }
      />
      <button type="submit">Ask</button>
    </form>
  );
}
