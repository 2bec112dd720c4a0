import { isIP } from "node:net";
import { domainToASCII } from "node:url";

/** Domains of tunnel services, which give a private machine a public address; the store refuses them. */
const TUNNELS =
  "ngrok.io ngrok.app ngrok.dev ngrok.com ngrok-free.app ngrok-free.dev devtunnels.ms tunnels.api.visualstudio.com " +
  "trycloudflare.com cfargotunnel.com loca.lt localtunnel.me localhost.run lhr.life serveo.net bore.pub pinggy.io " +
  "pinggy.link loclx.io zrok.io playit.gg tunnelto.dev pagekite.me telebit.cloud ts.net sharedwithexpose.com";

/** Top-level domains that are not in the public DNS. Source: https://www.rfc-editor.org/rfc/rfc6761 */
const PRIVATE = "localhost local internal lan home corp test invalid example arpa onion";

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
const MAX_HOST = 253;

/** Returns the fault of a host that Teams could not reach or the store would refuse; `undefined` for a valid one. */
export function explainHost(host: string): string | undefined {
  if (/[/@?#\\\s]/.test(host)) return "is not a host name alone; write it without https:// and path: bot.example.com";
  if (host.includes("*")) return "holds a wildcard; name the host itself";
  if (isIP(host.replace(/^\[|\]$/g, "")) !== 0) return "is an IP address; give the host a name";
  if (host.includes(":")) return "holds a port; people reach the bot at 443, by the proxy in front of it";
  if (domainToASCII(host) !== host.toLowerCase() && domainToASCII(host) !== "")
    return `has letters beyond a–z; write ${domainToASCII(host)}`;
  const labels = host.split(".");
  const isInside = (outer: string) => host.toLowerCase() === outer || host.toLowerCase().endsWith(`.${outer}`);
  if (PRIVATE.split(" ").some(isInside)) return "is known on this machine or network only; give it a public name";
  const tunnel = TUNNELS.split(" ").find(isInside);
  if (tunnel !== undefined) return `is a tunnel of ${tunnel}; the store takes only a host of your own`;
  if (labels.length < 2 || host.length > MAX_HOST || !labels.every((label) => LABEL.test(label)))
    return "is not a host name such as bot.example.com";
  return undefined;
}
