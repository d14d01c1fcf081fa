import { keepUnits } from '../../../i18n/parts/keep-units.ts';
import { asHtml } from '../../formats/markup.ts';

/** A text of a lesson as HTML, its numbers on one line with what they count. */
export const kept = (text: string): string => keepUnits(asHtml(text));
