// Prints "PASSED FAILED" of vitest's JSON report: `node script/count-tests.mjs REPORT.json`.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A file that could not even be loaded holds no tests, and is a failure all the same.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
);
console.log(numPassedTests, numFailedTests + brokenFiles.length);
