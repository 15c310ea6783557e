import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GroupsDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { useNumber } from '../../parts/use-number';
import { ViewActions } from '../../parts/view-actions';

/** How many groups are shown, and how many members of each. */
const variables = { first: 12, members: 10 };

/** Entities that are joined more closely with each other than with the rest. */
export function Groups() {
  const { t } = useTranslation('rankings');
  const number = useNumber();
  const [result] = useQuery({ query: GroupsDocument, variables });
  return (
    <section aria-labelledby="groups" className="card">
      <h2 id="groups">{t('groups')}</h2>
      <p className="quiet rankings-note">{t('groupsNote')}</p>
      <Answer result={result}>
        {({ communities: { revision, modularity, count, communities } }) => (
          <>
            <p className="quiet">
              {t('groupsCount', { count, shown: number(count) })}{' '}
              {t('modularity', { value: number(Number(modularity.toFixed(2))) })}{' '}
              {t('revision', { revision })}
            </p>
            <ol className="rankings-groups">
              {communities.map(({ index, size, members }) => (
                <li key={index}>
                  <h3>{t('group', { index, size: number(size) })}</h3>
                  <ul>
                    {members.map((member) => (
                      <li key={member.slug}>
                        <EntityLink entity={member} />
                      </li>
                    ))}
                  </ul>
                  {size > members.length && (
                    <p className="quiet">{t('more', { count: size - members.length })}</p>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
      <ViewActions
        query={GroupsDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'communities' }}
      />
    </section>
  );
}
