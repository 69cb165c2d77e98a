import { checkContent, formatProblems } from '../src/content/check-content.ts';

const { files, problems } = checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.info(`Content is sound: ${files.length} files.`);
}
