import type { Work } from './work';

export const analyses: readonly Work[] = [];
