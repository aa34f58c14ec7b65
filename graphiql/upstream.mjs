import { explorerChanges } from "./upstream.explorer.mjs";

// What an editor of questions never does.
const unused = [
  "codelens",
  "colorPicker",
  "diffEditorBreadcrumbs",
  "dropOrPasteInto",
  "fontZoom",
  "inPlaceReplace",
  "inlayHints",
  "inlineCompletions",
  "inlineEdit",
  "inlineEdits",
  "inlineProgress",
  "linkedEditing",
  "rename",
  "sectionHeaders",
  "semanticTokens",
  "stickyScroll",
  "unicodeHighlighter",
].join("|");

/**
 * What is mended in the packages that the page is built of, file by file, where neither an option nor a style can.
 * Each text must be found: a new release that no longer has it stops the build instead of undoing the change unseen.
 */
const changes = [
  ...explorerChanges,
  {
    file: "monaco-editor/esm/vs/editor/editor.all.js",
    from: new RegExp(`import '\\./(browser/widget/diffEditor|contrib/(${unused})/browser)/.*;`, "g"),
    to: "",
  },
  {
    file: "monaco-editor/esm/vs/editor/editor.all.js",
    from: "import './contrib/suggest/browser/suggestInlineCompletions.js';",
    to: "",
  },
  {
    file: "monaco-editor/esm/vs/editor/edcore.main.js",
    from: /import '\.\/standalone\/browser\/(inspectTokens|toggleHighContrast|iPadShowKeyboard)\/.*;/g,
    to: "",
  },
  // A tab that holds two buttons cannot be told by a screen reader: a list of buttons it is, with a current one.
  { file: "@graphiql/react/dist/components/tabs/index.js", from: 'role: "tablist",', to: "" },
  {
    file: "@graphiql/react/dist/components/tabs/index.js",
    from: /"aria-selected": isActive,([^}]*)role: "tab",/,
    to: "$1",
  },
  {
    file: "graphiql/dist/GraphiQL.js",
    from: '"aria-controls": "graphiql-session",',
    to: '"aria-controls": "graphiql-session", "aria-current": index_1 === activeTabIndex ? "true" : undefined,',
  },
  { file: "graphiql/dist/GraphiQL.js", from: 'role: "tabpanel"', to: 'role: "group"' },
  { file: "graphiql/dist/GraphiQL.js", from: 'className: "graphiql-main"', to: 'role: "main", $&' },
  // The name of a button is what stands on it.
  { file: "@graphiql/plugin-history/dist/components.js", from: '"aria-label": "Set active", ', to: "" },
  // Comments that can be read in the dark, and numbers on the grey of the answer.
  {
    file: "@graphiql/react/dist/constants.js",
    from: /foreground: "#908aff"\s*\}/,
    to: '$&, { token: "comment.gql", foreground: "#8fbf7a" }',
  },
  {
    file: "@graphiql/react/dist/constants.js",
    from: /foreground: "#6c69ce"\s*\}/,
    to: '$&, { token: "number", foreground: "#06653d" }',
  },
];

/** The plugin of Vite that makes the changes. */
export const upstream = {
  name: "upstream",
  enforce: "pre",
  transform(code, id) {
    const [path] = id.split("?");
    const wanted = changes.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
    return wanted.length === 0 ? undefined : { code: wanted.reduce(changed, code), map: null };
  },
};

function changed(code, { file, from, to }) {
  const after = code.replace(from, to);
  if (after === code) throw new Error(`${file} no longer has what graphiql/upstream.mjs changes: ${String(from)}`);
  return after;
}
