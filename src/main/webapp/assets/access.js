/* Names and roles that PrimeFaces' components leave out, for who works without a mouse or a screen. Mended
   when the page is there and after every answer that changes it. */
(function () {
  "use strict";
  /* The button of an upload is a span over a hidden field: the field itself takes the focus and the name. */
  function upload(box) {
    var field = box.querySelector("input[type=file]");
    if (!field || !box.hasAttribute("tabindex")) {
      return;
    }
    box.removeAttribute("tabindex");
    box.removeAttribute("role");
    field.removeAttribute("tabindex");
    field.removeAttribute("aria-hidden");
    field.setAttribute("aria-label", box.innerText.trim());
    box.removeAttribute("aria-labelledby");
  }
  function progress(bar) {
    var row = bar.closest(".ui-fileupload-row, tr");
    bar.setAttribute("aria-label", row ? row.innerText.trim().split("\n")[0] : "");
  }
  function button(box) {
    var text = box.querySelector(".ui-button-text");
    if (text && text.textContent === "ui-button") {
      text.textContent = box.getAttribute("aria-label") || window.PrimeFaces.getLocaleLabel("cancel");
    }
  }
  function plain(item) {
    item.setAttribute("role", "none");
  }
  function each(root, selector, mend) {
    if (root.matches(selector)) {
      mend(root);
    }
    root.querySelectorAll(selector).forEach(mend);
  }
  function mend(root) {
    each(root, ".ui-fileupload-choose", upload);
    each(root, ".ui-fileupload .ui-progressbar", progress);
    each(root, ".ui-button-icon-only", button);
    each(root, ".ui-columntoggler-items > li", plain);
  }
  function start() {
    mend(document.body);
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          if (node.nodeType === 1) {
            mend(node);
          }
        });
      });
    }).observe(document.body, { childList: true, subtree: true });
  }
  window.addEventListener("load", function () { window.setTimeout(start, 0); });
})();
