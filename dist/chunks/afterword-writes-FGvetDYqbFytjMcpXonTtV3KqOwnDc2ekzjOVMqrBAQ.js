import{E as t,F as e,H as n,I as a,P as o,R as s,T as r,U as i,V as l}from"./core-QKKbkrfv7t5jBNmd4sXxNUH76PXFSOFOAD8tLxKaIVY.js";function c(t,n){const{method:a="get",body:s,headers:r={},onHeaders:i}=n;if("get"===a)return o(t,n.signal,r);const l=void 0!==s&&{headers:{...r,"content-type":"application/json"},...d(JSON.stringify(s))};return e(e=>fetch(t,{method:a.toUpperCase(),headers:r,...l,signal:e}),n.signal,i)}function d(t){return{body:t,keepalive:new Blob([t]).size<6e4}}function p(e){const o=(t,n,a)=>c(`${l(e)}/comments/${t}`,{...a,headers:{authorization:`Bearer ${n}`}});return{async post(t,n,a){const{thread:o,parent:s,text:r,author:i,page:d,stamp:p,trap:g}=t,w={thread:o,parent:s,text:r,author:i,page:d,...void 0===p?{}:{stamp:p},...void 0===g?{}:{trap:g}};let y=NaN;const f=await c(`${l(e)}/comments`,{method:"post",onHeaders:t=>y=Date.parse(t.get("date")??""),body:w,headers:{"idempotency-key":n},signal:a}),v=m(f),x=u(f,"stamp");return{comment:v,token:u(f,"token"),editableFor:h(f,y),...null===x?{}:{stamp:x}}},edit:async(t,e,n,a)=>m(await o(t,e,{method:"patch",body:{text:n},signal:a})),async remove(t,e,n){const a=await o(t,e,{method:"delete",signal:n});return null===a?null:m(a)},async read(t,e,n){const s=await o(t,e,{signal:n}),r=a(s)?u(s.comment,"text"):null;return{comment:m(s),text:r}},async like(a,o,s,r){const i=await c(n(e,a),{method:o?"put":"delete",headers:{authorization:`Bearer ${s}`},signal:r});return t(i,o)},async preview(t,n){const o={text:t},s=`${l(e)}/preview`,r=await c(s,{method:"post",body:o,signal:n});if(!a(r)||"string"!=typeof r.html)throw new i("invalid-response","the answer to a preview holds no HTML");return r.html}}}function m(t){const e=a(t)?r(t.comment):null;if(null===e)throw new i("invalid-response","the answer to a write holds no comment");return e}function u(t,e){const n=a(t)?t[e]:null;return"string"==typeof n?n:null}function h(t,e){const n=Date.parse(u(t,"expires")??"")-e;return n>0?Math.min(n,s):null}export{p as createSending};









