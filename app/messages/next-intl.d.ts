import type { Language } from "@/lib/language";
import type { messages } from "./en/messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof messages;
  }
}
