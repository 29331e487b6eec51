import "server-only";
import type { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { anonymousClient, serviceClient } from "../supabase";
import type { Client } from "../supabase";
import { ask, databaseAway } from "./ask";
import type { Known, Reply } from "./ask";

type Query = (client: Client) => PromiseLike<Reply>;

/** Asks as the server itself, connecting first; a database that cannot be opened is `unavailable` too. */
export const askAsServer = async <T>(schema: z.ZodType<T>, query: Query, known?: Known): Promise<T> =>
  ask(schema, query(await connected(serviceClient)), known);

/** Asks with the rights of somebody who is not signed in: for what a receipt alone must prove. */
export const askAsNobody = async <T>(schema: z.ZodType<T>, query: Query, known?: Known): Promise<T> =>
  ask(schema, query(await connected(anonymousClient)), known);

/** Opening the embedded database takes as long as it takes; only questions are timed. */
async function connected(connect: () => Promise<Client>): Promise<Client> {
  try {
    return await connect();
  } catch (error) {
    throw error instanceof Refusal ? error : databaseAway(error);
  }
}
