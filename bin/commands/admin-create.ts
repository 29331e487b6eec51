import { z } from "zod";
import { defineCommand, option } from "../cli/command";
import { Failure } from "../cli/failure";
import { app, email } from "../cli/fields";

/** `admin create`: an account that may administer, or the right to do so for an account there is. */
export const adminCreate = defineCommand({
  places: [],
  schema: z.object({ email: option("E", "Whose account it is.", email), ...app }),
  notes: [
    "On this machine no key is needed: the data folder proves that you may. A new account's password is shown once.",
  ],
  async run({ email, url, key }) {
    // The server's libraries are heavy, so only this command loads them.
    const { adminCreate: create } = await import("../admin-create");
    const address = url ?? process.env["LINGKAR_URL"];
    const token = key ?? process.env["LINGKAR_API_KEY"];
    const document = await create({ email, ...(address && { url: address }), ...(token && { token }) }).catch(
      (error: unknown) => {
        throw error instanceof Error ? new Failure(error.message, { cause: error }) : error;
      },
    );
    const password = document.password ? `\nPassword, shown this once: ${document.password}` : "";
    return { document, text: `${document.email} is an admin.${password}` };
  },
});
