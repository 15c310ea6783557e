import { cuesOf } from '../../src/ingest/cues/read';
import { languages } from '../../src/ontology/model';
import { readOntology } from '../../src/ontology/read';

const { edgeType, entityType } = readOntology();

describe.each(languages)('%s', (language) => {
  const cues = cuesOf(language);

  test('patterns name edge types and entity types of the ontology', () => {
    for (const { edge, negated, subject, object } of cues.statements) {
      expect(edgeType.has(edge)).toBe(true);
      if (negated !== undefined) expect(edgeType.has(negated)).toBe(true);
      for (const type of [...(subject.type ?? []), ...(object.type ?? [])]) {
        expect(entityType.has(type)).toBe(true);
      }
    }
  });

  test('every edge type can be said', () => {
    const said = new Set(cues.statements.map(({ edge }) => edge));
    expect([...edgeType.keys()].filter((edge) => !said.has(edge))).toEqual([]);
  });

  test('every cue is text, and stands once in its pattern', () => {
    for (const { cues: phrases } of cues.statements) {
      expect(phrases.every((phrase) => typeof phrase === 'string')).toBe(true);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });

  test('a year has its months and a week its days', () => {
    expect(cues.dates.months).toHaveLength(12);
    expect(cues.dates.weekdays).toHaveLength(7);
  });
});
