// In a flood of comments, lets this browser work for a moment, so that people are told from programs: it finds a number
// so that the SHA-256 of the form's token, a dot and the number begins with 16 zero bits.
(function () {
  var K = new Uint32Array(64), START = new Uint32Array(8), w = new Uint32Array(64), done = "";

  for (var n = 2, i = 0; i < 64; n++) {
    var prime = true;
    for (var d = 2; d * d <= n; d++) {
      prime = prime && n % d !== 0;
    }
    if (prime) {
      if (i < 8) {
        START[i] = (Math.sqrt(n) % 1) * 4294967296;
      }
      K[i++] = (Math.cbrt(n) % 1) * 4294967296;
    }
  }

  function turned(x, by) {
    return x >>> by | x << 32 - by;
  }

  function block(state, bytes, from) {
    for (var i = 0; i < 16; i++, from += 4) {
      w[i] = bytes[from] << 24 | bytes[from + 1] << 16 | bytes[from + 2] << 8 | bytes[from + 3];
    }
    for (i = 16; i < 64; i++) {
      var x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + (turned(x, 7) ^ turned(x, 18) ^ x >>> 3) + (turned(y, 17) ^ turned(y, 19) ^ y >>> 10);
    }
    var s = Array.from(state);
    for (i = 0; i < 64; i++) {
      var e = s[4], a = s[0];
      var t = s[7] + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & s[5] ^ ~e & s[6]) + K[i] + w[i] | 0;
      var u = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & s[1] ^ a & s[2] ^ s[1] & s[2]) | 0;
      s = [t + u | 0, a, s[1], s[2], s[3] + t | 0, e, s[5], s[6]];
    }
    return Uint32Array.from(s).map(function (value, i) {
      return value + state[i];
    });
  }

  // The token fills two blocks: they are hashed once, and each try is one block more.
  function work(field, token) {
    var head = new TextEncoder().encode(token), middle = block(block(START, head, 0), head, 64);
    var tail = new Uint8Array(64), number = 0;

    function some() {
      for (var until = performance.now() + 12; performance.now() < until; number++) {
        var text = "." + number, bits = (head.length + text.length) * 8;
        tail.fill(0);
        tail.set(new TextEncoder().encode(text));
        tail[text.length] = 128;
        tail[62] = bits >>> 8;
        tail[63] = bits;
        if (block(middle, tail, 0)[0] >>> 16 === 0) {
          field.value = number;
          return;
        }
      }
      setTimeout(some);
    }
    some();
  }

  function begin() {
    var field = document.querySelector("input[name=proof]"), token = document.querySelector("input[name=token]");
    if (field && token.value !== done) {
      done = token.value;
      work(field, done);
    }
  }

  addEventListener("pageshow", begin);
  document.addEventListener("focusin", begin);
})();
