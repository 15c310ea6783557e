import type { Language } from '../ontology/model';

/** The words of the home page. */
export interface HomeText {
  readonly title: string;
  readonly lead: string;
  readonly idea: string;
  readonly counts: {
    readonly entities: string;
    readonly relations: string;
    readonly statements: string;
    readonly sources: string;
  };
  readonly playground: string;
  readonly endpoint: string;
  readonly changed: string;
  readonly unavailable: string;
}

export const homeText: Readonly<Record<Language, HomeText>> = {
  en: {
    title: 'Atazan: a knowledge graph of constitutional politics',
    lead: 'Who heads, supports, opposes, drafts and discusses what in Kazakhstan’s constitutional reform.',
    idea: 'Every edge is backed by a quoted, dated, attributed statement from a named source. Support and criticism are recorded in the same way; the graph takes no side.',
    counts: {
      entities: 'entities',
      relations: 'edges',
      statements: 'statements',
      sources: 'sources',
    },
    playground: 'Open the playground',
    endpoint: 'GraphQL endpoint',
    changed: 'Last changed',
    unavailable: 'The graph cannot be reached right now.',
  },
  ru: {
    title: 'Atazan: граф знаний о конституционной политике',
    lead: 'Кто возглавляет, поддерживает, критикует, разрабатывает и обсуждает конституционную реформу в Казахстане.',
    idea: 'За каждой связью стоит цитата с датой, автором и названным источником. Поддержка и критика записаны одинаково; граф не занимает ничьей стороны.',
    counts: {
      entities: 'объектов',
      relations: 'связей',
      statements: 'высказываний',
      sources: 'источников',
    },
    playground: 'Открыть песочницу запросов',
    endpoint: 'Адрес GraphQL',
    changed: 'Последнее изменение',
    unavailable: 'Граф сейчас недоступен.',
  },
  kk: {
    title: 'Atazan: конституциялық саясаттың білім графы',
    lead: 'Қазақстандағы конституциялық реформаны кім басқарады, қолдайды, сынайды, әзірлейді және талқылайды.',
    idea: 'Әр байланыстың артында дәйексөз, күні, айтушысы және аталған дереккөзі бар мәлімдеме тұр. Қолдау мен сын бірдей жазылады; граф ешкімнің жағында емес.',
    counts: {
      entities: 'нысан',
      relations: 'байланыс',
      statements: 'мәлімдеме',
      sources: 'дереккөз',
    },
    playground: 'Сұраныс алаңын ашу',
    endpoint: 'GraphQL мекенжайы',
    changed: 'Соңғы өзгеріс',
    unavailable: 'Граф қазір қолжетімсіз.',
  },
};
