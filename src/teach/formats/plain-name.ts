/** Signs that course systems take for code in a name, and what stands for them. */
const wide: Readonly<Record<string, string>> = { '<': '＜', '>': '＞', '&': '＆' };

/** Bytes that Moodle keeps of a course’s name for its short name; it cuts within a character. */
const shortName = 94;

const encoder = new TextEncoder();

/** A text cut to a number of bytes in UTF-8, between two characters, with a mark where something is cut. */
function fitted(text: string, bytes: number): string {
  if (encoder.encode(text).length <= bytes) return text;
  const kept = [...text];
  while (encoder.encode(`${kept.join('')}…`).length > bytes) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/**
 * A name as course systems hold it. Moodle strips what looks like a tag from names and copies one of them
 * into its own files as it is, so that `<` and `&` end its import; full-width signs say the same.
 */
export function plainName(text: string): string {
  // Its templates mark their places so, and a name with such a mark would be filled in.
  return text.replace(/[<>&]/g, (sign) => wide[sign] ?? sign).replaceAll('[#', '[ #');
}

/** The name of a whole cartridge, short enough for the short name that Moodle makes of it. */
export function cartridgeName(text: string): string {
  return fitted(plainName(text), shortName);
}

/**
 * A text as it survives an import that decodes it once too often, as Moodle’s does with questions and
 * answers of a cartridge: what then would be a tag or an entity is written with full-width signs.
 */
export function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '＜').replace(/&(?=#?\w)/g, '＆');
}
