/* What src/widget/chat.js uses of Web Chat, under the names that Microsoft's own bundle gives it. It has a Direct Line of its own. */
import { createStore } from "botframework-webchat-core";
// The package hides its sources from imports by name.
import ReactWebChat from "../node_modules/botframework-webchat/src/FullReactWebChat";
import renderComponent from "../node_modules/botframework-webchat/src/renderWebChat";

window.WebChat = {
  createStore,
  renderWebChat: (props, element) => renderComponent(ReactWebChat, props, element),
};
