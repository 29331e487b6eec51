import "server-only";
import { z } from "zod";
import type { Alias } from "@/lib/api/alias";
import { askAsServer } from "./ask-as";

const Move = z.object({ detail: z.object({ from: z.int().nullable(), to: z.int() }) });

/** Where an alias of a task was moved from and to: the last 1,000 moves, oldest first. */
export async function listAliasMoves(
  task: string,
  alias: Alias,
): Promise<{ from: number | null; to: number }[]> {
  const newest = await askAsServer(z.array(Move), (client) =>
    client
      .from("audit_log")
      .select("detail")
      .eq("action", "alias.move")
      .eq("task", task)
      .eq("subject", alias)
      .order("id", { ascending: false })
      .limit(1000),
  );
  return newest.map(({ detail }) => detail).reverse();
}
