import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";
import { createPortal } from "react-dom";

const toggle = (): HTMLButtonElement | null => document.querySelector(".graphiql-sidebar button.active");

/** Closes the open panel by its own button, which knows how, and gives that button the keyboard. */
function close(): void {
  const button = toggle();
  button?.click();
  button?.focus();
}

/**
 * What the panels beside the question lack: they open at their top, and on a phone, where they cover the page, a button
 * and the Escape key close them.
 */
export function Panels({ narrow }: { readonly narrow: MediaQueryList }): React.ReactPortal | null {
  const title = useGraphiQL(({ visiblePlugin }) => visiblePlugin?.title);
  const pane = document.querySelector(".graphiql-plugin");
  useEffect(() => {
    pane?.scrollTo(0, 0);
  }, [pane, title]);
  useEffect(() => {
    const pressed = ({ key, defaultPrevented, target }: KeyboardEvent): void => {
      const elsewhere = target instanceof Element && target.closest(".monaco-editor, .graphiql-dialog") !== null;
      if (key === "Escape" && narrow.matches && !defaultPrevented && !elsewhere) close();
    };
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("keydown", pressed);
    };
  }, [narrow]);
  if (title === undefined || pane === null) return null;
  const button = (
    <button type="button" className="close-panel" aria-label={`Close ${title}`} onClick={close}>
      ×
    </button>
  );
  return createPortal(button, pane);
}
