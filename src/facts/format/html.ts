/**
 * HTML that we made of checked prose. It is no string, so that the compiler refuses it where text is meant (where its
 * entities would be printed) and refuses text where it is meant (where a `<` would be markup).
 */
export interface Html {
  readonly html: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
