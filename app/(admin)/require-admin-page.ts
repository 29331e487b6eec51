import { redirect } from "next/navigation";
import type { Actor } from "@/lib/server/auth/authorise";
import { findAdminSession } from "@/lib/server/auth/authorise";

/**
 * The admin who opens a page; anybody else is sent to sign in and then back to `path` (with its search, if any).
 * Every page of admins calls this itself: a layout is not rendered again when the browser moves within it.
 */
export async function requireAdminPage(path: string): Promise<Actor> {
  return (await findAdminSession()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
