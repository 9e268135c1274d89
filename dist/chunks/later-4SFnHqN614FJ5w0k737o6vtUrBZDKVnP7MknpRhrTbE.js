import{U as t}from"./core-XC7igXtkXGwbSjQKtLyEzlKUrKbuw6JUYNjy0xwLS2s.js";function e(t,n){for(const r of t){const t=r.comment.id===n?r:e(r.replies,n);if(t)return t}return null}function n(t){try{const e=JSON.parse(sessionStorage.getItem(t)??"[]");return new Set(Array.isArray(e)?e.filter(t=>"string"==typeof t):[])}catch{return new Set}}function r(t,e){try{e.size>0?sessionStorage.setItem(t,JSON.stringify([...e].slice(-1e3))):sessionStorage.removeItem(t)}catch{}}function o(t){try{return null!==sessionStorage.getItem(t)}catch{return!1}}function i({endpoint:e,thread:n}){return n.capabilities.peek().features.has("feed")?`${e}/feed?thread=${t(n.id)}`:null}var s=".place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit }";function a(t,e){const{clientWidth:n,clientHeight:r}=document.documentElement,{width:o,height:i}=t.getBoundingClientRect(),s="rtl"===getComputedStyle(t).direction?e.right-o:e.left,a=e.bottom+6,c=a+i>r&&e.top>r-e.bottom,l=c?e.top-6-i:a,u=t.currentCSSZoom??1;var m,p;t.style.setProperty("left",(m=s,p=n-o,Math.max(6,Math.min(m,p-6))/u+"px")),t.style.setProperty("top",(c?Math.max(6,l):l)/u+"px")}function c(t){const e=document.createElement("div");return e.className="place",e.popover="manual",t.append(e),e}export{o as a,e as c,i,c as n,n as o,a as r,r as s,s as t};









