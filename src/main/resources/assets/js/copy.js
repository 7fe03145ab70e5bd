// A button that copies an address which is shown once: by keys alone, nobody could mark it. Without script, the address
// stands there to be marked.
(function () {
  function build(address) {
    var row = document.createElement("p"), button = document.createElement("button");
    var told = document.createElement("span");
    row.className = "row";
    button.type = "button";
    button.textContent = address.dataset.copy;
    told.setAttribute("role", "status");
    row.append(button, told);
    address.after(row);
    button.addEventListener("click", function () {
      getSelection().selectAllChildren(address);
      told.textContent = document.execCommand("copy") ? address.dataset.copied : "";
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-copy]").forEach(build);
  });
})();
