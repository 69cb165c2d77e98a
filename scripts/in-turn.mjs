// A lock between processes. Needs no dependency and runs on any Node from 20 on.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';

const beat = 250;
/** A holder that has shown no sign of life for so many beats is gone, whoever has its process id now. */
const patience = 60;

/** Takes the lock if it is free. A folder that holds a file takes the place of an empty one or of none, never of another. */
function take(lock) {
  const mine = `${lock}-${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, 'holder'), String(process.pid));
  try {
    renameSync(mine, lock);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

/** Who holds the lock and when it last showed a sign of life; undefined if nobody holds it. */
function readHolder(lock) {
  try {
    const file = join(lock, 'holder');
    return { id: Number(readFileSync(file, 'utf8')), seen: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

function lives(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Does `work` while no other process does work under the same lock, a path. Says `waiting` once if it must wait. The lock of
 * a process that was killed is taken over.
 */
export async function inTurn(lock, waiting, work) {
  mkdirSync(dirname(lock), { recursive: true });
  let last;
  let missed = 0;
  while (!take(lock)) {
    const holder = readHolder(lock);
    if (last === undefined) console.info(waiting);
    missed = holder && holder.seen === last?.seen ? missed + 1 : 0;
    last = holder ?? {};
    if (holder && (!lives(holder.id) || missed > patience)) rmSync(lock, { recursive: true, force: true });
    else await wait(beat);
  }
  const file = join(lock, 'holder');
  const pulse = setInterval(() => existsSync(file) && utimesSync(file, new Date(), new Date()), beat);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
    rmSync(lock, { recursive: true, force: true });
  }
}
