"use client";
import type { ExploreProps } from "@/components/explore/explore-context";
import { ExploreNotebook } from "@/components/explore/explore-notebook";
import { startExploreWorker } from "../start-explore-worker";

export const TaskExplore = (props: ExploreProps) => (
  <ExploreNotebook {...props} startWorker={startExploreWorker} />
);
