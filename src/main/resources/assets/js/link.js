// Asks where a link leads, right below the tools: nothing covers the text, and leaving it empty takes a link away.
(function () {
  // The link around the cursor, or what is marked to become one.
  function linkAt(field) {
    var all = /\[([^\]\n]*)\]\(([^)\s]*)\)/g, link;
    while ((link = all.exec(field.value))) {
      if (link.index <= field.selectionStart && field.selectionEnd <= all.lastIndex) {
        return {start: link.index, end: all.lastIndex, text: link[1], address: link[2]};
      }
    }
    var piece = writing.pieces(field)[0] || {start: field.selectionStart, end: field.selectionStart};
    return {start: piece.start, end: piece.end, text: field.value.slice(piece.start, piece.end), address: ""};
  }

  // What people type for an address, as a whole one; empty where it is none.
  function whole(typed) {
    var address = /^[^\s@/:]+@[^\s@/]+\.\w+$/.test(typed) ? "mailto:" + typed
      : /^www\.\S+$/i.test(typed) ? "https:" + "//" + typed : typed;
    return /^(https?:\/\/[^/\\\s]|mailto:.|tel:.|#.|\/(?![/\\]))[^\\\s]*$/.test(address)
      ? address.replace(/\(/g, "%28").replace(/\)/g, "%29") : "";
  }

  function build(field) {
    var id = field.id + "-link";
    var box = writing.element("div", {role: "group", "class": "linking", "aria-label": writing.say("link")});
    var address = writing.element("input", {id: id, type: "text", inputmode: "url", autocomplete: "off",
      spellcheck: "false", "aria-describedby": id + "-hint " + id + "-fault"});
    var fault = writing.element("p", {id: id + "-fault", "class": "fault", role: "alert"});
    var done = writing.element("button", {type: "button"}, writing.say("linkDone"));
    box.append(writing.element("label", {"for": id}, writing.say("linkAddress")),
      writing.element("p", {id: id + "-hint", "class": "hint"}, writing.say("linkHint")), fault, address, done);
    box.hidden = true;
    return {box: box, address: address, fault: fault, done: done};
  }

  // Returns how to ask; the button is where Esc leads back to.
  writing.asking = function (field, button) {
    var parts = build(field);

    function object(text) {
      parts.fault.textContent = text;
      if (text) {
        parts.address.setAttribute("aria-invalid", "true");
        parts.address.focus();
      } else {
        parts.address.removeAttribute("aria-invalid");
      }
    }

    function put() {
      var typed = parts.address.value.trim(), address = whole(typed), link = linkAt(field);
      if (typed && !address) {
        object(writing.say("linkWrong"));
        return;
      }
      var text = link.text || typed, start = link.start + (typed ? 1 : 0);
      parts.box.hidden = true;
      writing.replace(field, link.start, link.end, typed ? "[" + text + "](" + address + ")" : text);
      field.focus();
      field.setSelectionRange(start, start + text.length);
    }

    parts.done.addEventListener("click", put);
    // The first Esc in a field leaves it, here with what belongs to it; further ones are the exit's.
    parts.box.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && event.target === parts.address) {
        event.preventDefault();
        put();
      } else if (event.key === "Escape") {
        parts.box.hidden = true;
        button.focus();
      }
    });
    field.before(parts.box);
    return function () {
      parts.address.value = linkAt(field).address;
      object("");
      parts.box.hidden = false;
      parts.address.focus();
    };
  };
})();
