import { type Cell, isSource } from "@/lib/reactive/cell";
import type { NotebookText } from "./notebook-text";

type CellSourceProps = {
  id: string;
  name: string;
  cell: Cell | undefined;
  open: boolean;
  text: NotebookText;
};

/** What the cell reads, and its code. Always in the page, so that the toggle points at something. */
export const CellSource = ({ id, name, cell, open, text }: CellSourceProps) => {
  const inputs = cell && !isSource(cell) ? cell.inputs.join(", ") : "";
  const code = cell && !isSource(cell) ? cell.source : text.setByHand;
  return (
    <div
      id={id}
      hidden={!open}
      data-slot="cell-source"
      className="mt-3 rounded border border-line bg-surface p-3 text-xs text-ink"
    >
      <p className="font-mono break-words text-muted">{inputs ? `${inputs} → ${name}` : `→ ${name}`}</p>
      {code !== undefined && <pre className="mt-2 font-mono break-words whitespace-pre-wrap">{code}</pre>}
    </div>
  );
};
