// The tools above each field of Markdown: they put signs around what is marked, or at the beginning of its lines, and
// take them away where they stand already.
(function () {
  var SIGN = /^(?:[-*+] +|\d+[.)] +|#{1,6} +)/;
  var KEYS = {b: "bold", i: "italic", k: "link"};

  // Each edit is a place, how much of what stands there goes, and what comes.
  function change(field, edits, start, end) {
    var last = edits[edits.length - 1], from = edits[0][0], at = from, text = "", newStart = start, newEnd = end;
    edits.forEach(function (edit) {
      var grown = edit[2].length - edit[1];
      text += field.value.slice(at, edit[0]) + edit[2];
      at = edit[0] + edit[1];
      newStart += edit[0] <= start ? grown : 0;
      newEnd += edit[0] < end ? grown : 0;
    });
    writing.replace(field, from, last[0] + last[1], text);
    field.setSelectionRange(newStart, newEnd);
  }

  // Signs around nothing, for what will be typed between them.
  function nothing(field, open, close) {
    var start = field.selectionStart, end = field.selectionEnd, text = field.value;
    if (text.slice(0, start).endsWith(open) && text.startsWith(close, end)) {
      writing.replace(field, start - open.length, end + close.length, "");
    } else {
      writing.replace(field, start, end, open + close);
      field.setSelectionRange(start + open.length, start + open.length);
    }
  }

  // Finds each piece without its signs, and how long the closing one is where it has them already.
  function surround(field, open, close, find) {
    var edits = [], found = writing.pieces(field).map(function (piece) {
      return find(field.value, piece);
    });
    if (!found.length) {
      nothing(field, open, close);
      return;
    }
    var off = found.every(function (piece) {
      return piece.has;
    });
    found.forEach(function (piece) {
      if (off) {
        edits.push([piece.start - open.length, open.length, ""], [piece.end, piece.has, ""]);
      } else if (!piece.has) {
        edits.push([piece.start, 0, open], [piece.end, 0, close]);
      }
    });
    change(field, edits, found[0].start, found[found.length - 1].end);
  }

  function emphasis(stars) {
    return function (field) {
      surround(field, stars, stars, function (text, piece) {
        var start = piece.start, end = piece.end, around = 0;
        while (text[start] === "*" && end - start > 1) {
          start++;
        }
        while (text[end - 1] === "*" && end - start > 1) {
          end--;
        }
        while (text[start - around - 1] === "*" && text[end + around] === "*") {
          around++;
        }
        var has = stars.length > 1 ? around > 1 : around % 2;
        return {start: start, end: end, has: has ? stars.length : 0};
      });
    };
  }

  function language(field) {
    surround(field, "[", "]{lang=" + (field.lang === "es" ? "en" : "es") + "}", function (text, piece) {
      var start = piece.start, inside = /\]\{lang=[\w-]+\}$/.exec(text.slice(start, piece.end));
      var end = piece.end - (inside ? inside[0].length : 0), after = /^\]\{lang=[\w-]+\}/.exec(text.slice(end));
      start += after && text[start] === "[" ? 1 : 0;
      return {start: start, end: end, has: after && text[start - 1] === "[" ? after[0].length : 0};
    });
  }

  // Changes whole lines, and keeps an empty one between them and what is of another sort.
  function lines(field, isSame, turn) {
    var text = field.value, start = writing.lineStart(text, field.selectionStart), last = field.selectionEnd;
    var marked = last > field.selectionStart;
    var end = writing.lineEnd(text, marked && text[last - 1] === "\n" ? last - 1 : last);
    var old = text.slice(start, end).split("\n"), now = turn(old), added = now.join("\n");
    var before = text.slice(0, start).split("\n").slice(-2)[0], after = text.slice(end + 1).split("\n")[0];
    var on = now.some(isSame), open = on && before && !isSame(before) ? "\n" : "";
    var close = on && after && !isSame(after) ? "\n" : "";
    var place = start + open.length + added.length;
    writing.replace(field, start, end, open + added + close);
    field.setSelectionRange(marked && old.length > 1 ? start + open.length : place, place);
  }

  function begin(isSame, prefix) {
    return function (field) {
      lines(field, isSame, function (all) {
        var count = 0, off = all.some(isSame) && all.every(function (line) {
          return !line || isSame(line);
        });
        return all.map(function (line) {
          if (!line && all.length > 1) {
            return line;
          }
          count++;
          return (off ? "" : prefix(count)) + line.replace(SIGN, "");
        });
      });
    };
  }

  function always(prefix) {
    return begin(function (line) {
      return line.startsWith(prefix);
    }, function () {
      return prefix;
    });
  }

  function isQuoted(line) {
    return line[0] === ">";
  }

  function quote(field) {
    lines(field, isQuoted, function (all) {
      var off = all.every(isQuoted);
      return all.map(function (line) {
        return off ? line.replace(/^> ?/, "") : "> " + line;
      });
    });
  }

  var TOOLS = {
    heading: always("## "),
    subheading: always("### "),
    bold: emphasis("**"),
    italic: emphasis("*"),
    list: always("- "),
    numbered: begin(function (line) {
      return /^\d+[.)] /.test(line);
    }, function (count) {
      return count + ". ";
    }),
    quote: quote,
    link: null,
    language: language
  };

  function bar(field) {
    var group = field.closest("fieldset"), name = field.labels[0].textContent.trim();
    if (group && group.querySelector("legend")) {
      name += ", " + group.querySelector("legend").textContent.trim();
    }
    return writing.element("div", {role: "toolbar", "class": "tools", "aria-controls": field.id,
      "aria-label": writing.say("tools", name)});
  }

  // Each tool is a stop of Tab; the arrows lead from one to the next as well.
  function step(event) {
    var step = {ArrowRight: 1, ArrowLeft: -1}[event.key], all = Array.from(event.currentTarget.children);
    if (step) {
      event.preventDefault();
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    }
  }

  function build(field) {
    var tools = bar(field), buttons = {}, ask;
    Object.keys(TOOLS).forEach(function (name) {
      buttons[name] = writing.element("button", {type: "button"}, writing.say(name));
      buttons[name].addEventListener("click", function () {
        (TOOLS[name] || ask)(field);
      });
      tools.append(buttons[name]);
    });
    field.before(tools);
    ask = writing.asking(field, buttons.link);
    // What is marked in the field stays so.
    tools.addEventListener("mousedown", function (event) {
      event.preventDefault();
    });
    tools.addEventListener("keydown", step);
    field.addEventListener("keydown", function (event) {
      var name = KEYS[event.key.toLowerCase()];
      if (name && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        buttons[name].click();
      }
    });
  }

  addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("textarea.markdown").forEach(build);
  });
})();
