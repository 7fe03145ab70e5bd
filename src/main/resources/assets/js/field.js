// What the tools of the page for writing share: the words of the page's language, and how to write into a field as if
// typed, so that Undo takes it back.
var writing = {
  say: function (name, value) {
    return document.getElementById("writing-words").dataset[name].replace("{0}", value);
  },

  element: function (name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (attribute) {
      element.setAttribute(attribute, attributes[attribute]);
    });
    element.textContent = text || "";
    return element;
  },

  // Leaves the cursor behind the text. Very many lines are put in at once: to undo them would cost browsers a minute.
  replace: function (field, start, end, text) {
    if (start === end && !text) {
      return;
    }
    field.focus();
    field.setSelectionRange(start, end);
    if (text.split("\n").length > 600 || !document.execCommand(text ? "insertText" : "delete", false, text)) {
      field.setRangeText(text, start, end, "end");
      field.dispatchEvent(new Event("input", {bubbles: true}));
    }
  },

  lineStart: function (text, place) {
    return place ? text.lastIndexOf("\n", place - 1) + 1 : 0;
  },

  lineEnd: function (text, place) {
    var end = text.indexOf("\n", place);
    return end < 0 ? text.length : end;
  },

  // The pieces of lines that are marked, without what begins a line and without spaces; where nothing is, the word.
  pieces: function (field) {
    var text = field.value, start = field.selectionStart, end = field.selectionEnd, found = [], to;
    if (start === end) {
      start -= /[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, start))[0].length;
      end += /^[\p{L}\p{N}'’-]*/u.exec(text.slice(end))[0].length;
    }
    for (var from = writing.lineStart(text, start); from <= end; from = to + 1) {
      to = writing.lineEnd(text, from);
      var sign = /^\s*(?:> ?)*(?:[-*+] +|\d+[.)] +|#{1,6} +)?/.exec(text.slice(from, to))[0];
      var first = Math.max(start, from + sign.length), piece = text.slice(first, Math.min(end, to));
      if (piece.trim()) {
        first += piece.length - piece.trimStart().length;
        found.push({start: first, end: first + piece.trim().length});
      }
    }
    return found;
  }
};
