/* Before anything is seen: with script the story is laid out as stages. Where its own script fails, or does not
   answer in time, the page goes back to pictures between the words, as without script. */
(() => {
  const root = document.documentElement;
  const giveUp = () => {
    if (root.dataset.story === '') delete root.dataset.story;
  };
  root.dataset.story = '';
  addEventListener(
    'error',
    ({ target }) => {
      if (target === window || target instanceof HTMLScriptElement) giveUp();
    },
    true,
  );
  // A script that never comes holds up the page's load: what it is waited for is that the words are there.
  document.addEventListener('readystatechange', () => setTimeout(giveUp, 6000), { once: true });
})();
