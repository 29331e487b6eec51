/** Feedback rows needed before accuracy or the share of wrong answers is told as a figure. */
export const feedbackMinimumN = 30;
