// How many characters of a limit are left: seen at once, and read aloud a moment after the last key.
(function () {
  var typed = 0, told = "";

  function left(field) {
    return field.dataset.limit - Array.from(field.value.replace(/\r\n?/g, "\n")).length;
  }

  function words(field) {
    var rest = left(field);
    return (rest < 0 ? field.dataset.over : field.dataset.left).replace("{0}", Math.abs(rest).toLocaleString("en-US"));
  }

  function part(field, name, attribute, value) {
    var line = field.parentNode.querySelector("." + name);
    if (!line) {
      line = document.createElement("p");
      line.className = name;
      line.setAttribute(attribute, value);
      field.after(line);
    }
    return line;
  }

  function count(field) {
    part(field, "left", "aria-hidden", "true").textContent = words(field);
  }

  document.addEventListener("input", function (event) {
    if (event.target.dataset.limit) {
      typed = event.timeStamp;
      count(event.target);
    }
  });
  document.addEventListener("focusin", function (event) {
    var field = event.target;
    if (!field.dataset.limit) {
      return;
    }
    count(field);
    part(field, "unseen", "role", "status");
    var poll = setInterval(function () {
      if (document.activeElement !== field) {
        clearInterval(poll);
      } else if (performance.now() - typed >= 500 && told !== words(field)) {
        told = words(field);
        part(field, "unseen", "role", "status").textContent = told;
      }
    }, 1000);
  });
  addEventListener("pageshow", function () {
    document.querySelectorAll("[data-limit]").forEach(count);
  });
})();
