// On paper a link is of use only by its full address: each link to another page carries it while the page is printed.
window.addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (link.pathname === location.pathname && link.origin === location.origin) continue;
    link.dataset['address'] = decodeURI(link.href);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]'))
    place.textContent = decodeURI(location.origin + location.pathname);
});

export {};
