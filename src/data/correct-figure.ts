import { linkWrongFigure } from '../facts/links/issue-form.ts';
import { fullAddress } from './href.ts';

/**
 * Address of the form in which readers say that a figure of a page is wrong, filled in for the page of this name at `path`;
 * undefined where the site was built without a repository.
 */
export function getWrongFigureForm(name: string, path: string): string | undefined {
  const repository = import.meta.env.REPOSITORY_URL;
  if (!repository) return undefined;
  return linkWrongFigure(repository, { title: `A figure is wrong: ${name}`, page: fullAddress(path) });
}
