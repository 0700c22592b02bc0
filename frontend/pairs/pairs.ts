// Side by side, words that correspond carry the same `data-pair` and light up together.

const light = (event: Event, on: boolean): void => {
  const word = (event.target as Element).closest?.<HTMLElement>('[data-pair]');
  if (!word) return;
  const twins = document.querySelectorAll(`[data-pair="${CSS.escape(word.dataset.pair ?? '')}"]`);
  twins.forEach((twin) => twin.classList.toggle('on', on));
};

for (const name of ['pointerover', 'focusin']) document.addEventListener(name, (event) => light(event, true));
for (const name of ['pointerout', 'focusout']) document.addEventListener(name, (event) => light(event, false));
