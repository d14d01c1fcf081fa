/** How far the zero must be pulled to come out, in pixels. */
const pulled = 18;

/**
 * Brings the acts of a stage alive: a press puts the drawing into a state, until the next step is read.
 * @param set puts a step's drawing into a state
 */
export function startActs(root: Document, set: (step: string, query: string) => void): void {
  for (const act of root.querySelectorAll<HTMLElement>('.stage-act')) {
    const step = act.dataset['act'] ?? '';
    const status = act.querySelector('[role=status]');
    const buttons = [...act.querySelectorAll('button')];
    const choose = (chosen: HTMLButtonElement) => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
      if (status) status.textContent = chosen.dataset['said'] ?? '';
      set(step, chosen.dataset['query'] ?? '');
    };
    for (const button of buttons) {
      const { back } = button.dataset;
      if (back === undefined) {
        button.addEventListener('click', () => {
          choose(button);
        });
        continue;
      }
      // The zero goes out and comes back; pulled by finger or mouse it does as it does when pressed.
      const toggle = () => {
        const out = button.getAttribute('aria-pressed') !== 'true';
        button.setAttribute('aria-pressed', String(out));
        act.toggleAttribute('data-out', out);
        if (status)
          status.textContent = (out ? button.dataset['said'] : button.dataset['saidBack']) ?? '';
        set(step, (out ? button.dataset['query'] : back) ?? '');
      };
      let from: { x: number; y: number } | undefined;
      let done = false;
      button.addEventListener('pointerdown', (event) => {
        const { clientX, clientY, button: pressed, ctrlKey } = event;
        done = false;
        button.setPointerCapture(event.pointerId);
        from = pressed === 0 && !ctrlKey ? { x: clientX, y: clientY } : undefined;
      });
      button.addEventListener('pointermove', ({ clientX, clientY, buttons: held }) => {
        if (!from || held === 0) from = undefined;
        else if (Math.hypot(clientX - from.x, clientY - from.y) > pulled) {
          from = undefined;
          done = true;
          toggle();
        }
      });
      // The click that a pull may end with is not one more press; a key's click has no pointer, and a detail of 0.
      button.addEventListener('click', ({ detail }) => {
        if (!done || detail === 0) toggle();
      });
    }
  }
}

/** Shows the act of the step that is read, as it stands at first, and hides the others. */
export function showAct(root: Document, step: string, state: string): void {
  for (const act of root.querySelectorAll<HTMLElement>('.stage-act')) {
    const own = act.dataset['act'] === step;
    if (own && act.hidden) {
      for (const button of act.querySelectorAll('button'))
        button.setAttribute('aria-pressed', String(button.dataset['query'] === state));
      act.removeAttribute('data-out');
    }
    act.hidden = !own;
  }
}
