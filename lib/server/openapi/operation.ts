import "server-only";
import type { Bilingual } from "@/lib/language";

/** One method of one address, in the terms of the contract; schemas by their name in `components`. */
export type Operation = {
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  summary: Bilingual;
  description?: Bilingual;
  admin?: true;
  bearer?: true;
  header?: { name: string; description: Bilingual };
  request?: string;
  /** Media type of a body that is no JSON. */
  requestMedia?: string;
  answer: { status: 200 | 201 | 202; schema: string } | { status: 200; mediaType: string };
  errors: readonly number[];
};
