"use client";
import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import { experimentSearch, mostCompared, queryOf } from "./search";

/** What the address of the page says, and how to change it. A new filter or order begins at the first page. */
export function useExperimentSearch() {
  const [search, setSearch] = useQueryStates(experimentSearch);
  const { task, status, estimator, tag, q, sort, descending, page } = search;
  const query = useMemo(
    () => queryOf({ task, status, estimator, tag, q, sort, descending, page }),
    [task, status, estimator, tag, q, sort, descending, page],
  );
  const compared = [...new Set(search.compare)].slice(0, mostCompared).join(",");
  return { search, setSearch, query, compared };
}

export type ExperimentSearch = ReturnType<typeof useExperimentSearch>;
