/** Fields of the form "A figure is wrong" that a link can fill in, by their ids in `.github/ISSUE_TEMPLATE/`. */
export interface WrongFigure {
  /** Title of the issue. */
  title: string;
  /** Address of the page with the figure. */
  page: string;
}

/** Address of the form "A figure is wrong" of a repository on GitHub, filled in. */
export function linkWrongFigure(repository: string, filled: WrongFigure): string {
  return `${repository}/issues/new?${new URLSearchParams({ template: 'figure-is-wrong.yml', ...filled }).toString()}`;
}
