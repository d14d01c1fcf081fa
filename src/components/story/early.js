document.documentElement.dataset.story = '';
addEventListener(
  'error',
  function (event) {
    if (event.target instanceof HTMLScriptElement) delete document.documentElement.dataset.story;
  },
  true,
);
