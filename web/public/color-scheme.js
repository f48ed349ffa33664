// Before the first paint, so that a dark screen does not flash white. A file of its own because the page's policy forbids
// inline scripts. The key is the one that Mantine's colour scheme manager writes.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('sorot-color-scheme');
  } catch {
    // Storage is blocked: the system's scheme it is.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
