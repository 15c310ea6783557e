/** Whether panels and panes lie over and under each other; playground.css has the same width. */
export const isNarrow = (): boolean => matchMedia('(max-width: 760px)').matches;

/** Whether a panel, the editors and the answer have room side by side. */
export const isWide = (): boolean => matchMedia('(min-width: 1280px)').matches;
