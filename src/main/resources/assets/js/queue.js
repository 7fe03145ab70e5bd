// Keys for whoever reads hundreds of comments: they work on the comment that has the focus, and nowhere else.
(function () {
  function card(element) {
    return element && element.closest && element.closest(".queue > li");
  }

  function go(to) {
    if (to) {
      to.focus();
      to.scrollIntoView({block: "nearest"});
    }
  }

  // A key that is held, or pressed twice, decides on nothing that nobody has read; after a while it may have been lost.
  var sent = 0, PATIENCE = 5000;

  addEventListener("pageshow", function () {
    sent = 0;
  });

  document.addEventListener("keydown", function (event) {
    var at = card(event.target), key = event.key.toLowerCase(), button;
    if (!at || event.ctrlKey || event.altKey || event.metaKey || /^(TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    if (key === "j") {
      go(at.nextElementSibling);
    } else if (key === "k") {
      go(at.previousElementSibling);
    } else if (key === "enter" && event.target.type === "checkbox") {
      // It would send the form.
      button = null;
    } else if (key === "x") {
      button = at.querySelector("input[type=checkbox]");
    } else if (key === "u") {
      button = document.querySelector("button.undo");
    } else if (/^[arse]$/.test(key)) {
      button = at.querySelector('[data-key="' + key + '"]');
    } else {
      return;
    }
    event.preventDefault();
    if (button && !event.repeat && Date.now() - sent > PATIENCE) {
      sent = key === "x" ? 0 : Date.now();
      button.click();
    }
  });
})();
