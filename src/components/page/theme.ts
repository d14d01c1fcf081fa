const key = '980-million-checks/theme';

/** Brings the footer's choice of colours alive; it stays hidden where script does not run. */
export function startTheme(root: Document): void {
  const group = root.querySelector<HTMLElement>('[data-themes]');
  if (!group) return;
  const buttons = [...group.querySelectorAll<HTMLButtonElement>('button')];
  const show = () => {
    const chosen = root.documentElement.dataset['theme'] ?? '';
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.value === chosen));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (button.value) root.documentElement.dataset['theme'] = button.value;
      else delete root.documentElement.dataset['theme'];
      try {
        if (button.value) localStorage.setItem(key, button.value);
        else localStorage.removeItem(key);
      } catch {
        // The choice then holds for this page.
      }
      show();
    });
  }
  show();
  group.inert = false;
  group.dataset['alive'] = '';
}
