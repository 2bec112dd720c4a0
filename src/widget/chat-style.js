/* The colours are named in colours.css, which knows light and dark. */
const INK = "var(--ink)";
const MUTED = "var(--muted)";
const ACCENT = "var(--accent)";
const BRAND = "var(--brand)";
const BRAND_STRONG = "var(--brand-strong)";
const PAPER = "var(--paper)";
const CARD = "var(--card)";
const LINE = "var(--line)";
const TINT = "var(--tint)";
const EDGE = "var(--edge)";

const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

/**
 * Returns Web Chat's style options, drawn from pictures under an address. What they cannot say is in chat.css.
 * Source: https://github.com/microsoft/BotFramework-WebChat/blob/main/packages/api/src/StyleOptions.ts
 * @param {string} assets
 */
export function styleOptions(assets) {
  return {
    accent: ACCENT,
    backgroundColor: PAPER,
    primaryFont: FONTS,
    subtle: MUTED,
    paddingRegular: 12,
    paddingWide: 16,
    transitionDuration: "0.15s",

    avatarSize: 30,
    botAvatarImage: `${assets}favicon.svg`,
    // Not shown, but without initials Web Chat shows no picture either.
    botAvatarInitials: " ",
    botAvatarBackgroundColor: "transparent",
    showAvatarInGroup: "status",

    bubbleBackground: CARD,
    bubbleBorderColor: LINE,
    bubbleBorderRadius: 16,
    bubbleTextColor: INK,
    bubbleFromUserBackground: BRAND,
    bubbleFromUserBorderColor: BRAND,
    bubbleFromUserBorderRadius: 16,
    bubbleFromUserTextColor: "#ffffff",
    bubbleMinWidth: 40,
    bubbleMinHeight: 36,
    bubbleMaxWidth: 560,

    // Breaks of long words are chat.css's, which leaves whole words in narrow columns whole.
    messageActivityWordBreak: "normal",

    groupTimestamp: 300_000,
    timestampColor: MUTED,

    // An answer longer than the screen is shown from its beginning.
    autoScrollSnapOnPage: true,

    // Answers are Markdown of our own; nobody's HTML is drawn.
    markdownRenderHTML: false,

    hideUploadButton: true,
    sendBoxTextWrap: true,
    sendBoxHeight: 56,
    sendBoxMaxHeight: 140,
    sendBoxTextColor: INK,
    sendBoxPlaceholderColor: MUTED,
    sendBoxBorderTop: `solid 1px ${LINE}`,
    sendBoxButtonColor: ACCENT,
    sendBoxBackground: CARD,
    sendBoxButtonColorOnDisabled: "var(--off)",
    sendBoxButtonShadeBorderRadius: 12,
    sendBoxButtonShadeInset: 8,
    sendBoxButtonShadeColorOnHover: TINT,
    sendBoxButtonShadeColorOnActive: TINT,
    sendBoxButtonShadeColorOnDisabled: "transparent",
    sendBoxButtonKeyboardFocusIndicatorBorderColor: ACCENT,
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
    sendBoxButtonKeyboardFocusIndicatorInset: 8,

    suggestedActionLayout: "flow",
    suggestedActionHeight: 34,
    suggestedActionBorderRadius: 17,
    suggestedActionBorderWidth: 1,
    suggestedActionBackgroundColor: CARD,
    suggestedActionBorderColor: EDGE,
    suggestedActionTextColor: ACCENT,
    suggestedActionBackgroundColorOnHover: TINT,
    suggestedActionBackgroundColorOnActive: BRAND,
    suggestedActionTextColorOnActive: "#ffffff",
    suggestedActionBorderColorOnHover: ACCENT,
    suggestedActionKeyboardFocusIndicatorBorderColor: ACCENT,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 14,
    suggestedActionKeyboardFocusIndicatorBorderStyle: "solid",
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionKeyboardFocusIndicatorInset: 1,
    suggestedActionsVisualKeyboardIndicatorColor: "transparent",

    typingAnimationBackgroundImage: `url('${assets}typing.svg')`,
    typingAnimationHeight: 38,
    typingAnimationWidth: 60,

    transcriptActivityVisualKeyboardIndicatorColor: ACCENT,
    transcriptVisualKeyboardIndicatorColor: ACCENT,
    transcriptOverlayButtonBackground: BRAND,
    transcriptOverlayButtonBackgroundOnHover: BRAND_STRONG,
    transcriptOverlayButtonBackgroundOnFocus: BRAND_STRONG,
  };
}

/** Returns the look of Adaptive Cards, as the card library's host configuration. */
export function cardStyle() {
  const ink = { default: INK, subtle: MUTED };
  const colours = { default: ink, dark: ink, accent: { default: ACCENT, subtle: ACCENT } };
  const container = { backgroundColor: CARD, foregroundColors: colours };
  return {
    fontFamily: FONTS,
    fontSizes: { small: 13, default: 15, medium: 15, large: 17, extraLarge: 20 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 14 },
    separator: { lineThickness: 1, lineColor: LINE },
    supportsInteractivity: true,
    // The bars of a salary picture: the visitor's own in the accent, the others paler.
    containerStyles: {
      default: container,
      accent: { ...container, backgroundColor: ACCENT },
      emphasis: { ...container, backgroundColor: "var(--bar)" },
    },
    factSet: {
      spacing: 12,
      title: { color: "Default", isSubtle: true, weight: "Default", wrap: true, maxWidth: 180 },
      value: { color: "Default", weight: "Bolder", wrap: true },
    },
    actions: {
      maxActions: 6,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      buttonSpacing: 8,
      spacing: "default",
    },
  };
}
