// Whether the findings stand in an act: the reader's choice, kept in this browser and set in the head by appearance.js.
const key = 'svod-findings';
const box = document.querySelector<HTMLInputElement>('#show-findings');

const show = (shown: boolean): void => {
  if (shown) delete document.documentElement.dataset['findings'];
  else document.documentElement.dataset['findings'] = 'hidden';
};

if (box !== null) {
  box.checked = document.documentElement.dataset['findings'] !== 'hidden';
  box.addEventListener('change', () => {
    show(box.checked);
    try {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'hidden');
    } catch {
      // A browser that keeps nothing still hides them on this page.
    }
  });
}

export {};
