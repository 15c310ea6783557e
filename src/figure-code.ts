import { escaped } from './escape';
import type { Figure } from './figures';

/** How a figure is shown, wherever it stands. */
export interface FigureLook {
  readonly lang?: string | undefined;
  /** `auto`, the system's, if not given. */
  readonly theme?: string | undefined;
}

/** The size of a frame: pixels, or a width in per cent. */
export interface FrameSize {
  readonly width: string | number;
  readonly height: number;
}

type Parameters = Readonly<Record<string, string | undefined>>;

const given = (parameters: Parameters) =>
  Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));

/**
 * The address of a figure.
 *
 * @param server where the server stands, without a slash at the end
 */
export function figureUrl(server: string, { figure, ...parameters }: Figure, look: FigureLook) {
  return `${server}/embed/${figure}?${new URLSearchParams(given({ ...parameters, ...look }))}`;
}

/** The frame that shows a figure in a page without scripts. The page's origin, and no more, is told to the figure. */
export function iframeCode(title: string, src: string, { width, height }: FrameSize): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" referrerpolicy="origin"></iframe>`;
}

/** `asOf` is written `as-of` as an attribute. */
export function attributeOf(parameter: string): string {
  return parameter.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The script and the element that show a figure as high as it is. Within it stands what is shown without scripts. */
export function elementCode(
  server: string,
  title: string,
  shown: Figure,
  look: FigureLook,
): string {
  const { figure, ...parameters } = shown;
  const attributes = given({ ...parameters, ...look }).map(
    ([name, value]) => ` ${attributeOf(name)}="${escaped(value)}"`,
  );
  const src = figureUrl(server, shown, look);
  return [
    `<script type="module" src="${server}/embed/atazan.js"></script>`,
    `<atazan-${figure}${attributes.join('')}>`,
    `  <a href="${escaped(src)}">${escaped(title)}</a>`,
    `</atazan-${figure}>`,
  ].join('\n');
}
