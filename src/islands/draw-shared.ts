interface SharedWords {
  title: string;
  note: string;
  source: string;
}

const margin = 24;

/** Breaks text into lines that fit `width`. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A chart as a picture that can stand alone: its finding above it, its source and address under it. */
export async function drawShared(chart: HTMLCanvasElement, { title, note, source }: SharedWords): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.className = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const scale = chart.width / chart.clientWidth;
  const width = chart.clientWidth;
  const sans = style.getPropertyValue('--font-sans').trim() || 'sans-serif';
  const serif = style.getPropertyValue('--font-serif').trim() || 'serif';
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  const blocks = [
    { text: title, font: `600 22px ${serif}`, line: 28, colour: colour('ink') },
    { text: note, font: `14px ${sans}`, line: 20, colour: colour('soft') },
    { text: source, font: `13px ${sans}`, line: 18, colour: colour('soft') },
  ].map((block) => {
    context.font = block.font;
    return { ...block, lines: block.text ? wrap(context, block.text, width) : [] };
  });
  const heightOf = (block: (typeof blocks)[number]) => block.lines.length * block.line;
  const text = blocks.reduce((sum, block) => sum + heightOf(block), 0);
  picture.width = Math.ceil((width + 2 * margin) * scale);
  picture.height = Math.ceil((text + chart.clientHeight + 4 * margin) * scale);
  context.scale(scale, scale);
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'top';
  let top = margin;
  const write = (block: (typeof blocks)[number]) => {
    context.font = block.font;
    context.fillStyle = block.colour;
    for (const line of block.lines) {
      context.fillText(line, margin, top);
      top += block.line;
    }
  };
  for (const block of blocks.slice(0, -1)) write(block);
  top += margin / 2;
  context.drawImage(chart, margin, top, width, chart.clientHeight);
  top += chart.clientHeight + margin / 2;
  for (const block of blocks.slice(-1)) write(block);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))));
  });
}
