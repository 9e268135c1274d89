import{E as e,Y as a,et as t,s as n,u as r}from"./core-f2Xree5azvo9N2ze7n0ddbQ9fvKstYSjscfMDLDtpCg.js";import{d as o}from"./shared-synYydlRAtH2z7sg8p5vTur7hvdGGH3JPS5tAJNcJ9I.js";var s={hiddenComment:"Hidden comment by {name}",show:"Show"};function l(l){n(s),o(l.root,".concealed>:not(.meta,.avatar){display:none}.concealed>.meta{min-block-size:var(--_size);align-items:center}");const{storage:c,endpoint:d,thread:m,sending:u,decorators:h,wrapper:v,redrawWhen:p,t:f}=l,g=`hidden:${d}`,w=t(S()),b=a(()=>new Map(w.value.map(e=>[i(e),e]))),y=t(new Set),C=new AbortController;function S(){const e=c.read(g);return Array.isArray(e)?e.filter(e=>"string"==typeof e&&""!==i(e)&&e.length<=500).slice(0,500):[]}function q(e){w.value=[...e],e.length>0?c.write(g,e):c.remove(g)}const z=({id:e,author:a,state:t})=>"published"===t&&b.value.has(i(a.name))&&!y.value.has(e)&&!u.value?.mine.all.value.has(e),A=(a,{comment:t})=>{if(!z(t))return;a.classList.add("concealed");const n=e("button",{part:"button",class:"quiet reveal",type:"button"});n.append(f("show"));const o=a.querySelector(".meta"),s=o?.querySelector(".number"),i=f("hiddenComment",{name:r(t,l)});o?.replaceChildren(e("span",{class:"gone"},i),...s?[s]:[],n);const c=a.querySelector(".avatar");c&&(c.className="avatar ring")};h.add(A),v.addEventListener("click",({target:e})=>{const a=e instanceof Element&&e.matches(".reveal")&&e.closest("article");a&&(y.value=new Set(y.value).add(a.id.replace(/^comment-/,"")),a.focus({preventScroll:!0}))},{signal:C.signal});const E=[p(()=>[...m.comments.value.values()].filter(z).map(({id:e})=>e)),c.onChange(e=>{e===g&&(w.value=S())})];return l.brought.hiding={people:b,hide({author:e}){const a=i(e.name);q([...w.value.filter(e=>i(e)!==a),e.name.trim()].slice(-500))},show:e=>q(w.value.filter(a=>i(a)!==e))},()=>{C.abort(),h.delete(A);for(const e of E)e()}}var i=e=>e.normalize("NFKC").trim().toLowerCase();export{l as start};









