import { sentencesOf } from '../../src/ingest/sentences';

function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

test('initials and abbreviations end no sentence', () => {
  const sentences = [
    'М. Башимов пен Қ.К. Тоқаев кездесті.',
    'Бұл 2026 ж. болған еді.',
    'On Feb. 6 Mr. Karin spoke.',
  ];
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('headings, list items and lines of dialogue are sentences of their own', () => {
  const text = 'О реформе\n\n- Первый пункт\n- Второй пункт\n— Да? — спросил он. — Нет!';
  expect(split(text)).toEqual([
    'О реформе',
    '- Первый пункт',
    '- Второй пункт',
    '— Да? — спросил он.',
    '— Нет!',
  ]);
});

test('quotation marks stay with the sentence that they close', () => {
  expect(split('«Біз қолдаймыз!» Олар кетті.')).toEqual(['«Біз қолдаймыз!»', 'Олар кетті.']);
});

test('offsets are those of the text', () => {
  const text = '  Бірінші сөйлем.  Екінші сөйлем.\n';
  expect(sentencesOf(text)).toEqual([
    { start: 2, end: 17 },
    { start: 19, end: 33 },
  ]);
});
