import { showDate } from '../../i18n/dates.ts';
import { input, type Inputs, type Table } from '../../widget/define.ts';
import { shareOf, yearsOf, type Bureau, type Figure } from './model/coverage.ts';
import type { CoverageLabels } from './words/labels.ts';

/** Every figure of a bureau, and a row for each year without one. */
export function coverageTable(bureau: Bureau, inputs: Inputs<CoverageLabels>): Table {
  const { labels, locale } = inputs;
  const row = (figure: Figure) => {
    const share = shareOf(figure);
    return [
      showDate(figure.date, locale),
      figure.covered ?? '–',
      figure.records ?? '–',
      share === undefined ? '–' : Number((100 * share).toFixed(1)),
      input(inputs, figure.fact).who,
    ];
  };
  return {
    head: labels.heads,
    rows: yearsOf(bureau, inputs).flatMap(({ year, figure, earlier }) =>
      figure
        ? [...earlier, figure].map(row)
        : [[showDate(String(year), locale), '–', '–', '–', labels.nothing]],
    ),
  };
}
