// Leads on to the line that a finding is about, where the address names one beside its field.
addEventListener("load", function () {
  var field = document.getElementById(location.hash.slice(1)), start = 0;
  var line = Number(new URLSearchParams(location.search).get("line"));
  if (!line || !field || field.localName !== "textarea") {
    return;
  }
  for (; line > 1 && start < field.value.length; line--) {
    start = writing.lineEnd(field.value, start) + 1;
  }
  field.setSelectionRange(start, writing.lineEnd(field.value, start));
  field.focus();
  // Browsers do not scroll to what is marked: a copy that ends before it is as high as all that stands above.
  var above = field.cloneNode();
  above.value = field.value.slice(0, start);
  above.style.cssText = "position:absolute;visibility:hidden;height:0;min-height:0;width:" + field.offsetWidth + "px";
  field.after(above);
  field.scrollTop = above.scrollHeight - field.clientHeight / 3;
  above.remove();
});
