// Moves the depth slider of the figure with the arrow keys and times, in the page, from the key to the paint of the first seed
// and of all seeds. Before each move the seed is a new one, so that no result is known already.
// usage: node measure.mjs ADDRESS [MOVES]
import { openBrowser } from './chromium.mjs';

const [address, moves = '40'] = process.argv.slice(2);
const CARD = '/en/questions/vanishing-gradients';

/** Runs in the page: what the measurement asks of it. */
const inPage = () => {
  const chart = () => document.querySelector('#figure gradus-line-chart');
  const slider = () =>
    [...document.querySelectorAll('#figure gradus-slider')].find((it) => it.name === 'depth')?.querySelector('input');
  const patience = 20_000;
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(0);
    }));
  /** Resolves once it holds; looked at whenever the figure has changed, so that looking costs no time of its own. */
  const until = (holds) =>
    new Promise((resolve, reject) => {
      if (holds()) return resolve();
      const look = () => holds() && done(resolve);
      const observer = new MutationObserver(look);
      const nowAndThen = setInterval(look, 200);
      const patienceOver = setTimeout(() => done(() => reject(new Error('nothing came'))), patience);
      const done = (end) => {
        observer.disconnect();
        clearInterval(nowAndThen);
        clearTimeout(patienceOver);
        end();
      };
      observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const idle = () => chart()?.model && chart().busy === '' && !chart().isUpdatePending;
  window.latency = {
    ready: () => until(() => {
      document.getElementById('figure')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return idle() && slider();
    }),
    newSeed: async () => {
      const before = chart().model;
      document.querySelector('#figure .steering > .runs button:not([data-action])').click();
      await until(() => chart().model !== before && idle());
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
    /** Waits for the key, then for the two paints; milliseconds. */
    watch: () => {
      slider().focus();
      const before = chart().model;
      let pressed = 0;
      window.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
      window.latency.result = (async () => {
        await until(() => pressed > 0 && chart().model !== before && !chart().isUpdatePending);
        const first = (await painted()) - pressed;
        await until(idle);
        return { first, all: (await painted()) - pressed };
      })();
    },
  };
};

const press = async (page, key) => {
  const windowsVirtualKeyCode = key === 'ArrowRight' ? 39 : 37;
  for (const type of ['rawKeyDown', 'keyUp']) {
    await page.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode });
  }
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

const browser = await openBrowser();
try {
  const { page } = browser;
  await page.send('Page.navigate', { url: address + CARD });
  await page.evaluate('new Promise((resolve) => document.readyState === "complete" ? resolve() : addEventListener("load", resolve))');
  await page.evaluate(`(${inPage})()`);
  await page.evaluate('latency.ready()');
  const times = [];
  for (let move = 0; move < Number(moves); move++) {
    await page.evaluate('latency.newSeed()');
    await page.evaluate('latency.watch()');
    await press(page, move % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    const time = await page.evaluate('latency.result');
    console.error(`move ${move + 1}: first seed ${time.first.toFixed(1)} ms, all ${time.all.toFixed(1)} ms`);
    times.push(time);
  }
  const first = times.map((time) => time.first).sort((a, b) => a - b);
  const all = times.map((time) => time.all).sort((a, b) => a - b);
  const shown = { first_median_ms: quantile(first, 0.5), first_p95_ms: quantile(first, 0.95), all_p95_ms: quantile(all, 0.95) };
  console.log(Object.entries(shown).map(([name, value]) => `${name}=${value.toFixed(1)}`).join(' '));
} finally {
  await browser.close();
}
