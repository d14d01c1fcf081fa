{
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('980-million-checks/theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
  // A link to a state of a widget: the state it starts with is not shown first.
  if (location.search.length > 1 && /\/widgets\/./.test(location.pathname)) {
    root.dataset.asked = '';
    setTimeout(() => delete root.dataset.asked, 4000);
  }
  // A browser that gives up a fade between pages because one came too soon says so to nobody else.
  addEventListener('unhandledrejection', (event) => {
    const { name, message } = event.reason ?? {};
    if (/^(?:Abort|InvalidState|Timeout)Error$/.test(name) && /^Transition was/.test(message))
      event.preventDefault();
  });
}
