import { href } from '../data/href.ts';
import { colours } from '../pictures/colours.ts';
import { iconSizes } from '../pictures/picture-size.ts';

export function GET(): Response {
  return Response.json({
    name: 'Career Risk Explorer',
    short_name: 'Career Risk',
    description: 'Will AI take your job? Every figure with its source, and where the sources disagree.',
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: colours.paper.light,
    theme_color: colours.paper.light,
    icons: iconSizes.map((size) => ({
      src: href(`/icons/${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
}
