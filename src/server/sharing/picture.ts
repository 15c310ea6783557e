import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { escaped } from '../../escape';
import type { Language } from '../../ontology/model';
import type { Described } from './described';
import { pictureSize } from './head';
import { linesOf } from './lines';

/** A font whose licence lets programs carry it, with all letters of Kazakh, Russian and English. */
const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const fontFiles = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
  join(fonts, file),
);

const { width, height } = pictureSize;
const margin = 72;
const colours = {
  paper: '#f7f8fa',
  ink: '#17202b',
  quiet: '#525e6e',
  accent: '#00607a',
  line: '#d5dbe3',
  supporting: '#1c62b8',
  opposing: '#8a5300',
} as const;

const words: Readonly<
  Record<Language, Record<'supporting' | 'opposing' | 'sources' | 'what', string>>
> = {
  kk: {
    supporting: 'қолдайды',
    opposing: 'қарсы',
    sources: 'дереккөздер',
    what: 'Конституциялық саясаттың білім графы: әр байланыстың артында дәйексөз бен дереккөз бар',
  },
  ru: {
    supporting: 'за',
    opposing: 'против',
    sources: 'источники',
    what: 'Граф знаний о конституционной политике: за каждой связью стоят цитата и источник',
  },
  en: {
    supporting: 'for',
    opposing: 'against',
    sources: 'sources',
    what: 'A knowledge graph of constitutional politics: behind each edge stand a quote and its source',
  },
};

/** What Atazan is, in one sentence. */
export function generalWords(language: Language): string {
  return words[language].what;
}

interface TextStyle {
  readonly size: number;
  readonly isBold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
}

function text(x: number, y: number, content: string, style: TextStyle): string {
  const { size, isBold = false, fill = colours.ink, anchor = 'start' } = style;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${fill}"${isBold ? ' font-weight="700"' : ''}>${escaped(content)}</text>`;
}

/** Lines one below the other, and where the next may stand. */
function paragraph(y: number, content: string, style: TextStyle & { readonly most: number }) {
  const room = (width - 2 * margin) / style.size;
  const lines = linesOf(content, room, style.most);
  const step = style.size * 1.25;
  return {
    svg: lines.map((line, index) => text(margin, y + index * step, line, style)).join(''),
    next: y + lines.length * step,
  };
}

const logo = `<g transform="translate(${margin} ${height - 104}) scale(1.5)" fill="${colours.accent}">
<path d="M8 24 16 7l8 17" fill="none" stroke="${colours.accent}" stroke-width="3"/>
<circle cx="16" cy="7" r="5"/><circle cx="8" cy="24" r="5"/><circle cx="24" cy="24" r="5"/></g>`;

/** The marks that the explorer knows the two positions by, of one weight. */
const marks = {
  supporting: (x: number) =>
    `<circle cx="${x}" cy="${height - 78}" r="12" fill="${colours.supporting}"/>`,
  opposing: (x: number) =>
    `<path d="M${x} ${height - 92}l14 14-14 14-14-14z" fill="${colours.opposing}"/>`,
} as const;

/** How many are for, how many against, on how many sources; the two sides in one size. */
function counts({ supporting, opposing, sources }: Described, language: Language): string {
  const said = words[language];
  const baseline = height - 68;
  const style = { size: 30, fill: colours.quiet };
  const sides =
    supporting + opposing > 0
      ? [
          marks.supporting(330),
          text(354, baseline, `${supporting} ${said.supporting}`, style),
          marks.opposing(620),
          text(644, baseline, `${opposing} ${said.opposing}`, style),
        ]
      : [];
  return [
    ...sides,
    text(width - margin, baseline, `${said.sources}: ${sources}`, { ...style, anchor: 'end' }),
  ].join('');
}

/** The picture of an entity, or of the graph itself, as SVG. */
export function pictureSvg(described: Described | undefined, language: Language): string {
  const type = described
    ? text(margin, 112, described.typeName, { size: 32, fill: colours.accent })
    : '';
  const name = paragraph(188, described?.name ?? 'Atazan', {
    size: described ? 58 : 96,
    isBold: true,
    most: 3,
  });
  const description = paragraph(
    name.next,
    described ? (described.description ?? '') : generalWords(language),
    {
      size: 34,
      fill: colours.quiet,
      most: 3,
    },
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans Condensed">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect width="100%" height="14" fill="${colours.accent}"/>
${type}${name.svg}${description.svg}
<path d="M${margin} ${height - 130}H${width - margin}" stroke="${colours.line}" stroke-width="2"/>
${logo}${text(margin + 60, height - 66, 'Atazan', { size: 34, isBold: true })}
${described ? counts(described, language) : ''}
</svg>`;
}

/** Draws a picture in a thread of its own. */
export async function drawPicture(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans Condensed' },
  });
  return image.asPng();
}
