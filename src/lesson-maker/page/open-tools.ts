import type { ToolProps } from './tool-props.ts';

/** Puts the reader at a tool’s head, with as much of it below as the window holds. */
function goToHead(place: HTMLElement): void {
  const head = place.querySelector<HTMLElement>('h3');
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'start' });
}

/** Brings a widget page’s tools within reach: each is fetched when it is opened, or when the address holds a lesson. */
export function startTools(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-tool]')) {
    const tool = button.dataset['tool'];
    const place = root.getElementById(`tool-${tool}`);
    const said = root.getElementById(`tool-${tool}-said`);
    const given = root.getElementById('tool-props')?.textContent;
    if (!place || !given) continue;
    const open = async () => {
      button.disabled = true;
      if (said) said.textContent = button.dataset['opening'] ?? '';
      try {
        const { mountTool } = await import('./tools.ts');
        mountTool(tool === 'lesson' ? 'lesson' : 'embed', place, JSON.parse(given) as ToolProps);
        button.hidden = true;
        if (said) said.textContent = '';
        goToHead(place);
      } catch {
        button.disabled = false;
        if (said) said.textContent = button.dataset['failed'] ?? '';
      }
    };
    button.addEventListener('click', () => void open());
    root.querySelector(`[data-opens="${tool}"]`)?.addEventListener('click', (event) => {
      event.preventDefault();
      if (place.querySelector('h3')) goToHead(place);
      else void open();
    });
    button.hidden = false;
    if (tool !== 'lesson') continue;
    const openIfLinked = () => {
      if (location.hash.startsWith('#lesson=') && !button.hidden) void open();
    };
    openIfLinked();
    addEventListener('hashchange', openIfLinked);
  }
}
