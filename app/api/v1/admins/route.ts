import { Appointment, appointAdmin } from "@/lib/server/auth/appoint-admin";
import { requireAppointer } from "@/lib/server/auth/require-appointer";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

/** Makes an admin of the account with this e-mail; a new account's password is in the answer, this once. */
const appoint = route(
  async (request) => {
    const actor = await requireAppointer(request);
    const { email } = await readJson(request, Appointment, { limitBytes: 4096 });
    return jsonResponse(await appointAdmin(email, actor), 201);
  },
  { name: "admins", limit: "sign-in" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: appoint });
