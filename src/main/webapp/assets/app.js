/* What every signed-in page does in the browser: confirm what cannot be undone, warn before typed text
   is lost, show an Ajax error's own page. No inline scripts anywhere: pages only carry data attributes. */
(function () {
  "use strict";
  var dirty = false;

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-confirm]");
    if (button && !window.confirm(button.getAttribute("data-confirm"))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  document.addEventListener("input", function (event) {
    if (event.target.closest("form[data-guard]")) {
      dirty = true;
    }
  });
  document.addEventListener("submit", function (event) {
    dirty = false;
    window.setTimeout(function () {
      event.target.querySelectorAll("input[type=submit],button[type=submit]").forEach(function (b) {
        b.disabled = true;
        window.setTimeout(function () { b.disabled = false; }, 4000);
      });
    }, 0);
  });
  window.addEventListener("beforeunload", function (event) {
    if (dirty) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
})();
