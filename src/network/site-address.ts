import { toLocalUrl } from "./local-url.ts";

/** The URL at which visitors reach this server. */
export type SiteAddress = {
  /** Returns the absolute URL; before the server listens, it has the requested port. */
  url(): string;
  /** Sets the actual port of the server. */
  listensOn(port: number): void;
};

/** Creates the address of a server. @param publicUrl public URL; without it, the URL on this machine is used. */
export function createSiteAddress(publicUrl: string | undefined, host: string, port: number): SiteAddress {
  let listening = port;
  return {
    url: () => publicUrl ?? toLocalUrl(host, listening),
    listensOn(actual) {
      listening = actual;
    },
  };
}
