import type { Language } from "@/lib/language";

/** Everything the product says in one language, by area; a new area is one file a language and one line in each index. */
export async function messagesIn(language: Language) {
  return language === "id"
    ? (await import("./id/messages")).messages
    : (await import("./en/messages")).messages;
}
