import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";
import { answerRest } from "@/lib/server/auth/rest-mount";

const read = route(answerRest, { name: "rest", limit: "read" });
const write = route(answerRest, { name: "rest", limit: "write" });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: read,
  HEAD: read,
  POST: write,
  PATCH: write,
  DELETE: write,
});
