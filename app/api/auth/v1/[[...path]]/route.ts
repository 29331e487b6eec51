import { answerAuth } from "@/lib/server/auth/auth-mount";
import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";

const read = route(answerAuth, { name: "auth", limit: "read" });
const write = route(answerAuth, { name: "auth", limit: "sign-in" });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, POST: write });
