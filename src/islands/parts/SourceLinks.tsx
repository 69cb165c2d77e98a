import type { Link } from '../../data/links.ts';

/** Where figures come from, in one line of small print. */
export default function SourceLinks({ links }: { links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <p className="claim-meta">
      Source:{' '}
      {links.map(({ text, href }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  );
}
