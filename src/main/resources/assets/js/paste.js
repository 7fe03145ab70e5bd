// What is pasted from a word processor or a page: its words come at once, and in their place what the server made of
// their looks. Who goes on typing meanwhile loses nothing, and Undo leads back to the words.
(function () {
  var PATIENCE = 20000;
  var CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;
  var plain = false;

  // Only what is pasted to the beginning of a text can repeat its title.
  function titleOf(field, place) {
    return field.value.slice(0, place).trim() ? "" : document.getElementById(field.lang + ".title").value.trim();
  }

  function firstLine(text) {
    return text.trim().split("\n")[0].replace(/^#+ /, "").trim();
  }

  function markdown(field, html, title) {
    var notes = Array.from(field.value.matchAll(/\[\^(\d{1,4})\]/g), function (note) {
      return +note[1];
    });
    var query = "?language=" + field.lang + "&notes=" + Math.max.apply(null, notes.concat(0)) +
      "&title=" + encodeURIComponent(title);
    return fetch(field.form.dataset.paste + query, {method: "POST", redirect: "manual", body: html,
      headers: {"Content-Type": "text/html;charset=UTF-8", "X-CSRF-TOKEN": field.form.elements._csrf.value},
      signal: AbortSignal.timeout(PATIENCE)}).then(function (answer) {
      if (!answer.ok || answer.redirected || !/^text\/plain/.test(answer.headers.get("Content-Type"))) {
        throw new Error("refused");
      }
      return answer.text();
    });
  }

  // A block of its own stands between empty lines.
  function fitting(text, value, start, end) {
    if (!/\n\n|^(?:#{2,4} |- |\d+\. |> )/.test(text)) {
      return text;
    }
    var before = value.slice(0, start), after = value.slice(end);
    var open = !before || /\n\n$/.test(before) ? "" : /\n$/.test(before) ? "\n" : "\n\n";
    var close = !after || /^\n\n/.test(after) ? "" : /^\n/.test(after) ? "\n" : "\n\n";
    return open + text + close;
  }

  function put(field, words, place, text) {
    var start = field.value.startsWith(words, place) ? place : field.value.indexOf(words);
    if (start < 0) {
      throw new Error("changed meanwhile");
    }
    var end = start + words.length, fit = fitting(text, field.value, start, end), grown = fit.length - words.length;
    var cursor = [field.selectionStart, field.selectionEnd].map(function (at) {
      return at >= end ? at + grown : Math.min(at, start);
    });
    var active = document.activeElement, scroll = field.scrollTop;
    writing.replace(field, start, end, fit);
    field.setSelectionRange(cursor[0], cursor[1]);
    field.scrollTop = scroll;
    if (active && active !== field) {
      active.focus();
    }
  }

  // While an accent or a sign is being put together nothing else may be written.
  function whenReady(field, action) {
    if (field.dataset.composing) {
      field.addEventListener("compositionend", function () {
        setTimeout(action);
      }, {once: true});
    } else {
      action();
    }
  }

  // Programs that write add one of the words themselves: that is no loss.
  function isPictureAlone(data) {
    return !data.types.includes("text/plain") && !data.types.includes("text/html") &&
      Array.from(data.files).some(function (file) {
        return /^image\//.test(file.type);
      });
  }

  function onPaste(event) {
    var field = event.target, data = event.clipboardData, html = plain ? "" : data.getData("text/html");
    var words = data.getData("text/plain").replace(/\r\n?/g, "\n");
    var place = field.selectionStart, told = document.getElementById(field.id + "-told"), title = titleOf(field, place);
    told.textContent = isPictureAlone(data) ? writing.say("pastedPicture") : "";
    if (!html && words.search(CONTROL) < 0) {
      return;
    }
    event.preventDefault();
    words = words.replace(CONTROL, "");
    writing.replace(field, place, field.selectionEnd, words);
    if (html) {
      // Pictures are not taken over, and may be large.
      var picture = /<img\b/i.test(html) ? writing.say("pastedPicture") : "";
      markdown(field, html.replace(/(["'(])data:[^"')]*/g, "$1"), title).then(function (text) {
        whenReady(field, function () {
          if (text && text !== words) {
            put(field, words, place, text);
          }
          var repeated = text && title && firstLine(words) === title && firstLine(text) !== title;
          told.textContent = [repeated ? writing.say("pastedTitle") : "", picture].join(" ").trim();
        });
      }).catch(function () {
        told.textContent = (writing.say("pastedPlain") + " " + picture).trim();
      });
    }
  }

  addEventListener("keydown", function (event) {
    plain = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === "v";
  }, true);

  addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("form[data-paste] textarea.markdown").forEach(function (field) {
      field.after(writing.element("p", {id: field.id + "-told", "class": "told", role: "status"}));
      field.addEventListener("paste", onPaste);
      field.addEventListener("compositionstart", function () {
        field.dataset.composing = "true";
      });
      field.addEventListener("compositionend", function () {
        delete field.dataset.composing;
      });
    });
  });
})();
