import{$ as e,E as t,i as r,s as n,v as s}from"./core-qTHBfS9pHrpvYbDjrhfJmnYEEA6Y3ON2lGP5IRMYxws.js";var o={replyThere:"Reply on your server",yourServer:"Your server, such as mastodon.social",replyAt:"Comment on {site}"},a="server";function l(l){n(o);const{thread:p,slots:c,t:f}=l;return r(c.afterList,r=>e(()=>{const{elsewhere:e}=p.capabilities.value,n=e&&s(e.url);if(!e||!n)return;const{how:o}=e;return r.append("own-server"===o?function(e,{t:r,storage:n}){const s=n.read(a),o=t("input",{part:"input",id:"own-server",type:"text",inputmode:"url",autocomplete:"off",autocapitalize:"none",spellcheck:"false"});o.value="string"==typeof s?s:"";const l=t("label",{part:"label",for:"own-server"},r("yourServer")),i=t("button",{part:"button",class:"outlined",type:"submit"});i.textContent=r("replyThere");const p=t("form",{class:"elsewhere"},l," ",o," ",i);return p.addEventListener("submit",t=>{t.preventDefault();const r=u(o.value);if(o.setAttribute("aria-invalid",String(null===r)),null===r)return o.focus();n.write(a,r),open(`https://${r}/authorize_interaction?uri=${encodeURIComponent(e)}`,"_blank","noopener")}),p}(n,l):function(e,r){const n=t("a",{part:"button",class:"outlined",href:e},r);return t("p",{class:"elsewhere"},n)}(n,"sign-in"===o?f("sign-in"):f("replyAt",{site:i(n)}))),()=>r.replaceChildren()}))}var i=e=>new URL(e).hostname.replace(/^www\./,"");function u(e){const t=e.trim().replace(/^https?:\/\//i,"").replace(/^@?[^@/]*@/,"").replace(/\/.*$/s,"");return/^[^\s/?#@:]+\.[^\s/?#@:]+$/.test(t)?t.toLowerCase():null}export{u as serverOf,l as start};







