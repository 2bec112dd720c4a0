import { toLocalUrl } from "./local-url.ts";

/** Where visitors reach this server. */
export type SiteAddress = {
  /** Absolute address. Before the server listens, it names the port that was asked for. */
  url(): string;
  /** Notes the port that the server got. */
  listensOn(port: number): void;
};

/** Creates the address of a server. @param publicUrl where visitors reach it; left out, this machine is meant. */
export function createSiteAddress(publicUrl: string | undefined, host: string, port: number): SiteAddress {
  let listening = port;
  return {
    url: () => publicUrl ?? toLocalUrl(host, listening),
    listensOn(actual) {
      listening = actual;
    },
  };
}
