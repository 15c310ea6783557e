/** What is typed for letters of Kazakh by those who have no key for them. */
const plain: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  ә: 'а',
  і: 'и',
  һ: 'х',
  ё: 'е',
  э: 'е',
};

/** A Cyrillic word without the letters that Kazakh alone has: қоғам as когам. */
export function plainCyrillic(word: string): string {
  return word.replace(/[қғңүұөәіһёэ]/g, (letter) => plain[letter] ?? letter);
}
