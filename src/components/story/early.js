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
  addEventListener('load', () => setTimeout(giveUp, 4000));
})();
