// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
"use strict";
export const catalog_skill = validate20;
const schema31 = {"type":"object","required":["name","phase","roles","description","variables","outputs"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$","expected":"snake_case words joined by dots, such as data.data_engineer","description":"The name by which the catalog lists and runs the skill: the phase, a dot and the skill."},"phase":{"type":"string","description":"The phase of the work that the skill belongs to, such as `data`."},"roles":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true,"description":"The people who use the skill."},"description":{"type":"string","description":"What the skill does and for whom."},"variables":{"type":"object","description":"What the caller fills in; the body names each as `{{name}}`.","properties":{"required":{"type":"array","items":{"type":"object","required":["name","description"],"properties":{"name":{"type":["string","null"],"pattern":"^(?:[A-Za-z_][\\w.-]*)?$","expected":"letters, digits and `_`, so that `{{name}}` can stand in the body","description":"The name by which the body refers to the variable, in double braces."},"description":{"type":["string","null"],"description":"What the caller has to give, one sentence."},"secret":{"type":"boolean","description":"Whether its values are typed unseen and kept out of the run log; told by the name and the description when absent."}}},"description":"Variables without which the skill cannot run."},"optional":{"type":"array","items":{"type":"object","required":["name","description"],"properties":{"name":{"type":["string","null"],"pattern":"^(?:[A-Za-z_][\\w.-]*)?$","expected":"letters, digits and `_`, so that `{{name}}` can stand in the body","description":"The name by which the body refers to the variable, in double braces."},"description":{"type":["string","null"],"description":"What the caller has to give, one sentence."},"secret":{"type":"boolean","description":"Whether its values are typed unseen and kept out of the run log; told by the name and the description when absent."}}},"description":"Variables that may be left out."}}},"outputs":{"type":"array","items":{"type":"string"},"minItems":1,"description":"What the skill hands over when it is done."}}};
const pattern4 = new RegExp("^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$", "u");
const pattern5 = new RegExp("^(?:[A-Za-z_][\\w.-]*)?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variables === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.outputs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$"+"\"",schema:"^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$",parentSchema:schema31.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phase.type,parentSchema:schema31.properties.phase,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.roles.items.type,parentSchema:schema31.properties.roles.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema31.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.roles.type,parentSchema:schema31.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath:instancePath+"/variables/required/" + i2,schemaPath:"#/properties/variables/properties/required/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.variables.properties.required.items.required,parentSchema:schema31.properties.variables.properties.required.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.description === undefined){
const err15 = {instancePath:instancePath+"/variables/required/" + i2,schemaPath:"#/properties/variables/properties/required/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.properties.variables.properties.required.items.required,parentSchema:schema31.properties.variables.properties.required.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/variables/required/" + i2+"/name",schemaPath:"#/properties/variables/properties/required/items/properties/name/type",keyword:"type",params:{type: schema31.properties.variables.properties.required.items.properties.name.type},message:"must be string,null",schema:schema31.properties.variables.properties.required.items.properties.name.type,parentSchema:schema31.properties.variables.properties.required.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err17 = {instancePath:instancePath+"/variables/required/" + i2+"/name",schemaPath:"#/properties/variables/properties/required/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][\\w.-]*)?$"},message:"must match pattern \""+"^(?:[A-Za-z_][\\w.-]*)?$"+"\"",schema:"^(?:[A-Za-z_][\\w.-]*)?$",parentSchema:schema31.properties.variables.properties.required.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data7.description !== undefined){
let data9 = data7.description;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/variables/required/" + i2+"/description",schemaPath:"#/properties/variables/properties/required/items/properties/description/type",keyword:"type",params:{type: schema31.properties.variables.properties.required.items.properties.description.type},message:"must be string,null",schema:schema31.properties.variables.properties.required.items.properties.description.type,parentSchema:schema31.properties.variables.properties.required.items.properties.description,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.secret !== undefined){
let data10 = data7.secret;
if(typeof data10 !== "boolean"){
const err19 = {instancePath:instancePath+"/variables/required/" + i2+"/secret",schemaPath:"#/properties/variables/properties/required/items/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.variables.properties.required.items.properties.secret.type,parentSchema:schema31.properties.variables.properties.required.items.properties.secret,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/variables/required/" + i2,schemaPath:"#/properties/variables/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.properties.required.items.type,parentSchema:schema31.properties.variables.properties.required.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/variables/required",schemaPath:"#/properties/variables/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.variables.properties.required.type,parentSchema:schema31.properties.variables.properties.required,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err22 = {instancePath:instancePath+"/variables/optional/" + i3,schemaPath:"#/properties/variables/properties/optional/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.variables.properties.optional.items.required,parentSchema:schema31.properties.variables.properties.optional.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.description === undefined){
const err23 = {instancePath:instancePath+"/variables/optional/" + i3,schemaPath:"#/properties/variables/properties/optional/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.properties.variables.properties.optional.items.required,parentSchema:schema31.properties.variables.properties.optional.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.name !== undefined){
let data13 = data12.name;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/variables/optional/" + i3+"/name",schemaPath:"#/properties/variables/properties/optional/items/properties/name/type",keyword:"type",params:{type: schema31.properties.variables.properties.optional.items.properties.name.type},message:"must be string,null",schema:schema31.properties.variables.properties.optional.items.properties.name.type,parentSchema:schema31.properties.variables.properties.optional.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err25 = {instancePath:instancePath+"/variables/optional/" + i3+"/name",schemaPath:"#/properties/variables/properties/optional/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][\\w.-]*)?$"},message:"must match pattern \""+"^(?:[A-Za-z_][\\w.-]*)?$"+"\"",schema:"^(?:[A-Za-z_][\\w.-]*)?$",parentSchema:schema31.properties.variables.properties.optional.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data12.description !== undefined){
let data14 = data12.description;
if((typeof data14 !== "string") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/variables/optional/" + i3+"/description",schemaPath:"#/properties/variables/properties/optional/items/properties/description/type",keyword:"type",params:{type: schema31.properties.variables.properties.optional.items.properties.description.type},message:"must be string,null",schema:schema31.properties.variables.properties.optional.items.properties.description.type,parentSchema:schema31.properties.variables.properties.optional.items.properties.description,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.secret !== undefined){
let data15 = data12.secret;
if(typeof data15 !== "boolean"){
const err27 = {instancePath:instancePath+"/variables/optional/" + i3+"/secret",schemaPath:"#/properties/variables/properties/optional/items/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.variables.properties.optional.items.properties.secret.type,parentSchema:schema31.properties.variables.properties.optional.items.properties.secret,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/variables/optional/" + i3,schemaPath:"#/properties/variables/properties/optional/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.properties.optional.items.type,parentSchema:schema31.properties.variables.properties.optional.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/variables/optional",schemaPath:"#/properties/variables/properties/optional/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.variables.properties.optional.type,parentSchema:schema31.properties.variables.properties.optional,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.type,parentSchema:schema31.properties.variables,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.outputs !== undefined){
let data16 = data.outputs;
if(Array.isArray(data16)){
if(data16.length < 1){
const err31 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.outputs,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data16.length;
for(let i4=0; i4<len3; i4++){
let data17 = data16[i4];
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.outputs.items.type,parentSchema:schema31.properties.outputs.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.outputs.type,parentSchema:schema31.properties.outputs,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"name":true,"phase":true,"roles":true,"description":true,"variables":true,"outputs":true},"dynamicProps":false,"dynamicItems":false};

export const workflow_skill = validate21;
const schema32 = {"type":"object","required":["name","description"],"properties":{"name":{"type":"string","description":"Identifies the skill: 1 to 64 lowercase letters, digits and single hyphens, the same as its directory."},"description":{"type":"string","description":"Tells an agent in at most 1,024 characters what the skill does and when to reach for it."},"license":{"type":"string","description":"Names the licence of the skill, or the file in its directory that holds the text."},"compatibility":{"type":"string","description":"Says in at most 500 characters which products, programs or network access the skill needs."},"metadata":{"type":"object","description":"Holds further facts for tools of your own, as a map from text to text."},"allowed-tools":{"type":["string","array"],"items":{"type":"string"},"description":"Lists tools the skill may use without asking, separated by spaces; experimental, so support differs."},"when_to_use":{"type":"string","description":"More hints on when to use the skill, which Claude Code appends to the listed description."},"argument-hint":{"type":"string","description":"Text that completion shows behind the command, such as `[issue-number]`."},"arguments":{"type":["string","array"],"items":{"type":"string"},"description":"Names for the positions of the arguments, which the body then uses as `$name`."},"disable-model-invocation":{"type":"boolean","description":"With `true` only you can start the skill, and Claude does not get to see its description."},"user-invocable":{"type":"boolean","description":"With `false` the skill leaves the `/` menu and only Claude can start it."},"disallowed-tools":{"type":["string","array"],"items":{"type":"string"},"description":"Tools that are taken from Claude while the skill is active."},"model":{"type":"string","description":"The model for the rest of the turn, or for the subagent when `context` is `fork`."},"effort":{"type":["string","integer"],"examples":["low","medium","high","xhigh","max"],"description":"How hard the model thinks while the skill is active: low, medium, high, xhigh or max."},"context":{"type":"string","enum":["fork"],"description":"With `fork` the skill runs in a subagent of its own, without the conversation so far."},"agent":{"type":"string","description":"The type of subagent that runs the skill when `context` is `fork`."},"background":{"type":"boolean","description":"With `false` a forked skill holds the turn until it has a result; otherwise it runs behind."},"hooks":{"type":"object","description":"Hooks that Claude Code registers when the skill starts and keeps for the session."},"paths":{"type":["string","array"],"items":{"type":"string","holds":"glob"},"holds":"glob","description":"Globs: Claude picks the skill on its own only while it works on files that match."},"shell":{"type":"string","enum":["bash","powershell"],"description":"The shell that runs the commands embedded in the body: bash or powershell."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.license !== undefined){
let data2 = data.license;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.license.type,parentSchema:schema32.properties.license,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.compatibility !== undefined){
let data3 = data.compatibility;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.compatibility.type,parentSchema:schema32.properties.compatibility,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.metadata.type,parentSchema:schema32.properties.metadata,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data5 = data["allowed-tools"];
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err7 = {instancePath:instancePath+"/allowed-tools",schemaPath:"#/properties/allowed-tools/type",keyword:"type",params:{type: schema32.properties["allowed-tools"].type},message:"must be string,array",schema:schema32.properties["allowed-tools"].type,parentSchema:schema32.properties["allowed-tools"],data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/allowed-tools/" + i0,schemaPath:"#/properties/allowed-tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties["allowed-tools"].items.type,parentSchema:schema32.properties["allowed-tools"].items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.when_to_use !== undefined){
let data7 = data.when_to_use;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/when_to_use",schemaPath:"#/properties/when_to_use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.when_to_use.type,parentSchema:schema32.properties.when_to_use,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["argument-hint"] !== undefined){
let data8 = data["argument-hint"];
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/argument-hint",schemaPath:"#/properties/argument-hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties["argument-hint"].type,parentSchema:schema32.properties["argument-hint"],data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.arguments !== undefined){
let data9 = data.arguments;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err11 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: schema32.properties.arguments.type},message:"must be string,array",schema:schema32.properties.arguments.type,parentSchema:schema32.properties.arguments,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/arguments/" + i1,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.arguments.items.type,parentSchema:schema32.properties.arguments.items,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data["disable-model-invocation"] !== undefined){
let data11 = data["disable-model-invocation"];
if(typeof data11 !== "boolean"){
const err13 = {instancePath:instancePath+"/disable-model-invocation",schemaPath:"#/properties/disable-model-invocation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties["disable-model-invocation"].type,parentSchema:schema32.properties["disable-model-invocation"],data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["user-invocable"] !== undefined){
let data12 = data["user-invocable"];
if(typeof data12 !== "boolean"){
const err14 = {instancePath:instancePath+"/user-invocable",schemaPath:"#/properties/user-invocable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties["user-invocable"].type,parentSchema:schema32.properties["user-invocable"],data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["disallowed-tools"] !== undefined){
let data13 = data["disallowed-tools"];
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err15 = {instancePath:instancePath+"/disallowed-tools",schemaPath:"#/properties/disallowed-tools/type",keyword:"type",params:{type: schema32.properties["disallowed-tools"].type},message:"must be string,array",schema:schema32.properties["disallowed-tools"].type,parentSchema:schema32.properties["disallowed-tools"],data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err16 = {instancePath:instancePath+"/disallowed-tools/" + i2,schemaPath:"#/properties/disallowed-tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties["disallowed-tools"].items.type,parentSchema:schema32.properties["disallowed-tools"].items,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.model !== undefined){
let data15 = data.model;
if(typeof data15 !== "string"){
const err17 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.model.type,parentSchema:schema32.properties.model,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.effort !== undefined){
let data16 = data.effort;
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
const err18 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type: schema32.properties.effort.type},message:"must be string,integer",schema:schema32.properties.effort.type,parentSchema:schema32.properties.effort,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.context !== undefined){
let data17 = data.context;
if(typeof data17 !== "string"){
const err19 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.context.type,parentSchema:schema32.properties.context,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(data17 === "fork")){
const err20 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/enum",keyword:"enum",params:{allowedValues: schema32.properties.context.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.context.enum,parentSchema:schema32.properties.context,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.agent !== undefined){
let data18 = data.agent;
if(typeof data18 !== "string"){
const err21 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.agent.type,parentSchema:schema32.properties.agent,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.background !== undefined){
let data19 = data.background;
if(typeof data19 !== "boolean"){
const err22 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.background.type,parentSchema:schema32.properties.background,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hooks !== undefined){
let data20 = data.hooks;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err23 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.hooks.type,parentSchema:schema32.properties.hooks,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.paths !== undefined){
let data21 = data.paths;
if((typeof data21 !== "string") && (!(Array.isArray(data21)))){
const err24 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: schema32.properties.paths.type},message:"must be string,array",schema:schema32.properties.paths.type,parentSchema:schema32.properties.paths,data:data21};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 !== "string"){
const err25 = {instancePath:instancePath+"/paths/" + i3,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.paths.items.type,parentSchema:schema32.properties.paths.items,data:data22};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data.shell !== undefined){
let data23 = data.shell;
if(typeof data23 !== "string"){
const err26 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.shell.type,parentSchema:schema32.properties.shell,data:data23};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data23 === "bash") || (data23 === "powershell"))){
const err27 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/enum",keyword:"enum",params:{allowedValues: schema32.properties.shell.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.shell.enum,parentSchema:schema32.properties.shell,data:data23};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"name":true,"description":true,"license":true,"compatibility":true,"metadata":true,"allowed-tools":true,"when_to_use":true,"argument-hint":true,"arguments":true,"disable-model-invocation":true,"user-invocable":true,"disallowed-tools":true,"model":true,"effort":true,"context":true,"agent":true,"background":true,"hooks":true,"paths":true,"shell":true},"dynamicProps":false,"dynamicItems":false};

export const expert_agent = validate22;
const schema33 = {"type":"object","required":["name","description","model","tier","tools","cognitive_modes","ensemble_roles","escalation","role","version"],"properties":{"name":{"type":"string","description":"The name by which the agent is called."},"description":{"type":"string","description":"What the agent is an expert in; others choose it by this."},"model":{"type":"string","description":"The model the agent runs on.","examples":["haiku","sonnet","opus"]},"tier":{"type":"string","description":"How much the agent is trusted with.","examples":["focused","expert","phd"]},"tools":{"type":"object","description":"The tools of each mode of work, separated by commas.","required":["default_mode"],"properties":{"default_mode":{"type":"string","holds":"sibling-key","description":"The mode when the caller names none."}},"additionalProperties":{"type":["string","array"],"items":{"type":"string"},"description":"The tools the agent may use in this mode."}},"cognitive_modes":{"type":"object","description":"How the agent thinks: what it is after in each mode, and what can go wrong there.","required":["default"],"properties":{"default":{"type":"string","holds":"sibling-key","description":"The mode when the caller names none."}},"additionalProperties":{"type":"object","description":"One mode of thinking.","required":["mindset","output","risk_profile"],"properties":{"mindset":{"type":"string","description":"What the agent is after."},"output":{"type":"string","description":"What it hands over."},"risk_profile":{"type":"string","description":"How much can go wrong, and what guards against it."}}}},"ensemble_roles":{"type":"object","description":"What the agent does when it works with others, by role.","required":["default"],"properties":{"default":{"type":"string","holds":"sibling-key","description":"The role when the caller names none."}},"additionalProperties":{"type":["string","object"],"description":"What the agent does in this role."}},"escalation":{"type":"object","description":"When the agent hands the question on, and to whom.","required":["confidence_threshold","escalate_to","triggers"],"properties":{"confidence_threshold":{"type":"number","minimum":0,"maximum":1,"description":"Below this confidence, from 0 to 1, the agent hands on."},"escalate_to":{"type":"string","description":"The name of the agent that takes over."},"triggers":{"type":"array","items":{"type":"string"},"minItems":1,"description":"Situations in which the agent hands on whatever its confidence."}}},"role":{"type":"string","description":"The part the agent plays in the pipeline.","examples":["executor","advisor"]},"load_bearing":{"type":"boolean","description":"Whether the work stops when this agent fails."},"proactive_triggers":{"type":"array","items":{"type":"string","holds":"glob"},"uniqueItems":true,"description":"Globs over file names; a change there calls the agent unasked.","examples":["*pipeline*","**/*.sql"]},"version":{"type":"string","pattern":"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$","expected":"a semantic version such as 1.2.0","description":"The version of this file: major.minor.patch."}}};
const pattern7 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tier === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tools === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"},message:"must have required property '"+"tools"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cognitive_modes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cognitive_modes"},message:"must have required property '"+"cognitive_modes"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ensemble_roles === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ensemble_roles"},message:"must have required property '"+"ensemble_roles"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.escalation === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "escalation"},message:"must have required property '"+"escalation"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.role === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.version === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.model.type,parentSchema:schema33.properties.model,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tier !== undefined){
let data3 = data.tier;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.tier.type,parentSchema:schema33.properties.tier,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tools !== undefined){
let data4 = data.tools;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.default_mode === undefined){
const err14 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "default_mode"},message:"must have required property '"+"default_mode"+"'",schema:schema33.properties.tools.required,parentSchema:schema33.properties.tools,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data4){
if(!(key0 === "default_mode")){
let data5 = data4[key0];
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err15 = {instancePath:instancePath+"/tools/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tools/additionalProperties/type",keyword:"type",params:{type: schema33.properties.tools.additionalProperties.type},message:"must be string,array",schema:schema33.properties.tools.additionalProperties.type,parentSchema:schema33.properties.tools.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/tools/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/tools/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.tools.additionalProperties.items.type,parentSchema:schema33.properties.tools.additionalProperties.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
if(data4.default_mode !== undefined){
let data7 = data4.default_mode;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/tools/default_mode",schemaPath:"#/properties/tools/properties/default_mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.tools.properties.default_mode.type,parentSchema:schema33.properties.tools.properties.default_mode,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.tools.type,parentSchema:schema33.properties.tools,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cognitive_modes !== undefined){
let data8 = data.cognitive_modes;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.default === undefined){
const err19 = {instancePath:instancePath+"/cognitive_modes",schemaPath:"#/properties/cognitive_modes/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema33.properties.cognitive_modes.required,parentSchema:schema33.properties.cognitive_modes,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "default")){
let data9 = data8[key1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.mindset === undefined){
const err20 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cognitive_modes/additionalProperties/required",keyword:"required",params:{missingProperty: "mindset"},message:"must have required property '"+"mindset"+"'",schema:schema33.properties.cognitive_modes.additionalProperties.required,parentSchema:schema33.properties.cognitive_modes.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.output === undefined){
const err21 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cognitive_modes/additionalProperties/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema33.properties.cognitive_modes.additionalProperties.required,parentSchema:schema33.properties.cognitive_modes.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.risk_profile === undefined){
const err22 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cognitive_modes/additionalProperties/required",keyword:"required",params:{missingProperty: "risk_profile"},message:"must have required property '"+"risk_profile"+"'",schema:schema33.properties.cognitive_modes.additionalProperties.required,parentSchema:schema33.properties.cognitive_modes.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.mindset !== undefined){
let data10 = data9.mindset;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mindset",schemaPath:"#/properties/cognitive_modes/additionalProperties/properties/mindset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.cognitive_modes.additionalProperties.properties.mindset.type,parentSchema:schema33.properties.cognitive_modes.additionalProperties.properties.mindset,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.output !== undefined){
let data11 = data9.output;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/cognitive_modes/additionalProperties/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.cognitive_modes.additionalProperties.properties.output.type,parentSchema:schema33.properties.cognitive_modes.additionalProperties.properties.output,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.risk_profile !== undefined){
let data12 = data9.risk_profile;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/risk_profile",schemaPath:"#/properties/cognitive_modes/additionalProperties/properties/risk_profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.cognitive_modes.additionalProperties.properties.risk_profile.type,parentSchema:schema33.properties.cognitive_modes.additionalProperties.properties.risk_profile,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/cognitive_modes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cognitive_modes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.cognitive_modes.additionalProperties.type,parentSchema:schema33.properties.cognitive_modes.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data8.default !== undefined){
let data13 = data8.default;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/cognitive_modes/default",schemaPath:"#/properties/cognitive_modes/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.cognitive_modes.properties.default.type,parentSchema:schema33.properties.cognitive_modes.properties.default,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/cognitive_modes",schemaPath:"#/properties/cognitive_modes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.cognitive_modes.type,parentSchema:schema33.properties.cognitive_modes,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ensemble_roles !== undefined){
let data14 = data.ensemble_roles;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.default === undefined){
const err29 = {instancePath:instancePath+"/ensemble_roles",schemaPath:"#/properties/ensemble_roles/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema33.properties.ensemble_roles.required,parentSchema:schema33.properties.ensemble_roles,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data14){
if(!(key2 === "default")){
let data15 = data14[key2];
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err30 = {instancePath:instancePath+"/ensemble_roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ensemble_roles/additionalProperties/type",keyword:"type",params:{type: schema33.properties.ensemble_roles.additionalProperties.type},message:"must be string,object",schema:schema33.properties.ensemble_roles.additionalProperties.type,parentSchema:schema33.properties.ensemble_roles.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data14.default !== undefined){
let data16 = data14.default;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/ensemble_roles/default",schemaPath:"#/properties/ensemble_roles/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.ensemble_roles.properties.default.type,parentSchema:schema33.properties.ensemble_roles.properties.default,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/ensemble_roles",schemaPath:"#/properties/ensemble_roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.ensemble_roles.type,parentSchema:schema33.properties.ensemble_roles,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.escalation !== undefined){
let data17 = data.escalation;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.confidence_threshold === undefined){
const err33 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/required",keyword:"required",params:{missingProperty: "confidence_threshold"},message:"must have required property '"+"confidence_threshold"+"'",schema:schema33.properties.escalation.required,parentSchema:schema33.properties.escalation,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17.escalate_to === undefined){
const err34 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/required",keyword:"required",params:{missingProperty: "escalate_to"},message:"must have required property '"+"escalate_to"+"'",schema:schema33.properties.escalation.required,parentSchema:schema33.properties.escalation,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.triggers === undefined){
const err35 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'",schema:schema33.properties.escalation.required,parentSchema:schema33.properties.escalation,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17.confidence_threshold !== undefined){
let data18 = data17.confidence_threshold;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/escalation/confidence_threshold",schemaPath:"#/properties/escalation/properties/confidence_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema33.properties.escalation.properties.confidence_threshold,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/escalation/confidence_threshold",schemaPath:"#/properties/escalation/properties/confidence_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.escalation.properties.confidence_threshold,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/escalation/confidence_threshold",schemaPath:"#/properties/escalation/properties/confidence_threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.escalation.properties.confidence_threshold.type,parentSchema:schema33.properties.escalation.properties.confidence_threshold,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.escalate_to !== undefined){
let data19 = data17.escalate_to;
if(typeof data19 !== "string"){
const err39 = {instancePath:instancePath+"/escalation/escalate_to",schemaPath:"#/properties/escalation/properties/escalate_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.escalation.properties.escalate_to.type,parentSchema:schema33.properties.escalation.properties.escalate_to,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.triggers !== undefined){
let data20 = data17.triggers;
if(Array.isArray(data20)){
if(data20.length < 1){
const err40 = {instancePath:instancePath+"/escalation/triggers",schemaPath:"#/properties/escalation/properties/triggers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.escalation.properties.triggers,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/escalation/triggers/" + i1,schemaPath:"#/properties/escalation/properties/triggers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.escalation.properties.triggers.items.type,parentSchema:schema33.properties.escalation.properties.triggers.items,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/escalation/triggers",schemaPath:"#/properties/escalation/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.escalation.properties.triggers.type,parentSchema:schema33.properties.escalation.properties.triggers,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.escalation.type,parentSchema:schema33.properties.escalation,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.role !== undefined){
let data22 = data.role;
if(typeof data22 !== "string"){
const err44 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.role.type,parentSchema:schema33.properties.role,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.load_bearing !== undefined){
let data23 = data.load_bearing;
if(typeof data23 !== "boolean"){
const err45 = {instancePath:instancePath+"/load_bearing",schemaPath:"#/properties/load_bearing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.load_bearing.type,parentSchema:schema33.properties.load_bearing,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.proactive_triggers !== undefined){
let data24 = data.proactive_triggers;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(typeof data25 !== "string"){
const err46 = {instancePath:instancePath+"/proactive_triggers/" + i2,schemaPath:"#/properties/proactive_triggers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.proactive_triggers.items.type,parentSchema:schema33.properties.proactive_triggers.items,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
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
const err47 = {instancePath:instancePath+"/proactive_triggers",schemaPath:"#/properties/proactive_triggers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema33.properties.proactive_triggers,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err48 = {instancePath:instancePath+"/proactive_triggers",schemaPath:"#/properties/proactive_triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.proactive_triggers.type,parentSchema:schema33.properties.proactive_triggers,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.version !== undefined){
let data26 = data.version;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err49 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$"},message:"must match pattern \""+"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$"+"\"",schema:"^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$",parentSchema:schema33.properties.version,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.version.type,parentSchema:schema33.properties.version,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"name":true,"description":true,"model":true,"tier":true,"tools":true,"cognitive_modes":true,"ensemble_roles":true,"escalation":true,"role":true,"load_bearing":true,"proactive_triggers":true,"version":true},"dynamicProps":false,"dynamicItems":false};

export const escalation_agent = validate23;
const schema34 = {"type":"object","required":["name","description"],"properties":{"name":{"type":"string","description":"Identifies the subagent, whatever its file is called; without it the file is not loaded."},"description":{"type":"string","description":"Tells Claude when to hand work to this subagent; without it the file is not loaded."},"tools":{"type":["string","array"],"items":{"type":"string"},"description":"The only tools the subagent may use, as comma-separated text or a list; all of them without it."},"disallowedTools":{"type":["string","array"],"items":{"type":"string"},"description":"Tools taken away from the subagent; it wins over `tools`, and a pattern takes the whole tool."},"model":{"type":"string","description":"The model the subagent runs on: an alias, a full id or `inherit` for that of the conversation."},"permissionMode":{"type":"string","enum":["default","manual","acceptEdits","auto","dontAsk","bypassPermissions","plan"],"description":"How it handles permission prompts: default, manual, acceptEdits, auto, dontAsk, bypassPermissions or plan."},"maxTurns":{"type":"integer","minimum":1,"description":"The number of turns after which Claude Code stops the subagent and marks its output partial."},"skills":{"type":["string","array"],"items":{"type":"string"},"description":"Skills whose whole text Claude Code puts into the subagent at its start."},"mcpServers":{"type":["array","object"],"description":"MCP servers for this subagent, by name or defined in place; ignored in plugins."},"hooks":{"type":"object","description":"Hooks that run only while this subagent does; ignored in plugins."},"memory":{"type":"string","enum":["user","project","local"],"description":"Where the subagent keeps what it learns between sessions: user, project or local."},"background":{"type":"boolean","description":"With `true` the subagent always runs in the background."},"omitClaudeMd":{"type":"boolean","description":"With `true` the subagent starts without the CLAUDE.md files of user and project."},"effort":{"type":["string","integer"],"examples":["low","medium","high","xhigh","max"],"description":"How hard the model thinks in this subagent: low, medium, high, xhigh or max."},"isolation":{"type":"string","enum":["worktree"],"description":"With `worktree` the subagent works in a temporary git worktree of its own."},"color":{"type":"string","enum":["red","blue","green","yellow","purple","orange","pink","cyan"],"description":"Its colour in the task list: red, blue, green, yellow, purple, orange, pink or cyan."},"initialPrompt":{"type":"string","description":"The first message when the session itself runs as this agent (`claude --agent`)."},"experimental":{"type":"object","description":"Options that may still change; `cacheTtl` sets how long its prompt cache lives."}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.name.type,parentSchema:schema34.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema34.properties.tools.type},message:"must be string,array",schema:schema34.properties.tools.type,parentSchema:schema34.properties.tools,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.tools.items.type,parentSchema:schema34.properties.tools.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.disallowedTools !== undefined){
let data4 = data.disallowedTools;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err6 = {instancePath:instancePath+"/disallowedTools",schemaPath:"#/properties/disallowedTools/type",keyword:"type",params:{type: schema34.properties.disallowedTools.type},message:"must be string,array",schema:schema34.properties.disallowedTools.type,parentSchema:schema34.properties.disallowedTools,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/disallowedTools/" + i1,schemaPath:"#/properties/disallowedTools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.disallowedTools.items.type,parentSchema:schema34.properties.disallowedTools.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.model !== undefined){
let data6 = data.model;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.model.type,parentSchema:schema34.properties.model,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.permissionMode !== undefined){
let data7 = data.permissionMode;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/permissionMode",schemaPath:"#/properties/permissionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.permissionMode.type,parentSchema:schema34.properties.permissionMode,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((data7 === "default") || (data7 === "manual")) || (data7 === "acceptEdits")) || (data7 === "auto")) || (data7 === "dontAsk")) || (data7 === "bypassPermissions")) || (data7 === "plan"))){
const err10 = {instancePath:instancePath+"/permissionMode",schemaPath:"#/properties/permissionMode/enum",keyword:"enum",params:{allowedValues: schema34.properties.permissionMode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.permissionMode.enum,parentSchema:schema34.properties.permissionMode,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.maxTurns !== undefined){
let data8 = data.maxTurns;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/maxTurns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.maxTurns.type,parentSchema:schema34.properties.maxTurns,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.maxTurns,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.skills !== undefined){
let data9 = data.skills;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err13 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema34.properties.skills.type},message:"must be string,array",schema:schema34.properties.skills.type,parentSchema:schema34.properties.skills,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.skills.items.type,parentSchema:schema34.properties.skills.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.mcpServers !== undefined){
let data11 = data.mcpServers;
if(!data11 || typeof data11 != "object"){
const err15 = {instancePath:instancePath+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type: schema34.properties.mcpServers.type},message:"must be array,object",schema:schema34.properties.mcpServers.type,parentSchema:schema34.properties.mcpServers,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.hooks !== undefined){
let data12 = data.hooks;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err16 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.hooks.type,parentSchema:schema34.properties.hooks,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.memory !== undefined){
let data13 = data.memory;
if(typeof data13 !== "string"){
const err17 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.memory.type,parentSchema:schema34.properties.memory,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data13 === "user") || (data13 === "project")) || (data13 === "local"))){
const err18 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/enum",keyword:"enum",params:{allowedValues: schema34.properties.memory.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.memory.enum,parentSchema:schema34.properties.memory,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.background !== undefined){
let data14 = data.background;
if(typeof data14 !== "boolean"){
const err19 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.background.type,parentSchema:schema34.properties.background,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.omitClaudeMd !== undefined){
let data15 = data.omitClaudeMd;
if(typeof data15 !== "boolean"){
const err20 = {instancePath:instancePath+"/omitClaudeMd",schemaPath:"#/properties/omitClaudeMd/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.omitClaudeMd.type,parentSchema:schema34.properties.omitClaudeMd,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.effort !== undefined){
let data16 = data.effort;
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
const err21 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type: schema34.properties.effort.type},message:"must be string,integer",schema:schema34.properties.effort.type,parentSchema:schema34.properties.effort,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.isolation !== undefined){
let data17 = data.isolation;
if(typeof data17 !== "string"){
const err22 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.isolation.type,parentSchema:schema34.properties.isolation,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(data17 === "worktree")){
const err23 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema34.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.isolation.enum,parentSchema:schema34.properties.isolation,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.color !== undefined){
let data18 = data.color;
if(typeof data18 !== "string"){
const err24 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.color.type,parentSchema:schema34.properties.color,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((((data18 === "red") || (data18 === "blue")) || (data18 === "green")) || (data18 === "yellow")) || (data18 === "purple")) || (data18 === "orange")) || (data18 === "pink")) || (data18 === "cyan"))){
const err25 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/enum",keyword:"enum",params:{allowedValues: schema34.properties.color.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.color.enum,parentSchema:schema34.properties.color,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.initialPrompt !== undefined){
let data19 = data.initialPrompt;
if(typeof data19 !== "string"){
const err26 = {instancePath:instancePath+"/initialPrompt",schemaPath:"#/properties/initialPrompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.initialPrompt.type,parentSchema:schema34.properties.initialPrompt,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.experimental !== undefined){
let data20 = data.experimental;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err27 = {instancePath:instancePath+"/experimental",schemaPath:"#/properties/experimental/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.experimental.type,parentSchema:schema34.properties.experimental,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"name":true,"description":true,"tools":true,"disallowedTools":true,"model":true,"permissionMode":true,"maxTurns":true,"skills":true,"mcpServers":true,"hooks":true,"memory":true,"background":true,"omitClaudeMd":true,"effort":true,"isolation":true,"color":true,"initialPrompt":true,"experimental":true},"dynamicProps":false,"dynamicItems":false};

export const tagged_agent = validate24;
const schema35 = {"type":"object"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const tagged_agent_handoff = validate25;
const schema36 = {"type":"object","required":["handoff","self_healing_log","next_agent"],"properties":{"handoff":{"type":"object","description":"Who hands over, and how far the work is.","required":["agent","status","phase"],"properties":{"agent":{"type":"string","minLength":1,"description":"The agent that hands over."},"status":{"type":"string","minLength":1,"description":"How far the work is, such as `complete`."},"phase":{"type":"string","minLength":1,"description":"The phase of the project that the work belongs to."}}},"architecture":{"type":"object","description":"What the data platform is made of.","properties":{"pattern":{"type":"string","minLength":1,"description":"How the layers are cut, such as `medallion`."},"warehouse":{"type":"string","minLength":1,"description":"Where the tables are."},"orchestrator":{"type":"string","minLength":1,"description":"What runs the pipelines."}}},"pipelines":{"type":"object","description":"How many pipelines there are, and how fresh their data is.","properties":{"total":{"type":"integer","minimum":0,"description":"All pipelines."},"batch":{"type":"integer","minimum":0,"description":"Those that run on a schedule."},"streaming":{"type":"integer","minimum":0,"description":"Those that run all the time."},"sla_hours":{"type":"number","minimum":0,"description":"How old the data may be, in hours."}}},"data_models":{"type":"object","description":"How many models each layer has.","properties":{"staging":{"type":"integer","minimum":0,"description":"Models that clean one source each."},"intermediate":{"type":"integer","minimum":0,"description":"Models that join and compute."},"marts":{"type":"integer","minimum":0,"description":"Models that people and programs read."},"tool":{"type":"string","minLength":1,"description":"What builds the models, such as `dbt`."}}},"data_quality":{"type":"object","description":"How the data is tested.","properties":{"test_count":{"type":"integer","minimum":0,"description":"How many tests run."},"coverage":{"type":"string","pattern":"^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$","expected":"a percentage such as 95%","description":"The share of models that have tests, as a percentage."},"freshness_monitored":{"type":"boolean","description":"Whether somebody is told when data comes late."}}},"sources":{"type":"array","items":{"type":"string"},"description":"Where the data comes from."},"destinations":{"type":"array","items":{"type":"string"},"description":"Where the data goes."},"documentation":{"type":"array","items":{"type":"string"},"description":"Paths of the documents that were written."},"self_healing_log":{"type":"object","description":"Every attempt to get the checks green, the failed ones too.","required":["attempts","final_status"],"properties":{"attempts":{"type":"array","minItems":1,"description":"The attempts in their order.","items":{"type":"object","required":["attempt","status"],"properties":{"attempt":{"type":"integer","minimum":1,"description":"The number of the attempt, from 1."},"status":{"type":"string","minLength":1,"description":"How the attempt ended: `failed` or `success`."},"error":{"type":"string","minLength":1,"description":"What went wrong."},"fix":{"type":"string","minLength":1,"description":"What was done about it."}}}},"final_status":{"type":"string","minLength":1,"description":"How the last attempt ended."}}},"next_agent":{"type":"string","minLength":1,"description":"The agent that goes on."}}};
import func1Module from "ajv/dist/runtime/ucs2length.js";
const func1 = func1Module.default ?? func1Module;
const pattern8 = new RegExp("^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handoff === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoff"},message:"must have required property '"+"handoff"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.self_healing_log === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "self_healing_log"},message:"must have required property '"+"self_healing_log"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.next_agent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_agent"},message:"must have required property '"+"next_agent"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.handoff !== undefined){
let data0 = data.handoff;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.agent === undefined){
const err3 = {instancePath:instancePath+"/handoff",schemaPath:"#/properties/handoff/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'",schema:schema36.properties.handoff.required,parentSchema:schema36.properties.handoff,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.status === undefined){
const err4 = {instancePath:instancePath+"/handoff",schemaPath:"#/properties/handoff/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema36.properties.handoff.required,parentSchema:schema36.properties.handoff,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.phase === undefined){
const err5 = {instancePath:instancePath+"/handoff",schemaPath:"#/properties/handoff/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema36.properties.handoff.required,parentSchema:schema36.properties.handoff,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.agent !== undefined){
let data1 = data0.agent;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/handoff/agent",schemaPath:"#/properties/handoff/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.handoff.properties.agent,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/handoff/agent",schemaPath:"#/properties/handoff/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.handoff.properties.agent.type,parentSchema:schema36.properties.handoff.properties.agent,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/handoff/status",schemaPath:"#/properties/handoff/properties/status/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.handoff.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/handoff/status",schemaPath:"#/properties/handoff/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.handoff.properties.status.type,parentSchema:schema36.properties.handoff.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.phase !== undefined){
let data3 = data0.phase;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/handoff/phase",schemaPath:"#/properties/handoff/properties/phase/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.handoff.properties.phase,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/handoff/phase",schemaPath:"#/properties/handoff/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.handoff.properties.phase.type,parentSchema:schema36.properties.handoff.properties.phase,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.handoff.type,parentSchema:schema36.properties.handoff,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.architecture !== undefined){
let data4 = data.architecture;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.pattern !== undefined){
let data5 = data4.pattern;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err13 = {instancePath:instancePath+"/architecture/pattern",schemaPath:"#/properties/architecture/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.architecture.properties.pattern,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/architecture/pattern",schemaPath:"#/properties/architecture/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.architecture.properties.pattern.type,parentSchema:schema36.properties.architecture.properties.pattern,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.warehouse !== undefined){
let data6 = data4.warehouse;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err15 = {instancePath:instancePath+"/architecture/warehouse",schemaPath:"#/properties/architecture/properties/warehouse/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.architecture.properties.warehouse,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/architecture/warehouse",schemaPath:"#/properties/architecture/properties/warehouse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.architecture.properties.warehouse.type,parentSchema:schema36.properties.architecture.properties.warehouse,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.orchestrator !== undefined){
let data7 = data4.orchestrator;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/architecture/orchestrator",schemaPath:"#/properties/architecture/properties/orchestrator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.architecture.properties.orchestrator,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/architecture/orchestrator",schemaPath:"#/properties/architecture/properties/orchestrator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.architecture.properties.orchestrator.type,parentSchema:schema36.properties.architecture.properties.orchestrator,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.architecture.type,parentSchema:schema36.properties.architecture,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.pipelines !== undefined){
let data8 = data.pipelines;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.total !== undefined){
let data9 = data8.total;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/pipelines/total",schemaPath:"#/properties/pipelines/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.pipelines.properties.total.type,parentSchema:schema36.properties.pipelines.properties.total,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/pipelines/total",schemaPath:"#/properties/pipelines/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.pipelines.properties.total,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data8.batch !== undefined){
let data10 = data8.batch;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/pipelines/batch",schemaPath:"#/properties/pipelines/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.pipelines.properties.batch.type,parentSchema:schema36.properties.pipelines.properties.batch,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/pipelines/batch",schemaPath:"#/properties/pipelines/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.pipelines.properties.batch,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data8.streaming !== undefined){
let data11 = data8.streaming;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/pipelines/streaming",schemaPath:"#/properties/pipelines/properties/streaming/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.pipelines.properties.streaming.type,parentSchema:schema36.properties.pipelines.properties.streaming,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/pipelines/streaming",schemaPath:"#/properties/pipelines/properties/streaming/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.pipelines.properties.streaming,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data8.sla_hours !== undefined){
let data12 = data8.sla_hours;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/pipelines/sla_hours",schemaPath:"#/properties/pipelines/properties/sla_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.pipelines.properties.sla_hours,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/pipelines/sla_hours",schemaPath:"#/properties/pipelines/properties/sla_hours/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.pipelines.properties.sla_hours.type,parentSchema:schema36.properties.pipelines.properties.sla_hours,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.pipelines.type,parentSchema:schema36.properties.pipelines,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.data_models !== undefined){
let data13 = data.data_models;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.staging !== undefined){
let data14 = data13.staging;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/data_models/staging",schemaPath:"#/properties/data_models/properties/staging/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.data_models.properties.staging.type,parentSchema:schema36.properties.data_models.properties.staging,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/data_models/staging",schemaPath:"#/properties/data_models/properties/staging/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.data_models.properties.staging,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data13.intermediate !== undefined){
let data15 = data13.intermediate;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/data_models/intermediate",schemaPath:"#/properties/data_models/properties/intermediate/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.data_models.properties.intermediate.type,parentSchema:schema36.properties.data_models.properties.intermediate,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/data_models/intermediate",schemaPath:"#/properties/data_models/properties/intermediate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.data_models.properties.intermediate,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data13.marts !== undefined){
let data16 = data13.marts;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err33 = {instancePath:instancePath+"/data_models/marts",schemaPath:"#/properties/data_models/properties/marts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.data_models.properties.marts.type,parentSchema:schema36.properties.data_models.properties.marts,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err34 = {instancePath:instancePath+"/data_models/marts",schemaPath:"#/properties/data_models/properties/marts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.data_models.properties.marts,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data13.tool !== undefined){
let data17 = data13.tool;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err35 = {instancePath:instancePath+"/data_models/tool",schemaPath:"#/properties/data_models/properties/tool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.data_models.properties.tool,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/data_models/tool",schemaPath:"#/properties/data_models/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.data_models.properties.tool.type,parentSchema:schema36.properties.data_models.properties.tool,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/data_models",schemaPath:"#/properties/data_models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.data_models.type,parentSchema:schema36.properties.data_models,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.data_quality !== undefined){
let data18 = data.data_quality;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.test_count !== undefined){
let data19 = data18.test_count;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err38 = {instancePath:instancePath+"/data_quality/test_count",schemaPath:"#/properties/data_quality/properties/test_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.data_quality.properties.test_count.type,parentSchema:schema36.properties.data_quality.properties.test_count,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/data_quality/test_count",schemaPath:"#/properties/data_quality/properties/test_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.data_quality.properties.test_count,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data18.coverage !== undefined){
let data20 = data18.coverage;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err40 = {instancePath:instancePath+"/data_quality/coverage",schemaPath:"#/properties/data_quality/properties/coverage/pattern",keyword:"pattern",params:{pattern: "^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$"},message:"must match pattern \""+"^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$"+"\"",schema:"^(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%$",parentSchema:schema36.properties.data_quality.properties.coverage,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/data_quality/coverage",schemaPath:"#/properties/data_quality/properties/coverage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.data_quality.properties.coverage.type,parentSchema:schema36.properties.data_quality.properties.coverage,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.freshness_monitored !== undefined){
let data21 = data18.freshness_monitored;
if(typeof data21 !== "boolean"){
const err42 = {instancePath:instancePath+"/data_quality/freshness_monitored",schemaPath:"#/properties/data_quality/properties/freshness_monitored/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.data_quality.properties.freshness_monitored.type,parentSchema:schema36.properties.data_quality.properties.freshness_monitored,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/data_quality",schemaPath:"#/properties/data_quality/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.data_quality.type,parentSchema:schema36.properties.data_quality,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.sources !== undefined){
let data22 = data.sources;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.sources.items.type,parentSchema:schema36.properties.sources.items,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.sources.type,parentSchema:schema36.properties.sources,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.destinations !== undefined){
let data24 = data.destinations;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 !== "string"){
const err46 = {instancePath:instancePath+"/destinations/" + i1,schemaPath:"#/properties/destinations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.destinations.items.type,parentSchema:schema36.properties.destinations.items,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.destinations.type,parentSchema:schema36.properties.destinations,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.documentation !== undefined){
let data26 = data.documentation;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 !== "string"){
const err48 = {instancePath:instancePath+"/documentation/" + i2,schemaPath:"#/properties/documentation/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.documentation.items.type,parentSchema:schema36.properties.documentation.items,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.documentation.type,parentSchema:schema36.properties.documentation,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.self_healing_log !== undefined){
let data28 = data.self_healing_log;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.attempts === undefined){
const err50 = {instancePath:instancePath+"/self_healing_log",schemaPath:"#/properties/self_healing_log/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema36.properties.self_healing_log.required,parentSchema:schema36.properties.self_healing_log,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data28.final_status === undefined){
const err51 = {instancePath:instancePath+"/self_healing_log",schemaPath:"#/properties/self_healing_log/required",keyword:"required",params:{missingProperty: "final_status"},message:"must have required property '"+"final_status"+"'",schema:schema36.properties.self_healing_log.required,parentSchema:schema36.properties.self_healing_log,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data28.attempts !== undefined){
let data29 = data28.attempts;
if(Array.isArray(data29)){
if(data29.length < 1){
const err52 = {instancePath:instancePath+"/self_healing_log/attempts",schemaPath:"#/properties/self_healing_log/properties/attempts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.self_healing_log.properties.attempts,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.attempt === undefined){
const err53 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3,schemaPath:"#/properties/self_healing_log/properties/attempts/items/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'",schema:schema36.properties.self_healing_log.properties.attempts.items.required,parentSchema:schema36.properties.self_healing_log.properties.attempts.items,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data30.status === undefined){
const err54 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3,schemaPath:"#/properties/self_healing_log/properties/attempts/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema36.properties.self_healing_log.properties.attempts.items.required,parentSchema:schema36.properties.self_healing_log.properties.attempts.items,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30.attempt !== undefined){
let data31 = data30.attempt;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err55 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/attempt",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.self_healing_log.properties.attempts.items.properties.attempt.type,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.attempt,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err56 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/attempt",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.attempt,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data30.status !== undefined){
let data32 = data30.status;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err57 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/status",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/status/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.status,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/status",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.self_healing_log.properties.attempts.items.properties.status.type,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.status,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.error !== undefined){
let data33 = data30.error;
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err59 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/error",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/error/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.error,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/error",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.self_healing_log.properties.attempts.items.properties.error.type,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.error,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data30.fix !== undefined){
let data34 = data30.fix;
if(typeof data34 === "string"){
if(func1(data34) < 1){
const err61 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/fix",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/fix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.fix,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3+"/fix",schemaPath:"#/properties/self_healing_log/properties/attempts/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.self_healing_log.properties.attempts.items.properties.fix.type,parentSchema:schema36.properties.self_healing_log.properties.attempts.items.properties.fix,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/self_healing_log/attempts/" + i3,schemaPath:"#/properties/self_healing_log/properties/attempts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.self_healing_log.properties.attempts.items.type,parentSchema:schema36.properties.self_healing_log.properties.attempts.items,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/self_healing_log/attempts",schemaPath:"#/properties/self_healing_log/properties/attempts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.self_healing_log.properties.attempts.type,parentSchema:schema36.properties.self_healing_log.properties.attempts,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.final_status !== undefined){
let data35 = data28.final_status;
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err65 = {instancePath:instancePath+"/self_healing_log/final_status",schemaPath:"#/properties/self_healing_log/properties/final_status/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.self_healing_log.properties.final_status,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/self_healing_log/final_status",schemaPath:"#/properties/self_healing_log/properties/final_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.self_healing_log.properties.final_status.type,parentSchema:schema36.properties.self_healing_log.properties.final_status,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/self_healing_log",schemaPath:"#/properties/self_healing_log/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.self_healing_log.type,parentSchema:schema36.properties.self_healing_log,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.next_agent !== undefined){
let data36 = data.next_agent;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err68 = {instancePath:instancePath+"/next_agent",schemaPath:"#/properties/next_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.next_agent,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/next_agent",schemaPath:"#/properties/next_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.next_agent.type,parentSchema:schema36.properties.next_agent,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"handoff":true,"architecture":true,"pipelines":true,"data_models":true,"data_quality":true,"sources":true,"destinations":true,"documentation":true,"self_healing_log":true,"next_agent":true},"dynamicProps":false,"dynamicItems":false};

export const claude_command = validate26;
const schema37 = {"type":"object","properties":{"description":{"type":"string","description":"What the command does; shown beside it in the list of commands."},"argument-hint":{"type":"string","description":"What to type behind the command, such as `[table] [date]`; quote it, since brackets begin a list."},"allowed-tools":{"type":["string","array"],"items":{"type":"string"},"description":"Tools that the command may use without asking."},"model":{"type":"string","description":"The model that runs the command; the one of the conversation when absent."}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.description.type,parentSchema:schema37.properties.description,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["argument-hint"] !== undefined){
let data1 = data["argument-hint"];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/argument-hint",schemaPath:"#/properties/argument-hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties["argument-hint"].type,parentSchema:schema37.properties["argument-hint"],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data2 = data["allowed-tools"];
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/allowed-tools",schemaPath:"#/properties/allowed-tools/type",keyword:"type",params:{type: schema37.properties["allowed-tools"].type},message:"must be string,array",schema:schema37.properties["allowed-tools"].type,parentSchema:schema37.properties["allowed-tools"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/allowed-tools/" + i0,schemaPath:"#/properties/allowed-tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties["allowed-tools"].items.type,parentSchema:schema37.properties["allowed-tools"].items,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.model.type,parentSchema:schema37.properties.model,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"description":true,"argument-hint":true,"allowed-tools":true,"model":true},"dynamicProps":false,"dynamicItems":false};

export const copilot_agent = validate27;
const schema38 = {"type":"object","required":["description"],"properties":{"name":{"type":"string","description":"The name in the agent picker; the file name when absent."},"description":{"type":"string","description":"What the agent is for; shown in the chat input, and read by agents that look for help."},"tools":{"type":["string","array"],"items":{"type":"string"},"description":"The tools and tool sets the agent may use; all tools when absent."},"model":{"type":["string","array"],"items":{"type":"string"},"description":"The model the agent runs on; of a list, the first one that is available."},"argument-hint":{"type":"string","description":"What the chat input tells people to type."},"agents":{"type":["string","array"],"items":{"type":"string"},"description":"The agents this one may call: a list, `*` for all, `[]` for none."},"handoffs":{"type":"array","description":"Buttons below an answer that take the conversation to another agent.","items":{"type":"object","required":["label","agent"],"properties":{"label":{"type":"string","description":"The text of the button."},"agent":{"type":"string","description":"The name of the agent that takes over."},"prompt":{"type":"string","description":"The text that waits in the chat input of that agent."},"send":{"type":"boolean","description":"With `true` the prompt is sent at once."},"model":{"type":"string","description":"The model the other agent runs on."}}}},"user-invocable":{"type":"boolean","description":"With `false` only other agents can call it."},"disable-model-invocation":{"type":"boolean","description":"With `true` no other agent can call it."},"target":{"type":"string","enum":["vscode","github-copilot"],"description":"The place the agent is meant for; both when absent."},"hooks":{"type":"object","description":"Commands that run at moments of the agent’s life; a preview."},"mcp-servers":{"type":["object","array"],"description":"Servers of tools that start with the agent on GitHub."}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.name.type,parentSchema:schema38.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.description.type,parentSchema:schema38.properties.description,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err3 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema38.properties.tools.type},message:"must be string,array",schema:schema38.properties.tools.type,parentSchema:schema38.properties.tools,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.tools.items.type,parentSchema:schema38.properties.tools.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.model !== undefined){
let data4 = data.model;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema38.properties.model.type},message:"must be string,array",schema:schema38.properties.model.type,parentSchema:schema38.properties.model,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/model/" + i1,schemaPath:"#/properties/model/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.model.items.type,parentSchema:schema38.properties.model.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data["argument-hint"] !== undefined){
let data6 = data["argument-hint"];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/argument-hint",schemaPath:"#/properties/argument-hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties["argument-hint"].type,parentSchema:schema38.properties["argument-hint"],data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.agents !== undefined){
let data7 = data.agents;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err8 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: schema38.properties.agents.type},message:"must be string,array",schema:schema38.properties.agents.type,parentSchema:schema38.properties.agents,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/agents/" + i2,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.agents.items.type,parentSchema:schema38.properties.agents.items,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/handoffs/" + i3,schemaPath:"#/properties/handoffs/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema38.properties.handoffs.items.required,parentSchema:schema38.properties.handoffs.items,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data10.agent === undefined){
const err11 = {instancePath:instancePath+"/handoffs/" + i3,schemaPath:"#/properties/handoffs/items/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'",schema:schema38.properties.handoffs.items.required,parentSchema:schema38.properties.handoffs.items,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data10.label !== undefined){
let data11 = data10.label;
if(typeof data11 !== "string"){
const err12 = {instancePath:instancePath+"/handoffs/" + i3+"/label",schemaPath:"#/properties/handoffs/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.handoffs.items.properties.label.type,parentSchema:schema38.properties.handoffs.items.properties.label,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.agent !== undefined){
let data12 = data10.agent;
if(typeof data12 !== "string"){
const err13 = {instancePath:instancePath+"/handoffs/" + i3+"/agent",schemaPath:"#/properties/handoffs/items/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.handoffs.items.properties.agent.type,parentSchema:schema38.properties.handoffs.items.properties.agent,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.prompt !== undefined){
let data13 = data10.prompt;
if(typeof data13 !== "string"){
const err14 = {instancePath:instancePath+"/handoffs/" + i3+"/prompt",schemaPath:"#/properties/handoffs/items/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.handoffs.items.properties.prompt.type,parentSchema:schema38.properties.handoffs.items.properties.prompt,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.send !== undefined){
let data14 = data10.send;
if(typeof data14 !== "boolean"){
const err15 = {instancePath:instancePath+"/handoffs/" + i3+"/send",schemaPath:"#/properties/handoffs/items/properties/send/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.handoffs.items.properties.send.type,parentSchema:schema38.properties.handoffs.items.properties.send,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.model !== undefined){
let data15 = data10.model;
if(typeof data15 !== "string"){
const err16 = {instancePath:instancePath+"/handoffs/" + i3+"/model",schemaPath:"#/properties/handoffs/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.handoffs.items.properties.model.type,parentSchema:schema38.properties.handoffs.items.properties.model,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/handoffs/" + i3,schemaPath:"#/properties/handoffs/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.handoffs.items.type,parentSchema:schema38.properties.handoffs.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/handoffs",schemaPath:"#/properties/handoffs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.handoffs.type,parentSchema:schema38.properties.handoffs,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["user-invocable"] !== undefined){
let data16 = data["user-invocable"];
if(typeof data16 !== "boolean"){
const err19 = {instancePath:instancePath+"/user-invocable",schemaPath:"#/properties/user-invocable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties["user-invocable"].type,parentSchema:schema38.properties["user-invocable"],data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["disable-model-invocation"] !== undefined){
let data17 = data["disable-model-invocation"];
if(typeof data17 !== "boolean"){
const err20 = {instancePath:instancePath+"/disable-model-invocation",schemaPath:"#/properties/disable-model-invocation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties["disable-model-invocation"].type,parentSchema:schema38.properties["disable-model-invocation"],data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.target !== undefined){
let data18 = data.target;
if(typeof data18 !== "string"){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.target.type,parentSchema:schema38.properties.target,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data18 === "vscode") || (data18 === "github-copilot"))){
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues: schema38.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.target.enum,parentSchema:schema38.properties.target,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hooks !== undefined){
let data19 = data.hooks;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err23 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.hooks.type,parentSchema:schema38.properties.hooks,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["mcp-servers"] !== undefined){
let data20 = data["mcp-servers"];
if(!data20 || typeof data20 != "object"){
const err24 = {instancePath:instancePath+"/mcp-servers",schemaPath:"#/properties/mcp-servers/type",keyword:"type",params:{type: schema38.properties["mcp-servers"].type},message:"must be object,array",schema:schema38.properties["mcp-servers"].type,parentSchema:schema38.properties["mcp-servers"],data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"name":true,"description":true,"tools":true,"model":true,"argument-hint":true,"agents":true,"handoffs":true,"user-invocable":true,"disable-model-invocation":true,"target":true,"hooks":true,"mcp-servers":true},"dynamicProps":false,"dynamicItems":false};

export const copilot_prompt = validate28;
const schema39 = {"type":"object","properties":{"name":{"type":"string","description":"What people type behind `/`; the file name when absent."},"description":{"type":"string","description":"What the prompt does; shown beside its name."},"argument-hint":{"type":"string","description":"What the chat input tells people to type."},"agent":{"type":"string","description":"The agent that runs the prompt: `ask`, `edit`, `agent` or one of your own."},"model":{"type":["string","array"],"items":{"type":"string"},"description":"The model that runs the prompt; the chosen one when absent."},"tools":{"type":["string","array"],"items":{"type":"string"},"description":"The tools and tool sets the prompt may use."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.description.type,parentSchema:schema39.properties.description,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["argument-hint"] !== undefined){
let data2 = data["argument-hint"];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/argument-hint",schemaPath:"#/properties/argument-hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties["argument-hint"].type,parentSchema:schema39.properties["argument-hint"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agent !== undefined){
let data3 = data.agent;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.agent.type,parentSchema:schema39.properties.agent,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema39.properties.model.type},message:"must be string,array",schema:schema39.properties.model.type,parentSchema:schema39.properties.model,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/model/" + i0,schemaPath:"#/properties/model/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.model.items.type,parentSchema:schema39.properties.model.items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.tools !== undefined){
let data6 = data.tools;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err6 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema39.properties.tools.type},message:"must be string,array",schema:schema39.properties.tools.type,parentSchema:schema39.properties.tools,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.tools.items.type,parentSchema:schema39.properties.tools.items,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"name":true,"description":true,"argument-hint":true,"agent":true,"model":true,"tools":true},"dynamicProps":false,"dynamicItems":false};

export const copilot_instructions = validate29;
const schema40 = {"type":"object","properties":{"name":{"type":"string","description":"The name shown for these instructions; the file name when absent."},"description":{"type":"string","description":"What the instructions are about; by it the model decides whether to read them."},"applyTo":{"type":["string","array"],"items":{"type":"string","holds":"glob"},"holds":"glob","description":"The files the instructions are for: globs from the workspace root, separated by commas.","examples":["**/*.sql","**"]}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.description.type,parentSchema:schema40.properties.description,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.applyTo !== undefined){
let data2 = data.applyTo;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/applyTo",schemaPath:"#/properties/applyTo/type",keyword:"type",params:{type: schema40.properties.applyTo.type},message:"must be string,array",schema:schema40.properties.applyTo.type,parentSchema:schema40.properties.applyTo,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/applyTo/" + i0,schemaPath:"#/properties/applyTo/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.applyTo.items.type,parentSchema:schema40.properties.applyTo.items,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"name":true,"description":true,"applyTo":true},"dynamicProps":false,"dynamicItems":false};

export default {
  'catalog-skill': catalog_skill,
  'workflow-skill': workflow_skill,
  'expert-agent': expert_agent,
  'escalation-agent': escalation_agent,
  'tagged-agent': tagged_agent,
  'tagged-agent/handoff': tagged_agent_handoff,
  'agent-skill': workflow_skill,
  'claude-agent': escalation_agent,
  'claude-command': claude_command,
  'copilot-agent': copilot_agent,
  'copilot-prompt': copilot_prompt,
  'copilot-instructions': copilot_instructions,
};
