import { sentenceMarks } from '../../i18n/sentence.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';
import { storyLocales, storySteps } from '../../prose/read/story.ts';
import { publishersOf } from '../../widget/host-context.ts';
import { describeState, inputsOf, widget, widgets } from '../../widget/registry.ts';
import { drawFigure, figureStyle } from '../../widget/render.ts';
import { drawPicture, figureWidth } from './picture.ts';
import { themes, type Theme } from './theme.ts';

/** One picture of the site: a widget's named state in a language and a theme. */
export interface PictureName {
  id: string;
  /** The state in the state language; empty for the start. */
  query: string;
  locale: Locale;
  theme: Theme;
}

/** The picture's file name without its ending: `zoom=1.en.light`, `start.zh.dark`. */
function pictureFile({ query, locale, theme }: PictureName): string {
  return `${query || 'start'}.${locale}.${theme}`;
}

/** The picture's path from the site's root. @param ending `svg` or `png` */
export function picturePath(name: PictureName, ending: 'svg' | 'png'): string {
  return `pictures/${name.id}/${pictureFile(name)}.${ending}`;
}

/** A widget's named states as strings of its state language. */
export function viewsOf(id: string): { name: string; query: string }[] {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, 'en');
  const language = manifest.state(inputs);
  return manifest.views(inputs).map(({ name, state }) => ({ name, query: language.print(state) }));
}

/** Every picture of the site: of each widget's named states, and of each step of the story and what it took in. */
function allPictures(): PictureName[] {
  const named = [...widgets.keys()].flatMap((id) =>
    viewsOf(id).flatMap(({ query }) => locales.map((locale) => ({ id, query, locale }))),
  );
  const steps = storyLocales.flatMap((locale) =>
    storySteps(locale).flatMap(({ widget: id, state, formerly }) =>
      [state, ...formerly.map((former) => former.state)].map((query) => ({ id, query, locale })),
    ),
  );
  const each = new Map(
    [...named, ...steps].map((state) => [`${state.id} ${state.query} ${state.locale}`, state]),
  );
  return [...each.values()].flatMap((state) => themes.map((theme) => ({ ...state, theme })));
}

/** Draws one picture. */
export function paintPicture({ id, query, locale, theme }: PictureName): {
  svg: string;
  height: number;
} {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, locale);
  const state = manifest.state(inputs).parse(query);
  const { site, widget: said } = words[locale];
  const size = { width: figureWidth, height: manifest.pictureHeight };
  const { colon, semicolon } = sentenceMarks[locale];
  return drawPicture({
    locale,
    theme,
    said: describeState(manifest, state, inputs),
    figure: drawFigure(id, { state, inputs, size }),
    figureHeight: manifest.pictureHeight,
    style: figureStyle(id),
    sources: `${said.source}${colon}${publishersOf(manifest, ledger, locale).join(semicolon)}`,
    site: site.name,
  });
}

/** The paths of every picture's file, for pages that write them. */
export const picturePaths = () =>
  allPictures().map((props) => ({ params: { id: props.id, file: pictureFile(props) }, props }));
