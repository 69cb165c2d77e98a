import { checkContent, formatProblems } from '../src/content/check-content.ts';
import { formatAnnotation } from '../src/content/github-annotations.ts';

const { files, problems } = checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  if (process.env['GITHUB_ACTIONS'] === 'true') for (const one of problems) console.info(formatAnnotation(one));
  process.exitCode = 1;
} else {
  console.info(`Content is sound: ${files.length} files.`);
}
