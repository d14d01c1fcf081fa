/**
 * A text cut into the words that a search compares: Latin words and numbers in lower case without
 * accents, Chinese in overlapping pairs of characters, because it is written without spaces.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\d)[,，](?=\d)/g, '');
  const runs = plain.match(
    /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+(?:[.’'][\p{N}\p{Script=Latin}]+)*/gu,
  );
  return (runs ?? []).flatMap((run) => {
    const signs = [...run];
    if (!/\p{Script=Han}/u.test(run) || signs.length === 1) return [run];
    return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
  });
}
