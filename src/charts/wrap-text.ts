/** Breaks text into lines of at most `width`, as `measure` finds it, at spaces; a word that is wider breaks where it must. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (measure(longer) <= width) {
      lines.splice(-1, 1, longer);
      continue;
    }
    lines.push('');
    for (const letter of word) {
      const line = `${lines.at(-1)}${letter}`;
      if (line.length > 1 && measure(line) > width) lines.push(letter);
      else lines.splice(-1, 1, line);
    }
  }
  return lines;
}
