// Passkeys: a form with data-passkey asks the browser for a key and carries what it says along; everything else of the
// desk works without script.
(function () {
  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (letter) {
      return letter.charCodeAt(0);
    });
  }

  function text(buffer) {
    var plain = "";
    new Uint8Array(buffer).forEach(function (each) {
      plain += String.fromCharCode(each);
    });
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }

  function keys(list) {
    return (list || []).map(function (key) {
      return Object.assign({}, key, {id: bytes(key.id)});
    });
  }

  function said(credential) {
    var answer = credential.response;
    var response = {clientDataJSON: text(answer.clientDataJSON)};
    if (answer.attestationObject) {
      response.attestationObject = text(answer.attestationObject);
      response.transports = answer.getTransports ? answer.getTransports() : [];
    } else {
      response.authenticatorData = text(answer.authenticatorData);
      response.signature = text(answer.signature);
      response.userHandle = answer.userHandle ? text(answer.userHandle) : undefined;
    }
    return JSON.stringify({id: credential.id, rawId: text(credential.rawId), type: credential.type,
      response: response, clientExtensionResults: {},
      authenticatorAttachment: credential.authenticatorAttachment || undefined});
  }

  function ask(options) {
    var wish = Object.assign({}, options, {challenge: bytes(options.challenge)});
    if (options.user) {
      wish.user = Object.assign({}, options.user, {id: bytes(options.user.id)});
      wish.excludeCredentials = keys(options.excludeCredentials);
      return navigator.credentials.create({publicKey: wish});
    }
    wish.allowCredentials = keys(options.allowCredentials);
    return navigator.credentials.get({publicKey: wish});
  }

  function begin(form) {
    return fetch(form.dataset.passkey, {method: "POST", body: new URLSearchParams(new FormData(form)),
      headers: {Accept: "application/json"}}).then(function (answer) {
      if (!answer.ok) {
        throw new Error("refused");
      }
      return answer.json();
    }).then(ask);
  }

  addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("form[data-passkey]").forEach(function (form) {
      var able = window.PublicKeyCredential && navigator.credentials;
      var waits = false;
      form.hidden = !able;
      form.addEventListener("submit", function (event) {
        var field = form.elements.credential;
        if (waits) {
          // A second click would make the browser refuse the first.
          event.preventDefault();
        } else if (!field.value) {
          event.preventDefault();
          waits = true;
          begin(form).then(function (credential) {
            field.value = said(credential);
            form.submit();
          }).catch(function () {
            // The server knows the words: it is told that nothing came.
            field.value = "none";
            form.submit();
          });
        }
      });
      // A page that comes back from memory begins anew.
      addEventListener("pageshow", function () {
        waits = false;
        form.elements.credential.value = "";
      });
    });
  });
})();
