import "server-only";
import type { z } from "zod";
import { anonymousClient, serviceClient } from "../supabase";
import type { Client } from "../supabase";
import { ask } from "./ask";
import type { Known, Reply } from "./ask";

type Query = (client: Client) => PromiseLike<Reply>;

/** Asks as the server itself, connecting first; a database that cannot be opened is `unavailable` too. */
export const askAsServer = <T>(schema: z.ZodType<T>, query: Query, known?: Known): Promise<T> =>
  ask(schema, connected(serviceClient, query), known);

/** Asks with the rights of somebody who is not signed in: for what a receipt alone must prove. */
export const askAsNobody = <T>(schema: z.ZodType<T>, query: Query, known?: Known): Promise<T> =>
  ask(schema, connected(anonymousClient, query), known);

const connected = async (connect: () => Promise<Client>, query: Query): Promise<Reply> =>
  query(await connect());
