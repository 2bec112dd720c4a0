/** Shows in the page that a piece ran. */
const RUN = "window.executed=true";
const TEXT = encodeURIComponent(`<script>parent.${RUN}</script>`);

/** Messages that try to run a script, each by its trick. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "a script": `<script>${RUN}</script>`,
  "a script in a picture's error": `<img src=x onerror="${RUN}">`,
  "a script in upper case": `<SCRIPT>${RUN}</SCRIPT><IMG SRC=x OnErRoR="${RUN}">`,
  "a drawing that loads": `<svg onload="${RUN}"></svg>`,
  "a script in a drawing": `<svg><script>${RUN}</script></svg>`,
  "an animation in a drawing": `<svg><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  "a link in a drawing": `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  "a frame with a document": `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  "a frame with an address": `<iframe src="javascript:parent.${RUN}"></iframe>`,
  "a link in HTML": `<a href="javascript:${RUN}">x</a>`,
  "a link in Markdown": `[x](javascript:${RUN})`,
  "a link in mixed case": `[x](JaVaScRiPt:${RUN})`,
  "a link in entities": `<a href="&#106;avascript&colon;${RUN}">x</a>`,
  "a link over two lines": `<a href="java\nscript:${RUN}">x</a>`,
  "a link with a tab": `<a href="java&Tab;script:${RUN}">x</a>`,
  "a link behind a control character": `<a href="&#1;javascript:${RUN}">x</a>`,
  "a link by reference": `[x][y]\n\n[y]: javascript:${RUN}`,
  "a link between angles": `<javascript:${RUN}>`,
  "a link to a page of data": `<a href="data:text/html,${TEXT}">x</a>`,
  "a link to a page of data in Markdown": `[x](data:text/html,${TEXT})`,
  "a link in Visual Basic": `<a href="vbscript:${RUN}">x</a>`,
  "an attribute in Markdown": `[x](https://example.com){onclick="${RUN}" onmouseover="${RUN}"}`,
  "quotes in a picture's address": `![x](x"onerror="${RUN})`,
  "quotes in a link's title": `[x](https://example.com '"onmouseover="${RUN}')`,
  "a field that takes the focus": `<input autofocus onfocus="${RUN}">`,
  "details that open": `<details open ontoggle="${RUN}">x</details>`,
  "a film that fails": `<video><source onerror="${RUN}"></video><audio src=x onerror="${RUN}"></audio>`,
  "a form": `<form action="javascript:${RUN}"><button>x</button><button formaction="javascript:${RUN}">x</button></form>`,
  "an object and an embedding": `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  "a page that moves on": `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  "another base": `<base href="https://evil.example/">`,
  "a style": `<style>@import "javascript:${RUN}"</style><p style="background:url(javascript:${RUN})">x</p>`,
  "a template": `<template><img src=x onerror="${RUN}"></template>`,
  "a mathematical link": `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  "a change of parser in mathematics": `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  "a change of parser in a drawing": `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  "a page without scripts": `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  "an end in a comment": `<!--><img src=x onerror="${RUN}">-->`,
  "names that hide the document's own": `<form id=x><input name=attributes><input name=parentNode></form><img name=getElementById>`,
  "a body": `<body onload="${RUN}"><p onclick="${RUN}">x</p></body>`,
};

/** Where ours leaves less than the stock edition, and why; everything else comes out the same. */
export const STRICTER: Readonly<Record<string, string>> = {
  "a link in a drawing": "a drawing goes with everything in it, where the stock one leaves a button without an address",
  "a template": "what a template holds goes with it, where the stock one draws it as if it stood outside",
  "a mathematical link": "mathematics goes with its text, where the stock one leaves the text",
  "a change of parser in mathematics":
    "the same; the stock one leaves an empty table and a picture with a hostile title",
};
