/**
 * Makes an element. Texts become text nodes, so that nothing in a lesson can become markup.
 * @param attributes as in HTML; an empty string sets a bare attribute
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A text as a paragraph that keeps its line breaks. */
export function paragraph(text: string, kind = ''): HTMLParagraphElement {
  return make('p', { class: `typed ${kind}`.trim() }, text);
}

/** A button that does something. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}
