/** Words as people count them: what stands between white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
