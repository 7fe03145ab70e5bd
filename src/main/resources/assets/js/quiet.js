// Quiet browsing: links and forms of the site take the place of the page they stand on, so that a whole visit is one
// line of the browser's history. What the reader switched off stays off in the addresses of this visit.
(function () {
  var root = document.documentElement;
  var quiet = new URLSearchParams(location.search).get("quiet") !== "0";
  root.classList.add(quiet ? "quiet" : "aloud");

  function inVisit(address) {
    var url = new URL(address, location.href);
    if (quiet) {
      url.searchParams.delete("quiet");
    } else {
      url.searchParams.set("quiet", "0");
    }
    return url.href;
  }

  function go(address) {
    document.title = document.documentElement.dataset.name;
    location.replace(address);
  }

  function isPlain(event, link) {
    return !event.defaultPrevented && !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey
      && !event.altKey && !link.target && !link.hasAttribute("download") && link.origin === location.origin;
  }

  function isOnThisPage(link) {
    return link.hash && link.pathname === location.pathname && link.search === location.search;
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || !isPlain(event, link) || link.pathname === "/exit" || isOnThisPage(link)) {
      return;
    }
    if (link.closest(".quiet-on, .quiet-off")) {
      quiet = !quiet;
      event.preventDefault();
      go(inVisit(location.href));
    } else if (quiet) {
      event.preventDefault();
      go(inVisit(link.href));
    } else {
      link.href = inVisit(link.href);
    }
  });

  // The answer to a form takes the place of the page too: what was wrong with it as well as where it leads.
  function show(answer, address) {
    history.replaceState(null, "", address);
    document.replaceChild(document.adoptNode(answer.documentElement), document.documentElement);
    document.documentElement.classList.add(quiet ? "quiet" : "aloud");
    scrollTo(0, 0);
    (document.querySelector("[role=alert], .summary") || document.getElementById("main")).focus();
  }

  // Browsers that do not tell which button was pressed send their forms themselves, and those of before 2023 leave it out
  // of the data. A second tap sends nothing while the answer is on its way; after 20 seconds that may have been lost.
  document.addEventListener("submit", function (event) {
    var form = event.target, by = event.submitter;
    if (event.defaultPrevented || !quiet || by === undefined || form.target) {
      return;
    }
    event.preventDefault();
    if (Date.now() - form.sent < 20000) {
      return;
    }
    var data = new URLSearchParams(new FormData(form));
    if (by && by.name) {
      data.append(by.name, by.value);
    }
    if (form.method === "get") {
      go(inVisit(form.action.split("?")[0] + "?" + data));
      return;
    }
    form.sent = Date.now();
    var request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.onload = function () {
      if (request.response) {
        show(request.response, request.responseURL);
      } else {
        go(request.responseURL);
      }
    };
    request.onerror = function () {
      form.submit();
    };
    request.send(data);
  });

  // A page that comes back from memory has lost its name: it is asked for again.
  addEventListener("pageshow", function (event) {
    if (event.persisted && quiet) {
      location.replace(location.href);
    }
  });
})();
