import{$ as e,Q as t,W as n,b as r,et as o,nt as s,q as a}from"./core-c9GAVjIxZ1XLSBJrQhfEBsSEZEUNac0HcLhYTb4QtIk.js";function u(u){return{capabilities:()=>({...n({},!1),features:new Set}),async list(n,i){const l=await o(u,i),d=a(function(e){const t=Array.isArray(e)?{comments:e}:e;if(!s(t)||!Array.isArray(t.comments))return t;const n=t.comments;return{...t,comments:n.map(e=>s(e)?function(e){const{author:t}=e;return{...e,id:c(e.id),parent:c(e.parent),number:c(e.number),author:"string"==typeof t?{name:t}:t,created:m(e.created),edited:m(e.edited)}}(e):e)}}(l),n.thread),p=d.comments.map(e=>({...e,moreReplies:0,repliesCursor:null,repliesBefore:0}));return p.every(({number:e})=>null===e)&&function(n){const r=new Set(n.map(({id:e})=>e)),o=n.toSorted((e,t)=>(e.created??1/0)-(t.created??1/0)),s=new Map;for(const e of o){const t=r.has(e.parent)?e.parent:null;s.set(t,[...s.get(t)??[],e])}const a=[],u=n=>{let r=0;for(const o of s.get(n&&n.id)??[])o.number=e(n&&n.number,++r),t(o.number)?a.push(o):o.number=null};u(null);for(const e of a)u(e)}(p),{...d,comments:p.sort(r),prev:null,next:null}}}}var c=e=>"number"==typeof e?String(e):e;function m(e){return"string"==typeof e&&/^\d{4}-\d\d-\d\d$/.test(e)?`${e}T12:00Z`:e}export{u as createBackend};







