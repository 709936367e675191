import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { asRunner, type Counts, type ExitCode } from './counts';

/** Takes what a step writes: its own words and those of the programs it runs. */
export type Write = (text: string | Uint8Array) => void;

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a command line, with what is installed here first in its PATH. */
export function execute(command: string, write: Write, env: Record<string, string> = {}): Promise<ExitCode> {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH, ...env },
    shell: process.platform === 'win32',
  });
  child.stdout.on('data', write);
  child.stderr.on('data', write);
  return new Promise((ended) => {
    child.on('error', ({ message }) => {
      write(`${program} could not be run: ${message}\n`);
      ended(null);
    });
    child.on('close', (exitCode, signal) => {
      if (signal) write(`${program} was ended by ${signal}\n`);
      ended(exitCode);
    });
  });
}

/** Runs a test runner that writes a JSON report to `file`, and counts what the report says. */
export async function runner<Report>(
  command: string,
  file: string,
  count: (report: Report) => Counts,
  write: Write,
  env: Record<string, string>,
): Promise<Counts> {
  // A report left by an earlier run must not be counted.
  rmSync(file, { force: true });
  const exitCode = await execute(command, write, env);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  if (report === null) write(`no report was written to ${file}\n`);
  return asRunner(exitCode, report && count(report));
}
