/** Explains why a file or folder cannot be read, continuing its name: `does not exist`. */
export function explainReadError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return "does not exist";
  if (code === "EACCES" || code === "EPERM") return "cannot be read: permission denied";
  return `cannot be read (${code})`;
}
