import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process, known again by its start, since its number may pass to another. */
export interface ProcessMark {
  readonly pid: number;
  /** For people: a process may change it. */
  readonly command: string;
  /** When it started, in the system's own words. */
  readonly began: string;
}

/** How long a process may take to end; a checkpoint of a large graph takes seconds. */
const stopLimitMs = 30_000;

const killLimitMs = 5_000;

/**
 * As Linux has it: the command line, and the start in ticks since a boot. The command line is empty while a
 * program is being loaded, so only its state tells that a process has ended (Z, X: proc(5)).
 */
function readProc(pid: number): ProcessMark | undefined {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is a name in brackets, which may hold spaces and brackets; the state is field 3, the
  // start field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return /[ZX]/.test(fields[0] ?? '')
    ? undefined
    : { pid, command, began: `${boot} ${fields[19]}` };
}

/** As other systems have it. */
function askPs(pid: number): ProcessMark | undefined {
  const say = (column: string) =>
    execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const command = say('command');
  return command && !command.startsWith('<defunct>')
    ? { pid, command, began: say('lstart') }
    : undefined;
}

/** Describes a running process; undefined when there is none of that number. */
export function markProcess(pid: number): ProcessMark | undefined {
  try {
    return process.platform === 'linux' ? readProc(pid) : askPs(pid);
  } catch {
    return undefined;
  }
}

/** Whether a process still runs, and is the one that was described. */
export function isAlive({ pid, began }: ProcessMark): boolean {
  const found = markProcess(pid);
  return found !== undefined && found.began === began;
}

/** Ends a process: asks it to, and kills it if it does not in time. */
export async function stopProcess(mark: ProcessMark): Promise<void> {
  for (const [signal, limitMs] of [
    ['SIGTERM', stopLimitMs],
    ['SIGKILL', killLimitMs],
  ] as const) {
    if (!isAlive(mark)) return;
    try {
      process.kill(mark.pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + limitMs;
    while (isAlive(mark) && Date.now() < until) await delay(50);
  }
}
