import type { ReactNode } from "react";

/** One figure with its name, and a line that says what it rests on. Belongs into a `dl`. */
export function StatTile({ label, value, note }: { label: ReactNode; value: ReactNode; note?: ReactNode }) {
  return (
    <div data-slot="stat-tile" className="flex min-w-0 flex-col border-l-2 border-line pl-4">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-2xl leading-tight font-semibold tracking-tight">{value}</dd>
      {note && <dd className="mt-1 text-sm text-muted">{note}</dd>}
    </div>
  );
}

/** Tiles side by side, two in a row on a phone. */
export function StatTiles({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-x-4 gap-y-6 lg:grid-cols-4">{children}</dl>;
}
