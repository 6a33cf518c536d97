// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
"use strict";
export const part0 = validate21;
const schema6 = {"type":"object","required":["name","phase","roles","description","variables","outputs"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$"},"phase":{"type":"string"},"roles":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true},"description":{"type":"string"},"variables":{"type":"object","properties":{"required":{"type":"array","items":{"type":"object","required":["name","description"],"properties":{"name":{"type":["string","null"],"pattern":"^(?:[A-Za-z_][\\w.-]*)?$"},"description":{"type":["string","null"]},"secret":{"type":"boolean"}}}},"optional":{"type":"array","items":{"type":"object","required":["name","description"],"properties":{"name":{"type":["string","null"],"pattern":"^(?:[A-Za-z_][\\w.-]*)?$"},"description":{"type":["string","null"]},"secret":{"type":"boolean"}}}}}},"outputs":{"type":"array","items":{"type":"string"},"minItems":1}}};
const pattern0 = new RegExp("^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$", "u");
const pattern1 = new RegExp("^(?:[A-Za-z_][\\w.-]*)?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.phase === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}});
errors++;
}
if(data.roles === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "roles"}});
errors++;
}
if(data.description === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.variables === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "variables"}});
errors++;
}
if(data.outputs === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outputs"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phase !== undefined){
if(typeof data.phase !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.required !== undefined){
let data6 = data5.required;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data7.description === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2+"/name",keyword:"type",params:{type: schema6.properties.variables.properties.required.items.properties.name.type}});
errors++;
}
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2+"/name",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][\\w.-]*)?$"}});
errors++;
}
}
}
if(data7.description !== undefined){
let data9 = data7.description;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2+"/description",keyword:"type",params:{type: schema6.properties.variables.properties.required.items.properties.description.type}});
errors++;
}
}
if(data7.secret !== undefined){
if(typeof data7.secret !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2+"/secret",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables/required",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data5.optional !== undefined){
let data11 = data5.optional;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data12.description === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data12.name !== undefined){
let data13 = data12.name;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3+"/name",keyword:"type",params:{type: schema6.properties.variables.properties.optional.items.properties.name.type}});
errors++;
}
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3+"/name",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][\\w.-]*)?$"}});
errors++;
}
}
}
if(data12.description !== undefined){
let data14 = data12.description;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3+"/description",keyword:"type",params:{type: schema6.properties.variables.properties.optional.items.properties.description.type}});
errors++;
}
}
if(data12.secret !== undefined){
if(typeof data12.secret !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3+"/secret",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables/optional",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.outputs !== undefined){
let data16 = data.outputs;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/outputs",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data16.length;
for(let i4=0; i4<len3; i4++){
if(typeof data16[i4] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/outputs/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/outputs",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const part1 = validate22;
const schema7 = {"type":"object","required":["name","description"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"license":{"type":"string"},"compatibility":{"type":"string"},"metadata":{"type":"object"},"allowed-tools":{"type":["string","array"],"items":{"type":"string"}},"when_to_use":{"type":"string"},"argument-hint":{"type":"string"},"arguments":{"type":["string","array"],"items":{"type":"string"}},"disable-model-invocation":{"type":"boolean"},"user-invocable":{"type":"boolean"},"disallowed-tools":{"type":["string","array"],"items":{"type":"string"}},"model":{"type":"string"},"effort":{"type":["string","integer"]},"context":{"type":"string","enum":["fork"]},"agent":{"type":"string"},"background":{"type":"boolean"},"hooks":{"type":"object"},"paths":{"type":["string","array"],"items":{"type":"string"}},"shell":{"type":"string","enum":["bash","powershell"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.description === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/license",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compatibility !== undefined){
if(typeof data.compatibility !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/compatibility",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data5 = data["allowed-tools"];
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/allowed-tools",keyword:"type",params:{type: schema7.properties["allowed-tools"].type}});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/allowed-tools/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.when_to_use !== undefined){
if(typeof data.when_to_use !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/when_to_use",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["argument-hint"] !== undefined){
if(typeof data["argument-hint"] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/argument-hint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.arguments !== undefined){
let data9 = data.arguments;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments",keyword:"type",params:{type: schema7.properties.arguments.type}});
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data["disable-model-invocation"] !== undefined){
if(typeof data["disable-model-invocation"] !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/disable-model-invocation",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data["user-invocable"] !== undefined){
if(typeof data["user-invocable"] !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/user-invocable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data["disallowed-tools"] !== undefined){
let data13 = data["disallowed-tools"];
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/disallowed-tools",keyword:"type",params:{type: schema7.properties["disallowed-tools"].type}});
errors++;
}
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/disallowed-tools/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.effort !== undefined){
let data16 = data.effort;
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
vErrors = add(vErrors, {instancePath:instancePath+"/effort",keyword:"type",params:{type: schema7.properties.effort.type}});
errors++;
}
}
if(data.context !== undefined){
let data17 = data.context;
if(typeof data17 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data17 === "fork")){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"enum",params:{allowedValues: schema7.properties.context.enum}});
errors++;
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/agent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.background !== undefined){
if(typeof data.background !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/background",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.hooks !== undefined){
let data20 = data.hooks;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
vErrors = add(vErrors, {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.paths !== undefined){
let data21 = data.paths;
if((typeof data21 !== "string") && (!(Array.isArray(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/paths",keyword:"type",params:{type: schema7.properties.paths.type}});
errors++;
}
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/paths/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.shell !== undefined){
let data23 = data.shell;
if(typeof data23 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/shell",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "bash") || (data23 === "powershell"))){
vErrors = add(vErrors, {instancePath:instancePath+"/shell",keyword:"enum",params:{allowedValues: schema7.properties.shell.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const part2 = validate23;
const schema8 = {"type":"object","required":["name","description","model","tier","tools","cognitive_modes","ensemble_roles","escalation","role","version"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"model":{"type":"string"},"tier":{"type":"string"},"tools":{"type":"object","required":["default_mode"],"properties":{"default_mode":{"type":"string"}},"additionalProperties":{"type":["string","array"],"items":{"type":"string"}}},"cognitive_modes":{"type":"object","required":["default"],"properties":{"default":{"type":"string"}},"additionalProperties":{"type":"object","required":["mindset","output","risk_profile"],"properties":{"mindset":{"type":"string"},"output":{"type":"string"},"risk_profile":{"type":"string"}}}},"ensemble_roles":{"type":"object","required":["default"],"properties":{"default":{"type":"string"}},"additionalProperties":{"type":["string","object"]}},"escalation":{"type":"object","required":["confidence_threshold","escalate_to","triggers"],"properties":{"confidence_threshold":{"type":"number","minimum":0,"maximum":1},"escalate_to":{"type":"string"},"triggers":{"type":"array","items":{"type":"string"},"minItems":1}}},"role":{"type":"string"},"load_bearing":{"type":"boolean"},"proactive_triggers":{"type":"array","items":{"type":"string"},"uniqueItems":true},"version":{"type":"string","pattern":"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$"}}};
const pattern3 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.description === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "model"}});
errors++;
}
if(data.tier === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tier"}});
errors++;
}
if(data.tools === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tools"}});
errors++;
}
if(data.cognitive_modes === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cognitive_modes"}});
errors++;
}
if(data.ensemble_roles === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ensemble_roles"}});
errors++;
}
if(data.escalation === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "escalation"}});
errors++;
}
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tier !== undefined){
if(typeof data.tier !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tools !== undefined){
let data4 = data.tools;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.default_mode === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",keyword:"required",params:{missingProperty: "default_mode"}});
errors++;
}
for(const key0 in data4){
if(!(key0 === "default_mode")){
let data5 = data4[key0];
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema8.properties.tools.additionalProperties.type}});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
if(data4.default_mode !== undefined){
if(typeof data4.default_mode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/default_mode",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cognitive_modes !== undefined){
let data8 = data.cognitive_modes;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.default === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes",keyword:"required",params:{missingProperty: "default"}});
errors++;
}
for(const key1 in data8){
if(!(key1 === "default")){
let data9 = data8[key1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.mindset === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "mindset"}});
errors++;
}
if(data9.output === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "output"}});
errors++;
}
if(data9.risk_profile === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "risk_profile"}});
errors++;
}
if(data9.mindset !== undefined){
if(typeof data9.mindset !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mindset",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.output !== undefined){
if(typeof data9.output !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.risk_profile !== undefined){
if(typeof data9.risk_profile !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/risk_profile",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
if(data8.default !== undefined){
if(typeof data8.default !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes/default",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cognitive_modes",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ensemble_roles !== undefined){
let data14 = data.ensemble_roles;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.default === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/ensemble_roles",keyword:"required",params:{missingProperty: "default"}});
errors++;
}
for(const key2 in data14){
if(!(key2 === "default")){
let data15 = data14[key2];
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/ensemble_roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema8.properties.ensemble_roles.additionalProperties.type}});
errors++;
}
}
}
if(data14.default !== undefined){
if(typeof data14.default !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ensemble_roles/default",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ensemble_roles",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.escalation !== undefined){
let data17 = data.escalation;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.confidence_threshold === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation",keyword:"required",params:{missingProperty: "confidence_threshold"}});
errors++;
}
if(data17.escalate_to === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation",keyword:"required",params:{missingProperty: "escalate_to"}});
errors++;
}
if(data17.triggers === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation",keyword:"required",params:{missingProperty: "triggers"}});
errors++;
}
if(data17.confidence_threshold !== undefined){
let data18 = data17.confidence_threshold;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/confidence_threshold",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/confidence_threshold",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/confidence_threshold",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data17.escalate_to !== undefined){
if(typeof data17.escalate_to !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/escalate_to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.triggers !== undefined){
let data20 = data17.triggers;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/triggers",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/triggers/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/escalation/triggers",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/escalation",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.load_bearing !== undefined){
if(typeof data.load_bearing !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/load_bearing",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.proactive_triggers !== undefined){
let data24 = data.proactive_triggers;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(typeof data24[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/proactive_triggers/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data24.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data24[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/proactive_triggers",keyword:"uniqueItems",params:{i: i3, j: j0}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/proactive_triggers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.version !== undefined){
let data26 = data.version;
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const part3 = validate24;
const schema9 = {"type":"object","required":["name","description"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"tools":{"type":["string","array"],"items":{"type":"string"}},"disallowedTools":{"type":["string","array"],"items":{"type":"string"}},"model":{"type":"string"},"permissionMode":{"type":"string","enum":["default","manual","acceptEdits","auto","dontAsk","bypassPermissions","plan"]},"maxTurns":{"type":"integer","minimum":1},"skills":{"type":["string","array"],"items":{"type":"string"}},"mcpServers":{"type":["array","object"]},"hooks":{"type":"object"},"memory":{"type":"string","enum":["user","project","local"]},"background":{"type":"boolean"},"omitClaudeMd":{"type":"boolean"},"effort":{"type":["string","integer"]},"isolation":{"type":"string","enum":["worktree"]},"color":{"type":"string","enum":["red","blue","green","yellow","purple","orange","pink","cyan"]},"initialPrompt":{"type":"string"},"experimental":{"type":"object"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.description === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",keyword:"type",params:{type: schema9.properties.tools.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.disallowedTools !== undefined){
let data4 = data.disallowedTools;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/disallowedTools",keyword:"type",params:{type: schema9.properties.disallowedTools.type}});
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/disallowedTools/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.permissionMode !== undefined){
let data7 = data.permissionMode;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/permissionMode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data7 === "default") || (data7 === "manual")) || (data7 === "acceptEdits")) || (data7 === "auto")) || (data7 === "dontAsk")) || (data7 === "bypassPermissions")) || (data7 === "plan"))){
vErrors = add(vErrors, {instancePath:instancePath+"/permissionMode",keyword:"enum",params:{allowedValues: schema9.properties.permissionMode.enum}});
errors++;
}
}
if(data.maxTurns !== undefined){
let data8 = data.maxTurns;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTurns",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTurns",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.skills !== undefined){
let data9 = data.skills;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
vErrors = add(vErrors, {instancePath:instancePath+"/skills",keyword:"type",params:{type: schema9.properties.skills.type}});
errors++;
}
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/skills/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.mcpServers !== undefined){
let data11 = data.mcpServers;
if(!data11 || typeof data11 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/mcpServers",keyword:"type",params:{type: schema9.properties.mcpServers.type}});
errors++;
}
}
if(data.hooks !== undefined){
let data12 = data.hooks;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = add(vErrors, {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.memory !== undefined){
let data13 = data.memory;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/memory",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data13 === "user") || (data13 === "project")) || (data13 === "local"))){
vErrors = add(vErrors, {instancePath:instancePath+"/memory",keyword:"enum",params:{allowedValues: schema9.properties.memory.enum}});
errors++;
}
}
if(data.background !== undefined){
if(typeof data.background !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/background",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.omitClaudeMd !== undefined){
if(typeof data.omitClaudeMd !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/omitClaudeMd",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.effort !== undefined){
let data16 = data.effort;
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
vErrors = add(vErrors, {instancePath:instancePath+"/effort",keyword:"type",params:{type: schema9.properties.effort.type}});
errors++;
}
}
if(data.isolation !== undefined){
let data17 = data.isolation;
if(typeof data17 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/isolation",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data17 === "worktree")){
vErrors = add(vErrors, {instancePath:instancePath+"/isolation",keyword:"enum",params:{allowedValues: schema9.properties.isolation.enum}});
errors++;
}
}
if(data.color !== undefined){
let data18 = data.color;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data18 === "red") || (data18 === "blue")) || (data18 === "green")) || (data18 === "yellow")) || (data18 === "purple")) || (data18 === "orange")) || (data18 === "pink")) || (data18 === "cyan"))){
vErrors = add(vErrors, {instancePath:instancePath+"/color",keyword:"enum",params:{allowedValues: schema9.properties.color.enum}});
errors++;
}
}
if(data.initialPrompt !== undefined){
if(typeof data.initialPrompt !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/initialPrompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.experimental !== undefined){
let data20 = data.experimental;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
vErrors = add(vErrors, {instancePath:instancePath+"/experimental",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const part4 = validate25;
const schema10 = {"type":"object"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const part5 = validate26;
const schema11 = {"type":"object","required":["handoff","self_healing_log","next_agent"],"properties":{"handoff":{"type":"object","required":["agent","status","phase"],"properties":{"agent":{"type":"string","minLength":1},"status":{"type":"string","minLength":1},"phase":{"type":"string","minLength":1}}},"architecture":{"type":"object","properties":{"pattern":{"type":"string","minLength":1},"warehouse":{"type":"string","minLength":1},"orchestrator":{"type":"string","minLength":1}}},"pipelines":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"batch":{"type":"integer","minimum":0},"streaming":{"type":"integer","minimum":0},"sla_hours":{"type":"number","minimum":0}}},"data_models":{"type":"object","properties":{"staging":{"type":"integer","minimum":0},"intermediate":{"type":"integer","minimum":0},"marts":{"type":"integer","minimum":0},"tool":{"type":"string","minLength":1}}},"data_quality":{"type":"object","properties":{"test_count":{"type":"integer","minimum":0},"coverage":{"type":"string","pattern":"^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$"},"freshness_monitored":{"type":"boolean"}}},"sources":{"type":"array","items":{"type":"string"}},"destinations":{"type":"array","items":{"type":"string"}},"documentation":{"type":"array","items":{"type":"string"}},"self_healing_log":{"type":"object","required":["attempts","final_status"],"properties":{"attempts":{"type":"array","minItems":1,"items":{"type":"object","required":["attempt","status"],"properties":{"attempt":{"type":"integer","minimum":1},"status":{"type":"string","minLength":1},"error":{"type":"string","minLength":1},"fix":{"type":"string","minLength":1}}}},"final_status":{"type":"string","minLength":1}}},"next_agent":{"type":"string","minLength":1}}};
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handoff === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "handoff"}});
errors++;
}
if(data.self_healing_log === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "self_healing_log"}});
errors++;
}
if(data.next_agent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next_agent"}});
errors++;
}
if(data.handoff !== undefined){
let data0 = data.handoff;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.agent === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/handoff",keyword:"required",params:{missingProperty: "agent"}});
errors++;
}
if(data0.status === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/handoff",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data0.phase === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/handoff",keyword:"required",params:{missingProperty: "phase"}});
errors++;
}
if(data0.agent !== undefined){
let data1 = data0.agent;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/handoff/agent",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/handoff/agent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/handoff/status",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/handoff/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.phase !== undefined){
let data3 = data0.phase;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/handoff/phase",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/handoff/phase",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/handoff",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.architecture !== undefined){
let data4 = data.architecture;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.pattern !== undefined){
let data5 = data4.pattern;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/architecture/pattern",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/architecture/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.warehouse !== undefined){
let data6 = data4.warehouse;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/architecture/warehouse",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/architecture/warehouse",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.orchestrator !== undefined){
let data7 = data4.orchestrator;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/architecture/orchestrator",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/architecture/orchestrator",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/architecture",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.pipelines !== undefined){
let data8 = data.pipelines;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.total !== undefined){
let data9 = data8.total;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/total",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/total",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data8.batch !== undefined){
let data10 = data8.batch;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/batch",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/batch",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data8.streaming !== undefined){
let data11 = data8.streaming;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/streaming",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/streaming",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data8.sla_hours !== undefined){
let data12 = data8.sla_hours;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/sla_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines/sla_hours",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pipelines",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.data_models !== undefined){
let data13 = data.data_models;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.staging !== undefined){
let data14 = data13.staging;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/staging",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/staging",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.intermediate !== undefined){
let data15 = data13.intermediate;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/intermediate",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/intermediate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.marts !== undefined){
let data16 = data13.marts;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/marts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/marts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.tool !== undefined){
let data17 = data13.tool;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/tool",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data_models/tool",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data_models",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.data_quality !== undefined){
let data18 = data.data_quality;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.test_count !== undefined){
let data19 = data18.test_count;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = add(vErrors, {instancePath:instancePath+"/data_quality/test_count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_quality/test_count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data18.coverage !== undefined){
let data20 = data18.coverage;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_quality/coverage",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data_quality/coverage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.freshness_monitored !== undefined){
if(typeof data18.freshness_monitored !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/data_quality/freshness_monitored",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data_quality",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sources !== undefined){
let data22 = data.sources;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
if(typeof data22[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.destinations !== undefined){
let data24 = data.destinations;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(typeof data24[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/destinations/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.documentation !== undefined){
let data26 = data.documentation;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(typeof data26[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/documentation/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/documentation",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.self_healing_log !== undefined){
let data28 = data.self_healing_log;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.attempts === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log",keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data28.final_status === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log",keyword:"required",params:{missingProperty: "final_status"}});
errors++;
}
if(data28.attempts !== undefined){
let data29 = data28.attempts;
if(Array.isArray(data29)){
if(data29.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.attempt === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3,keyword:"required",params:{missingProperty: "attempt"}});
errors++;
}
if(data30.status === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data30.attempt !== undefined){
let data31 = data30.attempt;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/attempt",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/attempt",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data30.status !== undefined){
let data32 = data30.status;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/status",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.error !== undefined){
let data33 = data30.error;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/error",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/error",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.fix !== undefined){
let data34 = data30.fix;
if(typeof data34 === "string"){
if(func2(data34) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/fix",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/fix",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/attempts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data28.final_status !== undefined){
let data35 = data28.final_status;
if(typeof data35 === "string"){
if(func2(data35) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/final_status",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log/final_status",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/self_healing_log",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.next_agent !== undefined){
let data36 = data.next_agent;
if(typeof data36 === "string"){
if(func2(data36) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next_agent",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next_agent",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const part6 = validate27;
const schema12 = {"type":"object","properties":{"description":{"type":"string"},"argument-hint":{"type":"string"},"allowed-tools":{"type":["string","array"],"items":{"type":"string"}},"model":{"type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["argument-hint"] !== undefined){
if(typeof data["argument-hint"] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/argument-hint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data2 = data["allowed-tools"];
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/allowed-tools",keyword:"type",params:{type: schema12.properties["allowed-tools"].type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/allowed-tools/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const part7 = validate28;
const schema13 = {"type":"object","required":["description"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"tools":{"type":["string","array"],"items":{"type":"string"}},"model":{"type":["string","array"],"items":{"type":"string"}},"argument-hint":{"type":"string"},"agents":{"type":["string","array"],"items":{"type":"string"}},"handoffs":{"type":"array","items":{"type":"object","required":["label","agent"],"properties":{"label":{"type":"string"},"agent":{"type":"string"},"prompt":{"type":"string"},"send":{"type":"boolean"},"model":{"type":"string"}}}},"user-invocable":{"type":"boolean"},"disable-model-invocation":{"type":"boolean"},"target":{"type":"string","enum":["vscode","github-copilot"]},"hooks":{"type":"object"},"mcp-servers":{"type":["object","array"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",keyword:"type",params:{type: schema13.properties.tools.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.model !== undefined){
let data4 = data.model;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: schema13.properties.model.type}});
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data["argument-hint"] !== undefined){
if(typeof data["argument-hint"] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/argument-hint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.agents !== undefined){
let data7 = data.agents;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/agents",keyword:"type",params:{type: schema13.properties.agents.type}});
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/agents/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.handoffs !== undefined){
let data9 = data.handoffs;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.label === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
if(data10.agent === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3,keyword:"required",params:{missingProperty: "agent"}});
errors++;
}
if(data10.label !== undefined){
if(typeof data10.label !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3+"/label",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.agent !== undefined){
if(typeof data10.agent !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3+"/agent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.prompt !== undefined){
if(typeof data10.prompt !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3+"/prompt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.send !== undefined){
if(typeof data10.send !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3+"/send",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data10.model !== undefined){
if(typeof data10.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3+"/model",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/handoffs",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["user-invocable"] !== undefined){
if(typeof data["user-invocable"] !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/user-invocable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data["disable-model-invocation"] !== undefined){
if(typeof data["disable-model-invocation"] !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/disable-model-invocation",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.target !== undefined){
let data18 = data.target;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "vscode") || (data18 === "github-copilot"))){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"enum",params:{allowedValues: schema13.properties.target.enum}});
errors++;
}
}
if(data.hooks !== undefined){
let data19 = data.hooks;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
vErrors = add(vErrors, {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data["mcp-servers"] !== undefined){
let data20 = data["mcp-servers"];
if(!data20 || typeof data20 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/mcp-servers",keyword:"type",params:{type: schema13.properties["mcp-servers"].type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const part8 = validate29;
const schema14 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"argument-hint":{"type":"string"},"agent":{"type":"string"},"model":{"type":["string","array"],"items":{"type":"string"}},"tools":{"type":["string","array"],"items":{"type":"string"}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data["argument-hint"] !== undefined){
if(typeof data["argument-hint"] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/argument-hint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/agent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: schema14.properties.model.type}});
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.tools !== undefined){
let data6 = data.tools;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",keyword:"type",params:{type: schema14.properties.tools.type}});
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const part9 = validate30;
const schema15 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"applyTo":{"type":["string","array"],"items":{"type":"string"}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.applyTo !== undefined){
let data2 = data.applyTo;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/applyTo",keyword:"type",params:{type: schema15.properties.applyTo.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/applyTo/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

function add(errors, error) {
  return errors === null ? [error] : (errors.push(error), errors);
}
export default {
  'catalog-skill': part0,
  'workflow-skill': part1,
  'expert-agent': part2,
  'escalation-agent': part3,
  'tagged-agent': part4,
  'tagged-agent/handoff': part5,
  'agent-skill': part1,
  'claude-agent': part3,
  'claude-command': part6,
  'copilot-agent': part7,
  'copilot-prompt': part8,
  'copilot-instructions': part9,
};
