import { z } from 'astro/zod';
import { derivationNames } from './records/derivation-names.ts';
import { entityKinds } from './records/entity.ts';
import { threads } from './records/event.ts';
import { bounds, statuses, units } from './records/fact.ts';

function section<K extends string>(...keys: readonly K[]) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.string()]));
  return z.strictObject(shape as Record<K, z.ZodString>);
}

/** The interface words of one language: every key present, none beside them, so that the two files cannot drift. */
export const uiSchema = z.strictObject({
  /** Header, footer, lost pages; `{date}` and `{hash}` are those of the edition. */
  site: section(
    ...(['name', 'tagline', 'skip', 'menu', 'switch', 'switchAway', 'theme', 'themeAuto'] as const),
    ...(['themeLight', 'themeDark', 'promise', 'licence', 'edition', 'notFound'] as const),
    ...(['notFoundHelp'] as const),
  ),
  /** The site's sections. */
  nav: section(
    ...(['story', 'chapters', 'widgets', 'facts', 'sources', 'glossary', 'who'] as const),
    ...(['timeline', 'teach', 'about', 'corrections'] as const),
  ),
  /** The two counts side by side; the doors of the first screen, with `{n}` for how many. */
  home: section(
    ...(['bigWho', 'bigWhere', 'smallWho', 'smallWhere', 'storyDoor', 'chaptersDoor'] as const),
    ...(['widgetsDoor', 'teachDoor'] as const),
  ),
  /** Around the story's steps; `{n}` and `{m}` are replaced by numbers. */
  story: section(
    ...(['scene', 'step', 'steps', 'back', 'on', 'skip', 'begin', 'known'] as const),
    ...(['yours', 'both', 'next', 'teach', 'sources', 'read', 'before', 'after'] as const),
    ...(['chosePrinted', 'choseReported'] as const),
  ),
  /** Around a chapter's text. */
  chapter: section(
    ...(['chapters', 'intro', 'minutes', 'aims', 'records', 'recordsNote', 'sources'] as const),
    ...(['cite', 'plain', 'updated', 'back', 'heading', 'before', 'after'] as const),
    ...(['beside', 'besideIntro', 'pinyin'] as const),
  ),
  /** What the two languages of the chapters have in common and apart; `{n}` is replaced by a number. */
  translations: section(
    ...(['title', 'intro', 'both', 'alone', 'none', 'missing'] as const),
    ...(['aims', 'guesses', 'checks', 'facts', 'terms', 'figures'] as const),
  ),
  /** The cards that numbers, terms and citations open. */
  card: section('open', 'close', 'who', 'others', 'translation', 'term', 'source'),
  /** Guesses; `{factor}` is replaced by a number. */
  guess: section(
    ...(['tag', 'yours', 'set', 'show', 'record', 'exact', 'high', 'low', 'kept'] as const),
    ...(['forget', 'near', 'other', 'unread', 'ways'] as const),
  ),
  /** Self-checks. */
  check: section('tag', 'right', 'idea'),
  /** The ledger's pages. */
  fact: section(
    ...(['facts', 'intro', 'value', 'date', 'status', 'attribution', 'note', 'derived'] as const),
    ...(['from', 'sources', 'quote', 'others', 'history', 'noChanges', 'usedIn'] as const),
    ...(['notUsed', 'noLink', 'undated', 'download', 'filter', 'sets'] as const),
  ),
  /** Choosing among the ledger's records; `{n}` and `{m}` are replaced by numbers, `{part}` and `{choice}` by names. */
  ledger: section(
    ...(['words', 'topic', 'status', 'year', 'source', 'disputed', 'any', 'count'] as const),
    ...(['none', 'without', 'clear', 'clearAll', 'bySource', 'chosen'] as const),
    ...(['contradicted', 'contradictedIntro', 'combine'] as const),
  ),
  /** A record's own page; `{least}`, `{most}`, `{factor}` and `{n}` are replaced by numbers, `{date}` by a day, `{site}` by the site's name. */
  record: section(
    ...(['range', 'rangeNear', 'rangeSame', 'tens', 'version', 'versionFirst'] as const),
    ...(['versionChanged', 'data', 'cite', 'report', 'reportIntro', 'reportLabel'] as const),
    ...(['reportTitle', 'reportRecord', 'reportPage', 'reportSays', 'reportWrong'] as const),
    ...(['reportWhere', 'notCopied'] as const),
  ),
  /**
   * A large number set beside a known one: `{n}` is what comes out, `{what}` the known one in words, `{value}` and
   * `{date}` its number and day, `{bound}` how firm it is, for each of the bounds.
   */
  perspective: section(
    ...bounds,
    ...(['percent', 'times', 'oneIn', 'population', 'checks', 'income', 'perHead'] as const),
    ...(['perDay', 'beside'] as const),
  ),
  /** Checking a text's facts; `{title}` is replaced by the text's, `{n}` and `{m}` by numbers. */
  factCheck: section(
    ...(['open', 'title', 'intro', 'count', 'inText', 'text', 'list', 'stop', 'all'] as const),
  ),
  /** The list of sources. */
  source: section('sources', 'intro', 'facts'),
  /** The glossary page. */
  glossary: section('glossary', 'intro'),
  /** Who is who: the kinds of bodies, and what is said of each. */
  who: section('intro', 'parent', 'became', ...entityKinds),
  /** The check before and after reading; `{before}`, `{after}` and `{of}` are replaced by numbers. */
  twins: section(
    ...([
      'title',
      'intro',
      'before',
      'after',
      'submitBefore',
      'submitAfter',
      'keptBefore',
    ] as const),
    ...([
      'notKept',
      'missing',
      'score',
      'aim',
      'right',
      'wrong',
      'none',
      'save',
      'forget',
    ] as const),
    ...(['key', 'keyIntro', 'without', 'printable', 'name', 'invented'] as const),
  ),
  /** The page that weighs two numbers; `{by}` is replaced by whose weighing it is, `{number}` by a number. */
  weigh: section(
    ...(['link', 'bears', 'ours', 'yours', 'decides', 'supports', 'little', 'against'] as const),
    ...(['reported', 'printed', 'byOurs', 'byYours', 'decided', 'contradiction'] as const),
    ...(['leans', 'open', 'reset', 'cite', 'records', 'about'] as const),
  ),
  /** The page of a reader's guesses. */
  recap: section(
    ...(['title', 'intro', 'question', 'guess', 'record', 'miss', 'where', 'none'] as const),
    ...(['without', 'forget', 'forgotten', 'read'] as const),
  ),
  /** The timeline's page: its threads. */
  timeline: section('intro', ...threads),
  /** The page of corrections. */
  corrections: section('intro', 'none', 'feed'),
  /** The page of the data package. */
  data: section(
    ...(['title', 'intro', 'package', 'packageHow', 'descriptor', 'table', 'rows'] as const),
    ...(['columns', 'samples', 'samplesHow', 'more', 'llms', 'map'] as const),
  ),
  /** The report on access. */
  access: section(
    ...(['title', 'intro', 'limits', 'criterion', 'level', 'state', 'tested'] as const),
    ...(['absent', 'open', 'notIn'] as const),
  ),
  /** The page of licences. */
  licences: section('title', 'intro', 'code', 'type'),
  /** The search page; `{count}` is replaced by a number. */
  search: section(
    ...(['search', 'intro', 'label', 'go', 'found', 'one', 'none', 'failed', 'without'] as const),
    ...(['chapter', 'fact', 'term', 'widget', 'entity'] as const),
  ),
  /** Widget pages, frames and embeds; `{head}` is replaced by the head of a column. */
  widget: section(
    ...(['widgets', 'intro', 'open', 'table', 'download', 'embed', 'cite', 'source'] as const),
    ...(['sources', 'method', 'views', 'viewsIntro', 'hears', 'hearsIntro'] as const),
    ...([
      'embedIntro',
      'embedLink',
      'alone',
      'crashed',
      'still',
      'stillFramed',
      'picture',
      'light',
    ] as const),
    ...(['dark', 'data', 'citeThis', 'address', 'copy', 'copied'] as const),
    ...(['build', 'buildIntro', 'lesson', 'lessonIntro', 'lessonOpen'] as const),
    ...(['opening', 'notOpened', 'allControls', 'more', 'asStarts', 'shown'] as const),
    ...(['shownState', 'shownFailed', 'inWords'] as const),
  ),
  /** The teacher’s pages and files; `{n}` is replaced by numbers. */
  teach: section(
    ...(['title', 'intro', 'privacy', 'keyInside', 'start', 'embed'] as const),
    ...(['embedHow', 'embedGo', 'make', 'makeHow', 'makeGo', 'sheet'] as const),
    ...(['sheetHow', 'sheetGo', 'show', 'showHow', 'showGo', 'quiz'] as const),
    ...(['quizHow', 'quizGo', 'offline', 'offlineHow', 'offlineGo', 'before'] as const),
    ...(['beforeHow', 'beforeGo', 'chapters', 'suits', 'needed', 'aims'] as const),
    ...(['plans', 'planOf', 'lengths', 'lessonLengths', 'goal', 'minutes', 'openHere'] as const),
    ...(['open', 'discuss', 'discussNote', 'mistaken', 'bank', 'bankNote'] as const),
    ...(['answers', 'right', 'wrong', 'read', 'downloads', 'worksheet'] as const),
    ...(['key', 'slides', 'gift', 'cartridge', 'whole', 'wordsXml', 'wordsCsv'] as const),
    ...(['wordsTsv', 'wordsHow', 'hosts', 'imports', 'moodleGift', 'moodleGiftHow'] as const),
    ...([
      'moodleCart',
      'moodleCartHow',
      'canvasCart',
      'canvasCartHow',
      'otherCart',
      'otherCartHow',
    ] as const),
    ...(['nothing', 'nothingHow', 'print', 'scan', 'records', 'invented'] as const),
    ...(['teacherOnly', 'noScript', 'deckKeys', 'guess', 'record', 'check'] as const),
    ...(['answer', 'sources', 'says', 'forTeachers', 'forStudents'] as const),
    ...(['widgets'] as const),
    ...(['termIn', 'chinese', 'pinyin', 'definition'] as const),
  ),
  /**
   * The page about the site without a network; `{n}` and `{m}` are replaced by megabytes, `{language}` by a language’s
   * name, `{stamp}` by the edition in one line. What a page from a copy says is `note`, in place of one that it lacks `gone`.
   */
  offline: section(
    ...(['title', 'intro', 'files', 'archive', 'archiveGo', 'single', 'singleGo'] as const),
    ...(['zim', 'browser', 'how', 'limits', 'sizes', 'keep', 'renew', 'stop'] as const),
    ...(['remove', 'kept', 'newest', 'newer', 'rebuilt', 'unknown', 'noNetwork'] as const),
    ...(['fetching', 'writing', 'done', 'stopped', 'broken', 'changed', 'room'] as const),
    ...(['removed', 'notRemoved', 'cannot', 'without', 'note', 'gone', 'about'] as const),
  ),
  /** How firm a fact is. */
  status: section(...statuses),
  /** How a value stands to its claim. */
  bound: section(...bounds),
  /** What values count. */
  units: section(...units),
  /** The ledger's topic files. */
  topics: section(
    ...(['kaola', 'identity', 'market', 'rates', 'comparators', 'platforms', 'lending'] as const),
    ...([
      'loans',
      'prices',
      'baihang',
      'registry',
      'scoring',
      'raids',
      'law',
      'aftermath',
    ] as const),
  ),
  /** The named derivations, in words. */
  derivations: section(...derivationNames),
});

/** The interface words of one language. */
export type Words = z.infer<typeof uiSchema>;
