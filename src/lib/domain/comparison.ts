/** More do not stand side by side, on a screen or on paper. */
export const mostCompared = 4;
