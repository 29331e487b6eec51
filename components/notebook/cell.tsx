"use client";

import { useId, useState } from "react";
import { type CellRef, isSource, nameOf } from "@/lib/reactive/cell";
import { CellBody, type CellSlots } from "./cell-body";
import { CellGutter } from "./cell-gutter";
import { CellSource } from "./cell-source";
import { useNotebookContext } from "./notebook-provider";
import { useCalmState } from "./use-calm-state";
import { useCell } from "./use-cell";

type CellProps<T> = CellSlots<T> & {
  /** The cell's name, or its definition, which types the value. */
  name: CellRef<T>;
  /** Heading of the section; without it the section goes by the cell's name. */
  title?: string;
  /** Room for a table or a plot. */
  wide?: boolean;
};

/** One cell of the page: a gutter with name, state, duration and code, and the body in its present state. */
export const Cell = <T,>({ name: ref, title, wide = false, ...slots }: CellProps<T>) => {
  const { notebook, text, sources } = useNotebookContext();
  const [open, setOpen] = useState(false);
  const id = useId();
  const state = useCell(ref);
  const calm = useCalmState(state);
  const name = nameOf(ref);
  const definition = notebook.definition(name);
  const [nameId, titleId, panelId] = [`${id}-name`, `${id}-title`, `${id}-source`];

  return (
    <section
      aria-labelledby={title === undefined ? nameId : titleId}
      data-slot="cell"
      data-cell={name}
      data-status={state.status}
      className="md:grid md:grid-cols-[8rem_minmax(0,1fr)] md:gap-x-6"
    >
      <CellGutter
        name={name}
        nameId={nameId}
        state={calm}
        timed={definition !== undefined && !isSource(definition)}
        source={sources ? { open, panelId, toggle: () => setOpen(!open) } : undefined}
        text={text}
      />
      <div className={`min-w-0 ${wide ? "" : "max-w-[760px]"}`}>
        {title !== undefined && (
          <h2 id={titleId} className="mb-3 text-lg font-semibold text-ink">
            {title}
          </h2>
        )}
        <CellBody {...slots} state={state} retry={() => notebook.invalidate(name)} text={text} />
        {sources && <CellSource id={panelId} name={name} cell={definition} open={open} text={text} />}
      </div>
    </section>
  );
};
