/** Words of a text: runs of anything but white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
