barba.init({ transitions: [{ name: 'none', leave() {}, enter() {} }] })
