/** What a citation of a view says. */
export interface Cited {
  /** What the view is called. */
  readonly title: string;
  /** The permalink. */
  readonly url: string;
  readonly language: string;
  /** The revision of the graph that was seen. */
  readonly revision: number;
  /** The day on which the graph was last changed, in ISO 8601; null where it never was. */
  readonly changed: string | null;
  /** The day on which it was seen, in ISO 8601. */
  readonly accessed: string;
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** A key of letters, digits and hyphens, which every program takes. */
const keyOf = ({ url, revision }: Cited) =>
  `atazan${new URL(url).pathname.replaceAll(/[^a-zA-Z0-9]+/g, '-').replace(/-$/, '')}-r${revision}`;

const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const toLatex = (text: string) =>
  text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => latexCommands[sign] ?? `\\${sign}`);

/** An entry of BibLaTeX, whose braces keep the letters of the title as they are. */
export function toBibtex(cited: Cited): string {
  const { title, url, language, revision, changed, accessed } = cited;
  const fields = {
    title: `{${toLatex(title)}}`,
    author: '{Atazan}',
    ...(changed && { date: changed }),
    version: String(revision),
    langid: { kk: 'kazakh', ru: 'russian', en: 'english' }[language],
    url: url.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: accessed,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${keyOf(cited)},\n${lines.join(',\n')}\n}`;
}

/** An item of CSL-JSON, which Zotero, Mendeley and Pandoc read. */
export function toCslJson(cited: Cited): string {
  const { title, url, language, revision, changed, accessed } = cited;
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    title,
    author: [{ literal: 'Atazan' }],
    'container-title': 'Atazan',
    version: String(revision),
    ...(changed && { issued: dateParts(changed) }),
    accessed: dateParts(accessed),
    language,
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}
