/**
 * The version a roll-back leads to: the one that served before the present champion came for the first time. Moves are
 * in order of time. Going back to a version forgets what came after it, so rolling back twice goes back twice.
 */
export function previousChampion(moves: readonly { from: number | null; to: number }[]): number | undefined {
  const served: number[] = [];
  const serve = (version: number) => {
    const known = served.indexOf(version);
    if (known < 0) served.push(version);
    else served.splice(known + 1);
  };
  for (const { from, to } of moves) {
    if (from !== null && served.length === 0) serve(from);
    serve(to);
  }
  return served.at(-2);
}
