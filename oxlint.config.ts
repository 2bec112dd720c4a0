import { defineConfig, type OxlintOverride } from "oxlint";

/**
 * The folders of `src/`, and the folders that each may import; type imports count. A folder that is not named may not be
 * imported. DESIGN.md draws the same.
 */
const LEAVES = ["text", "records", "network"];
const KNOWN = ["languages", "content", "entities", ...LEAVES];
const MIND = ["advisor", "understanding", "jobs", ...KNOWN];
const SERVED = [...MIND, "ports", "http"];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  records: [],
  network: [],
  languages: ["text", "records"],
  content: ["languages", ...LEAVES],
  entities: ["content", "languages", ...LEAVES],
  jobs: KNOWN,
  understanding: KNOWN,
  learning: ["understanding", ...KNOWN],
  advisor: ["understanding", "jobs", ...KNOWN],
  ports: [],
  http: ["languages", ...LEAVES],
  conversation: [...MIND, "ports"],
  feedback: [...SERVED, "conversation"],
  handover: [...SERVED, "conversation"],
  alerts: [...SERVED, "conversation"],
  privacy: [...SERVED, "conversation", "feedback"],
  channels: [...SERVED, "conversation", "alerts", "privacy"],
  store: ["ports", "alerts", "jobs"],
};

const ROOMS = [...Object.keys(ALLOWED), "tools", "widget"];

/** Packages that only some folders may import. */
const PACKAGES = [
  { name: "botbuilder", only: ["channels/bot-framework", "channels/teams"] },
  { name: "restify", only: ["http"] },
  { name: "fuse.js", only: ["understanding/spelling"] },
  { name: "nodemailer", only: ["alerts/mail"] },
  { name: "node:sqlite", only: ["store"] },
];

const SDK = { group: ["botbuilder-*", "botframework-*"], message: "Import the SDK from `botbuilder`." };
const ROOT = { group: ["**/main.ts", "**/compose.ts"], message: "Nothing below the composition root imports it." };

function restrict(packages: readonly string[], rooms: readonly string[], message: string) {
  return {
    "no-restricted-imports": [
      "error",
      {
        paths: PACKAGES.filter(({ name }) => packages.includes(name)).map(({ name, only }) => ({
          name,
          message: `Only src/${only.join(" and src/")} may import ${name}.`,
        })),
        patterns: [SDK, ROOT, ...(rooms.length > 0 ? [{ group: rooms.map((room) => `**/${room}/**`), message }] : [])],
      },
    ],
  } satisfies OxlintOverride["rules"];
}

/** Packages a folder may not import. */
function refused(folder: string): string[] {
  return PACKAGES.filter(({ only }) => !only.includes(folder)).map(({ name }) => name);
}

const directions = Object.entries(ALLOWED).map(([room, allowed]): OxlintOverride => ({
  files: [`src/${room}/**`],
  rules: restrict(
    refused(room),
    ROOMS.filter((other) => other !== room && !allowed.includes(other)),
    `src/${room} may import: ${allowed.join(", ") || "nothing of src"}.`,
  ),
}));

/** Folders inside a room that may import a package which the rest of the room may not. */
const exceptions = PACKAGES.flatMap(({ only }) => only)
  .filter((folder) => folder.includes("/"))
  .map((folder): OxlintOverride => {
    const [room = ""] = folder.split("/");
    const allowed = ALLOWED[room] ?? [];
    return {
      files: [`src/${folder}/**`],
      rules: restrict(
        refused(folder),
        ROOMS.filter((other) => other !== room && !allowed.includes(other)),
        `src/${room} may import: ${allowed.join(", ")}.`,
      ),
    };
  });

export default defineConfig({
  plugins: ["typescript", "unicorn", "import", "vitest", "promise", "node"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  ignorePatterns: ["node_modules", "src/widget/vendor", "test/fixtures"],
  rules: {
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "import/no-default-export": "error",
    "no-console": "error",
    "no-unused-vars": "error",
    eqeqeq: "error",
    "no-await-in-loop": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    "consistent-return": "off",
    "typescript/consistent-return": "off",
    "typescript/no-unsafe-type-assertion": "off",
    "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "hold", "testStore", "expect*"] }],
    "vitest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["row"] }],
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
    "promise/always-return": ["error", { ignoreLastCallback: true }],
  },
  overrides: [
    { files: ["src/tools/**", "bench/**", "webchat/*.ts"], rules: { "no-console": "off" } },
    {
      files: ["src/widget/launcher.js"],
      rules: { "no-console": ["error", { allow: ["warn"] }], "unicorn/consistent-function-scoping": "off" },
    },
    // An ambient file, whose types are global, cannot have an import of its own.
    { files: ["src/widget/types.d.ts"], rules: { "typescript/consistent-type-imports": "off" } },
    { files: ["*.config.ts", "webchat/browser/**"], rules: { "import/no-default-export": "off" } },
    ...directions,
    ...exceptions,
  ],
});
