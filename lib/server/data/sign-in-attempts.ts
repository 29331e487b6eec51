import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

const Seconds = z.int().min(0);

/** Seconds this subject must still wait before the next sign-in, 0 when it may go on. */
export const signInWait = (subjectHash: string): Promise<number> =>
  askAsServer(Seconds, (client) => client.rpc("sign_in_wait", { with_subject_hash: subjectHash }));

/** Notes how a sign-in went; answers the seconds to wait from now on. A success clears the count. */
export const noteSignIn = (subjectHash: string, succeeded: boolean): Promise<number> =>
  askAsServer(Seconds, (client) => client.rpc("note_sign_in", { with_subject_hash: subjectHash, succeeded }));
