/** The mark: a circle that is still being closed. */
export function Logo() {
  return (
    <svg data-slot="logo" aria-hidden viewBox="0 0 32 32" className="size-7">
      <path
        d="M27.6 20.6A12.5 12.5 0 1 1 25.4 7.6"
        className="fill-none stroke-accent"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <circle cx="28" cy="13.4" r="3.2" className="fill-negative" />
    </svg>
  );
}
