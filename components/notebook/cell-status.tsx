import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  History,
  LoaderCircle,
  type LucideIcon,
  TriangleAlert,
} from "lucide-react";
import type { CellState } from "@/lib/reactive/cell-state";
import type { NotebookText } from "./notebook-text";

/** One shape and one colour for each word: none of the three is needed to tell states apart. */
const looks: Record<CellState["status"], { icon: LucideIcon; className: string }> = {
  idle: { icon: CircleDashed, className: "text-muted" },
  running: { icon: LoaderCircle, className: "text-accent motion-safe:animate-spin" },
  stale: { icon: History, className: "text-warn" },
  ready: { icon: CircleCheck, className: "text-muted" },
  empty: { icon: CircleSlash, className: "text-muted" },
  failed: { icon: TriangleAlert, className: "text-danger" },
};

const wordFor = (state: CellState, text: NotebookText): string =>
  state.status === "stale" && state.previous === undefined ? text.waiting : text.status[state.status];

export const CellStatus = ({ state, text }: { state: CellState; text: NotebookText }) => {
  const { icon: Icon, className } = looks[state.status];
  return (
    <span data-slot="cell-status" className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden className={`size-3.5 shrink-0 ${className}`} />
      {wordFor(state, text)}
    </span>
  );
};
