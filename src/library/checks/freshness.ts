import type { Problem } from '../problem.ts';
import type { Check } from '../types.ts';

/** Nothing is past its review date unnoticed: a warning here, a band on the page. */
export const freshness: Check = {
  id: 'freshness',
  title: 'Nothing is past its review date unnoticed',
  run(library, today) {
    const problems: Problem[] = [];
    const check = (
      file: string,
      line: number,
      name: string,
      fact: { asOf: string; reviewBy: string },
    ) => {
      if (fact.reviewBy <= fact.asOf) {
        problems.push({
          file,
          line,
          message: `"reviewBy" of ${name} is ${fact.reviewBy}; expected a day after "asOf" (${fact.asOf}).`,
        });
      } else if (fact.asOf > today) {
        problems.push({
          file,
          line,
          message: `"asOf" of ${name} is ${fact.asOf}; expected today (${today}) or earlier.`,
        });
      } else if (fact.reviewBy < today) {
        problems.push({
          file,
          line,
          warning: true,
          message: `${name} was to be reviewed by ${fact.reviewBy}; its pages say so until someone does. Check it and move the dates.`,
        });
      }
    };
    for (const { file, data, mdx, id } of library.resources)
      check(file, mdx.frontMatter.lineOf(['reviewBy']), id, data);
    const lists = [
      ['contacts', [], library.data.contacts],
      ['laws', [], library.data.laws],
      ['statistics', ['series'], library.data.statistics.series],
      ['statistics', ['figures'], library.data.statistics.figures],
    ] as const;
    for (const [name, path, items] of lists) {
      const yaml = library.yaml.get(name);
      items.forEach((item, index) =>
        check(
          `content/${name}.yaml`,
          yaml?.lineOf([...path, index, 'reviewBy']) ?? 1,
          item.id,
          item,
        ),
      );
    }
    return problems;
  },
};
