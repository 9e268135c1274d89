import{G as t}from"./core-f2Xree5azvo9N2ze7n0ddbQ9fvKstYSjscfMDLDtpCg.js";var e=["afterword","static","wordpress","isso","waline"];function r(t,e){for(const n of t){const t=n.comment.id===e?n:r(n.replies,e);if(t)return t}return null}function n(t){try{const e=JSON.parse(sessionStorage.getItem(t)??"[]");return new Set(Array.isArray(e)?e.filter(t=>"string"==typeof t):[])}catch{return new Set}}function o(t,e){try{e.size>0?sessionStorage.setItem(t,JSON.stringify([...e].slice(-1e3))):sessionStorage.removeItem(t)}catch{}}function i(t){try{return null!==sessionStorage.getItem(t)}catch{return!1}}function s({endpoint:e,thread:r}){return r.capabilities.peek().features.has("feed")?`${e}/feed?thread=${t(r.id)}`:null}var a=".place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit }";function c(t,e){const{clientWidth:r,clientHeight:n}=document.documentElement,{width:o,height:i}=t.getBoundingClientRect(),s="rtl"===getComputedStyle(t).direction?e.right-o:e.left,a=e.bottom+6,c=a+i>n&&e.top>n-e.bottom,l=c?e.top-6-i:a,u=t.currentCSSZoom??1;var p,d;t.style.setProperty("left",(p=s,d=r-o,Math.max(6,Math.min(p,d-6))/u+"px")),t.style.setProperty("top",(c?Math.max(6,l):l)/u+"px")}function l(t){const e=document.createElement("div");return e.className="place",e.popover="manual",t.append(e),e}export{i as a,r as c,s as i,e as l,l as n,n as o,c as r,o as s,a as t};







