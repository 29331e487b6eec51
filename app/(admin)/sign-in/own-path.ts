/**
 * A path of this site to go to, out of an address that anybody may have written into a link.
 * Anything that could lead elsewhere (another host, `//host`, `/\host`) becomes `fallback`.
 */
export function ownPath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return fallback;
  const here = "http://here.invalid";
  if (!URL.canParse(wanted, here)) return fallback;
  const { origin, pathname, search } = new URL(wanted, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search : fallback;
}
