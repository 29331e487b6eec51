"use client";
import type { ReactNode } from "react";
import { ArtifactsList } from "./artifacts-list";
import { DeleteRun } from "./delete-run";
import type { DeleteRunActions, DescribeRun } from "./experiment-actions";
import type { ExperimentRow } from "./experiment-view";
import { NoteEditor } from "./note-editor";
import { TagsEditor } from "./tags-editor";

type RunDetailsProps = {
  run: ExperimentRow;
  knownTags: readonly string[];
  actions: DeleteRunActions & { describeRun: DescribeRun };
  onChanged: () => void;
  onDeleted: () => void;
  /** Further things to take away. */
  more?: ReactNode;
};

/** What people say about a run, what it left behind, and how to be rid of it. */
export function RunDetails({ run, knownTags, actions, onChanged, onDeleted, more }: RunDetailsProps) {
  return (
    <div className="grid gap-6 py-3">
      <NoteEditor run={run} describeRun={actions.describeRun} onChanged={onChanged} />
      <TagsEditor run={run} knownTags={knownTags} describeRun={actions.describeRun} onChanged={onChanged} />
      <ArtifactsList run={run}>{more}</ArtifactsList>
      <DeleteRun run={run} actions={actions} onDeleted={onDeleted} />
    </div>
  );
}
