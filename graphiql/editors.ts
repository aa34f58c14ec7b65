import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/**
 * Makes the question and its answer fit side by side, and gives the question's editor the keyboard at once, so that
 * Ctrl-Enter asks what is shown (the explorer would take the keyboard for the first value that it finds).
 */
export function EditorsReady(): null {
  const [question, answer] = useGraphiQL(({ queryEditor, responseEditor }) => [queryEditor, responseEditor]);
  useEffect(() => {
    question?.updateOptions({ fontSize: 13, lineHeight: 19, wordWrap: "on", wrappingIndent: "indent" });
    question?.focus();
  }, [question]);
  useEffect(() => {
    answer?.updateOptions({ fontSize: 13, lineHeight: 19 });
  }, [answer]);
  return null;
}
