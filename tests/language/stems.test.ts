import { kazakhStem } from '../../src/text/kazakh/stem';
import { paradigms, scoreApart, scoreStems, stemFaults } from './paradigms';

/* What the stemmer of Kazakh must do on the gold set. `npm run measure:stems` shows it beside others. */

const stemsOf = (form: string) => [kazakhStem(form.toLowerCase())];

test('forms of one word agree, and words that look alike are kept apart', () => {
  const isGood = scoreStems(paradigms, stemsOf).agreement >= 0.97 && scoreApart(stemsOf) >= 0.99;
  // The faults are told where it is not, for they say why.
  expect(isGood ? [] : stemFaults(stemsOf)).toEqual([]);
});
