import { CodeXml } from "lucide-react";
import type { CellState } from "@/lib/reactive/cell-state";
import { CellStatus } from "./cell-status";
import { formatDuration } from "./format-duration";
import type { NotebookText } from "./notebook-text";

type CellGutterProps = {
  name: string;
  nameId: string;
  state: CellState;
  /** Whether the cell computes anything, and so takes time. */
  timed: boolean;
  /** Absent where the code is not offered. */
  source: { open: boolean; panelId: string; toggle: () => void } | undefined;
  text: NotebookText;
};

/** Beside the cell on wide screens, a slim row above it on phones. */
export const CellGutter = ({ name, nameId, state, timed, source, text }: CellGutterProps) => {
  const duration = timed && "duration" in state ? state.duration : undefined;
  const label = source?.open ? text.hideSource : text.showSource;
  return (
    <div
      data-slot="cell-gutter"
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-0.5 pb-2 text-xs text-muted md:flex-col md:items-end md:pb-0 md:pt-1 md:text-right"
    >
      <span id={nameId} className="min-w-0 font-mono break-words text-ink">
        {name}
      </span>
      <CellStatus state={state} text={text} />
      {duration !== undefined && (
        <span data-slot="cell-duration" className="whitespace-nowrap tabular-nums">
          {formatDuration(duration, text.locale)}
        </span>
      )}
      {source && (
        <button
          type="button"
          aria-expanded={source.open}
          aria-controls={source.panelId}
          aria-label={`${label}: ${name}`}
          title={label}
          onClick={source.toggle}
          className="ml-auto inline-flex size-7 items-center justify-center rounded text-muted hover:bg-surface hover:text-ink focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-accent md:ml-0 md:-mr-1.5"
        >
          <CodeXml aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
};
