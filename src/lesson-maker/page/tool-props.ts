import type { Locale } from '../../i18n/locales.ts';
import type { GoalNames } from '../../teach/lesson/goals.ts';
import type { EmbedHeight } from '../../widget/define.ts';

/** What a widget’s page tells the tools on it. */
export interface ToolProps {
  /** The widget’s id. */
  id: string;
  /** The page’s language. */
  locale: Locale;
  /** The site’s name. */
  site: string;
  /** By language: the widget’s name, and full addresses of its page and its capsule. */
  names: Readonly<Record<Locale, string>>;
  pages: Readonly<Record<Locale, string>>;
  embeds: Readonly<Record<Locale, string>>;
  /** Paths on this host: the capsule by language, the player’s page, the ready questions. */
  capsules: Readonly<Record<Locale, string>>;
  player: string;
  questions: string;
  heights: readonly EmbedHeight[];
  /** States with a picture of their own, and the path of that picture up to its ending, by language. */
  pictures: readonly { query: string; path: Readonly<Record<Locale, string>> }[];
  /** What a task may ask of the widget. */
  goals: GoalNames;
}
