import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A Node program to start. */
export type ProgramToStart = {
  /** What stands after `node` on the command line. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The folder it is started in; this program's own when left out. */
  readonly cwd?: string;
  /** Matches the line it prints once it is ready. */
  readonly ready: RegExp;
  /** Hears each other line it prints; what it says on standard error is passed on as it is. */
  readonly onLine?: (line: string) => void;
};

/** A program that runs beside this one. */
export type Program = {
  /** What the first group of `ready` matched. */
  readonly told: string;
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>;
};

/** Starts a program and resolves once it says that it is ready, or with nothing when it ends before. */
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
