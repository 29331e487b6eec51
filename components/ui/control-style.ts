/** What every box a person types into or chooses from looks like. */
export const controlStyle =
  "w-full rounded-md border border-edge bg-surface px-3 text-ink enabled:hover:border-ink aria-invalid:border-danger disabled:opacity-60";
