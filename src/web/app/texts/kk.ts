import type { Texts } from '../language';

export const files = import.meta.glob<Texts[string]>(['/**/locales/kk.json', '!/embed/**'], {
  eager: true,
  import: 'default',
});
