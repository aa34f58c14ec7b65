import { useGraphiQL, useMonaco } from "@graphiql/react";
import { useEffect } from "react";

const type = {
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSize: 13,
  lineHeight: 19,
};

/**
 * Makes the question and its answer fit side by side, gives the question's editor the keyboard at once and with each
 * tab, so that Ctrl-Enter asks what is shown, and lets Escape give it up again.
 */
export function EditorsReady(): null {
  const [question, answer] = useGraphiQL(({ queryEditor, responseEditor }) => [queryEditor, responseEditor]);
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id);
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    question?.updateOptions({ ...type, wordWrap: "on", wrappingIndent: "indent", ariaLabel: "Question" });
  }, [question]);
  useEffect(() => {
    question?.focus();
    const clicked = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest(".graphiql-tab-button") !== null) question?.focus();
    };
    document.addEventListener("click", clicked);
    return () => {
      document.removeEventListener("click", clicked);
    };
  }, [question, tab]);
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
