const file = "graphiql-explorer/dist/Explorer.js";

/** How the explorer is mended. */
export const explorerChanges = [
  // It takes the keyboard for the first value it draws. It may for one that was ticked in it, and for no other.
  {
    file,
    from: "!(activeElement instanceof HTMLTextAreaElement)",
    to: "activeElement.closest('.graphiql-explorer-root')",
  },
];
