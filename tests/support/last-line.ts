import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that machines and people read alike: `N passed, N failed`. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be loaded, or an error outside any test, is a failure too.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    const failed = count('failed') + broken + errors.length;
    process.on('exit', (code) => {
      // A run that could not begin has failed too, though no test did.
      console.log(`${count('passed')} passed, ${failed === 0 && code !== 0 ? 1 : failed} failed`);
    });
  }
}
