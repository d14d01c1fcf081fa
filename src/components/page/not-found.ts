/** Puts the words of the language whose address was asked for first, and names the page in it. @param path of the address */
export function startNotFound(root: Document, path: string): void {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-language]')];
  const own = sections.findLast(({ dataset }) => path.startsWith(dataset['language'] ?? '/'));
  if (!own || own === sections[0]) return;
  for (const around of root.querySelectorAll<HTMLElement>('.site-head, .site-foot'))
    around.lang ||= root.documentElement.lang;
  root.documentElement.lang = own.lang;
  root.title = own.dataset['title'] ?? root.title;
  own.parentElement?.prepend(own);
}
