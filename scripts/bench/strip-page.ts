/** A page's HTML with nothing that styles it, runs in it or is loaded by it. */
export function stripPage(html: string): string {
  return html.replaceAll(/<(style|script)\b.*?<\/\1>/gs, '').replaceAll(/<link\b[^>]*>/g, '');
}
