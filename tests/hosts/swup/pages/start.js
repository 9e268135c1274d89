new Swup()
