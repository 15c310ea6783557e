import { escaped } from '../../escape';
import type { Language } from '../../ontology/model';

/** What links to a page show in other places, and where it can be had as a figure. */
export interface PageHead {
  /** The name of what it is about; undefined where that is nothing in particular. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Where the page stands. */
  readonly url: string;
  readonly language: Language;
  /** Where its picture stands. */
  readonly picture: string;
  /** Where the oEmbed answer for it stands, without the format; undefined where it has no figure. */
  readonly oembed: string | undefined;
}

const locales: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** The size of the pictures, which social networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

const meta = (name: 'name' | 'property', key: string, content: string | number) =>
  `<meta ${name}="${key}" content="${escaped(String(content))}" />`;

/** The tags that stand in the head of a page, its title among them. */
export function headTags(head: PageHead): string {
  const { name, description, url, language, picture, oembed } = head;
  const title = name ?? 'Atazan';
  const discovery = (format: string) =>
    `<link rel="alternate" type="application/${format}+oembed" href="${escaped(`${oembed}&format=${format}`)}" title="${escaped(title)}" />`;
  return [
    `<title>${escaped(name ? `${name} · Atazan` : 'Atazan')}</title>`,
    ...(description ? [meta('name', 'description', description)] : []),
    meta('property', 'og:site_name', 'Atazan'),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    ...(description ? [meta('property', 'og:description', description)] : []),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', locales[language]),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:width', pictureSize.width),
    meta('property', 'og:image:height', pictureSize.height),
    meta('property', 'og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(oembed ? [discovery('json'), discovery('xml')] : []),
  ].join('\n    ');
}
