import type { EntityType, Language, RelationType } from './graphql';

type LabelSet = Readonly<Record<Language, string>>;

interface EntityTypeLabels {
  readonly type: EntityType;
  readonly label: LabelSet;
  readonly kinds: readonly { readonly value: string; readonly label: LabelSet }[];
}

interface RelationTypeLabels {
  readonly type: RelationType;
  readonly label: LabelSet;
  readonly inverseLabel: LabelSet;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
}

export const entityTypes: readonly EntityTypeLabels[] = [
  {
    "type": "Document",
    "label": {
      "kk": "Құжат",
      "ru": "Документ",
      "en": "Document"
    },
    "kinds": [
      {
        "value": "CONSTITUTION",
        "label": {
          "kk": "конституция",
          "ru": "конституция",
          "en": "constitution"
        }
      },
      {
        "value": "DRAFT_CONSTITUTION",
        "label": {
          "kk": "конституция жобасы",
          "ru": "проект конституции",
          "en": "draft constitution"
        }
      },
      {
        "value": "LAW",
        "label": {
          "kk": "заң",
          "ru": "закон",
          "en": "law"
        }
      },
      {
        "value": "DECREE",
        "label": {
          "kk": "жарлық",
          "ru": "указ",
          "en": "decree"
        }
      },
      {
        "value": "RESOLUTION",
        "label": {
          "kk": "қарар",
          "ru": "резолюция",
          "en": "resolution"
        }
      },
      {
        "value": "CONVENTION",
        "label": {
          "kk": "конвенция",
          "ru": "конвенция",
          "en": "convention"
        }
      },
      {
        "value": "ADDRESS",
        "label": {
          "kk": "жолдау",
          "ru": "послание",
          "en": "address"
        }
      },
      {
        "value": "STATEMENT",
        "label": {
          "kk": "мәлімдеме",
          "ru": "заявление",
          "en": "statement"
        }
      },
      {
        "value": "REPORT",
        "label": {
          "kk": "есеп",
          "ru": "доклад",
          "en": "report"
        }
      }
    ]
  },
  {
    "type": "Event",
    "label": {
      "kk": "Оқиға",
      "ru": "Событие",
      "en": "Event"
    },
    "kinds": [
      {
        "value": "ROUND_TABLE",
        "label": {
          "kk": "дөңгелек үстел",
          "ru": "круглый стол",
          "en": "round table"
        }
      },
      {
        "value": "SESSION",
        "label": {
          "kk": "отырыс",
          "ru": "заседание",
          "en": "session"
        }
      },
      {
        "value": "REFERENDUM",
        "label": {
          "kk": "референдум",
          "ru": "референдум",
          "en": "referendum"
        }
      },
      {
        "value": "REFORM",
        "label": {
          "kk": "реформа",
          "ru": "реформа",
          "en": "reform"
        }
      },
      {
        "value": "ADDRESS",
        "label": {
          "kk": "үндеу",
          "ru": "обращение",
          "en": "address"
        }
      },
      {
        "value": "DECREE_SIGNING",
        "label": {
          "kk": "жарлыққа қол қою",
          "ru": "подписание указа",
          "en": "decree signing"
        }
      },
      {
        "value": "PUBLICATION",
        "label": {
          "kk": "жариялау",
          "ru": "публикация",
          "en": "publication"
        }
      },
      {
        "value": "ELECTION",
        "label": {
          "kk": "сайлау",
          "ru": "выборы",
          "en": "election"
        }
      },
      {
        "value": "CAMPAIGN",
        "label": {
          "kk": "науқан",
          "ru": "кампания",
          "en": "campaign"
        }
      },
      {
        "value": "FORUM",
        "label": {
          "kk": "форум",
          "ru": "форум",
          "en": "forum"
        }
      },
      {
        "value": "MEETING",
        "label": {
          "kk": "жиналыс",
          "ru": "встреча",
          "en": "meeting"
        }
      }
    ]
  },
  {
    "type": "Institution",
    "label": {
      "kk": "Институт",
      "ru": "Институт",
      "en": "Institution"
    },
    "kinds": []
  },
  {
    "type": "Organization",
    "label": {
      "kk": "Ұйым",
      "ru": "Организация",
      "en": "Organization"
    },
    "kinds": [
      {
        "value": "PUBLIC_ASSOCIATION",
        "label": {
          "kk": "қоғамдық бірлестік",
          "ru": "общественное объединение",
          "en": "public association"
        }
      },
      {
        "value": "PARTY",
        "label": {
          "kk": "партия",
          "ru": "партия",
          "en": "party"
        }
      },
      {
        "value": "NGO",
        "label": {
          "kk": "үкіметтік емес ұйым",
          "ru": "неправительственная организация",
          "en": "non-governmental organization"
        }
      },
      {
        "value": "MEDIA",
        "label": {
          "kk": "БАҚ",
          "ru": "СМИ",
          "en": "media"
        }
      },
      {
        "value": "UNIVERSITY",
        "label": {
          "kk": "университет",
          "ru": "университет",
          "en": "university"
        }
      },
      {
        "value": "LIBRARY",
        "label": {
          "kk": "кітапхана",
          "ru": "библиотека",
          "en": "library"
        }
      },
      {
        "value": "BUSINESS_ASSOCIATION",
        "label": {
          "kk": "бизнес қауымдастығы",
          "ru": "бизнес-ассоциация",
          "en": "business association"
        }
      },
      {
        "value": "COMPANY",
        "label": {
          "kk": "компания",
          "ru": "компания",
          "en": "company"
        }
      },
      {
        "value": "INTERNATIONAL_ORGANIZATION",
        "label": {
          "kk": "халықаралық ұйым",
          "ru": "международная организация",
          "en": "international organization"
        }
      },
      {
        "value": "STATE_BODY",
        "label": {
          "kk": "мемлекеттік орган",
          "ru": "государственный орган",
          "en": "state body"
        }
      },
      {
        "value": "SCHOOL",
        "label": {
          "kk": "мектеп",
          "ru": "школа",
          "en": "school"
        }
      },
      {
        "value": "CLINIC",
        "label": {
          "kk": "емхана",
          "ru": "клиника",
          "en": "clinic"
        }
      },
      {
        "value": "CULTURAL_INSTITUTION",
        "label": {
          "kk": "мәдениет мекемесі",
          "ru": "учреждение культуры",
          "en": "cultural institution"
        }
      },
      {
        "value": "RELIGIOUS",
        "label": {
          "kk": "діни бірлестік",
          "ru": "религиозное объединение",
          "en": "religious body"
        }
      },
      {
        "value": "GROUP",
        "label": {
          "kk": "топ",
          "ru": "группа",
          "en": "group"
        }
      }
    ]
  },
  {
    "type": "Person",
    "label": {
      "kk": "Тұлға",
      "ru": "Человек",
      "en": "Person"
    },
    "kinds": []
  },
  {
    "type": "Place",
    "label": {
      "kk": "Орын",
      "ru": "Место",
      "en": "Place"
    },
    "kinds": []
  },
  {
    "type": "Provision",
    "label": {
      "kk": "Норма",
      "ru": "Норма",
      "en": "Provision"
    },
    "kinds": []
  },
  {
    "type": "Topic",
    "label": {
      "kk": "Тақырып",
      "ru": "Тема",
      "en": "Topic"
    },
    "kinds": []
  }
];

export const relationTypes: readonly RelationTypeLabels[] = [
  {
    "type": "DISCUSSES",
    "label": {
      "kk": "талқылайды",
      "ru": "обсуждает",
      "en": "discusses"
    },
    "inverseLabel": {
      "kk": "талқылаған",
      "ru": "обсуждается",
      "en": "discussed by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "ADDRESSES",
    "label": {
      "kk": "үндеу жолдайды",
      "ru": "обращается к",
      "en": "addresses"
    },
    "inverseLabel": {
      "kk": "үндеу жолдаған",
      "ru": "обращение от",
      "en": "addressed by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Event"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution",
      "Event"
    ]
  },
  {
    "type": "CITES",
    "label": {
      "kk": "сүйенеді",
      "ru": "ссылается на",
      "en": "cites"
    },
    "inverseLabel": {
      "kk": "сілтеме жасаған",
      "ru": "цитируется",
      "en": "cited by"
    },
    "from": [
      "Person",
      "Document",
      "Provision",
      "Event"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Topic"
    ]
  },
  {
    "type": "ORGANIZES",
    "label": {
      "kk": "ұйымдастырады",
      "ru": "организует",
      "en": "organizes"
    },
    "inverseLabel": {
      "kk": "ұйымдастырушы",
      "ru": "организатор",
      "en": "organized by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution"
    ],
    "to": [
      "Organization",
      "Event"
    ]
  },
  {
    "type": "PARTICIPATES_IN",
    "label": {
      "kk": "қатысады",
      "ru": "участвует в",
      "en": "participates in"
    },
    "inverseLabel": {
      "kk": "қатысушылар",
      "ru": "участники",
      "en": "participants"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Place"
    ],
    "to": [
      "Organization",
      "Institution",
      "Event"
    ]
  },
  {
    "type": "HELD_AT",
    "label": {
      "kk": "өткен орны",
      "ru": "проходит в",
      "en": "held at"
    },
    "inverseLabel": {
      "kk": "осында өткен",
      "ru": "место проведения",
      "en": "hosts"
    },
    "from": [
      "Event"
    ],
    "to": [
      "Organization",
      "Institution",
      "Place"
    ]
  },
  {
    "type": "HEADS",
    "label": {
      "kk": "басқарады",
      "ru": "возглавляет",
      "en": "heads"
    },
    "inverseLabel": {
      "kk": "басшысы",
      "ru": "возглавляется",
      "en": "headed by"
    },
    "from": [
      "Person",
      "Institution"
    ],
    "to": [
      "Organization",
      "Institution",
      "Event",
      "Place"
    ]
  },
  {
    "type": "MEMBER_OF",
    "label": {
      "kk": "мүшесі",
      "ru": "входит в",
      "en": "member of"
    },
    "inverseLabel": {
      "kk": "мүшелері",
      "ru": "члены",
      "en": "members"
    },
    "from": [
      "Person",
      "Organization"
    ],
    "to": [
      "Organization",
      "Institution",
      "Place"
    ]
  },
  {
    "type": "APPOINTS",
    "label": {
      "kk": "тағайындайды",
      "ru": "назначает",
      "en": "appoints"
    },
    "inverseLabel": {
      "kk": "тағайындайтын",
      "ru": "назначается",
      "en": "appointed by"
    },
    "from": [
      "Person",
      "Institution"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution"
    ]
  },
  {
    "type": "CONSENTS_TO",
    "label": {
      "kk": "келісім береді",
      "ru": "даёт согласие на",
      "en": "consents to"
    },
    "inverseLabel": {
      "kk": "келісім беретін",
      "ru": "с согласия",
      "en": "consented to by"
    },
    "from": [
      "Institution"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Topic"
    ]
  },
  {
    "type": "ELECTS",
    "label": {
      "kk": "сайлайды",
      "ru": "избирает",
      "en": "elects"
    },
    "inverseLabel": {
      "kk": "сайлайтын",
      "ru": "избирается",
      "en": "elected by"
    },
    "from": [
      "Organization",
      "Institution",
      "Event"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution"
    ]
  },
  {
    "type": "DISMISSES",
    "label": {
      "kk": "қызметтен босатады",
      "ru": "освобождает от должности",
      "en": "dismisses"
    },
    "inverseLabel": {
      "kk": "босататын",
      "ru": "освобождается",
      "en": "dismissed by"
    },
    "from": [
      "Person",
      "Institution"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution"
    ]
  },
  {
    "type": "OVERSEES",
    "label": {
      "kk": "қадағалайды",
      "ru": "наблюдает за",
      "en": "oversees"
    },
    "inverseLabel": {
      "kk": "қадағалайтын",
      "ru": "под наблюдением",
      "en": "overseen by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Event"
    ]
  },
  {
    "type": "ESTABLISHES",
    "label": {
      "kk": "құрады",
      "ru": "учреждает",
      "en": "establishes"
    },
    "inverseLabel": {
      "kk": "құрған",
      "ru": "учреждено",
      "en": "established by"
    },
    "from": [
      "Person",
      "Institution",
      "Document",
      "Provision",
      "Event"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "ABOLISHES",
    "label": {
      "kk": "таратады",
      "ru": "упраздняет",
      "en": "abolishes"
    },
    "inverseLabel": {
      "kk": "таратқан",
      "ru": "упразднено",
      "en": "abolished by"
    },
    "from": [
      "Person",
      "Institution",
      "Document",
      "Provision",
      "Event"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "REFORMS",
    "label": {
      "kk": "өзгертеді",
      "ru": "реформирует",
      "en": "reforms"
    },
    "inverseLabel": {
      "kk": "өзгерткен",
      "ru": "реформировано",
      "en": "reformed by"
    },
    "from": [
      "Person",
      "Institution",
      "Document",
      "Provision",
      "Event"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "SUPPORTS",
    "label": {
      "kk": "қолдайды",
      "ru": "поддерживает",
      "en": "supports"
    },
    "inverseLabel": {
      "kk": "қолдаушылар",
      "ru": "поддерживают",
      "en": "supported by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Event"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "OPPOSES",
    "label": {
      "kk": "қарсы",
      "ru": "выступает против",
      "en": "opposes"
    },
    "inverseLabel": {
      "kk": "қарсы шыққандар",
      "ru": "выступают против",
      "en": "opposed by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Event"
    ],
    "to": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "PROPOSES",
    "label": {
      "kk": "ұсынады",
      "ru": "предлагает",
      "en": "proposes"
    },
    "inverseLabel": {
      "kk": "ұсынған",
      "ru": "предложено",
      "en": "proposed by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Event"
    ],
    "to": [
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "INITIATES",
    "label": {
      "kk": "бастамашы",
      "ru": "инициирует",
      "en": "initiates"
    },
    "inverseLabel": {
      "kk": "бастамашысы",
      "ru": "инициировано",
      "en": "initiated by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Document",
      "Event"
    ],
    "to": [
      "Institution",
      "Document",
      "Event",
      "Topic"
    ]
  },
  {
    "type": "DRAFTS",
    "label": {
      "kk": "әзірлейді",
      "ru": "разрабатывает",
      "en": "drafts"
    },
    "inverseLabel": {
      "kk": "әзірлеуші",
      "ru": "разработчик",
      "en": "drafted by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution"
    ],
    "to": [
      "Document",
      "Provision"
    ]
  },
  {
    "type": "ADOPTS",
    "label": {
      "kk": "қабылдайды",
      "ru": "принимает",
      "en": "adopts"
    },
    "inverseLabel": {
      "kk": "қабылдаған",
      "ru": "принято",
      "en": "adopted by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution",
      "Event"
    ],
    "to": [
      "Document",
      "Provision"
    ]
  },
  {
    "type": "PUBLISHES",
    "label": {
      "kk": "жариялайды",
      "ru": "публикует",
      "en": "publishes"
    },
    "inverseLabel": {
      "kk": "жариялаған",
      "ru": "опубликовано",
      "en": "published by"
    },
    "from": [
      "Person",
      "Organization",
      "Institution"
    ],
    "to": [
      "Document",
      "Event"
    ]
  },
  {
    "type": "AMENDS",
    "label": {
      "kk": "түзетеді",
      "ru": "вносит поправки в",
      "en": "amends"
    },
    "inverseLabel": {
      "kk": "түзеткен",
      "ru": "изменено",
      "en": "amended by"
    },
    "from": [
      "Person",
      "Institution",
      "Document",
      "Event"
    ],
    "to": [
      "Document",
      "Provision"
    ]
  },
  {
    "type": "REPLACES",
    "label": {
      "kk": "алмастырады",
      "ru": "заменяет",
      "en": "replaces"
    },
    "inverseLabel": {
      "kk": "алмастырған",
      "ru": "заменено",
      "en": "replaced by"
    },
    "from": [
      "Organization",
      "Institution",
      "Document",
      "Provision"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Provision"
    ]
  },
  {
    "type": "PART_OF",
    "label": {
      "kk": "құрамында",
      "ru": "часть",
      "en": "part of"
    },
    "inverseLabel": {
      "kk": "бөліктері",
      "ru": "части",
      "en": "parts"
    },
    "from": [
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic",
      "Place"
    ],
    "to": [
      "Organization",
      "Institution",
      "Document",
      "Provision",
      "Event",
      "Topic",
      "Place"
    ]
  }
];

export const titles: readonly LabelSet[] = [
  {
    "kk": "Міндетін атқарушы орган",
    "ru": "Исполняющий орган",
    "en": "Acting Body"
  },
  {
    "kk": "Төрағаның кеңесшісі",
    "ru": "Советник председателя",
    "en": "Adviser to the Chair"
  },
  {
    "kk": "Ректордың кеңесшісі",
    "ru": "Советник ректора",
    "en": "Adviser to the Rector"
  },
  {
    "kk": "Әкім",
    "ru": "Аким",
    "en": "Akim"
  },
  {
    "kk": "Елші",
    "ru": "Посол",
    "en": "Ambassador"
  },
  {
    "kk": "Президенттің құқықтық мәселелер жөніндегі көмекшісі",
    "ru": "Помощник Президента по правовым вопросам",
    "en": "Assistant to the President for Legal Affairs"
  },
  {
    "kk": "Орталық Азия жөніндегі кеңесші",
    "ru": "Советник по Центральной Азии",
    "en": "Central Asia Adviser"
  },
  {
    "kk": "Төраға",
    "ru": "Председатель",
    "en": "Chair"
  },
  {
    "kk": "Астана филиалының төрағасы",
    "ru": "Председатель филиала в Астане",
    "en": "Chair of the Astana Branch"
  },
  {
    "kk": "Басқарма төрағасы",
    "ru": "Председатель правления",
    "en": "Chair of the Board"
  },
  {
    "kk": "Кеңес төрағасы",
    "ru": "Председатель совета",
    "en": "Chair of the Council"
  },
  {
    "kk": "Қызылорда филиалының төрағасы",
    "ru": "Председатель Кызылординского филиала",
    "en": "Chair of the Kyzylorda Branch"
  },
  {
    "kk": "Бас сарапшы-консультант",
    "ru": "Главный эксперт-консультант",
    "en": "Chief Expert-Consultant"
  },
  {
    "kk": "Депутат",
    "ru": "Депутат",
    "en": "Deputy"
  },
  {
    "kk": "Төрағаның орынбасары",
    "ru": "Заместитель председателя",
    "en": "Deputy Chair"
  },
  {
    "kk": "Басқарма төрағасының орынбасары",
    "ru": "Заместитель председателя правления",
    "en": "Deputy Chair of the Board"
  },
  {
    "kk": "Қызылорда филиалы төрағасының орынбасары",
    "ru": "Заместитель председателя Кызылординского филиала",
    "en": "Deputy Chair of the Kyzylorda Branch"
  },
  {
    "kk": "Сайлау департаменті басшысының орынбасары",
    "ru": "Заместитель главы департамента по выборам",
    "en": "Deputy Head of the Election Department"
  },
  {
    "kk": "Министрдің орынбасары",
    "ru": "Заместитель министра",
    "en": "Deputy Minister"
  },
  {
    "kk": "Премьер-министрдің орынбасары",
    "ru": "Заместитель премьер-министра",
    "en": "Deputy Prime Minister"
  },
  {
    "kk": "Премьер-министрдің орынбасары, мәдениет және ақпарат министрі",
    "ru": "Заместитель премьер-министра, министр культуры и информации",
    "en": "Deputy Prime Minister, Minister of Culture and Information"
  },
  {
    "kk": "Бас хатшының орынбасары",
    "ru": "Заместитель генерального секретаря",
    "en": "Deputy Secretary-General"
  },
  {
    "kk": "Спикердің орынбасары",
    "ru": "Заместитель спикера",
    "en": "Deputy Speaker"
  },
  {
    "kk": "Директор",
    "ru": "Директор",
    "en": "Director"
  },
  {
    "kk": "Жобаны әзірлеуші",
    "ru": "Разработчик",
    "en": "Drafter"
  },
  {
    "kk": "Сайлау жөніндегі кеңесші",
    "ru": "Советник по выборам",
    "en": "Election Adviser"
  },
  {
    "kk": "Абай аудандық филиалының атқарушы хатшысы",
    "ru": "Исполнительный секретарь филиала Абайского района",
    "en": "Executive Secretary of the Abai District Branch"
  },
  {
    "kk": "Фракция мүшесі",
    "ru": "Член фракции",
    "en": "Faction Member"
  },
  {
    "kk": "Бас прокурордың бірінші орынбасары",
    "ru": "Первый заместитель генерального прокурора",
    "en": "First Deputy Prosecutor General"
  },
  {
    "kk": "Бұрынғы төраға",
    "ru": "Бывший председатель",
    "en": "Former Chair"
  },
  {
    "kk": "Басшы",
    "ru": "Глава",
    "en": "Head"
  },
  {
    "kk": "Орталық аппарат басшысы",
    "ru": "Руководитель центрального аппарата",
    "en": "Head of the Central Office"
  },
  {
    "kk": "Делегация басшысы",
    "ru": "Глава делегации",
    "en": "Head of the Delegation"
  },
  {
    "kk": "Фракция аппаратының басшысы",
    "ru": "Руководитель аппарата фракции",
    "en": "Head of the Faction's Office"
  },
  {
    "kk": "Миссия штабының басшысы",
    "ru": "Руководитель штаба миссии",
    "en": "Head of the Mission Headquarters"
  },
  {
    "kk": "Байқау миссиясының басшысы",
    "ru": "Глава миссии наблюдателей",
    "en": "Head of the Observation Mission"
  },
  {
    "kk": "Парламенттік фракция жетекшісі",
    "ru": "Руководитель парламентской фракции",
    "en": "Head of the Parliamentary Faction"
  },
  {
    "kk": "Мемлекеттік-құқық бөлімінің меңгерушісі",
    "ru": "Заведующий государственно-правовым отделом",
    "en": "Head of the State Legal Department"
  },
  {
    "kk": "Құрметті азамат",
    "ru": "Почётный гражданин",
    "en": "Honorary Citizen"
  },
  {
    "kk": "Өткізуші",
    "ru": "Принимающая сторона",
    "en": "Host"
  },
  {
    "kk": "Адам құқықтары жөніндегі уәкіл",
    "ru": "Уполномоченный по правам человека",
    "en": "Human Rights Commissioner"
  },
  {
    "kk": "Мүше",
    "ru": "Член",
    "en": "Member"
  },
  {
    "kk": "Қамқоршылық кеңесінің мүшесі",
    "ru": "Член попечительского совета",
    "en": "Member of the Board of Trustees"
  },
  {
    "kk": "Министр",
    "ru": "Министр",
    "en": "Minister"
  },
  {
    "kk": "Модератор",
    "ru": "Модератор",
    "en": "Moderator"
  },
  {
    "kk": "Байқаушы",
    "ru": "Наблюдатель",
    "en": "Observer"
  },
  {
    "kk": "Байқаушыларды аккредиттеу серіктесі",
    "ru": "Партнёр по аккредитации наблюдателей",
    "en": "Partner in Accrediting Observers"
  },
  {
    "kk": "Партия ардагері",
    "ru": "Ветеран партии",
    "en": "Party Veteran"
  },
  {
    "kk": "Президент",
    "ru": "Президент",
    "en": "President"
  },
  {
    "kk": "Премьер-министр",
    "ru": "Премьер-министр",
    "en": "Prime Minister"
  },
  {
    "kk": "Профессор",
    "ru": "Профессор",
    "en": "Professor"
  },
  {
    "kk": "Ректор",
    "ru": "Ректор",
    "en": "Rector"
  },
  {
    "kk": "Хатшы",
    "ru": "Секретарь",
    "en": "Secretary"
  },
  {
    "kk": "Бас хатшы",
    "ru": "Генеральный секретарь",
    "en": "Secretary General"
  },
  {
    "kk": "Сенатор",
    "ru": "Сенатор",
    "en": "Senator"
  },
  {
    "kk": "Спикер",
    "ru": "Спикер",
    "en": "Speaker"
  },
  {
    "kk": "Мемлекеттік кеңесші",
    "ru": "Государственный советник",
    "en": "State Counselor"
  },
  {
    "kk": "Проректор",
    "ru": "Проректор",
    "en": "Vice-Rector"
  }
];
