// Leaves at once, in one task: the neutral page is asked for, this one goes blank and nameless, keys are swallowed,
// other tabs are told and the site's traces in the browser are wiped. What fails half-way never stops the link.
(function () {
  var RETRY = 8000, SHIFTS = 3, SHIFT_TIME = 5000, ESCAPE_TIME = 1500;
  var exits = document.documentElement.dataset.exit.split(" ");
  var name = document.documentElement.dataset.name;
  var shifts = [], alone = false, escaped = -ESCAPE_TIME - 1, left = "", tabs = null;

  function swallow(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function blank() {
    document.title = name;
    document.body.replaceChildren();
  }

  function attempt(action) {
    try {
      action();
    } catch (failure) {
      // the next step matters more
    }
  }

  function depart(to, other, told) {
    if (!left) {
      left = to;
      // Whoever would ask whether to stay, or still has something to do, leaves it.
      attempt(function () {
        document.dispatchEvent(new Event("leaving"));
      });
      location.replace(to);
      attempt(blank);
      ["keydown", "keypress", "keyup"].forEach(function (type) {
        addEventListener(type, swallow, true);
      });
      if (other) {
        attempt(function () {
          if (!told && tabs) {
            tabs.postMessage("leave");
          }
        });
        attempt(function () {
          if (!told) {
            fetch("/exit", {method: "POST", keepalive: true}).catch(function () {});
          }
        });
        setTimeout(function () {
          location.replace(other);
        }, RETRY);
      }
    }
  }

  function leave(told) {
    depart(exits[0], exits[1] || exits[0], told);
  }

  function isField(element) {
    return element && (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest('a[href="/exit"], a[data-practise]');
    if (link) {
      if (link.hasAttribute("data-practise")) {
        depart(link.href);
      } else {
        leave();
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // Shift three times, or Esc twice; typing capitals is neither.
  addEventListener("keydown", function (event) {
    if (event.key === "Shift") {
      alone = !event.ctrlKey && !event.altKey && !event.metaKey && (alone || !event.repeat);
      return;
    }
    alone = false;
    shifts = [];
    if (event.key === "Escape" && !event.repeat && !event.isComposing) {
      if (isField(document.activeElement)) {
        document.activeElement.blur();
        escaped = -ESCAPE_TIME - 1;
      } else if (event.timeStamp - escaped <= ESCAPE_TIME) {
        event.preventDefault();
        leave();
      } else {
        escaped = event.timeStamp;
      }
    } else {
      escaped = -ESCAPE_TIME - 1;
    }
  }, true);
  addEventListener("keyup", function (event) {
    if (event.key === "Shift" && alone) {
      alone = false;
      shifts = shifts.concat(event.timeStamp).slice(-SHIFTS);
      if (shifts.length === SHIFTS && event.timeStamp - shifts[0] <= SHIFT_TIME) {
        leave();
      }
    }
  }, true);

  attempt(function () {
    tabs = new BroadcastChannel("laurel");
    tabs.onmessage = function () {
      leave(true);
    };
  });

  // A browser that brings the page back from memory is sent on again.
  addEventListener("pageshow", function (event) {
    if (event.persisted && left) {
      location.replace(left);
    }
  });
})();
