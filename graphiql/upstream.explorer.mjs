/**
 * How the explorer is mended. It was written for the mouse: what can be clicked in it is a `span`, and its values have
 * no names for those who hear the page.
 */
const file = "graphiql-explorer/dist/Explorer.js";

/** Stands in the place of React.createElement: a span that can be clicked is a button for the keyboard too. */
const reachable = `
function reachable(type, props, ...children) {
  if (type !== "span" || !props || !props.onClick) return React.createElement(type, props, ...children);
  const states = children.map((child) => child && child.props && (child.props.checked ?? child.props["data-open"]));
  const [first] = states;
  const onKeyDown = (event) => {
    if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== " ") || event.ctrlKey) return;
    event.preventDefault();
    event.currentTarget.click();
  };
  const button = { role: "button", tabIndex: 0, onKeyDown, ...(first !== undefined && { "aria-pressed": first }) };
  return React.createElement(type, { ...props, ...button }, ...children);
}
`;

export const explorerChanges = [
  // It takes the keyboard for the first value it draws. It may for one that was ticked in it, and for no other.
  {
    file,
    from: "!(activeElement instanceof HTMLTextAreaElement)",
    to: "activeElement.closest('.graphiql-explorer-root')",
  },
  // A value is shown whole: it was given room for fifteen letters, and none for what the font adds.
  {
    file,
    from: "Math.max(1, Math.min(15, value.length)) + 'ch'",
    to: "(Math.max(1, Math.min(60, value.length)) + 2) + 'ch'",
  },
  {
    file,
    from: "Math.max(4, operationDisplayName.length) + 'ch'",
    to: "(Math.max(4, operationDisplayName.length) + 2) + 'ch'",
  },
  { file, from: "type: 'text',", to: "type: 'text', 'aria-label': arg.name," },
  {
    file,
    from: /('select',\s*\{)(\s*style: \{\s*(?:color: styleConfig\.colors\.builtin|backgroundColor: 'white'))/g,
    to: "$1 'aria-label': arg.name,$2",
  },
  {
    file,
    from: "onChange: function onChange(event) {\n                return _this15._setAddOperationType",
    to: "'aria-label': 'Kind of operation to add', $&",
  },
  // Its labels are read by `reachable`, which must therefore know what an arrow says.
  {
    file,
    from: /null,(\s*)!!(\w+) \? this\.props\.styleConfig\.arrowOpen/g,
    to: "{ 'data-open': !!$2 },$1!!$2 ? this.props.styleConfig.arrowOpen",
  },
  { file, from: /\bReact\.createElement\(/g, to: "reachable(" },
  { file, from: /$/, to: reachable },
];
