import { wrapText } from '../charts/wrap-text.ts';

interface SharedWords {
  title: string;
  note: string;
  source: string;
}

const margin = 24;
/** Pixels of the picture for each of the page: sharp on a fine screen and in print. */
const scale = 2;

/** What a picture does without: what operates a chart, and words that are written above it, under it or in its table. */
const leftOut =
  'button, a[href^="#"], details, noscript, h2, h3, figcaption > p, .chart-controls, .chart-source, .tools, .visually-hidden';

/**
 * A copy of what is seen, each part with all of its style, so that it looks the same away from its page. What holds
 * something that is left out closes up.
 */
function copySeen(seen: Element): { copy: HTMLElement | SVGElement; isWhole: boolean } {
  const style = getComputedStyle(seen);
  const copy = (
    seen instanceof HTMLCanvasElement ? Object.assign(new Image(), { src: seen.toDataURL() }) : seen.cloneNode()
  ) as HTMLElement | SVGElement;
  copy.style.cssText = [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  let isWhole = true;
  for (const child of seen.childNodes) {
    if (!(child instanceof Element)) copy.append(child.cloneNode());
    else if (child.matches(leftOut)) isWhole = false;
    else {
      const inner = copySeen(child);
      copy.append(inner.copy);
      isWhole &&= inner.isWhole;
    }
  }
  if (!isWhole) {
    copy.style.height = 'auto';
    copy.style.blockSize = 'auto';
  }
  return { copy, isWhole };
}

/** What is seen of a chart, in a picture that can be drawn, with its size in pixels of the page and a margin around it. */
async function takePicture(chart: Element): Promise<{ image: HTMLImageElement; width: number; height: number }> {
  const { copy } = copySeen(chart);
  copy.style.margin = '0';
  copy.style.position = 'static';
  // It has to stand on the page for a moment, because only there it has a height.
  const place = document.body.appendChild(document.createElement('div'));
  place.style.position = 'absolute';
  place.style.visibility = 'hidden';
  place.append(copy);
  const { width, height } = copy.getBoundingClientRect();
  const text = new XMLSerializer().serializeToString(copy);
  place.remove();
  // Marks at the ends of an axis reach into the margin.
  const [across, down] = [width, height].map((length) => Math.ceil(length) + 2 * margin);
  const inner = `x="${margin}" y="${margin}" width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><foreignObject ${inner} overflow="visible">${text}</foreignObject></svg>`;
  const image = Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(drawing)}` });
  await image.decode();
  return { image, width: Math.ceil(width), height: Math.ceil(height) };
}

/** A colour of the page as a canvas has to be told it. */
function colourOf(name: string): string {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.className = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A chart as a picture that can stand alone: its finding above it, its source and address under it. */
export async function drawShared(chart: Element, { title, note, source }: SharedWords): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const { image, width, height } = await takePicture(chart);
  const sans = style.getPropertyValue('--font-sans').trim() || 'sans-serif';
  const serif = style.getPropertyValue('--font-serif').trim() || 'serif';
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  const lay = (text: string, font: string, line: number, colour: string) => {
    context.font = font;
    const lines = text ? wrapText(text, width, (part) => context.measureText(part).width) : [];
    return { font, line, colour, lines, height: lines.length * line };
  };
  const above = [lay(title, `600 22px ${serif}`, 28, colourOf('ink')), lay(note, `14px ${sans}`, 20, colourOf('soft'))];
  const under = [lay(source, `13px ${sans}`, 18, colourOf('soft'))];
  const text = [...above, ...under].reduce((sum, block) => sum + block.height, 0);
  picture.width = Math.ceil((width + 2 * margin) * scale);
  picture.height = Math.ceil((text + height + 4 * margin) * scale);
  context.scale(scale, scale);
  context.fillStyle = colourOf('paper');
  context.fillRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'top';
  let top = margin;
  const write = (blocks: typeof above) => {
    for (const { font, line, colour, lines } of blocks) {
      context.font = font;
      context.fillStyle = colour;
      for (const each of lines) {
        context.fillText(each, margin, top);
        top += line;
      }
    }
  };
  write(above);
  context.drawImage(image, 0, top, width + 2 * margin, height + 2 * margin);
  top += height + 2 * margin;
  write(under);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))));
  });
}
