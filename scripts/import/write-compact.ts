/** Wide enough for a task of an occupation. */
const width = 170;

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${inOneLine(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** As many parts on a line as fit. */
function fill(parts: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const [at, part] of parts.entries()) {
    const text = at < parts.length - 1 ? `${part},` : part;
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + text.length <= width) {
      lines[lines.length - 1] = `${last} ${text}`;
    } else lines.push(text);
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}

function write(value: unknown, indent: string, before: number): string {
  const line = inOneLine(value);
  if (isPlain(value) || (indent !== '' && indent.length + before + line.length < width)) return line;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value as object).map(([name, part]) => {
      const key = `${JSON.stringify(name)}: `;
      return `${inner}${key}${write(part, inner, key.length)}`;
    });
    return `{\n${fields.join(',\n')}\n${indent}}`;
  }
  const parts = value.map((part) => write(part, inner, 0));
  const text = value.every(isPlain) ? fill(parts, inner) : parts.map((part) => `${inner}${part}`).join(',\n');
  return `[\n${text}\n${indent}]`;
}

/** JSON in which a list of many is not a line for each word, and an entry of a list is one line where it fits. */
export function writeCompact(value: object): string {
  return `${write(value, '', 0)}\n`;
}
