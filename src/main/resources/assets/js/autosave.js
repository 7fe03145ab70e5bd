// Keeps what is typed on the server, five seconds after the last key and whenever a field or the page is left. It says
// that something is kept only once the server said so; nothing stays in the browser.
(function () {
  var WAIT = 5000, LONGEST_WAIT = 15000, SOON = 1000, PATIENCE = 30000, KEEPALIVE = 60000;
  var PAUSES = [5000, 10000, 20000, 40000, 60000];

  // What is seen changes quietly; what is heard is said once, when things go wrong or right, or somebody else comes.
  function teller() {
    var heard = document.getElementById("autosaved"), seen = writing.element("p", {"class": "autosaved"});
    var state = "", told = "", around = "";
    heard.classList.add("heard");
    heard.after(seen);

    function others(answer) {
      var list = new Intl.ListFormat(document.documentElement.lang), names = answer.others || [];
      return (names.length ? " · " + writing.say("others", list.format(names)) : "")
        + (answer.stale ? " · " + writing.say("stale") : "");
    }

    return function (now, time, answer) {
      var sentence = now && writing.say(now, time), company = answer ? others(answer) : around;
      var news = now !== state && now !== "changed" && (now !== "saved" || told !== "saved") ? sentence : "";
      seen.textContent = sentence + company;
      if (now === "out") {
        seen.append(" ", writing.element("a", {href: "/desk/sign-in", target: "_blank", rel: "noopener"},
          writing.say("signIn")));
      }
      if (news || company !== around) {
        heard.textContent = news + (company !== around ? company : "");
        told = now;
      } else if (now === "changed") {
        heard.textContent = "";
      }
      state = now;
      around = company;
    };
  }

  // Sends one thing at a time; answers what the server said, or a word for why it said nothing of use.
  function line(address) {
    var under = null, last = Promise.resolve();

    function read(answer) {
      if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        return "out";
      }
      if (!answer.ok) {
        return answer.status < 500 && answer.status !== 408 && answer.status !== 429 ? "refused" : "failed";
      }
      return answer.json();
    }

    return {
      busy: function () {
        return under;
      },
      // When it has ended, or after so many milliseconds.
      idle: function (patience) {
        return Promise.race([last, new Promise(function (resolve) {
          setTimeout(resolve, patience);
        })]);
      },
      cut: function () {
        if (under) {
          under.abort();
          under = null;
        }
      },
      send: function (options) {
        var own = new AbortController(), clock = setTimeout(own.abort.bind(own), PATIENCE);
        under = own;
        last = fetch(address, Object.assign({signal: own.signal, redirect: "manual", cache: "no-store"}, options))
          .then(read).catch(function () {
            return "failed";
          }).finally(function () {
            clearTimeout(clock);
            under = under === own ? null : under;
          });
        return last;
      }
    };
  }

  function start(form) {
    var tell = teller(), server = line(form.dataset.autosave);
    var kept = "unsaved" in form.dataset ? "" : snapshot(), sent = "", refused = null, time = "";
    var timer, since = 0, tries = 0, out = false, renewed = false, again = false, gone = false, waiting = false, left = false;

    // Without a letter that no text may have, and that the server refuses.
    function snapshot() {
      var data = new URLSearchParams(new FormData(form));
      data.delete("_csrf");
      return data.toString().replace(/%00/g, "");
    }

    function isDirty() {
      return since && !gone && snapshot() !== kept;
    }

    function schedule(pause) {
      clearTimeout(timer);
      timer = setTimeout(out ? renew : save, pause);
    }

    function fail(word) {
      out = word === "out";
      tell(word);
      schedule(PAUSES[Math.min(tries++, PAUSES.length - 1)]);
    }

    function refuse(text) {
      refused = text;
      tries = 0;
      renewed = false;
      tell("refused");
    }

    function take(token) {
      document.querySelectorAll("input[name=_csrf]").forEach(function (field) {
        field.value = token || field.value;
      });
    }

    function save() {
      var text = snapshot();
      clearTimeout(timer);
      if (server.busy()) {
        again = true;
        return;
      }
      if (text === refused) {
        tell("refused");
        return;
      }
      if (text === kept) {
        since = 0;
        tell(time && "saved", time);
        return;
      }
      again = false;
      sent = text;
      server.send({method: "POST", body: text, keepalive: text.length < KEEPALIVE, headers: {
        "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8", Accept: "application/json",
        "X-CSRF-TOKEN": form.elements._csrf.value}}).then(function (answer) {
        if (gone || sent !== text) {
          return;
        }
        if (typeof answer === "object") {
          done(text, answer);
        } else if (answer === "out" && !renewed) {
          renew();
        } else if (answer === "failed") {
          fail(answer);
        } else {
          refuse(text);
        }
      });
    }

    function done(text, answer) {
      kept = text;
      refused = null;
      tries = 0;
      renewed = false;
      time = answer.saved;
      take(answer.token);
      since = snapshot() === kept ? 0 : Date.now();
      tell(since ? "changed" : "saved", time, answer);
      if (since) {
        // Whatever was typed meanwhile is kept next.
        schedule(again ? 0 : WAIT);
      }
    }

    // After signing in again, in another tab, the page gets a new token and goes on.
    function renew() {
      if (server.busy()) {
        schedule(SOON);
      } else {
        clearTimeout(timer);
        server.send({headers: {Accept: "application/json"}}).then(function (answer) {
          if (typeof answer === "object") {
            out = false;
            renewed = true;
            take(answer.token);
            save();
          } else {
            fail(answer === "out" || out ? "out" : "failed");
          }
        });
      }
    }

    function touch(event) {
      if (!gone && event.target.name && event.target.form === form) {
        since = since || Date.now();
        if (!tries) {
          tell("changed");
          schedule(Math.max(0, Math.min(WAIT, since + LONGEST_WAIT - Date.now())));
        }
      }
    }

    function retry() {
      if (tries && !document.hidden) {
        schedule(0);
      }
    }

    // The form is on its way to the server, or nobody is to see any more what it was.
    function stop() {
      gone = true;
      clearTimeout(timer);
      server.cut();
    }

    // What is under way must arrive first: later it would be kept as if it had been typed after the text was saved.
    function sendLast(event) {
      if (!server.busy() || !event.target.requestSubmit) {
        stop();
        return;
      }
      event.preventDefault();
      if (!waiting) {
        waiting = true;
        gone = true;
        clearTimeout(timer);
        server.idle(SOON).then(function () {
          waiting = false;
          server.cut();
          if (!left) {
            event.target.requestSubmit(event.submitter);
          }
        });
      }
    }

    form.addEventListener("input", touch);
    form.addEventListener("change", touch);
    form.addEventListener("focusout", function () {
      if (!tries && isDirty()) {
        save();
      }
    });
    document.addEventListener("submit", function (event) {
      var own = event.target === form && (!event.submitter || !event.submitter.formTarget);
      // Whoever drops what was typed does not want it kept once more on the way.
      if (own || event.target.getAttribute("action") === form.dataset.autosave + "/removal") {
        sendLast(event);
      }
    });
    document.addEventListener("leaving", function () {
      left = true;
      stop();
    });
    addEventListener("pageshow", function (event) {
      gone = gone && !event.persisted;
      left = left && !event.persisted;
    });
    addEventListener("online", retry);
    addEventListener("focus", retry);
    document.addEventListener("visibilitychange", function () {
      if (document.hidden && isDirty()) {
        save();
      } else {
        retry();
      }
    });
    // The last state counts: what is under way may be an older one.
    addEventListener("pagehide", function () {
      if (isDirty() && !(server.busy() && sent === snapshot())) {
        server.cut();
        save();
      }
    });
    addEventListener("beforeunload", function (event) {
      if (isDirty()) {
        save();
        event.preventDefault();
      }
    });
    if (!kept) {
      since = Date.now();
      tell("changed");
      schedule(WAIT);
    }
  }

  addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("form[data-autosave]").forEach(function (form) {
      start(form);
    });
  });
})();
