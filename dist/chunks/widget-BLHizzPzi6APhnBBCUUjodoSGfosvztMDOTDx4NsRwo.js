//# allFunctionsCalledOnLoad
import{at as t,ct as a,nt as s,ot as o,rt as r,t as _,tt as c,ut as n}from"./core-qTHBfS9pHrpvYbDjrhfJmnYEEA6Y3ON2lGP5IRMYxws.js";function e(a,e,...f){n(a),c(e),t(_,r,s),o(...f)}a({"afterword-writes":"afterword-writes-4kTDEG88NpnEkHuptnhrBdeDSMEzfc64ZplGnjOXrXQ","diagnosis":"later-nKxj7citr0QMHojxKLGlcgsxtzuR0jJSZ0HX2Ki3rC4 diagnosis-l8UGqFuZGNezwcpVOhx1K1b58Fx8SHpktebdDKaaYjc","interaction":"shared-synYydlRAtH2z7sg8p5vTur7hvdGGH3JPS5tAJNcJ9I interaction-w6AyO1Irvx3eGu07nO1P4TFUAKJDd19KsQWqs0JqveY","open-backend":"later-nKxj7citr0QMHojxKLGlcgsxtzuR0jJSZ0HX2Ki3rC4 open-backend-zAFxgtP9e2LNudIeVVQCbQ69ZNS9bTAcpdHzaDLI6GM","purifier":"purifier-omLHq6wwsLBSLVbEDl4e9MnPCLxgfRWIwzKZewJC9Zo"});export{e as start};





