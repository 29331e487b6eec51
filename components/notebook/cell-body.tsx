import type { ReactNode } from "react";
import type { CellError, CellState } from "@/lib/reactive/cell-state";
import { CellFailure } from "./cell-failure";
import { CellSkeleton } from "./cell-skeleton";
import { isBusy } from "./is-busy";
import type { NotebookText } from "./notebook-text";

export type CellSlots<T> = {
  /** Shows the value; it may be the previous one, while the next is on its way. A node is shown always. */
  children: ReactNode | ((value: T, about: { stale: boolean }) => ReactNode);
  /** In place of the default words when there is nothing to show. */
  empty?: ReactNode;
  /** In place of the default skeleton while the first result is on its way. */
  skeleton?: ReactNode;
  /** In place of the default message. */
  failed?: (error: CellError, retry: () => void) => ReactNode;
};

type CellBodyProps<T> = CellSlots<T> & { state: CellState<T>; retry: () => void; text: NotebookText };

const content = <T,>({ state, retry, text, children, empty, skeleton, failed }: CellBodyProps<T>) => {
  if (state.status === "failed") {
    return failed?.(state.error, retry) ?? <CellFailure error={state.error} retry={retry} text={text} />;
  }
  if (typeof children !== "function") return children;
  if (state.status === "empty") return empty ?? <p className="text-muted">{text.empty}</p>;
  if (state.status === "ready") return children(state.value, { stale: false });
  if (state.status !== "idle" && state.previous !== undefined)
    return children(state.previous, { stale: true });
  return skeleton ?? <CellSkeleton />;
};

export const CellBody = <T,>(props: CellBodyProps<T>) => {
  const busy = isBusy(props.state);
  // The delay is a transition without duration: nothing moves, and a quick renewal does not blink.
  const outdated = busy && typeof props.children === "function";
  return (
    <div
      data-slot="cell-body"
      aria-busy={busy}
      data-stale={outdated}
      className={outdated ? "opacity-70 transition-opacity delay-150 duration-0" : undefined}
    >
      {content(props)}
    </div>
  );
};
