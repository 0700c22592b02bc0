/** Saves what a figure shows: one SVG of all its drawings and texts, the same as PNG, or its numbers as CSV. */

const SVG = 'http://www.w3.org/2000/svg';
/** Room around the picture, and for the line above and below it; pixels. */
const MARGIN = 16;
const LINE = 30;
/** A PNG has so many points for each pixel of the page. */
const DENSITY = 2;
/** Milliseconds that the fonts of a picture need at the most. */
const FONTS_READY = 250;
/** What a drawing takes from the style sheets and must carry with it. */
const PAINT = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'letter-spacing', 'text-anchor',
  'dominant-baseline', 'paint-order', 'visibility', 'display', 'mix-blend-mode', 'r', 'transform',
];
/** The address below a picture is broken after so many characters for each pixel of its width. */
const CHARACTERS_A_PIXEL = 0.16;
const ADDRESS_LINE = 16;

function absolute(address: string): string {
  return new URL(address, location.origin).href;
}

function save(file: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Writes the computed style of every element of a drawing into its copy. */
function paint(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  const set = PAINT.map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`);
  copy.setAttribute('style', set.join(';'));
  copy.removeAttribute('class');
  [...original.children].forEach((child, i) => {
    const twin = copy.children[i];
    if (twin) paint(child, twin);
  });
}

function textLine(text: string, x: number, y: number, style: CSSStyleDeclaration, size = style.fontSize): SVGTextElement {
  const line = document.createElementNS(SVG, 'text');
  line.setAttribute('x', String(x));
  line.setAttribute('y', String(y));
  line.setAttribute(
    'style',
    `fill:${style.color};font-family:${style.fontFamily};font-size:${size};font-weight:${style.fontWeight};font-style:${style.fontStyle}`,
  );
  line.textContent = text;
  return line;
}

/** The texts of a figure that are not part of a drawing, each where it stands on the page. */
function* texts(root: HTMLElement): Generator<[string, DOMRect, CSSStyleDeclaration]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || !text || parent.closest('svg, .sr, button, [aria-hidden=true].away')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.height > 1) yield [text, box, getComputedStyle(parent)];
  }
}

function broken(text: string, length: number): string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];
}

/** The page's fonts that a drawing uses, to be put into it, so that it looks everywhere as it does here. */
async function fonts(drawn: string): Promise<string> {
  const loaded = [...document.fonts].filter(
    (face) => face.status === 'loaded' && drawn.includes(face.family.replace(/["']/g, '')),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules];
      } catch {
        return [];
      }
    })
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) =>
      loaded.some(
        (face) =>
          same(face.family, rule.style.getPropertyValue('font-family')) &&
          same(face.unicodeRange, rule.style.getPropertyValue('unicode-range') || face.unicodeRange) &&
          same(face.style, rule.style.getPropertyValue('font-style') || 'normal'),
      ),
    );
  const faces = await Promise.all(
    rules.map(async (rule) => {
      const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (!source) return '';
      const data = await dataUrl(new URL(source, rule.parentStyleSheet?.href ?? location.href).href);
      return rule.cssText
        .replace(/src:[^;]+;/, `src: url(${data}) format("woff2");`)
        .replace(/font-display: ?\w+/, 'font-display: block');
    }),
  );
  return faces.join('\n');
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/["'\s]/g, '').toLowerCase();
  return plain(one) === plain(other);
}

async function dataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(address));
    reader.readAsDataURL(blob);
  });
}

/** One drawing of the whole figure with its title above and its address below. */
function drawing(root: HTMLElement, title: string, address: string): SVGSVGElement {
  const frame = root.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const all = document.createElementNS(SVG, 'svg');
  const width = Math.ceil(frame.width) + 2 * MARGIN;
  const lines = broken(`Gradus · ${absolute(address)}`, Math.floor(width * CHARACTERS_A_PIXEL));
  const height = Math.ceil(frame.height) + LINE + MARGIN + lines.length * ADDRESS_LINE;
  all.setAttribute('xmlns', SVG);
  all.setAttribute('width', String(width));
  all.setAttribute('height', String(height));
  all.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', page.backgroundColor);
  const plate = document.createElementNS(SVG, 'rect');
  plate.setAttribute('x', String(MARGIN));
  plate.setAttribute('y', String(LINE));
  plate.setAttribute('width', String(frame.width));
  plate.setAttribute('height', String(frame.height));
  plate.setAttribute('fill', getComputedStyle(root.firstElementChild ?? root).backgroundColor);
  all.append(ground, plate, textLine(title, MARGIN, 22, page, '15px'));
  for (const original of root.querySelectorAll<SVGSVGElement>('svg')) {
    if (original.parentElement?.closest('svg') || original.closest('button')) continue;
    const box = original.getBoundingClientRect();
    if (box.width === 0) continue;
    const copy = original.cloneNode(true) as SVGSVGElement;
    paint(original, copy);
    copy.setAttribute('x', String(box.left - frame.left + MARGIN));
    copy.setAttribute('y', String(box.top - frame.top + LINE));
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    all.append(copy);
  }
  for (const [text, box, style] of texts(root)) {
    all.append(textLine(text, box.left - frame.left + MARGIN, box.bottom - frame.top + LINE - box.height * 0.25, style));
  }
  lines.forEach((line, i) =>
    all.append(textLine(line, MARGIN, height - 10 - (lines.length - 1 - i) * ADDRESS_LINE, page, '11px')),
  );
  return all;
}

async function raster(source: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(source))}`;
  await image.decode();
  // the fonts within are ready a moment after the picture itself
  await new Promise((resolve) => setTimeout(resolve, FONTS_READY));
  const canvas = document.createElement('canvas');
  canvas.width = Number(source.getAttribute('width')) * DENSITY;
  canvas.height = Number(source.getAttribute('height')) * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  context.scale(DENSITY, DENSITY);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'),
  );
}

export async function picture(root: HTMLElement, format: 'png' | 'svg', file: string, title: string, address: string): Promise<void> {
  const source = drawing(root, title, address);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await fonts(new XMLSerializer().serializeToString(source));
  source.prepend(style);
  save(
    `${file}.${format}`,
    format === 'png'
      ? await raster(source)
      : new Blob([new XMLSerializer().serializeToString(source)], { type: 'image/svg+xml' }),
  );
}

export function csv(file: string, text: string, address: string): void {
  save(`${file}.csv`, new Blob([`# ${absolute(address)}\r\n${text}`], { type: 'text/csv;charset=utf-8' }));
}

declare global {
  interface Window {
    gradusExport: { picture: typeof picture; csv: typeof csv };
  }
}

window.gradusExport = { picture, csv };
