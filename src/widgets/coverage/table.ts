import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { input, type Inputs, type Table } from '../../widget/define.ts';
import { shareOf, yearsOf, type Bureau, type Figure } from './model.ts';
import { coverageText } from './text.ts';

/** Every figure of a bureau, and a row for each year without one. */
export function coverageTable(bureau: Bureau, inputs: Inputs, locale: Locale): Table {
  const text = coverageText[locale];
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
    head: text.heads,
    rows: yearsOf(bureau, inputs).flatMap(({ year, figure, earlier }) =>
      figure
        ? [...earlier, figure].map(row)
        : [[showDate(String(year), locale), '–', '–', '–', text.nothing]],
    ),
  };
}
