import { picturePath, viewsOf } from '../../embed/picture/pictures.ts';
import { byLocale, type Locale } from '../../i18n/locales.ts';
import { addressOf, base, pathTo } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import type { GoalNames } from '../../teach/lesson/goals.ts';
import type { Manifest } from '../../widget/define.ts';
import { reachOf } from '../../widget/reach.ts';
import { widgetText } from '../../widget/registry.ts';
import { settingsOf } from '../../widget/settings.ts';
import type { ToolProps } from './tool-props.ts';

/** What a task may ask of a widget, named in one language. */
function goalNames(id: string, locale: Locale): GoalNames {
  const { measures } = widgetText(id, locale);
  return {
    measures: Object.entries(measures).map(([measure, { label, unit = '' }]) => ({
      id: measure,
      label,
      unit,
      reach: reachOf(id).get(measure),
    })),
    settings: settingsOf(id, locale),
  };
}

/** What a widget’s page tells the tools on it. */
export function toolProps(manifest: Manifest<unknown>, locale: Locale): ToolProps {
  const { id, heights } = manifest;
  return {
    id,
    locale,
    site: words[locale].site.name,
    names: byLocale((each) => widgetText(id, each).name),
    pages: byLocale((each) => addressOf(each, `widgets/${id}/`)),
    embeds: byLocale((each) => addressOf(each, `embed/${id}/`)),
    capsules: byLocale((each) => pathTo(each, `embed/${id}/`)),
    player: `${base}teach/player/`,
    questions: pathTo(locale, 'teach/questions.json'),
    heights,
    pictures: viewsOf(id).map(({ query }) => ({
      query,
      path: byLocale(
        (each) =>
          `${base}${picturePath({ id, query, locale: each, theme: 'light' }, 'png').replace(/\.light\.png$/, '')}`,
      ),
    })),
    goals: goalNames(id, locale),
  };
}
