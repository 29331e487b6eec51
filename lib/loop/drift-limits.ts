/** Rows needed on each side before a column is compared. */
export const driftMinimumN = 30;
/** Largest false-discovery rate at which a column is called drifted. */
export const driftMaximumQ = 0.05;
/** Smallest Jensen-Shannon distance (base 2) worth an alarm, however certain it is. */
export const driftMinimumEffect = 0.1;
