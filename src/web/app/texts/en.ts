import type { Texts } from '../language';

export const files = import.meta.glob<Texts[string]>('/**/locales/en.json', {
  eager: true,
  import: 'default',
});
