import { useGraphiQL, useMonaco } from "@graphiql/react";
import { useEffect } from "react";

const type = {
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSize: 13,
  lineHeight: 19,
};

const tabButtons = ".graphiql-tab-button, .graphiql-tab-add";

/**
 * Makes the question and its answer fit side by side, gives the question's editor the keyboard when a tab is clicked, so
 * that Ctrl-Enter asks what is shown, and lets Escape give it up again. On opening the keyboard is left where a reader
 * of any page expects it, at the beginning.
 */
export function EditorsReady(): null {
  const [question, answer] = useGraphiQL(({ queryEditor, responseEditor }) => [queryEditor, responseEditor]);
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    const ariaLabel = "Question; Escape, then Tab, leaves it";
    question?.updateOptions({ ...type, wordWrap: "on", wrappingIndent: "indent", ariaLabel });
  }, [question]);
  useEffect(() => {
    const clicked = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest(tabButtons) !== null) question?.focus();
    };
    document.addEventListener("click", clicked);
    return () => {
      document.removeEventListener("click", clicked);
    };
  }, [question]);
  useEffect(() => {
    if (question === undefined || monaco === undefined) return;
    // Within the editor Tab indents, so without a way out the keyboard would be caught in it.
    const leave = (): void => question.getContainerDomNode().focus();
    question.addCommand(
      monaco.KeyCode.Escape,
      leave,
      "!suggestWidgetVisible && !findWidgetVisible && !editorHoverVisible",
    );
  }, [question, monaco]);
  useEffect(() => {
    answer?.updateOptions({ ...type, ariaLabel: "Answer" });
  }, [answer]);
  return null;
}
