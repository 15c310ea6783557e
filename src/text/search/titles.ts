import { formsOf } from '../analyse';
import { soundOf } from '../sound';
import { exactForm } from '../words';
import type { SearchWord } from './terms';

/*
 * What stands before a name in reports and is no part of it: what somebody is, and whose son or daughter. Who is meant is
 * told by the name; so these words need not be met where two others are.
 */

const kazakh = `депутат сенатор министр премьер президент вице-президент төраға төрайым орынбасар басшы жетекші спикер
  сарапшы эксперт журналист саясаттанушы заңгер адвокат профессор академик ғалым доктор жазушы ақын қайраткер белсенді
  хатшы кеңесші көмекші мүше әкім директор ректор прокурор судья блогер экономист тарихшы философ елші дипломат қорғаушы`;

const russian = `депутат сенатор министр премьер президент председатель заместитель глава лидер спикер эксперт журналист
  политолог юрист адвокат профессор академик ученый доктор писатель поэт деятель активист секретарь советник помощник
  член аким директор ректор прокурор судья блогер экономист историк философ посол дипломат правозащитник`;

const english = `deputy senator minister premier president chair chairman chairwoman chairperson vice head leader speaker
  expert journalist analyst lawyer professor academician scholar doctor writer poet activist secretary counselor
  adviser aide member akim governor director rector prosecutor judge blogger economist historian ambassador mr mrs ms dr`;

/** Of more than one word, as they sound without endings. */
const phrases = [
  'мемлекет басшысы',
  'мемлекет қайраткері',
  'құқық қорғаушы',
  'глава государства',
  'head of state',
  'prime minister',
  'political scientist',
  'human rights defender',
];

const soundsOf = (word: string) =>
  (['kk', 'ru', 'en'] as const).map((language) => soundOf(formsOf(word, language).stem));

const titles = new Set(
  [kazakh, russian, english].flatMap((words) => words.trim().split(/\s+/).flatMap(soundsOf)),
);

/** The country, which reports name beside what is of it. */
const country = new Set(
  'қазақстан казахстан kazakhstan республика republic'.split(' ').flatMap(soundsOf),
);

const phraseSounds = phrases.map((phrase) => phrase.split(' ').map(soundsOf));

const patronymic =
  /(?:ұлы|қызы|улы|кызы|uly|ūly|kyzy|qyzy|ович|евич|овна|евна|ovich|evich|ovna|evna)/u;

const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

/**
 * The words of a text that name somebody or something, without titles and patronymics; all of them where fewer than two
 * are left, for then the title may be the name.
 */
export function namingWords(words: readonly SearchWord[]): readonly SearchWord[] {
  const sounds = words.map(({ text }) => soundsOf(text));
  const isOfPhrase = words.map((_word, index) =>
    phraseSounds.some((phrase) =>
      phrase.some((_part, at) =>
        phrase.every((part, other) => meet(part, sounds[index - at + other] ?? [])),
      ),
    ),
  );
  const naming = words.filter(({ text }, index) => {
    const exact = exactForm(text);
    const isTitle = titles.has(exact) || sounds[index]?.some((sound) => titles.has(sound));
    return !(isOfPhrase[index] || isTitle || patronymic.test(exact));
  });
  return naming.length < 2 ? words : naming;
}

/**
 * The words of a text that must be met for a name to be meant: the capitals that are no titles and not the country. The
 * Supreme Court of Japan is not the one that is known.
 */
export function tellingWords(words: readonly SearchWord[]): ReadonlySet<SearchWord> {
  return new Set(
    namingWords(words).filter(
      ({ text }) => /^\p{Lu}/u.test(text) && !soundsOf(text).some((sound) => country.has(sound)),
    ),
  );
}
