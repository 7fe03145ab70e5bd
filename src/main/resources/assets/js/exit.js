// Leaves at once: the page is blank and nameless before the neutral one is asked for.
(function () {
  var root = document.documentElement;
  function leave() {
    document.title = root.dataset.name;
    document.body.replaceChildren();
    location.replace(root.dataset.exit);
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest('a[href="/exit"]');
    if (link) {
      event.preventDefault();
      leave();
    }
  }, true);
})();
