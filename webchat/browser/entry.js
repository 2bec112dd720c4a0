/* What src/widget/chat.js uses of Web Chat, under the names that Microsoft's own bundle gives it. */
import { createStore } from "botframework-webchat-core";
// The package hides its sources from imports by name.
import createDirectLineWith from "../node_modules/botframework-webchat/src/createDirectLine";
import ReactWebChat from "../node_modules/botframework-webchat/src/FullReactWebChat";
import renderComponent from "../node_modules/botframework-webchat/src/renderWebChat";

const botAgent = `WebChat/${process.env.npm_package_version} (Full)`;

window.WebChat = {
  createDirectLine: (options) => createDirectLineWith({ ...options, botAgent }),
  createStore,
  renderWebChat: (props, element) => renderComponent(ReactWebChat, props, element),
};
