import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { type Question, addressOf } from "./address";

/** Asks what the address asked, once, as soon as there is an editor for the answer. */
export function AskOnOpening({ question }: { readonly question: Question | undefined }): null {
  const actions = useGraphiQLActions();
  const ready = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) =>
      queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined,
  );
  const asked = useRef(false);
  useEffect(() => {
    if (!ready || question === undefined || asked.current) return;
    asked.current = true;
    if (question.operationName !== undefined) actions.setOperationName(question.operationName);
    actions.run();
  }, [ready, question, actions]);
  return null;
}

/** Keeps the address in step with the question that is shown, from the first change on, so that it can be sent. */
export function AddressInStep(): null {
  const { query, variables, operationName } = useGraphiQL(({ tabs, activeTabIndex, operations, operationName }) => ({
    query: tabs[activeTabIndex]?.query ?? "",
    variables: tabs[activeTabIndex]?.variables?.trim() ?? "",
    operationName: (operations?.length ?? 0) > 1 ? operationName : undefined,
  }));
  const opened = useRef(query + variables);
  const changed = useRef(false);
  useEffect(() => {
    changed.current ||= query + variables !== opened.current;
    if (!changed.current) return undefined;
    const address = addressOf({ query, variables, ...(operationName !== undefined && { operationName }) });
    const waiting = setTimeout(() => {
      window.history.replaceState(null, "", address);
    }, 500);
    return () => {
      clearTimeout(waiting);
    };
  }, [query, variables, operationName]);
  return null;
}
