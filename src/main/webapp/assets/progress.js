/* Says how far long work is, also on another page than the one that began it. A form that is answered soon
   shows nothing. */
(function () {
  "use strict";
  var box = document.getElementById("progress");
  var bar = box.querySelector("progress");
  var text = box.querySelector("[aria-hidden]");
  var told = box.querySelector("[role=status]");
  var link = box.querySelector("a");
  var seen = box.getAttribute("data-running") === "true";
  var timer = null;
  var PACE = 700;
  var MOST = 12;

  function show(work) {
    bar.max = work.total;
    bar.value = work.written;
    text.textContent = work.text;
    if (!seen || box.hidden) {
      /* read aloud once, not at every step */
      told.textContent = work.text;
    }
    bar.hidden = text.hidden = false;
    link.hidden = true;
    seen = true;
    box.hidden = false;
  }
  function ended() {
    stop();
    if (seen) {
      seen = false;
      link.href = window.location.href;
      bar.hidden = text.hidden = true;
      told.textContent = "";
      link.hidden = box.hidden = false;
    }
  }
  function stop() {
    window.clearTimeout(timer);
    timer = null;
  }
  /* after a form was sent the writing may not have begun; the longer it takes the rarer it is asked */
  function empty(times) {
    if (seen || times >= MOST) {
      ended();
    } else {
      watch(times + 1);
    }
  }
  function ask(times) {
    window.fetch(box.getAttribute("data-from"), { credentials: "same-origin", redirect: "error" }).then(function (answer) {
      return answer.status === 200 ? answer.json() : null;
    }).then(function (work) {
      if (timer === null) {
        return;
      }
      if (work) {
        show(work);
        watch(0);
      } else {
        empty(times);
      }
    }).catch(function () {
      /* a server that does not answer is asked as long as work that does not begin */
      if (timer !== null && times < MOST) {
        watch(times + 1);
      } else {
        stop();
      }
    });
  }
  function watch(times) {
    stop();
    timer = window.setTimeout(function () { ask(times); }, PACE * (1 + times / 2));
  }
  document.addEventListener("submit", function (event) {
    if (!event.defaultPrevented) {
      watch(0);
    }
  });
  /* a part of the page that comes by itself tells its end by itself */
  window.jQuery(document).on("pfAjaxSend", function () { watch(0); }).on("pfAjaxComplete", function () {
    stop();
    seen = false;
    box.hidden = true;
  });
  if (seen) {
    timer = window.setTimeout(function () { ask(0); }, 0);
  }
})();
