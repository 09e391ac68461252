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
    process.on('exit', () => {
      console.log(`${count('passed')} passed, ${count('failed') + broken + errors.length} failed`);
    });
  }
}
