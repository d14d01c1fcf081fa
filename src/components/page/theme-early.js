try {
  var t = localStorage.getItem('980-million-checks/theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {}
