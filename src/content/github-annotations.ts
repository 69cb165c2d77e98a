import type { ContentProblem } from './read-content.ts';

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A problem as a command of GitHub Actions, which then shows it beside the line of a pull request. Escaped as GitHub's
 * own toolkit does (packages/core/src/command.ts), so that content can end neither the command nor a property.
 */
export function formatAnnotation({ file, line, field, found, allowed, didYouMean }: ContentProblem): string {
  const place = [`file=${escapeProperty(file)}`, ...(line === undefined ? [] : [`line=${line}`])].join(',');
  const message = [
    `${field ? `${field}: ` : ''}found ${found}`,
    `allowed: ${allowed}`,
    ...(didYouMean ? [`did you mean "${didYouMean}"?`] : []),
  ].join('\n');
  return `::error ${place}::${escapeMessage(message)}`;
}
