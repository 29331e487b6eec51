"use client";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { RunSort } from "@/lib/api/experiment";
import { cn } from "@/components/ui/cn";
import type { ExperimentSearch } from "./use-experiment-search";

type SortHeaderProps = Pick<ExperimentSearch, "search" | "setSearch"> & {
  name: string;
  /** Without it the column cannot be sorted by. */
  sort?: RunSort | undefined;
  numeric?: boolean;
};

/** The head of a column: pressing it sorts by the column, again turns the order. */
export function SortHeader({ name, sort, numeric = false, search, setSearch }: SortHeaderProps) {
  const side = numeric ? "text-right" : "";
  if (!sort)
    return (
      <th scope="col" className={side}>
        {name}
      </th>
    );
  const here = search.sort === sort;
  const Arrow = !here ? ArrowUpDown : search.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={side}
      aria-sort={here ? (search.descending ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        onClick={() => void setSearch({ sort, descending: here ? !search.descending : true, page: null })}
        className={cn(
          "-mx-1.5 inline-flex min-h-9 items-center gap-1 rounded-md px-1.5 whitespace-nowrap hover:bg-sunken hover:text-ink",
          here && "font-semibold text-ink",
        )}
      >
        {name}
        <Arrow aria-hidden className={cn("size-3.5 shrink-0", !here && "opacity-45")} />
      </button>
    </th>
  );
}
