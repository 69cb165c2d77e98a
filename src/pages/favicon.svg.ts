import { drawIcon } from '../pictures/draw-icon.ts';

export function GET(): Response {
  return new Response(drawIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
