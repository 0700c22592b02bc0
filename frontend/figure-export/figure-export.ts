/** Saves what a figure shows: one SVG of all its drawings and texts, the same as PNG, or its numbers as CSV. */

const SVG = 'http://www.w3.org/2000/svg';
/** Room around the picture, and for the line above and below it; pixels. */
const MARGIN = 16;
const LINE = 30;
/** A PNG has so many points for each pixel of the page. */
const DENSITY = 2;
/** What a drawing takes from the style sheets and must carry with it. */
const PAINT = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity',
  'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'letter-spacing', 'text-anchor',
  'dominant-baseline', 'paint-order', 'visibility', 'display', 'mix-blend-mode',
];

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

/** One drawing of the whole figure with its title above and its address below. */
function drawing(root: HTMLElement, title: string, address: string): SVGSVGElement {
  const frame = root.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const all = document.createElementNS(SVG, 'svg');
  const width = Math.ceil(frame.width) + 2 * MARGIN;
  const height = Math.ceil(frame.height) + 2 * LINE + MARGIN;
  all.setAttribute('xmlns', SVG);
  all.setAttribute('width', String(width));
  all.setAttribute('height', String(height));
  all.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', page.backgroundColor);
  all.append(ground, textLine(title, MARGIN, 22, page, '15px'));
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
  all.append(textLine(`Gradus · ${absolute(address)}`, MARGIN, height - 12, page, '11px'));
  return all;
}

async function raster(source: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(source))}`;
  await image.decode();
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

async function picture(root: HTMLElement, format: 'png' | 'svg', file: string, title: string, address: string): Promise<void> {
  const source = drawing(root, title, address);
  save(
    `${file}.${format}`,
    format === 'png'
      ? await raster(source)
      : new Blob([new XMLSerializer().serializeToString(source)], { type: 'image/svg+xml' }),
  );
}

function csv(file: string, text: string, address: string): void {
  save(`${file}.csv`, new Blob([`# ${absolute(address)}\r\n${text}`], { type: 'text/csv;charset=utf-8' }));
}

declare global {
  interface Window {
    gradusExport: { picture: typeof picture; csv: typeof csv };
  }
}

window.gradusExport = { picture, csv };
