import type { z } from "zod";
import type { CollectionChange, CollectionChanged, CollectionPage } from "@/lib/api/collection";
import type { MoveAliasAnswer } from "@/lib/api/alias";
import type { Result } from "@/lib/result";

export type ChangeWish = Omit<z.input<typeof CollectionChange>, "base" | "preview" | "reason">;

/** What the page of a collection can ask for. */
export type CollectionCalls = {
  read(question: { q: string; offset: number }): Promise<Result<CollectionPage>>;
  change(change: z.input<typeof CollectionChange>): Promise<Result<CollectionChanged>>;
  rollBack(to: { task: string; version: number; reason: string }): Promise<Result<MoveAliasAnswer>>;
};

/** The words for a collection and its texts, in the language of the page. */
export type CollectionWords = { id: string; task: string; title: string; item: string };

export const pageSize = 50;
