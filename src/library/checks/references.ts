import { walk } from '../mdx.ts';
import { didYouMean, type Problem } from '../problem.ts';
import type { Check, Library } from '../types.ts';
import { PAGES } from '../pages.ts';

/** Every key that is referred to exists: contacts, sources, terms, laws, figures, links, pictures. */
export const references: Check = {
  id: 'references',
  title: 'Every key that is referred to exists',
  run: (library) => [
    ...resourceReferences(library),
    ...dataReferences(library),
    ...scenarioReferences(library),
  ],
};

interface Known {
  keys: ReadonlySet<string>;
  /** What the key names, and where an author looks. */
  what: string;
  where: string;
}

function knownKeys(library: Library) {
  const { data } = library;
  const ids = (items: { id: string }[]) => new Set(items.map(({ id }) => id));
  const links = new Set([...library.ids, ...PAGES]);
  return {
    contact: { keys: ids(data.contacts), what: 'contact', where: 'content/contacts.yaml' },
    source: { keys: ids(data.sources), what: 'source', where: 'content/sources.yaml' },
    term: { keys: ids(data.glossary), what: 'glossary term', where: 'content/glossary.yaml' },
    law: { keys: ids(data.laws), what: 'law', where: 'content/laws.yaml' },
    figure: {
      keys: ids(data.statistics.figures),
      what: 'figure',
      where: 'content/statistics.yaml',
    },
    topic: { keys: ids(data.topics), what: 'topic', where: 'content/topics.yaml' },
    link: {
      keys: links,
      what: 'page',
      where: 'content/ (a resource id such as guides/iphone-ipad, or a page such as help)',
    },
    picture: { keys: library.pictures, what: 'drawing', where: 'public/pictures/' },
    scenario: {
      keys: new Set(
        [...library.paths].flatMap(
          (path) => /^content\/scenarios\/\w+\/(.+)\.yaml$/.exec(path)?.[1] ?? [],
        ),
      ),
      what: 'scenario',
      where: 'content/scenarios/',
    },
  } satisfies Record<string, Known>;
}

function missing(known: Known, key: string, file: string, line: number): Problem[] {
  if (known.keys.has(key)) return [];
  return [
    {
      file,
      line,
      message: `There is no ${known.what} "${key}"; expected a key of ${known.where}.${didYouMean(key, known.keys)}`,
    },
  ];
}

function resourceReferences(library: Library): Problem[] {
  const known = knownKeys(library);
  const attributes: Record<string, [attribute: string, known: Known]> = {
    Contact: ['id', known.contact],
    Contacts: ['ids', known.contact],
    Law: ['id', known.law],
    Stat: ['id', known.figure],
    Term: ['id', known.term],
    Link: ['to', known.link],
    Picture: ['name', known.picture],
    Scenario: ['name', known.scenario],
  };
  return library.resources.flatMap(({ file, data, mdx }) => {
    const { lineOf } = mdx.frontMatter;
    const list = (field: 'contacts' | 'sources' | 'terms', kind: Known) =>
      data[field].flatMap((key, index) => missing(kind, key, file, lineOf([field, index])));
    const problems = [
      ...missing(known.topic, data.topic, file, lineOf(['topic'])),
      ...list('contacts', known.contact),
      ...list('sources', known.source),
      ...list('terms', known.term),
    ];
    if ('qr' in data) problems.push(...missing(known.link, data.qr, file, lineOf(['qr'])));
    for (const { block } of walk(mdx.blocks)) {
      const rule = attributes[block.name];
      const value = rule && block.attributes[rule[0]];
      if (typeof value !== 'string') continue;
      const keys = block.name === 'Contacts' ? value.split(/\s+/).filter(Boolean) : [value];
      problems.push(...keys.flatMap((key) => missing(rule![1], key, file, block.line)));
    }
    return problems;
  });
}

function dataReferences(library: Library): Problem[] {
  const known = knownKeys(library);
  const { data } = library;
  const problems: Problem[] = [];
  const check = (name: string, path: PropertyKey[], keys: string[], kind: Known) => {
    const yaml = library.yaml.get(name)!;
    keys.forEach((key, index) =>
      problems.push(...missing(kind, key, yaml.file, yaml.lineOf([...path, index]))),
    );
  };
  data.contacts.forEach((item, i) => check('contacts', [i, 'sources'], item.sources, known.source));
  data.laws.forEach((item, i) => check('laws', [i, 'sources'], item.sources, known.source));
  for (const list of ['series', 'figures'] as const) {
    data.statistics[list].forEach((item, i) =>
      check('statistics', [list, i, 'sources'], item.sources, known.source),
    );
  }
  data.topics.forEach((item, i) => check('topics', [i, 'contacts'], item.contacts, known.contact));
  data.troubles.forEach((item, i) =>
    check('troubles', [i, 'contacts'], item.contacts, known.contact),
  );
  check('organisation', ['localContacts'], data.organisation.localContacts, known.contact);
  return problems;
}

function scenarioReferences(library: Library): Problem[] {
  const known = knownKeys(library);
  return library.scenarios.flatMap(({ data, file, yaml }) =>
    data.nodes.flatMap((node, i) =>
      node.contacts.flatMap((key, k) =>
        missing(known.contact, key, file, yaml.lineOf(['nodes', i, 'contacts', k])),
      ),
    ),
  );
}
