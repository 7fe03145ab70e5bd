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
  // Browsers scroll to what is marked once the field takes the focus.
  field.blur();
  field.focus();
});
