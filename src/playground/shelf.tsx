import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, useLanguage } from '../web/app/language';
import { type Example, examples, tabOf } from './examples';
import { isNarrow } from './layout';
import { useOpenTab } from './open-tab';

interface Group {
  readonly question: number;
  readonly members: readonly Example[];
}

/** The examples that have all words of a text in their titles, descriptions or queries, by the questions they answer. */
function groupsWith(text: string, language: Language): readonly Group[] {
  const words = text.toLocaleLowerCase(language).split(/\s+/);
  const found = examples.filter(({ title, description, query }) => {
    const all = `${title[language]} ${description[language]} ${query}`.toLocaleLowerCase(language);
    return words.every((word) => all.includes(word));
  });
  return [...Map.groupBy(found, ({ question }) => question)]
    .map(([question, members]) => ({ question, members }))
    .sort((one, other) => one.question - other.question);
}

function ShelfIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5.5h16M4 12h16M4 18.5h10" strokeLinecap="round" />
    </svg>
  );
}

/** A description, in which words of the query language stand between backticks. */
function Description({ text }: { readonly text: string }) {
  const parts = text.split('`').map((part, index) => ({ part, isCode: index % 2 === 1 }));
  return (
    <small>
      {parts.map(({ part, isCode }) => (isCode ? <code key={part}>{part}</code> : part))}
    </small>
  );
}

/** The examples by the questions they answer; a click opens one in a tab of its own. */
function Shelf() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [text, setText] = useState('');
  const { setVisiblePlugin } = useGraphiQLActions();
  const openTab = useOpenTab();
  const open = (example: Example) => {
    openTab(tabOf(example, language));
    // The panel lies over the editors there.
    if (isNarrow()) setVisiblePlugin(null);
  };
  const groups = groupsWith(text, language);
  return (
    <section className="atazan-shelf" lang={language} aria-label={t('shelf.title')}>
      <h2>{t('shelf.title')}</h2>
      <p>{t('shelf.lead')}</p>
      <input
        type="search"
        value={text}
        aria-label={t('shelf.find')}
        placeholder={t('shelf.find')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <output className="atazan-shelf-none">{groups.length === 0 && t('shelf.none')}</output>
      {groups.map(({ question, members }) => (
        <section key={question} aria-labelledby={`question-${question}`}>
          <h3 id={`question-${question}`}>
            {question > 0 && <span className="atazan-shelf-number">{question}</span>}
            {t(`questions.${question}`)}
          </h3>
          <ul>
            {members.map((example) => (
              <li key={example.name}>
                <button type="button" onClick={() => open(example)}>
                  {example.title[language]}
                  <Description text={example.description[language]} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

export const shelfPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ShelfIcon,
  content: Shelf,
};
