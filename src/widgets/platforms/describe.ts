import type { Locale } from '../../i18n/locales.ts';
import type { Description, Inputs } from '../../widget/define.ts';
import { describeQuestion, describeRecord } from './say-record.ts';
import { describeTotals } from './say-totals.ts';
import { describeVolume } from './say-volume.ts';
import type { PlatformsState } from './state.ts';

/** A state of the platforms widget in words. */
export function describePlatforms(
  state: PlatformsState,
  inputs: Inputs,
  locale: Locale,
): Description {
  if (state.see === 'counts') return describeTotals(state, inputs, locale);
  if (state.see === 'volume') return describeVolume(state, inputs, locale);
  return state.ask === '1'
    ? describeQuestion(state, inputs, locale)
    : describeRecord(state, inputs, locale);
}
