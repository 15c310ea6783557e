import { encode } from 'iconv-lite';
import { makePdf } from './pdf';
import { ArticleReader } from './reader';

const russian = `Партия поддержала проект Конституции
12 февраля 2026 года

Председатель партии заявил, что партия поддерживает проект новой Конституции.
`;

const reader = new ArticleReader();

afterAll(() => reader.close());

const read = (name: string, content: string | Buffer, given = {}) =>
  reader.read(name, typeof content === 'string' ? Buffer.from(content) : content, given);

test.each([
  ['a.txt', [0x1f, 0x8b, 8, 0], 'a.txt: this is gzip; unpack it first'],
  ['b.md', [0x50, 0x4b, 3, 4], 'b.md: this is a zip archive; unpack it first'],
])('%s that is packed is told to be', async (name, bytes, message) => {
  await expect(read(name, Buffer.from(bytes))).rejects.toThrow(message);
});

describe('plain text', () => {
  test('the first line is the title, a line below tells the day, all of it is the text', async () => {
    expect(await read('a.txt', russian)).toEqual({
      text: russian,
      language: 'ru',
      title: 'Партия поддержала проект Конституции',
      published: '2026-02-12',
    });
  });

  test('a sentence is no title', async () => {
    const { title } = await read('a.txt', 'The party supports the draft.\nIt said so today.\n');
    expect(title).toBeUndefined();
  });

  test('what is given stands above what the file says', async () => {
    const given = {
      title: 'Атауы',
      publisher: 'Egemen',
      date: '2026-02',
      language: 'kk',
      url: 'https://example.kz/1',
    } as const;
    const { date, ...rest } = given;
    expect(await read('a.txt', russian, given)).toEqual({
      text: russian,
      published: date,
      ...rest,
    });
  });

  test('line ends become line feeds; marks of direction, soft hyphens and combining letters stay', async () => {
    const { text } = await read('a.txt', 'Ти\u0306рек\r\n\u200fпар\u00adтия\u200e\rеще\n');
    expect(text).toBe('Ти\u0306рек\n\u200fпар\u00adтия\u200e\nеще\n');
  });

  test.each([
    ['Партия жаңа Конституция жобасын қолдайды, төраға осылай деп айтты.', 'kk'],
    ['Партия поддерживает проект новой Конституции, заявил председатель.', 'ru'],
    ['The party supports the draft of the new constitution, its chair said.', 'en'],
  ])('the language of %j is %s', async (text, language) => {
    expect((await read('a.txt', text)).language).toBe(language);
  });

  test('five megabytes', async () => {
    const text = russian.repeat(Math.ceil(5_000_000 / Buffer.byteLength(russian)));
    expect((await read('a.txt', text)).text).toBe(text);
  });
});

describe('encodings', () => {
  const quoted = russian.replace('проект новой', '«проект» новой');

  test.each(['windows-1251', 'utf-16le', 'utf-16be', 'utf-8'])(
    '%s without a mark',
    async (name) => {
      expect((await read('a.txt', encode(quoted, name))).text).toBe(quoted);
    },
  );

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('%s with a mark', async (name) => {
    expect((await read('a.txt', encode(quoted, name, { addBOM: true }))).text).toBe(quoted);
  });

  test('KOI8-R', async () => {
    expect((await read('a.txt', encode(russian, 'koi8-r'))).text).toBe(russian);
  });

  test.each(['windows-1251', 'koi8-r'])('a page that declares %s', async (name) => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${name}"></head><body><p>Ёлка и ещё объём</p></body></html>`;
    expect((await read('a.html', encode(page, name))).text).toBe('Ёлка и ещё объём');
  });

  test('a page that declares windows-1251 and is UTF-8', async () => {
    const page =
      '<html><head><meta charset="windows-1251"></head><body><p>Қазақстан</p></body></html>';
    expect((await read('a.html', page)).text).toBe('Қазақстан');
  });
});

describe('HTML', () => {
  const page = (head: string, body: string, lang = 'ru') =>
    `<!doctype html><html lang="${lang}"><head><title>Site</title>${head}</head><body><nav><a href="/">Меню</a></nav>${body}<footer>Подвал</footer></body></html>`;
  const article = `<article><h1>Партия поддержала проект</h1><p>Председатель
    партии заявил, что партия <b>поддер</b>живает проект.</p><script>alert('SUPPORTS')</script>
    <style>p { color: red }</style><p>Второй абзац.<br>Новая строка.</p></article>`;
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Nothing' },
      {
        '@type': ['NewsArticle'],
        headline: 'Партия поддержала проект',
        datePublished: '2026-02-12T23:00:00+05:00',
        publisher: { '@type': 'Organization', name: 'Example.kz' },
        inLanguage: 'ru-RU',
        url: 'https://example.kz/a',
      },
    ],
  };

  test('the main content, without menus, scripts and styles', async () => {
    const { text } = await read('a.html', page('', article));
    expect(text).toBe(
      'Партия поддержала проект\n\nПредседатель партии заявил, что партия поддерживает проект.\n\nВторой абзац.\nНовая строка.',
    );
  });

  test('JSON-LD tells what it is', async () => {
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await read('a.html', page(script, article))).toMatchObject({
      title: 'Партия поддержала проект',
      publisher: 'Example.kz',
      published: '2026-02-12',
      language: 'ru',
      url: 'https://example.kz/a',
    });
  });

  test('meta tags and time tell it where there is no JSON-LD that can be read', async () => {
    const head = `<script type="application/ld+json">{broken</script><meta property="og:title" content="Из меток">
      <meta property="og:site_name" content="Сайт"><link rel="canonical" href="https://example.kz/b">`;
    const body = `<time datetime="2026-02-13T08:00">вчера</time>${article}`;
    const found = await read('a.html', page(head, body));
    expect(found).toMatchObject({
      title: 'Из меток',
      publisher: 'Сайт',
      published: '2026-02-13',
      url: 'https://example.kz/b',
    });
    expect(found.text).toMatch(/^Из меток\n\n/);
  });

  test('a template in another language than the text does not tell the language', async () => {
    expect((await read('a.html', page('', article, 'en'))).language).toBe('ru');
  });

  test('standard input is told by its content', async () => {
    expect((await read('stdin', page('', article))).text).not.toContain('<');
    expect((await read('stdin', russian)).text).toBe(russian);
  });

  test.each([
    ['tags that are never closed', '<a '.repeat(300_000)],
    ['spaces', `<p>${'<i> </i>'.repeat(50_000)}`],
  ])('a lot of %s is read like anything else', async (_what, noise) => {
    const { text } = await read('a.html', `<p>Слово за словом</p>${noise}`);
    expect(text).toContain('Слово за словом');
  });

  test('elements nested without end are refused', async () => {
    const deep = `${'<div>'.repeat(200_000)}слово за словом`;
    await expect(read('deep.html', deep)).rejects.toThrow('deep.html: elements are nested');
  });
});

describe('Markdown', () => {
  test('front matter tells what it is; the text has no marks', async () => {
    const source = `---
title: Тақырып
publisher: Егемен
date: 2026-02-09
url: https://example.kz/1
---
# Тақырып

Жаңа **заң** туралы [сілтеме](https://example.org) айтты, оны бәрі қолдады.
`;
    expect(await read('a.md', source)).toEqual({
      text: 'Тақырып\n\nЖаңа заң туралы сілтеме айтты, оны бәрі қолдады.',
      title: 'Тақырып',
      publisher: 'Егемен',
      published: '2026-02-09',
      url: 'https://example.kz/1',
      language: 'kk',
    });
  });

  test('front matter that is no YAML is refused', async () => {
    await expect(read('a.md', '---\ntitle: [a\n---\nText here\n')).rejects.toThrow(
      'a.md: front matter',
    );
  });
});

describe('PDF', () => {
  test('its text', async () => {
    const bytes = makePdf([
      'The party supports the draft constitution',
      'Its chair said so today.',
    ]);
    expect(await read('a.pdf', bytes)).toMatchObject({
      text: 'The party supports the draft constitution\nIts chair said so today.',
      title: 'The party supports the draft constitution',
      language: 'en',
    });
  });

  test('one without text is refused', async () => {
    await expect(read('scan.pdf', makePdf([]))).rejects.toThrow('scan.pdf: the PDF has no text');
  });
});

test.each([
  ['empty.txt', '', 'empty.txt: the file is empty'],
  ['blank.md', ' \n\t\n', 'blank.md: the file is empty'],
  ['empty.pdf', '', 'empty.pdf: the file is empty'],
  ['a.docx', 'PK', 'a.docx: files that end in .docx are not read'],
  ['a.htlm', '<p>', 'did you mean .htm'],
  ['signs.txt', '— … !', 'signs.txt: the file has no words'],
  ['broken.pdf', '%PDF-1.7 broken', 'broken.pdf: cannot be read as PDF'],
  ['image.txt', Buffer.from(Array.from({ length: 3_000 }, (_, i) => (i * 7_919) % 256)), 'no text'],
  ['zeros.txt', Buffer.alloc(3_000), 'zeros.txt: '],
])('%s is refused', async (name, content, message) => {
  await expect(read(name, content)).rejects.toThrow(message);
});
