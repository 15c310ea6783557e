import { escaped } from '../../escape';
import { iframeCode } from '../../figure-code';

/** What the embedding page allows, in pixels. */
export interface Room {
  readonly maxWidth: number | undefined;
  readonly maxHeight: number | undefined;
}

/** A figure as oEmbed 1.0 answers with it. */
export interface OembedFigure {
  readonly title: string;
  /** Where the server stands. */
  readonly provider: string;
  /** Where the figure stands. */
  readonly src: string;
  readonly picture: string;
}

/** How large a figure is where the page does not say. */
const usual = { width: 640, height: 420 } as const;

/** The answer, as fields of one level. */
export function oembedOf(
  figure: OembedFigure,
  room: Room,
): Readonly<Record<string, string | number>> {
  const width = Math.min(usual.width, room.maxWidth ?? usual.width);
  const height = Math.min(usual.height, room.maxHeight ?? usual.height);
  const { title, provider, src, picture } = figure;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Atazan',
    provider_url: provider,
    cache_age: 3600,
    html: iframeCode(title, src, { width, height }),
    width,
    height,
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** The answer as XML. */
export function oembedXml(fields: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(fields).map(
    ([name, value]) => `  <${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('\n')}\n</oembed>\n`;
}
