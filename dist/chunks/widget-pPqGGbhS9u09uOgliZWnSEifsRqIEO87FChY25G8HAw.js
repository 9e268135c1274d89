//# allFunctionsCalledOnLoad
import{at as t,ct as a,nt as s,ot as o,rt as r,t as _,tt as c,ut as n}from"./core-f2Xree5azvo9N2ze7n0ddbQ9fvKstYSjscfMDLDtpCg.js";function e(a,e,...f){n(a),c(e),t(_,r,s),o(...f)}a({"afterword-writes":"afterword-writes-NmUqqsDtHropxa5FlFK6kRmBNp31u8YYNK4Dmb43OE4","diagnosis":"later-bc7nzM8C8L8QGoLHnPsktVfDcUC8tRXuJ85vtAt9MjA diagnosis-oDvuhbgq0Vkl2KLxKa2WO6eZvbz7BkmoJ2NvucxbHDg","interaction":"shared-synYydlRAtH2z7sg8p5vTur7hvdGGH3JPS5tAJNcJ9I interaction-RtZutZokVCQ6D7cjt36AMiW5AjIjED9dmUrTaZxR2rs","open-backend":"later-bc7nzM8C8L8QGoLHnPsktVfDcUC8tRXuJ85vtAt9MjA open-backend-MOtJkuDYV5wHCvGXZoDt5tKRLcUzbH5ZG4zNlBGuhcs","purifier":"purifier-dyhNCbMnaJECOGYLzdbTbgz5FGWBvAARBBpMkMhfMn8"});export{e as start};


