/** The mark of the pages: two sets and what they share. */
export function SiteMark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 8.2a10 10 0 0 1 0 15.6 10 10 0 0 1 0-15.6Z" />
      <circle cx="11.5" cy="16" r="9" />
      <circle cx="20.5" cy="16" r="9" />
    </svg>
  );
}
