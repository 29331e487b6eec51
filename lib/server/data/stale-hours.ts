import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

/** Whether any hour's counts no longer hold. */
export const rollupsAreStale = async (): Promise<boolean> => {
  const rows = await askAsServer(z.array(z.unknown()), (client) =>
    client.from("stale_hours").select("hour").limit(1),
  );
  return rows.length > 0;
};
