import type { APIRoute } from 'astro';
import { addressOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { describePackage } from '../../ledger/data-package/descriptor.ts';
import { packageTables } from '../../ledger/data-package/tables.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { editionName } from '../../prose/edition/edition.ts';

export const GET: APIRoute = () => {
  const { data, site } = words.en;
  const descriptor = describePackage(packageTables(ledger), {
    title: `${site.name}: ${data.title}`,
    description: data.intro,
    homepage: addressOf('en', ''),
    version: editionName,
  });
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
