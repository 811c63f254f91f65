// On paper a link is of use only by its full address: each link to another page carries it while the page is printed.
import { readable } from '../../lib/decoded.ts';

window.addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (link.pathname === location.pathname && link.origin === location.origin) continue;
    link.dataset['address'] = readable(link.href);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]')) {
    place.textContent = readable(location.origin + location.pathname);
    // A site that was not told its address when it was built has none to print but the one it is read at.
    place.closest('[hidden]')?.removeAttribute('hidden');
  }
});
