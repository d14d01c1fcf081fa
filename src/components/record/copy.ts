/** Shows the buttons that copy a field of the page; what became of it is said beside each. */
export function startCopying(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const field = root.getElementById(button.dataset['copy'] ?? '');
    const said = button.nextElementSibling;
    if (!(field instanceof HTMLTextAreaElement) || !(said instanceof HTMLElement)) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      // A page that is not served safely has no clipboard.
      const copying = navigator.clipboard
        ? navigator.clipboard.writeText(field.value)
        : Promise.reject(new Error('no clipboard'));
      copying.then(
        () => (said.textContent = said.dataset['copied'] ?? ''),
        () => {
          field.select();
          said.textContent = said.dataset['failed'] ?? '';
        },
      );
    });
  }
}
