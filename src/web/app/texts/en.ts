import type { Texts } from '../language';

export const files = import.meta.glob<Texts[string]>(['/**/locales/en.json', '!/embed/**'], {
  eager: true,
  import: 'default',
});
