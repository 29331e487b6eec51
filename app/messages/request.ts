import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { Language, languageOf } from "@/lib/language";
import { messagesIn } from "./messages-in";

/** The language of a request: the one chosen in the header if any, else the one the browser asks for. */
export default getRequestConfig(async () => {
  const chosen = Language.safeParse((await cookies()).get("lingkar-language")?.value);
  const locale = chosen.success ? chosen.data : languageOf((await headers()).get("accept-language"));
  return { locale, messages: await messagesIn(locale), timeZone: "Asia/Jakarta" };
});
