/* What every signed-in page does in the browser: confirm what cannot be undone, warn before typed text
   is lost, show an Ajax error's own page. No inline scripts anywhere: pages only carry data attributes. */
(function () {
  "use strict";
  var dirty = false;

  /* What cannot be undone asks first; the answer is named as the button is. Yes presses the button again, once. */
  var asked = null;
  var passed = null;
  var by = null;
  /* Whether the press is on its way or waits behind others; what the page asks by itself stops no press. */
  function isUnderWay(press) {
    return press !== null && window.PrimeFaces.ajax.Queue.requests.some(function (request) {
      return request.source === press.id || request.source === press;
    });
  }
  document.addEventListener("click", function (event) {
    /* a second press of what is under way is none */
    if (isUnderWay(event.target.closest("button[type=submit]"))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    var button = event.target.closest("[data-confirm]:not([data-confirm=''])");
    if (button && button !== passed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.PF("confirm").showMessage({ message: button.getAttribute("data-confirm"), escape: true });
      document.querySelector(".ui-confirmdialog-yes .ui-button-text").textContent =
        button.dataset.yes || button.value || button.innerText;
      asked = button;
    } else if (event.target.closest(".ui-confirmdialog-yes") && asked) {
      window.PF("confirm").hide();
      passed = asked;
      asked = null;
      by = passed.id;
      passed.click();
      by = passed = null;
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

  /* What the error page of an Ajax answer says, above the form as it was typed. */
  function tell(answer) {
    var main = new DOMParser().parseFromString(answer || "", "text/html").querySelector("main");
    var box = document.getElementById("failure");
    box.replaceChildren();
    [main ? main.querySelector("h1") : null, main ? main.querySelector("p") : null].forEach(function (part) {
      if (part) {
        var line = document.createElement("p");
        line.textContent = part.textContent.replace(/ \(\d+\)$/, "");
        box.appendChild(line);
      }
    });
    if (!box.hasChildNodes()) {
      box.textContent = box.getAttribute("data-offline");
    }
    box.hidden = false;
    /* what was told before is not so any more */
    document.getElementById("notices").replaceChildren();
    document.querySelectorAll("main .field-error").forEach(function (error) { error.replaceChildren(); });
    /* a password is typed anew, not behind the one that was refused */
    document.querySelectorAll("main input[type=password]").forEach(function (field) { field.value = ""; });
    box.classList.toggle("over", document.querySelector(".ui-dialog[aria-hidden=false]") !== null);
    box.scrollIntoView({ block: "center" });
  }
  function quiet() {
    document.getElementById("failure").hidden = true;
  }
  /* What went wrong stays until the person does something else: of several files one may be refused. */
  document.addEventListener("click", quiet, true);
  /* A button that was pressed for nothing can be pressed again. */
  function rest() {
    window.setTimeout(function () {
      document.querySelectorAll(".ui-button.ui-state-loading").forEach(function (button) {
        button.classList.remove("ui-state-loading");
        button.querySelectorAll(".ui-icon-loading").forEach(function (spinner) { spinner.remove(); });
      });
    }, 0);
  }
  /* Faces keeps silent when the network fails, PrimeFaces leaves the page: so the request itself is asked. */
  var send = XMLHttpRequest.prototype.send;
  /* The server takes one form once (ADR 23), and the state of a page stays the same while its parts change: so every
     answer that came makes the next press another one. A press that was not answered is sent again as the same. */
  var answers = 0;
  function numbered(body) {
    if (body instanceof FormData && body.has("jakarta.faces.ViewState")) {
      body.append("answers", answers);
    }
    return typeof body === "string" && body.indexOf("jakarta.faces.ViewState=") >= 0 ? body + "&answers=" + answers : body;
  }
  XMLHttpRequest.prototype.send = function (body) {
    var request = this;
    request.addEventListener("load", function () {
      answers++;
      if (request.status >= 400) {
        tell(request.responseText);
        rest();
      }
      window.setTimeout(function () {
        var parts = document.querySelectorAll("[data-unsaved]");
        if (parts.length > 0) {
          dirty = document.querySelector("[data-unsaved=true]") !== null;
        }
      }, 0);
    });
    request.addEventListener("error", function () { tell(""); rest(); });
    return send.call(request, numbered(body));
  };
  /* A file that was refused is not sent again with the next one. */
  window.jQuery(document).on("fileuploadfail", function (event, data) {
    var upload = window.PrimeFaces.getWidgetById(event.target.id);
    if (upload && data.errorThrown !== "abort") {
      upload.removeFiles(data.files);
      upload.jq.find("input[type=file]").val("");
    }
  });
  /* Where several things can be done with what is typed, Enter does none of them. */
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches("[data-enter=none] input[type=text]")) {
      event.preventDefault();
    }
  });
  /* what is wrong in a form that was folded away is seen */
  function unfold() {
    document.querySelectorAll("details:not([open]) .field-error").forEach(function (error) {
      error.closest("details").open = true;
    });
  }
  /* A part that a press opened beside takes the focus, and gives it back to that press when it is closed. */
  var arrival = null;
  function arrive() {
    var here = document.querySelector("[data-arrival]");
    var what = here ? here.getAttribute("data-arrival") : null;
    if (here && (!arrival || arrival.what !== what)) {
      arrival = { what: what, by: arrival ? arrival.by : pressed };
      here.focus();
    } else if (!here && arrival) {
      var by = document.getElementById(arrival.by);
      arrival = null;
      if (by) {
        by.focus();
      }
    }
  }
  /* What changed the whole page says so at its top; who pressed goes on from there. */
  function begin() {
    var heading = document.getElementById("heading").textContent.trim();
    document.title = document.title.replace(/^[^]* – /, function () { return heading + " – "; });
    if (pressed && !document.getElementById(pressed) && document.activeElement === document.body) {
      document.querySelector("main").focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }
  var pressed = null;
  window.jQuery(document).on("pfAjaxSend", function () {
    pressed = by || (document.activeElement ? document.activeElement.id : null);
  }).on("pfAjaxComplete", function () {
    unfold();
    arrive();
    showWrong();
    begin();
  });
  /* What was typed wrong takes the focus, where a press was refused for it. */
  function showWrong() {
    var by = document.getElementById(pressed);
    var form = by && by.tagName === "BUTTON" ? by.closest("form") : null;
    var place = form ? Array.from(form.querySelectorAll(".field, td")).find(function (e) {
      var error = e.querySelector(":scope > .field-error");
      return error && error.textContent.trim() !== "";
    }) : null;
    var field = place ? place.querySelector("input:not([type=hidden]), select, textarea") : null;
    if (field) {
      field.focus();
    }
  }
  /* The list of orders on a phone says none while the rows stand in none of them. */
  function noOrder() {
    document.querySelectorAll("select[id$=_reflowDD]").forEach(function (orders) {
      if (!orders.querySelector("[data-none]") && !document.querySelector("th[aria-sort=ascending], th[aria-sort=descending]")) {
        var none = new Option("–", "", true, true);
        none.disabled = true;
        none.setAttribute("data-none", "");
        orders.prepend(none);
      }
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    unfold();
    noOrder();
    dirty = document.querySelector("[data-unsaved=true]") !== null;
    if (window.PrimeFaces) {
      window.PrimeFaces.ajax.Utils.handleError = function () {};
    }
  });

  /* The menu is a drawer on a narrow screen: it takes the focus, Esc and a press beside it give it back. */
  var opener = document.querySelector("[data-drawer]");
  function drawer(open) {
    document.body.classList.toggle("drawer-open", open);
    opener.setAttribute("aria-expanded", String(open));
    (open ? document.querySelector("#side a") : opener).focus();
  }
  if (opener) {
    opener.addEventListener("click", function () { drawer(!document.body.classList.contains("drawer-open")); });
    document.addEventListener("focusin", function (event) {
      if (document.body.classList.contains("drawer-open") && !event.target.closest("#side")) {
        drawer(false);
      }
    });
  }
  /* Panels that open over the page close again by Esc and by a press beside them. */
  function closePanels(except) {
    document.querySelectorAll("details[data-panel][open]").forEach(function (panel) {
      if (panel !== except) {
        panel.open = false;
      }
    });
  }
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    if (document.body.classList.contains("drawer-open")) {
      drawer(false);
    }
    var panel = document.querySelector("details[data-panel][open]");
    if (panel) {
      panel.open = false;
      panel.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", function (event) {
    closePanels(event.target.closest("details[data-panel]"));
    if (document.body.classList.contains("drawer-open") && !event.target.closest("#side, [data-drawer]")) {
      drawer(false);
    }
  });

  /* A sentence that is offered for a field goes into it. */
  document.addEventListener("click", function (event) {
    var offer = event.target.closest("[data-says]");
    if (offer) {
      var field = document.getElementById(offer.getAttribute("data-says"));
      field.value = offer.textContent.trim();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    }
  });
  /* Paper shows what is folded away on the screen. */
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.from(document.querySelectorAll("main details:not([open])"));
    folded.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (part) { part.open = false; });
  });
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
})();
