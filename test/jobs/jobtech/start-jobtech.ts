import { onTestFinished } from "vitest";
import { startJobtechServer, type JobtechServer } from "../../../src/tools/jobtech/server.ts";

/** Starts a fake JobTech that ends with the test. */
export async function startJobtech(): Promise<JobtechServer> {
  const jobtech = await startJobtechServer();
  onTestFinished(() => jobtech.close());
  return jobtech;
}
