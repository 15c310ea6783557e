import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { seedsFolder } from '../../src/project';
import { analyse, formsOf } from '../../src/text/analyse';
import { otherLayouts } from '../../src/text/keyboard';
import { plainCyrillic } from '../../src/text/plain';
import { foldOf, soundOf } from '../../src/text/sound';
import { exactForm, wordsOf } from '../../src/text/words';

test('words stand where they stand in the text', () => {
  const text = '«Халық\u00adаралық» — \u202bعماد\u202c, O’Neill; Қасым-Жомарт 🏛️ a\u0308b 2026';
  const words = wordsOf(text);
  for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
  expect(words.map(({ text: word }) => exactForm(word))).toEqual([
    'халықаралық',
    'عماد',
    "o'neill",
    'қасым-жомарт',
    'äb',
    '2026',
  ]);
});

test('whoever has the chair has it by any name', () => {
  const words = [
    'chair',
    'chairs',
    'chairman',
    'chairwoman',
    'chairmen',
    'chairperson',
    "chairman's",
  ];
  expect(new Set(words.map((word) => formsOf(word, 'en').stem))).toEqual(new Set(['chair']));
  expect(formsOf('mankind', 'en').stem).not.toBe('chair');
});

test('nothing is found in a text without words', () => {
  expect(wordsOf(' «» — !? \u202e 🏛️')).toEqual([]);
  expect(analyse('').words).toEqual([]);
});

test('a text tells where its words stand and what is between them', () => {
  const text = analyse('«Сенат» пен Мәжіліс, Сенат.', 'kk');
  expect(text.words.map(({ exact }) => exact)).toEqual(['сенат', 'пен', 'мәжіліс', 'сенат']);
  expect(text.words[3]).toBe(text.words[0]);
  expect(text.from(1, 2)).toBe('пен Мәжіліс');
  expect([text.between(-1, 0), text.between(2, 3), text.between(3, 4)]).toEqual(['«', ', ', '.']);
  expect([text.startOf(4), text.endOf(-1)]).toEqual([text.text.length, 0]);
});

test('a test of words is made once for each word, however often it comes', () => {
  const text = analyse('Сенат пен Мәжіліс, Сенат', 'kk');
  const asked: string[] = [];
  const isLong = ({ exact }: { exact: string }) => {
    asked.push(exact);
    return exact.length > 3;
  };
  expect([...text.those(isLong)]).toEqual([1, 0, 1, 1]);
  expect([...text.those(isLong)]).toEqual([1, 0, 1, 1]);
  expect(asked).toEqual(['сенат', 'пен', 'мәжіліс']);
});

test('the language of words is guessed run by run', () => {
  const text =
    'Мәжіліс депутаты жаңа Конституция жобасын қолдады деп хабарлайды агенттік. ' +
    'Об этом сообщает пресс-служба партии, которая поддержала проект. ' +
    'The resolution was adopted by lawyers in Astana today. Qazaqstan halqy üşin jaña Konstitutsia.';
  const of = (word: string) => analyse(text).words.find((found) => found.text === word)?.language;
  expect(['Мәжіліс', 'депутаты', 'агенттік'].map(of)).toEqual(['kk', 'kk', 'kk']);
  expect(['Об', 'пресс-служба', 'проект'].map(of)).toEqual(['ru', 'ru', 'ru']);
  expect(['resolution', 'Astana'].map(of)).toEqual(['en', 'en']);
  expect(['Qazaqstan', 'Konstitutsia'].map(of)).toEqual(['kk', 'kk']);
});

test('Russian forms of one name share a stem', () => {
  const share = (forms: string) =>
    new Set(forms.split(' ').map((form) => formsOf(form, 'ru').stem)).size;
  expect(share('Токаев Токаева Токаеву Токаевым Токаеве')).toBe(1);
  expect(share('Ашимбаева Ашимбаевой Ашимбаеву')).toBe(1);
  expect(share('Башимов Башимова Башимовым')).toBe(1);
  expect(share('депутат депутата депутатов депутатам')).toBe(1);
  expect(share('комиссия комиссии комиссию комиссией')).toBe(1);
});

test('one name sounds alike in every script and romanisation', () => {
  const sounds = (names: string) =>
    new Set(names.split(' ').map((name) => soundOf(exactForm(name))));
  expect(sounds('Тоқаев Токаев Tokayev Tokaev Toqaev Toqayev Tokaıev توقايەۆ')).toEqual(
    new Set(['tokaev']),
  );
  expect(sounds('Асанов Asanov Assanov Асанов').size).toBe(1);
  expect(sounds('Ерлан Yerlan Erlan').size).toBe(1);
  expect(sounds('Мұхтар Мухтар Mukhtar Mūhtar').size).toBe(1);
  expect(sounds('Жақып Zhakyp Jaqyp').size).toBe(1);
  expect(sounds('Мажилис Mazhilis Majilis').size).toBe(1);
  expect(soundOf('тоқаев')).not.toBe(soundOf('тоғаев'));
});

test('a fold takes letters for each other that are often mistaken', () => {
  const fold = (word: string) => foldOf(soundOf(exactForm(word)));
  expect(new Set(['Қожаназаров', 'Ходжаназаров', 'Khojanazarov'].map(fold)).size).toBe(1);
  expect(new Set(['Қазақстан', 'Казахстан', 'Kazakhstan', 'Qazaqstan'].map(fold)).size).toBe(1);
  expect(fold('Сенат')).not.toBe(fold('Санат'));
  expect(plainCyrillic('қоғамдық кеңесі')).toBe('когамдык кенеси');
});

test('keys pressed under another layout are read', () => {
  expect(otherLayouts('njrftd')).toContain('токаев');
  expect(otherLayouts('09hsknfq')).toContain('құрылтай');
  expect(otherLayouts('Ещлфнум')).toEqual(['tokayev']);
  expect(otherLayouts('ыутфеу')).toContain('senate');
  expect(otherLayouts('Тоқаев')).toEqual([]);
});

interface Entity {
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
}

test('most people of the seeds have one surname in all their languages', () => {
  const people = readdirSync(join(seedsFolder, 'entities'))
    .flatMap((file) => parse(readFileSync(join(seedsFolder, 'entities', file), 'utf8')) as Entity[])
    .filter(({ type, names }) => type === 'Person' && Object.keys(names).length > 1);
  const surname = (name: string) => foldOf(soundOf(exactForm(name.split(' ').at(-1) ?? '')));
  const differing = people
    .map(({ names }) => Object.values(names))
    .filter((names) => new Set(names.map(surname)).size > 1)
    .map((names) => names.join(' | '));
  expect(differing.length / people.length).toBeLessThan(0.15);
});
