/** Shows the buttons that copy a field or a block of code of the page; what became of it is said beside each. */
export function startCopying(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const field = root.getElementById(button.dataset['copy'] ?? '');
    const said = button.nextElementSibling;
    if (!field || !(said instanceof HTMLElement)) continue;
    const isTyped = field instanceof HTMLTextAreaElement;
    button.hidden = false;
    button.addEventListener('click', () => {
      // A page that is not served safely has no clipboard.
      const copying = navigator.clipboard
        ? navigator.clipboard.writeText(isTyped ? field.value : field.textContent)
        : Promise.reject(new Error('no clipboard'));
      copying.then(
        () => (said.textContent = said.dataset['copied'] ?? ''),
        () => {
          if (isTyped) field.select();
          else getSelection()?.selectAllChildren(field);
          said.textContent = said.dataset['failed'] ?? '';
        },
      );
    });
  }
}
