//# allFunctionsCalledOnLoad
import{$ as a,Q as s,X as t,Z as o,at as r,et as _,rt as e,t as c}from"./core-QKKbkrfv7t5jBNmd4sXxNUH76PXFSOFOAD8tLxKaIVY.js";function f(e,f,...i){r(e),t(f),a(c,s,o),_(...i)}e({"afterword-writes":"afterword-writes-FGvetDYqbFytjMcpXonTtV3KqOwnDc2ekzjOVMqrBAQ","diagnosis":"diagnosis-1qCwZoRjdmj0kX3w0cZmg9PIKL9kKUyJ8v9Hr2JinF8","interaction":"shared-smFztfIbKn07ZD6RiyXxEZZe211xYCj3d4cds9gFuSc interaction-AD4cjaBl1r3Fcb44lczK0uggIBOJFpD9q28eYF4k9Ss","purifier":"purifier-3AV9JGnmr3wWBxl3bWTnFIuDdlEEym75ioyaXTA8bdY","static":"static-xPBUoJBxvGu9NRcWwhbqAEAjTawNKzciLrKhJokyK28"});export{f as start};


