/** Two sets and what they share, the mark of Acquis, as an SVG file; it reads on light and on dark. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#2f7fb5" stroke-width="2.5">
  <path d="M16 8.2a10 10 0 0 1 0 15.6 10 10 0 0 1 0-15.6Z" fill="#2f7fb5" stroke="none"/>
  <circle cx="11.5" cy="16" r="9"/>
  <circle cx="20.5" cy="16" r="9"/>
</svg>
`;
