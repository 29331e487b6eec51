/** Keeps a choice for a year in a cookie, so that the server's next page already follows it. */
export function remember(name: "lingkar-theme" | "lingkar-language", value: string) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
