import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A Node program to start. */
export type ProgramToStart = {
  /** Arguments of `node`. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Working directory; default: this program's. */
  readonly cwd?: string;
  /** Pattern of the line that it prints when it is ready. */
  readonly ready: RegExp;
  /** Is called with each other line; standard error is inherited. */
  readonly onLine?: (line: string) => void;
};

/** A running child program. */
export type Program = {
  /** Match of the first group of `ready`. */
  readonly told: string;
  /** Resolves when it has ended for any reason. */
  readonly ended: Promise<void>;
  /** Sends SIGTERM and resolves when it has ended. */
  stop(): Promise<void>;
};

/** Starts a program and resolves when it is ready; `undefined` when it ends before. */
export async function startProgram(program: ProgramToStart): Promise<Program | undefined> {
  const { args, env, cwd, ready, onLine } = program;
  const child = spawn(process.execPath, args, { env, cwd, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const told = new Promise<string>((resolve) => {
    createInterface(child.stdout).on("line", (line) => {
      const match = ready.exec(line);
      if (match) resolve(match[1] ?? "");
      else onLine?.(line);
    });
  });
  const first = await Promise.race([told, ended]);
  if (first === undefined) return undefined;
  return {
    told: first,
    ended,
    stop() {
      child.kill();
      return ended;
    },
  };
}
