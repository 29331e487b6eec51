import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

/** How many training runs wait for a worker. */
export const countQueuedRuns = (): Promise<number> =>
  askAsServer(z.int(), async (client) => {
    const { count, error, status } = await client
      .from("runs")
      .select("id", { count: "exact", head: true })
      .eq("status", "queued");
    return { data: count, error, status };
  });
