/** The folder of the build under test. */
export const currentBuild = process.env['BROWSER_TEST_BUILD'] ?? 'dist';
