/* The page of a session shows what others do without being loaded again. It is told that something moved, not what;
   it asks a moment later, once for many votes, and never takes away what somebody is ticking or typing. */
(function () {
  "use strict";
  var PACE = 800;
  var SPREAD = 700;
  var AGAIN = 15000;
  var channel = document.currentScript.getAttribute("data-channel");
  var timer = null;
  /* Whether a part was not asked for because somebody was at work in it. */
  var missed = false;

  /* The form by which the page asks; none where nothing moves any more. It comes anew with the whole page only. */
  function asking() {
    return document.getElementById("live");
  }
  /* Not while somebody types there, or has chosen from a list that is open. */
  function isTypedIn(part) {
    var field = document.activeElement;
    return part.contains(field) && (field.matches("select, textarea") || field.type === "text");
  }
  function busy(part) {
    return !part || isTypedIn(part) || part.querySelector("input[type=checkbox]:checked") !== null;
  }
  function ask() {
    timer = null;
    if (!asking()) {
      return;
    }
    var cases = busy(document.getElementById("agenda"));
    var seats = busy(document.getElementById("members")) || busy(document.getElementById("answering"));
    missed = cases || seats;
    window[(cases ? "askTurnout" : "askAgenda") + (seats ? "" : "AndMembers")]();
  }
  function moved() {
    if (timer === null) {
      timer = window.setTimeout(ask, PACE + Math.random() * SPREAD);
    }
  }
  function catchUp() {
    if (missed) {
      moved();
    }
  }
  function listen() {
    var scheme = window.location.protocol === "https:" ? "wss://" : "ws://";
    var socket = new WebSocket(scheme + window.location.host + channel);
    var heard = false;
    socket.onopen = function () { heard = true; };
    socket.onmessage = moved;
    socket.onclose = function (event) {
      /* 1008: the server does not want to be listened to; never heard: something between lets nothing through */
      if (heard && event.code !== 1008 && asking()) {
        window.setTimeout(function () { listen(); moved(); }, AGAIN * (0.5 + Math.random()));
      }
    };
  }
  /* What is shown beside is of another state than what has just come: somebody else opened or closed the session. */
  function shown() {
    var turnout = document.getElementById("turnout");
    if (asking() && turnout && turnout.getAttribute("data-state") !== asking().getAttribute("data-state")) {
      window.location.reload();
    }
  }
  /* What is typed beside a member, or to the invitation, stays when its part comes anew, also by what was under way. */
  var typed = {};
  function keep(event) {
    if (event.target.closest("#members, #answering")) {
      typed[event.target.id] = event.target.value;
    }
  }
  function putBack() {
    Object.keys(typed).forEach(function (id) {
      var field = document.getElementById(id);
      if (!field) {
        delete typed[id];
      } else if (!field.value) {
        field.value = typed[id];
      }
    });
  }
  if (asking()) {
    listen();
  }
  document.addEventListener("input", keep);
  document.addEventListener("change", catchUp);
  document.addEventListener("focusout", catchUp);
  window.jQuery(document).on("pfAjaxComplete", putBack);
  window.jQuery(document).on("pfAjaxComplete", shown);
}());
