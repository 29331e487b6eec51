import { getEmbedded } from "@/lib/server/embedded/embedded";
import { passingSession } from "@/lib/server/auth/session";

// Run by itself before the app starts: `tsx sign-up-guest.ts <email> <password>` makes an account without a role.
const [email = "", password = ""] = process.argv.slice(2);
const { error } = await (await passingSession()).auth.signUp({ email, password });
await (await getEmbedded()).close();
if (error) throw error;
