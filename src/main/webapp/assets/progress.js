/* Says how far long work is, also on another page than the one that began it. A form that is answered soon
   shows nothing. */
(function () {
  "use strict";
  var box = document.getElementById("progress");
  var seen = box.getAttribute("data-running") === "true";
  var timer = null;

  function show(work) {
    seen = true;
    box.querySelector("progress").max = work.total;
    box.querySelector("progress").value = work.written;
    box.querySelector("span").textContent = work.text;
    box.hidden = false;
  }
  function ended() {
    timer = null;
    if (seen) {
      seen = false;
      box.hidden = false;
      box.querySelector("progress").hidden = true;
      box.querySelector("span").hidden = true;
      box.querySelector("a").hidden = false;
    }
  }
  function ask(again) {
    window.fetch(box.getAttribute("data-from"), { credentials: "same-origin", redirect: "error" }).then(function (answer) {
      if (answer.status === 200) {
        return answer.json().then(function (work) {
          show(work);
          watch(again);
        });
      }
      /* a form that was sent may not have come to its writing yet */
      if (again > 0) {
        watch(again - 1);
      } else {
        ended();
      }
      return null;
    }).catch(function () { timer = null; });
  }
  function watch(again) {
    timer = window.setTimeout(function () { ask(again); }, 700);
  }
  document.addEventListener("submit", function () {
    if (timer === null) {
      watch(120);
    }
  });
  if (seen) {
    ask(0);
  }
})();
