/* Keeps on the server what is typed into a form that names a draft, and offers it again after a lost session or
   a closed browser. The field of the form that is called "draft" holds its place and the words. */
(function () {
  "use strict";
  var PAUSE = 1500;
  var LITTLE = 20;
  var address = document.querySelector("[data-drafts]").getAttribute("data-drafts");
  var here = {};     /* places of the forms that are shown */
  var offered = {};  /* drafts that were found and neither taken nor dropped */
  var waiting = {};  /* timers of what was typed last */
  var sent = {};     /* what is on its way to the server */

  function fields(form) {
    return Array.from(form.querySelectorAll("input, textarea, select")).filter(function (field) {
      return field.id && ["", "text", "number"].indexOf(field.getAttribute("type") || "") >= 0
        && field.getAttribute("data-draft") !== "no" && !field.closest(".ui-autocomplete");
    });
  }
  function at(place) {
    return address + "?place=" + encodeURIComponent(place);
  }
  function markOf(form) {
    return form && form.querySelector("input[name=draft]");
  }
  function forget(place) {
    window.clearTimeout(waiting[place]);
    if (sent[place]) {
      sent[place].abort();
    }
    delete offered[place];
  }
  function keep(form, place) {
    var mark = markOf(form);
    if (!form.isConnected || !mark || mark.value !== place) {
      return;
    }
    var typed = {};
    var letters = 0;
    fields(form).forEach(function (field) {
      typed[field.id] = field.value;
      letters += field.tagName === "SELECT" ? 0 : field.value.length;
    });
    /* what was found is not given up for a few letters */
    if (offered[place] && letters < LITTLE) {
      return;
    }
    sent[place] = new AbortController();
    window.fetch(at(place), {
      method: "POST",
      body: new URLSearchParams({ fields: JSON.stringify(typed) }),
      signal: sent[place].signal
    }).catch(function () { /* the next key tries again */ });
  }
  document.addEventListener("input", function (event) {
    var form = event.target.closest("form");
    var mark = markOf(form);
    if (mark) {
      var place = mark.value;
      window.clearTimeout(waiting[place]);
      waiting[place] = window.setTimeout(function () { keep(form, place); }, PAUSE);
    }
  });
  /* What is being saved is no draft any more. */
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[id$=':save'], [id$=':more'], [id$=':sendBack']");
    var mark = button && markOf(button.form);
    if (mark) {
      forget(mark.value);
    }
  }, true);

  function button(text, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "quiet";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }
  function has(field, value) {
    return field.tagName !== "SELECT" || Array.from(field.options).some(function (o) { return o.value === value; });
  }
  function take(form, typed) {
    fields(form).forEach(function (field) {
      if (typed[field.id] !== undefined && typed[field.id] !== field.value && has(field, typed[field.id])) {
        field.value = typed[field.id];
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  }
  function note(form, mark) {
    var place = mark.value;
    var shown = document.createElement("p");
    shown.className = "notice warn draft";
    shown.setAttribute("role", "status");
    shown.append(mark.dataset.found.replace("{0}", offered[place].at) + " ");
    shown.append(button(mark.dataset.take, function () {
      var typed = offered[place].typed;
      delete offered[place];
      shown.remove();
      take(form, typed);
      keep(form, place);
    }), " ", button(mark.dataset.drop, function () {
      delete offered[place];
      shown.remove();
      window.fetch(at(place), { method: "DELETE" });
    }));
    form.prepend(shown);
  }
  function found(mark, draft) {
    var typed = JSON.parse(draft.fields);
    var lost = fields(mark.form).some(function (field) {
      return typed[field.id] !== undefined && typed[field.id] !== field.value;
    });
    if (lost) {
      offered[mark.value] = { at: draft.at, typed: typed };
      note(mark.form, mark);
    }
  }
  function look() {
    var now = {};
    document.querySelectorAll("input[name=draft]").forEach(function (mark) {
      var place = mark.value;
      now[place] = true;
      if (offered[place] && !mark.form.querySelector(".notice.draft")) {
        note(mark.form, mark);
      } else if (!here[place]) {
        window.fetch(at(place)).then(function (answer) {
          return answer.status === 200 ? answer.json() : null;
        }).then(function (draft) {
          if (draft && mark.isConnected) {
            found(mark, draft);
          }
        }).catch(function () { /* nothing is offered */ });
      }
    });
    Object.keys(offered).forEach(function (place) {
      if (!now[place]) {
        delete offered[place];
      }
    });
    here = now;
  }
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
})();
