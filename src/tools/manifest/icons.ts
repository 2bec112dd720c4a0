import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { PNG } from "pngjs";
import { explainReadError } from "../../content/faults/explain-read.ts";
import { faultOfFile, type Fault } from "../../content/faults/fault.ts";
import type { ManifestSource } from "./source.ts";

/** Pixels along each side. Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons */
const SIZES = { color: 192, outline: 32 } as const;

/** Most empty pixels beside the outline, both sides of a direction together. */
const MAX_OUTLINE_MARGIN = 4;

/** Bytes of a pixel: red, green, blue and opacity. */
const CHANNELS = 4;
const [TRANSPARENT, FULL] = [0, 255];

/** The icons of a package by file name, and their faults. */
export type ManifestIcons = { readonly icons: Readonly<Record<string, Uint8Array>>; readonly faults: readonly Fault[] };

/** Reads both icons of an app and checks their pixels. */
export async function readManifestIcons(folder: string, { app }: ManifestSource): Promise<ManifestIcons> {
  const icons: Record<string, Uint8Array> = {};
  const faults: Fault[] = [];
  for (const kind of ["color", "outline"] as const) {
    const name = app.icons[kind];
    const file = `${basename(folder)}/${name}`;
    try {
      const bytes = await readFile(join(folder, name));
      icons[name] = bytes;
      faults.push(...explainIcon(bytes, kind).map((message) => faultOfFile(file, message)));
    } catch (error) {
      faults.push(faultOfFile(file, explainReadError(error)));
    }
  }
  return { icons, faults };
}

function explainIcon(bytes: Buffer, kind: keyof typeof SIZES): string[] {
  const picture = readPicture(bytes);
  if (picture === undefined) return ["is no PNG picture; save it as one"];
  const { width, height } = picture;
  const size = SIZES[kind];
  if (width !== size || height !== size) return [`is ${width} × ${height} pixels; draw it at ${size} × ${size}`];
  return kind === "color" ? explainColor(picture) : explainOutline(picture);
}

function readPicture(bytes: Buffer): PNG | undefined {
  try {
    return PNG.sync.read(bytes);
  } catch {
    return undefined;
  }
}

function explainColor(picture: PNG): string[] {
  const [clear] = pixels(picture, (_, alpha) => alpha < FULL);
  if (clear === undefined) return [];
  return [`is see-through at ${clear.x}, ${clear.y}; fill the square to its corners, Teams rounds them itself`];
}

function explainOutline(picture: PNG): string[] {
  const [tinted] = pixels(picture, (isWhite, alpha) => alpha > TRANSPARENT && !isWhite);
  if (tinted) return [`has a colour at ${tinted.x}, ${tinted.y}; draw it in pure white (#ffffff) on nothing`];
  const drawn = pixels(picture, (_, alpha) => alpha > TRANSPARENT);
  if (drawn.length === picture.width * picture.height) return ["has no transparent background; draw on nothing"];
  const reach = Math.max(span(drawn.map(({ x }) => x)), span(drawn.map(({ y }) => y)));
  if (reach >= SIZES.outline - MAX_OUTLINE_MARGIN) return [];
  return [`is drawn only ${reach} pixels large; the store takes no padding, so fill the ${SIZES.outline}`];
}

function span(places: readonly number[]): number {
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1;
}

/** Lists the pixels that match a condition, row by row. */
function pixels({ width, data }: PNG, isWanted: (isWhite: boolean, alpha: number) => boolean) {
  const found: { readonly x: number; readonly y: number }[] = [];
  for (let at = 0; at < data.length; at += CHANNELS) {
    const [red, green, blue, alpha = FULL] = data.subarray(at, at + CHANNELS);
    const isWhite = red === FULL && green === FULL && blue === FULL;
    const nth = at / CHANNELS;
    if (isWanted(isWhite, alpha)) found.push({ x: nth % width, y: Math.floor(nth / width) });
  }
  return found;
}
