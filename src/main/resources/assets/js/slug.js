// Shows what the last part of the address will be while nobody has written one: the server makes it in the same way.
(function () {
  var LONGEST = 100;

  function slugOf(name) {
    var slug = name.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/['’]/g, "")
      .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
    var end = slug.lastIndexOf("-", LONGEST);
    return slug.length > LONGEST ? slug.slice(0, end > 0 ? end : LONGEST) : slug;
  }

  function build(field) {
    var title = document.getElementById(field.dataset.slug);
    var told = writing.element("p", {id: field.id + "-will", "class": "hint"});

    function show() {
      var slug = slugOf(title.value);
      told.textContent = field.value || !slug ? "" : writing.say("slug", slug);
    }

    field.setAttribute("aria-describedby", ((field.getAttribute("aria-describedby") || "") + " " + told.id).trim());
    field.after(told);
    title.addEventListener("input", show);
    field.addEventListener("input", show);
    show();
  }

  addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("input[data-slug]").forEach(build);
  });
})();
