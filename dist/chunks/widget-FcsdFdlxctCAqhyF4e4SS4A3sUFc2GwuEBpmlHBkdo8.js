//# allFunctionsCalledOnLoad
import{$ as s,Q as t,Z as a,et as o,it as r,ot as _,t as e,tt as i}from"./core-mXmYpWiLryyf3oyyJZo9gmgVUnAEc3ZjVj4fRF4T3CU.js";function c(r,c,...f){_(r),a(c),o(e,s,t),i(...f)}r({"afterword-writes":"afterword-writes-e3cqOTpB0iAfAH68KzIvDtLDGIpVM4UrooGs5q9p7lY","diagnosis":"diagnosis-Tu0Is8l0MU9WumQWYJLLQA9ka00PhpCTewkAb7REkj4","interaction":"shared-cnBL1sCmOxgCxoaX25WQISdTw4YVderTOdi8cVMvaG4 interaction-enAy4aih6xjh0pWR6Aq7hL74POmUclOh1XHcFjeXer8","purifier":"purifier-er5mLkANXeMVDkJMP9JvyV6hPf1o2iUztCdQpJ8JMjk","static":"static-UUOtYhO9cvuumwIeBnaX2CqGBqoJY3JADf25maUFxvE"});export{c as start};








