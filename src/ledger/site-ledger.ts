import { buildLedger } from './ledger.ts';
import { siteTexts } from '../schemas/read/site-texts.ts';

/** The ledger of this site. */
export const ledger = buildLedger(siteTexts);
