// A link to the page in the other language leads to the state that the page has now: query and fragment go along.

const BOTH = 'both';

document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-language]');
    if (!link) return;
    const query = new URLSearchParams(location.search);
    query.delete(BOTH);
    const parts = [...query].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    if (link.dataset.both === 'true') parts.unshift(BOTH);
    link.setAttribute('href', new URL(link.href).pathname + (parts.length > 0 ? `?${parts.join('&')}` : ''));
  },
  true,
);
