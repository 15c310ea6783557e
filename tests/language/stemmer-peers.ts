import { spawnSync } from 'node:child_process';
import { kazakhStem } from '../../src/text/kazakh/stem';
import { paradigms, type StemsOf, scoreApart, scoreStems, stemFaults } from './paradigms';
import { percent, table } from './table';

/*
 * The stemmer of Kazakh beside others, on the forms of gold/paradigms.yml: `npm run -s measure:stems`, with `-- --faults`
 * also where ours is wrong. Peers are programs that are started where they are installed, and left out where they are not:
 *
 * - hunspell-kk: `apt-get install hunspell hunspell-kk`.
 * - kazstem: `pip install kazstem`, its resources compiled from apertium-kaz as it says, KAZSTEM set to the command.
 * - pg_kazsearch: its command `kazsearch` built with cargo, KAZSEARCH set to it and KAZSEARCH_LEXICON to kaz_stems.dict.
 */

/** A stemmer: the stems of many forms at once, or what keeps it from telling. */
interface Stemmer {
  readonly name: string;
  stemAll(forms: readonly string[]): ReadonlyMap<string, readonly string[]> | string;
}

/** What a program prints when it is given lines; undefined where there is no such program. */
function printed(command: string, args: readonly string[], lines: readonly string[]) {
  const { status, stdout } = spawnSync(command, args, {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : undefined;
}

const ours: Stemmer = {
  name: 'Atazan',
  stemAll: (forms) => new Map(forms.map((form) => [form, [kazakhStem(form.toLowerCase())]])),
};

/** A word on each line: the form, then one of its stems; a word that is not known alone or not at all. */
const hunspell: Stemmer = {
  name: 'hunspell-kk',
  stemAll(forms) {
    const output = printed('hunspell', ['-d', 'kk_KZ', '-i', 'utf-8', '-s'], forms);
    if (output === undefined) return 'hunspell with the dictionary kk_KZ is not installed';
    const stems = new Map(forms.map((form) => [form, new Set<string>()]));
    for (const line of output.split('\n')) {
      const [form = '', stem = form] = line.split(' ');
      stems.get(form)?.add(stem.toLowerCase());
    }
    return new Map(
      [...stems].map(([form, found]) => [form, found.size > 0 ? [...found] : [form.toLowerCase()]]),
    );
  },
};

/** The lemmas of a form on its line, parted by bars; guesses have a question mark. */
const kazstem: Stemmer = {
  name: 'kazstem',
  stemAll(forms) {
    const command = process.env.KAZSTEM;
    const output = command && printed(command, ['-n', '-l'], forms);
    if (!output) return 'KAZSTEM is not set to a kazstem that has its resources';
    const lines = output.split('\n');
    return new Map(
      forms.map((form, index) => {
        const lemmas = (lines[index] ?? '').toLowerCase().replace(/\?/g, '').split('|');
        return [form, [...new Set(lemmas)]];
      }),
    );
  },
};

/** The form and its stem on a line, parted by a tab. */
const kazsearch: Stemmer = {
  name: 'pg_kazsearch',
  stemAll(forms) {
    const { KAZSEARCH: command, KAZSEARCH_LEXICON: lexicon = '' } = process.env;
    const lower = forms.map((form) => form.toLowerCase());
    const output = command && printed(command, ['stem', '--stdin', '--lexicon', lexicon], lower);
    if (!output) return 'KAZSEARCH and KAZSEARCH_LEXICON are not set to its command and its stems';
    const lines = output.split('\n');
    return new Map(forms.map((form, index) => [form, [lines[index]?.split('\t')[1] ?? form]]));
  },
};

function rowOf(name: string, stemsOf: StemsOf): (string | number)[] {
  const { agreement, whole } = scoreStems(paradigms, stemsOf);
  const kinds = [...new Set(paradigms.map(({ kind }) => kind))];
  const byKind = kinds.map(
    (kind) =>
      scoreStems(
        paradigms.filter((paradigm) => paradigm.kind === kind),
        stemsOf,
      ).agreement,
  );
  return [name, ...[agreement, whole, scoreApart(stemsOf), ...byKind].map(percent)];
}

function compare(): void {
  const forms = [...new Set(paradigms.flatMap((paradigm) => paradigm.forms))];
  const rows: (string | number)[][] = [];
  const missing: string[] = [];
  for (const { name, stemAll } of [ours, hunspell, kazstem, kazsearch]) {
    const stems = stemAll(forms);
    if (typeof stems === 'string') missing.push(`${name} is missing: ${stems}.`);
    else rows.push(rowOf(name, (form) => stems.get(form) ?? [form]));
  }
  const kinds = [...new Set(paradigms.map(({ kind }) => kind))];
  const words = `${paradigms.length} words, ${forms.length} forms`;
  process.stdout.write(
    [table([words, 'agree', 'whole words', 'kept apart', ...kinds], rows), ...missing, ''].join(
      '\n',
    ),
  );
  if (process.argv.includes('--faults')) {
    const own = (form: string) => [kazakhStem(form.toLowerCase())];
    process.stdout.write(`${stemFaults(own).join('\n')}\n`);
  }
}

compare();
