window.swup = new Swup()
