/** Sends the port to the parent process and, on each request, the CPU time used so far in milliseconds. */
export function reportCpu(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000 });
  });
  process.once("disconnect", () => process.exit(0));
  process.send?.({ port });
}
