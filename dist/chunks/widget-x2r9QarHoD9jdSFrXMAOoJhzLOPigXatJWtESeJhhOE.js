//# allFunctionsCalledOnLoad
import{$ as s,Q as t,at as a,et as o,nt as r,st as _,t as e,tt as n}from"./core-e6aL0coEWeNkUeUOBJPX6UqjJowCHFP5M1BO9DC4h7A.js";function c(a,c,...f){_(a),t(c),n(e,o,s),r(...f)}a({"afterword-writes":"afterword-writes-4weFq5jr9hSNRtSI7eOkEDRSSkPkYk5ZwjICHXpLmfs","diagnosis":"diagnosis-r6T7xNcwqixYJWTATch48kK5bLuymjlsV0ZroBNJEmk","interaction":"shared-smFztfIbKn07ZD6RiyXxEZZe211xYCj3d4cds9gFuSc interaction-Kaq8QsaF4tP4wLyomXPDrPSUkgdoCDW9SCGlp2wNCCY","purifier":"purifier-rdK3anUnN25ZeY9snHIH0hPTVdrytFY8sstjaiKrV0Y","static":"static-0pqmvMc8Le10hPxt4pBsQuDYqgByusUGnh059R0CmRw"});export{c as start};


