/* Keeps on the server what is typed into a form that names a draft, and offers it again after a lost session or
   a closed browser. The field of the form that is called "draft" holds its place and the words. */
(function () {
  "use strict";
  var PAUSE = 1500;
  var address = document.querySelector("[data-drafts]").getAttribute("data-drafts");
  var asked = {};
  var timers = {};

  function fields(form) {
    return Array.from(form.querySelectorAll("input, textarea, select")).filter(function (field) {
      return field.id && ["", "text", "number"].indexOf(field.getAttribute("type") || "") >= 0 && !field.closest(".ui-autocomplete");
    });
  }
  function at(place) {
    return address + "?place=" + encodeURIComponent(place);
  }
  function keep(form, place) {
    var typed = {};
    fields(form).forEach(function (field) { typed[field.id] = field.value; });
    window.fetch(at(place), { method: "POST", body: new URLSearchParams({ fields: JSON.stringify(typed) }) });
  }
  document.addEventListener("input", function (event) {
    var form = event.target.closest("form");
    var mark = form && form.querySelector("input[name=draft]");
    if (mark) {
      window.clearTimeout(timers[mark.value]);
      timers[mark.value] = window.setTimeout(function () { keep(form, mark.value); }, PAUSE);
    }
  });
  document.addEventListener("submit", function (event) {
    var mark = event.target.querySelector("input[name=draft]");
    if (mark) {
      window.clearTimeout(timers[mark.value]);
    }
  });

  function button(text, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "quiet";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }
  function offer(form, mark, draft) {
    var typed = JSON.parse(draft.fields);
    var lost = fields(form).some(function (field) {
      return typed[field.id] !== undefined && typed[field.id] !== field.value;
    });
    if (!lost) {
      return;
    }
    var note = document.createElement("p");
    note.className = "notice warn draft";
    note.setAttribute("role", "status");
    note.append(mark.dataset.found.replace("{0}", draft.at) + " ");
    note.append(button(mark.dataset.take, function () {
      fields(form).forEach(function (field) {
        if (typed[field.id] !== undefined) {
          field.value = typed[field.id];
        }
      });
      note.remove();
      form.dispatchEvent(new Event("input", { bubbles: true }));
    }), " ", button(mark.dataset.drop, function () {
      window.fetch(at(mark.value), { method: "DELETE" });
      note.remove();
    }));
    form.prepend(note);
  }
  function look() {
    var here = {};
    document.querySelectorAll("input[name=draft]").forEach(function (mark) {
      here[mark.value] = true;
      if (!asked[mark.value]) {
        window.fetch(at(mark.value)).then(function (answer) {
          return answer.status === 200 ? answer.json() : null;
        }).then(function (draft) {
          if (draft && mark.isConnected) {
            offer(mark.form, mark, draft);
          }
        });
      }
    });
    asked = here;
  }
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
})();
