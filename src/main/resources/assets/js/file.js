// A file that is chosen goes into the field that data-into names, where it can be looked at before it is sent; without
// script, the field is filled by pasting.
(function () {
  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("input[data-into]").forEach(function (input) {
      input.closest(".field").hidden = false;
      input.addEventListener("change", function () {
        if (input.files.length) {
          input.files[0].text().then(function (text) {
            document.getElementById(input.dataset.into).value = text;
          });
        }
      });
    });
  });
})();
