// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
"use strict";
export const config = validate20;
const schema31 = {"type":"object","additionalProperties":false,"properties":{"rules":{"type":"object","additionalProperties":{"type":"string","enum":["off","error","warning","info","hint"]},"propertyNames":{"type":"string","holds":"rule"},"description":"The severity of single rules: off, error, warning, info or hint. `skill/*` stands for every rule of that kind that is not named itself.","default":{}},"profiles":{"type":"object","additionalProperties":{"type":"string","holds":"profile"},"propertyNames":{"type":"string","holds":"glob"},"description":"Which files belong to which profile: a glob over paths from the workspace root, and the id of a built-in profile or of one in `.gatewright/profiles`. The first glob that matches wins over everything else a file says.","default":{}},"clients":{"type":"array","items":{"type":"string","holds":"client"},"uniqueItems":true,"description":"The clients that files are checked for. When empty, the place of a file and its profile decide.","default":[]},"vocabulary":{"type":"object","propertyNames":{"type":"string","holds":"client"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tools":{"type":"array","items":{"type":"string","minLength":1},"description":"Names that may stand in a list of tools."},"models":{"type":"array","items":{"type":"string","minLength":1},"description":"Names that may stand for a model."},"keys":{"type":"array","items":{"type":"string","minLength":1},"description":"Keys that may stand in a frontmatter."}}},"description":"Names that a client knows in this workspace besides those in its documentation, such as tools of your own servers: by client, as `tools`, `models` and `keys`.","default":{}},"exclude":{"type":"array","items":{"type":"string","holds":"glob"},"description":"Globs of files and directories that are left alone, besides what `.gitignore` names. A list of your own takes the place of the default.","default":["**/node_modules/**","**/.git/**","**/.venv/**","**/dbt_packages/**"]},"maxFileSize":{"type":"integer","minimum":1024,"maximum":104857600,"description":"Files larger than this many bytes are reported and not checked.","default":1048576}}};
import func1Module from "ajv/dist/runtime/ucs2length.js";
const func1 = func1Module.default ?? func1Module;

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
for(const key0 in data){
if(!((((((key0 === "rules") || (key0 === "profiles")) || (key0 === "clients")) || (key0 === "vocabulary")) || (key0 === "exclude")) || (key0 === "maxFileSize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 !== "string"){
const err1 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.propertyNames.type,parentSchema:schema31.properties.rules.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema31.properties.rules.propertyNames,parentSchema:schema31.properties.rules,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.additionalProperties.type,parentSchema:schema31.properties.rules.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data1 === "off") || (data1 === "error")) || (data1 === "warning")) || (data1 === "info")) || (data1 === "hint"))){
const err4 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.additionalProperties.enum,parentSchema:schema31.properties.rules.additionalProperties,data:data1};
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
const err5 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
const _errs11 = errors;
if(typeof key3 !== "string"){
const err6 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.profiles.propertyNames.type,parentSchema:schema31.properties.profiles.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs11 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema31.properties.profiles.propertyNames,parentSchema:schema31.properties.profiles,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key4 in data2){
let data3 = data2[key4];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.profiles.additionalProperties.type,parentSchema:schema31.properties.profiles.additionalProperties,data:data3};
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
else {
const err9 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.profiles.type,parentSchema:schema31.properties.profiles,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clients !== undefined){
let data4 = data.clients;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/clients/" + i0,schemaPath:"#/properties/clients/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.items.type,parentSchema:schema31.properties.clients.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema31.properties.clients,data:data4};
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
const err12 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.type,parentSchema:schema31.properties.clients,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.vocabulary !== undefined){
let data6 = data.vocabulary;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
const _errs22 = errors;
if(typeof key5 !== "string"){
const err13 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.vocabulary.propertyNames.type,parentSchema:schema31.properties.vocabulary.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid8 = _errs22 === errors;
if(!valid8){
const err14 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema31.properties.vocabulary.propertyNames,parentSchema:schema31.properties.vocabulary,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key6 in data6){
let data7 = data6[key6];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key7 in data7){
if(!(((key7 === "tools") || (key7 === "models")) || (key7 === "keys"))){
const err15 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vocabulary/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.vocabulary.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.tools !== undefined){
let data8 = data7.tools;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err16 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i2,schemaPath:"#/properties/vocabulary/additionalProperties/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.tools.items,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i2,schemaPath:"#/properties/vocabulary/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.vocabulary.additionalProperties.properties.tools.items.type,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.tools.items,data:data9};
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
const err18 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/vocabulary/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.vocabulary.additionalProperties.properties.tools.type,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.tools,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.models !== undefined){
let data10 = data7.models;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i3=0; i3<len2; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err19 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i3,schemaPath:"#/properties/vocabulary/additionalProperties/properties/models/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.models.items,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i3,schemaPath:"#/properties/vocabulary/additionalProperties/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.vocabulary.additionalProperties.properties.models.items.type,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.models.items,data:data11};
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
const err21 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/vocabulary/additionalProperties/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.vocabulary.additionalProperties.properties.models.type,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.models,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.keys !== undefined){
let data12 = data7.keys;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i4=0; i4<len3; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err22 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + i4,schemaPath:"#/properties/vocabulary/additionalProperties/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.keys.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + i4,schemaPath:"#/properties/vocabulary/additionalProperties/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.vocabulary.additionalProperties.properties.keys.items.type,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.keys.items,data:data13};
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
else {
const err24 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys",schemaPath:"#/properties/vocabulary/additionalProperties/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.vocabulary.additionalProperties.properties.keys.type,parentSchema:schema31.properties.vocabulary.additionalProperties.properties.keys,data:data12};
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
const err25 = {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/vocabulary/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.vocabulary.additionalProperties.type,parentSchema:schema31.properties.vocabulary.additionalProperties,data:data7};
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
const err26 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.vocabulary.type,parentSchema:schema31.properties.vocabulary,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.exclude !== undefined){
let data14 = data.exclude;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i5=0; i5<len4; i5++){
let data15 = data14[i5];
if(typeof data15 !== "string"){
const err27 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.exclude.items.type,parentSchema:schema31.properties.exclude.items,data:data15};
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
const err28 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.exclude.type,parentSchema:schema31.properties.exclude,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.maxFileSize !== undefined){
let data16 = data.maxFileSize;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err29 = {instancePath:instancePath+"/maxFileSize",schemaPath:"#/properties/maxFileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.maxFileSize.type,parentSchema:schema31.properties.maxFileSize,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 104857600 || isNaN(data16)){
const err30 = {instancePath:instancePath+"/maxFileSize",schemaPath:"#/properties/maxFileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600},message:"must be <= 104857600",schema:104857600,parentSchema:schema31.properties.maxFileSize,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data16 < 1024 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/maxFileSize",schemaPath:"#/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema31.properties.maxFileSize,data:data16};
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
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const profile = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":64,"expected":"lower-case words joined by hyphens, such as house-skill","description":"The permanent name of the profile."},"title":{"type":"string","minLength":1,"description":"The name that people see; made of the id when absent."},"summary":{"type":"string","minLength":1,"description":"One sentence on what these files are for."},"extends":{"type":"string","holds":"profile","description":"The id of a profile whose promises hold here too."},"role":{"type":"string","enum":["skill","agent","command","prompt","instructions"],"description":"What these files are to a client."},"clients":{"type":"array","items":{"type":"string","holds":"client"},"uniqueItems":true,"description":"The clients that read such a file where its place does not say; none when absent."},"claims":{"type":"object","additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"description":"Sets of frontmatter keys that only this family has; one whole set is enough."},"files":{"type":"array","items":{"type":"string","holds":"glob"},"description":"Globs over paths from the workspace root."},"habit":{"type":"array","items":{"type":"string","holds":"glob"},"description":"Globs of places where only files with a frontmatter are claimed."},"shape":{"type":"array","items":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"description":"Sets of frontmatter keys that suggest the family where nothing else does."},"body":{"type":"object","additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string","minLength":1,"holds":"pattern"},"description":"Regular expressions that each must match the beginning of a heading."},"tags":{"type":"object","additionalProperties":false,"required":["of","atLeast"],"properties":{"of":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][\\w-]*$","expected":"the name of a tag, without angle brackets"}},"atLeast":{"type":"integer","minimum":1}}}},"description":"Marks of the body; all of them must be there."}},"description":"How files of this family are recognised."},"frontmatter":{"type":"string","enum":["required","optional","none"],"description":"Whether a file needs a frontmatter; `required` when absent."},"schema":{"$ref":"#/$defs/schema","description":"What the frontmatter must look like, as a JSON Schema."},"sections":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["title","purpose"],"properties":{"title":{"type":"string","minLength":1,"description":"The heading that a new file gets."},"pattern":{"type":"string","minLength":1,"holds":"pattern","description":"A regular expression for the headings that count as this section; the title when absent."},"within":{"type":"string","minLength":1,"description":"The title of the section that this one must stand in."},"purpose":{"type":"string","minLength":1,"description":"One sentence on what belongs into it."},"severity":{"type":"string","enum":["error","warning","info","hint"],"description":"How bad it is when the section is missing."},"numbered":{"type":"string","enum":["list","through"],"description":"Whether its numbered items must run from 1 without gap: list by list, or through all of them."},"labels":{"type":"array","items":{"type":"string","minLength":1},"description":"Labels that each begin a line of the section."},"mentions":{"type":"array","items":{"type":"string","minLength":1},"description":"Words that the section must mention."}}},"description":"Sections that the body owes, in their order."},"tags":{"type":"object","additionalProperties":false,"required":["required","known"],"properties":{"required":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][\\w-]*$","expected":"the name of a tag, without angle brackets"},"description":"Tags that every file must have."},"known":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][\\w-]*$","expected":"the name of a tag, without angle brackets"},"description":"Tags that a file may have."},"purposes":{"type":"object","additionalProperties":{"type":"string","minLength":1},"description":"By tag, one sentence on what belongs between it and its end; shown in hovers."}},"description":"Tags that stand alone on their lines in the body."},"tables":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["columns"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z][\\w-]*$","expected":"the name of a tag, without angle brackets","description":"The tag that the table stands below."},"heading":{"type":"string","minLength":1,"holds":"pattern","description":"A regular expression for the heading that the table stands below."},"columns":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"description":"The titles of its columns."}}},"description":"Tables that the body promises."},"stamps":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["label","form"],"properties":{"label":{"type":"string","minLength":1,"description":"What stands in bold before the colon."},"form":{"type":"string","enum":["version","date"],"description":"What stands behind it."}}},"description":"Facts in the quote at the top of the file."},"blocks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag","title","schema"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z][\\w-]*$","expected":"the name of a tag, without angle brackets","description":"The tag around the fenced JSON."},"title":{"type":"string","minLength":1,"description":"What the block is called in messages."},"schema":{"$ref":"#/$defs/schema","description":"What the JSON must look like."}}},"description":"Blocks of JSON between tags."},"references":{"type":"object","additionalProperties":false,"properties":{"directories":{"type":"array","items":{"type":"string","minLength":1},"description":"Directories below which a path is a reference."},"sections":{"type":"array","items":{"type":"string","minLength":1,"holds":"pattern"},"description":"Regular expressions for headings below which every path is a reference."}},"description":"Which paths in backticks must exist."},"variables":{"type":"boolean","description":"Whether `{{name}}` in the body refers to a variable of the frontmatter."},"severities":{"type":"object","propertyNames":{"type":"string","holds":"rule"},"additionalProperties":{"type":"string","enum":["off","error","warning","info","hint"]},"description":"Severities of rules for these files."}},"$defs":{"schema":{"type":"object","additionalProperties":false,"properties":{"type":{"type":["string","array"],"pattern":"^(?:string|number|integer|boolean|object|array|null)$","expected":"one of string, number, integer, boolean, object, array, null","items":{"enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"uniqueItems":true,"description":"What the value must be, or a list of what it may be."},"description":{"type":"string","minLength":1,"description":"What the key is for; shown in hovers and completion."},"expected":{"type":"string","minLength":1,"description":"What a value must look like, to complete 'must be …' in messages."},"holds":{"type":"string","enum":["glob","sibling-key"],"description":"What the text stands for: a glob over paths, or one of the keys beside it."},"enum":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1,"uniqueItems":true,"description":"The values that are allowed."},"const":{"type":["string","number","boolean","null"],"description":"The one value that is allowed."},"default":{"description":"The value that holds when the key is absent; shown, not filled in."},"examples":{"type":"array","description":"Values to show."},"pattern":{"type":"string","minLength":1,"holds":"pattern","description":"A regular expression that must match somewhere in the text."},"minLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of characters."},"maxLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The greatest number of characters."},"minimum":{"type":"number","description":"The least number."},"maximum":{"type":"number","description":"The greatest number."},"items":{"$ref":"#/$defs/schema","description":"What every item of a list must look like."},"minItems":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of items."},"uniqueItems":{"type":"boolean","description":"Whether items may not be repeated."},"properties":{"type":"object","additionalProperties":{"$ref":"#/$defs/schema"},"description":"What each key must look like."},"required":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The keys that must be there."},"additionalProperties":{"$ref":"#/$defs/schemaOrFlag","description":"Whether other keys may be there, or what they must look like."},"propertyNames":{"$ref":"#/$defs/schema","description":"What every key itself must look like."},"deprecated":{"type":"boolean","description":"Whether the key is only kept for old files."}}},"schemaOrFlag":{"type":["boolean","object"],"additionalProperties":false,"properties":{"type":{"type":["string","array"],"pattern":"^(?:string|number|integer|boolean|object|array|null)$","expected":"one of string, number, integer, boolean, object, array, null","items":{"enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"uniqueItems":true,"description":"What the value must be, or a list of what it may be."},"description":{"type":"string","minLength":1,"description":"What the key is for; shown in hovers and completion."},"expected":{"type":"string","minLength":1,"description":"What a value must look like, to complete 'must be …' in messages."},"holds":{"type":"string","enum":["glob","sibling-key"],"description":"What the text stands for: a glob over paths, or one of the keys beside it."},"enum":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1,"uniqueItems":true,"description":"The values that are allowed."},"const":{"type":["string","number","boolean","null"],"description":"The one value that is allowed."},"default":{"description":"The value that holds when the key is absent; shown, not filled in."},"examples":{"type":"array","description":"Values to show."},"pattern":{"type":"string","minLength":1,"holds":"pattern","description":"A regular expression that must match somewhere in the text."},"minLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of characters."},"maxLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The greatest number of characters."},"minimum":{"type":"number","description":"The least number."},"maximum":{"type":"number","description":"The greatest number."},"items":{"$ref":"#/$defs/schema","description":"What every item of a list must look like."},"minItems":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of items."},"uniqueItems":{"type":"boolean","description":"Whether items may not be repeated."},"properties":{"type":"object","additionalProperties":{"$ref":"#/$defs/schema"},"description":"What each key must look like."},"required":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The keys that must be there."},"additionalProperties":{"$ref":"#/$defs/schemaOrFlag","description":"Whether other keys may be there, or what they must look like."},"propertyNames":{"$ref":"#/$defs/schema","description":"What every key itself must look like."},"deprecated":{"type":"boolean","description":"Whether the key is only kept for old files."}}}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[A-Za-z][\\w-]*$", "u");
const schema33 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":["string","array"],"pattern":"^(?:string|number|integer|boolean|object|array|null)$","expected":"one of string, number, integer, boolean, object, array, null","items":{"enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"uniqueItems":true,"description":"What the value must be, or a list of what it may be."},"description":{"type":"string","minLength":1,"description":"What the key is for; shown in hovers and completion."},"expected":{"type":"string","minLength":1,"description":"What a value must look like, to complete 'must be …' in messages."},"holds":{"type":"string","enum":["glob","sibling-key"],"description":"What the text stands for: a glob over paths, or one of the keys beside it."},"enum":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1,"uniqueItems":true,"description":"The values that are allowed."},"const":{"type":["string","number","boolean","null"],"description":"The one value that is allowed."},"default":{"description":"The value that holds when the key is absent; shown, not filled in."},"examples":{"type":"array","description":"Values to show."},"pattern":{"type":"string","minLength":1,"holds":"pattern","description":"A regular expression that must match somewhere in the text."},"minLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of characters."},"maxLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The greatest number of characters."},"minimum":{"type":"number","description":"The least number."},"maximum":{"type":"number","description":"The greatest number."},"items":{"$ref":"#/$defs/schema","description":"What every item of a list must look like."},"minItems":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of items."},"uniqueItems":{"type":"boolean","description":"Whether items may not be repeated."},"properties":{"type":"object","additionalProperties":{"$ref":"#/$defs/schema"},"description":"What each key must look like."},"required":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The keys that must be there."},"additionalProperties":{"$ref":"#/$defs/schemaOrFlag","description":"Whether other keys may be there, or what they must look like."},"propertyNames":{"$ref":"#/$defs/schema","description":"What every key itself must look like."},"deprecated":{"type":"boolean","description":"Whether the key is only kept for old files."}}};
import func0Module from "ajv/dist/runtime/equal.js";
const func0 = func0Module.default ?? func0Module;
const pattern6 = new RegExp("^(?:string|number|integer|boolean|object|array|null)$", "u");
const wrapper0 = {validate: validate22};
const schema34 = {"type":["boolean","object"],"additionalProperties":false,"properties":{"type":{"type":["string","array"],"pattern":"^(?:string|number|integer|boolean|object|array|null)$","expected":"one of string, number, integer, boolean, object, array, null","items":{"enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"uniqueItems":true,"description":"What the value must be, or a list of what it may be."},"description":{"type":"string","minLength":1,"description":"What the key is for; shown in hovers and completion."},"expected":{"type":"string","minLength":1,"description":"What a value must look like, to complete 'must be …' in messages."},"holds":{"type":"string","enum":["glob","sibling-key"],"description":"What the text stands for: a glob over paths, or one of the keys beside it."},"enum":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1,"uniqueItems":true,"description":"The values that are allowed."},"const":{"type":["string","number","boolean","null"],"description":"The one value that is allowed."},"default":{"description":"The value that holds when the key is absent; shown, not filled in."},"examples":{"type":"array","description":"Values to show."},"pattern":{"type":"string","minLength":1,"holds":"pattern","description":"A regular expression that must match somewhere in the text."},"minLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of characters."},"maxLength":{"type":"integer","minimum":0,"maximum":1000000,"description":"The greatest number of characters."},"minimum":{"type":"number","description":"The least number."},"maximum":{"type":"number","description":"The greatest number."},"items":{"$ref":"#/$defs/schema","description":"What every item of a list must look like."},"minItems":{"type":"integer","minimum":0,"maximum":1000000,"description":"The least number of items."},"uniqueItems":{"type":"boolean","description":"Whether items may not be repeated."},"properties":{"type":"object","additionalProperties":{"$ref":"#/$defs/schema"},"description":"What each key must look like."},"required":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The keys that must be there."},"additionalProperties":{"$ref":"#/$defs/schemaOrFlag","description":"Whether other keys may be there, or what they must look like."},"propertyNames":{"$ref":"#/$defs/schema","description":"What every key itself must look like."},"deprecated":{"type":"boolean","description":"Whether the key is only kept for old files."}}};
const wrapper4 = {validate: validate23};

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
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be boolean,object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema34.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema34.properties.type.type},message:"must be string,array",schema:schema34.properties.type.type,parentSchema:schema34.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^(?:string|number|integer|boolean|object|array|null)$"},message:"must match pattern \""+"^(?:string|number|integer|boolean|object|array|null)$"+"\"",schema:"^(?:string|number|integer|boolean|object|array|null)$",parentSchema:schema34.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "string") || (data1 === "number")) || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "object")) || (data1 === "array")) || (data1 === "null"))){
const err5 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.items.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.type.items.enum,parentSchema:schema34.properties.type.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema34.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.expected,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.expected.type,parentSchema:schema34.properties.expected,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.holds !== undefined){
let data4 = data.holds;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.holds.type,parentSchema:schema34.properties.holds,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "glob") || (data4 === "sibling-key"))){
const err12 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/enum",keyword:"enum",params:{allowedValues: schema34.properties.holds.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.holds.enum,parentSchema:schema34.properties.holds,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.enum !== undefined){
let data5 = data.enum;
if(Array.isArray(data5)){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err14 = {instancePath:instancePath+"/enum/" + i2,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: schema34.properties.enum.items.type},message:"must be string,number,boolean,null",schema:schema34.properties.enum.items.type,parentSchema:schema34.properties.enum.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data5[i3];
if((((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")) && (item0 !== null)){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err15 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema34.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err16 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.enum.type,parentSchema:schema34.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.const !== undefined){
let data7 = data.const;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type: schema34.properties.const.type},message:"must be string,number,boolean,null",schema:schema34.properties.const.type,parentSchema:schema34.properties.const,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.examples !== undefined){
let data8 = data.examples;
if(!(Array.isArray(data8))){
const err18 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.examples.type,parentSchema:schema34.properties.examples,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pattern !== undefined){
let data9 = data.pattern;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err19 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.pattern.type,parentSchema:schema34.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.minLength.type,parentSchema:schema34.properties.minLength,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema34.properties.minLength,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.minLength,data:data10};
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
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.maxLength.type,parentSchema:schema34.properties.maxLength,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema34.properties.maxLength,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.maxLength,data:data11};
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
if(data.minimum !== undefined){
let data12 = data.minimum;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.minimum.type,parentSchema:schema34.properties.minimum,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.maximum !== undefined){
let data13 = data.maximum;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.maximum.type,parentSchema:schema34.properties.maximum,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper0.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data15 = data.minItems;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.minItems.type,parentSchema:schema34.properties.minItems,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema34.properties.minItems,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.minItems,data:data15};
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
if(data.uniqueItems !== undefined){
let data16 = data.uniqueItems;
if(typeof data16 !== "boolean"){
const err32 = {instancePath:instancePath+"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.uniqueItems.type,parentSchema:schema34.properties.uniqueItems,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.properties !== undefined){
let data17 = data.properties;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
if(!(wrapper0.validate(data17[key1], {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.properties.type,parentSchema:schema34.properties.properties,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.required !== undefined){
let data19 = data.required;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i4=0; i4<len2; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err34 = {instancePath:instancePath+"/required/" + i4,schemaPath:"#/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.required.items,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/required/" + i4,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.required.items.type,parentSchema:schema34.properties.required.items,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i5 = data19.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data19[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err36 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema34.properties.required,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err37 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.required.type,parentSchema:schema34.properties.required,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(wrapper4.validate(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
if(data.propertyNames !== undefined){
if(!(wrapper0.validate(data.propertyNames, {instancePath:instancePath+"/propertyNames",parentData:data,parentDataProperty:"propertyNames",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.deprecated !== undefined){
let data23 = data.deprecated;
if(typeof data23 !== "boolean"){
const err38 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.deprecated.type,parentSchema:schema34.properties.deprecated,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(func4.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema33.properties.type.type},message:"must be string,array",schema:schema33.properties.type.type,parentSchema:schema33.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^(?:string|number|integer|boolean|object|array|null)$"},message:"must match pattern \""+"^(?:string|number|integer|boolean|object|array|null)$"+"\"",schema:"^(?:string|number|integer|boolean|object|array|null)$",parentSchema:schema33.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "string") || (data1 === "number")) || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "object")) || (data1 === "array")) || (data1 === "null"))){
const err4 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.items.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.type.items.enum,parentSchema:schema33.properties.type.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema33.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.description,data:data2};
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
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.expected,data:data3};
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
const err9 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expected.type,parentSchema:schema33.properties.expected,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.holds !== undefined){
let data4 = data.holds;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.holds.type,parentSchema:schema33.properties.holds,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "glob") || (data4 === "sibling-key"))){
const err11 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/enum",keyword:"enum",params:{allowedValues: schema33.properties.holds.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.holds.enum,parentSchema:schema33.properties.holds,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.enum !== undefined){
let data5 = data.enum;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/enum/" + i2,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: schema33.properties.enum.items.type},message:"must be string,number,boolean,null",schema:schema33.properties.enum.items.type,parentSchema:schema33.properties.enum.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data5[i3];
if((((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")) && (item0 !== null)){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err14 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema33.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err15 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.enum.type,parentSchema:schema33.properties.enum,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.const !== undefined){
let data7 = data.const;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type: schema33.properties.const.type},message:"must be string,number,boolean,null",schema:schema33.properties.const.type,parentSchema:schema33.properties.const,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.examples !== undefined){
let data8 = data.examples;
if(!(Array.isArray(data8))){
const err17 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.examples.type,parentSchema:schema33.properties.examples,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pattern !== undefined){
let data9 = data.pattern;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err18 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.pattern.type,parentSchema:schema33.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.minLength.type,parentSchema:schema33.properties.minLength,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema33.properties.minLength,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.minLength,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.maxLength.type,parentSchema:schema33.properties.maxLength,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema33.properties.maxLength,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.maxLength,data:data11};
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
if(data.minimum !== undefined){
let data12 = data.minimum;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err26 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.minimum.type,parentSchema:schema33.properties.minimum,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.maximum !== undefined){
let data13 = data.maximum;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.maximum.type,parentSchema:schema33.properties.maximum,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper0.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data15 = data.minItems;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.minItems.type,parentSchema:schema33.properties.minItems,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema33.properties.minItems,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.minItems,data:data15};
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
if(data.uniqueItems !== undefined){
let data16 = data.uniqueItems;
if(typeof data16 !== "boolean"){
const err31 = {instancePath:instancePath+"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.uniqueItems.type,parentSchema:schema33.properties.uniqueItems,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.properties !== undefined){
let data17 = data.properties;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
if(!(wrapper0.validate(data17[key1], {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.properties.type,parentSchema:schema33.properties.properties,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.required !== undefined){
let data19 = data.required;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i4=0; i4<len2; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err33 = {instancePath:instancePath+"/required/" + i4,schemaPath:"#/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.required.items,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/required/" + i4,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.required.items.type,parentSchema:schema33.properties.required.items,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i5 = data19.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data19[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err35 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema33.properties.required,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err36 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.required.type,parentSchema:schema33.properties.required,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(validate23(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.propertyNames !== undefined){
if(!(wrapper0.validate(data.propertyNames, {instancePath:instancePath+"/propertyNames",parentData:data,parentDataProperty:"propertyNames",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.deprecated !== undefined){
let data23 = data.deprecated;
if(typeof data23 !== "boolean"){
const err37 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.deprecated.type,parentSchema:schema33.properties.deprecated,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema32.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",parentSchema:schema32.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.id.type,parentSchema:schema32.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.title.type,parentSchema:schema32.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.summary,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.summary.type,parentSchema:schema32.properties.summary,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.extends.type,parentSchema:schema32.properties.extends,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.role.type,parentSchema:schema32.properties.role,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data4 === "skill") || (data4 === "agent")) || (data4 === "command")) || (data4 === "prompt")) || (data4 === "instructions"))){
const err11 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema32.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.role.enum,parentSchema:schema32.properties.role,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.clients !== undefined){
let data5 = data.clients;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/clients/" + i0,schemaPath:"#/properties/clients/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.clients.items.type,parentSchema:schema32.properties.clients.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema32.properties.clients,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.clients.type,parentSchema:schema32.properties.clients,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((((key1 === "keys") || (key1 === "files")) || (key1 === "habit")) || (key1 === "shape")) || (key1 === "body"))){
const err15 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.claims,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.keys !== undefined){
let data8 = data7.keys;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/claims/keys/" + i2,schemaPath:"#/properties/claims/properties/keys/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.claims.properties.keys.items,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err17 = {instancePath:instancePath+"/claims/keys/" + i2+"/" + i3,schemaPath:"#/properties/claims/properties/keys/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.claims.properties.keys.items.items,data:data10};
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
const err18 = {instancePath:instancePath+"/claims/keys/" + i2+"/" + i3,schemaPath:"#/properties/claims/properties/keys/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.claims.properties.keys.items.items.type,parentSchema:schema32.properties.claims.properties.keys.items.items,data:data10};
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
const err19 = {instancePath:instancePath+"/claims/keys/" + i2,schemaPath:"#/properties/claims/properties/keys/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.keys.items.type,parentSchema:schema32.properties.claims.properties.keys.items,data:data9};
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
const err20 = {instancePath:instancePath+"/claims/keys",schemaPath:"#/properties/claims/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.keys.type,parentSchema:schema32.properties.claims.properties.keys,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.files !== undefined){
let data11 = data7.files;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/claims/files/" + i4,schemaPath:"#/properties/claims/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.claims.properties.files.items.type,parentSchema:schema32.properties.claims.properties.files.items,data:data12};
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
else {
const err22 = {instancePath:instancePath+"/claims/files",schemaPath:"#/properties/claims/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.files.type,parentSchema:schema32.properties.claims.properties.files,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.habit !== undefined){
let data13 = data7.habit;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/claims/habit/" + i5,schemaPath:"#/properties/claims/properties/habit/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.claims.properties.habit.items.type,parentSchema:schema32.properties.claims.properties.habit.items,data:data14};
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
else {
const err24 = {instancePath:instancePath+"/claims/habit",schemaPath:"#/properties/claims/properties/habit/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.habit.type,parentSchema:schema32.properties.claims.properties.habit,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.shape !== undefined){
let data15 = data7.shape;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i6=0; i6<len5; i6++){
let data16 = data15[i6];
if(Array.isArray(data16)){
if(data16.length < 1){
const err25 = {instancePath:instancePath+"/claims/shape/" + i6,schemaPath:"#/properties/claims/properties/shape/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.claims.properties.shape.items,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len6 = data16.length;
for(let i7=0; i7<len6; i7++){
let data17 = data16[i7];
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err26 = {instancePath:instancePath+"/claims/shape/" + i6+"/" + i7,schemaPath:"#/properties/claims/properties/shape/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.claims.properties.shape.items.items,data:data17};
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
const err27 = {instancePath:instancePath+"/claims/shape/" + i6+"/" + i7,schemaPath:"#/properties/claims/properties/shape/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.claims.properties.shape.items.items.type,parentSchema:schema32.properties.claims.properties.shape.items.items,data:data17};
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
const err28 = {instancePath:instancePath+"/claims/shape/" + i6,schemaPath:"#/properties/claims/properties/shape/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.shape.items.type,parentSchema:schema32.properties.claims.properties.shape.items,data:data16};
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
const err29 = {instancePath:instancePath+"/claims/shape",schemaPath:"#/properties/claims/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.shape.type,parentSchema:schema32.properties.claims.properties.shape,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.body !== undefined){
let data18 = data7.body;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
if(!((key2 === "headings") || (key2 === "tags"))){
const err30 = {instancePath:instancePath+"/claims/body",schemaPath:"#/properties/claims/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.claims.properties.body,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.headings !== undefined){
let data19 = data18.headings;
if(Array.isArray(data19)){
const len7 = data19.length;
for(let i8=0; i8<len7; i8++){
let data20 = data19[i8];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err31 = {instancePath:instancePath+"/claims/body/headings/" + i8,schemaPath:"#/properties/claims/properties/body/properties/headings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.claims.properties.body.properties.headings.items,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/claims/body/headings/" + i8,schemaPath:"#/properties/claims/properties/body/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.claims.properties.body.properties.headings.items.type,parentSchema:schema32.properties.claims.properties.body.properties.headings.items,data:data20};
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
const err33 = {instancePath:instancePath+"/claims/body/headings",schemaPath:"#/properties/claims/properties/body/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.body.properties.headings.type,parentSchema:schema32.properties.claims.properties.body.properties.headings,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.tags !== undefined){
let data21 = data18.tags;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.of === undefined){
const err34 = {instancePath:instancePath+"/claims/body/tags",schemaPath:"#/properties/claims/properties/body/properties/tags/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema32.properties.claims.properties.body.properties.tags.required,parentSchema:schema32.properties.claims.properties.body.properties.tags,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data21.atLeast === undefined){
const err35 = {instancePath:instancePath+"/claims/body/tags",schemaPath:"#/properties/claims/properties/body/properties/tags/required",keyword:"required",params:{missingProperty: "atLeast"},message:"must have required property '"+"atLeast"+"'",schema:schema32.properties.claims.properties.body.properties.tags.required,parentSchema:schema32.properties.claims.properties.body.properties.tags,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "of") || (key3 === "atLeast"))){
const err36 = {instancePath:instancePath+"/claims/body/tags",schemaPath:"#/properties/claims/properties/body/properties/tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.claims.properties.body.properties.tags,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.of !== undefined){
let data22 = data21.of;
if(Array.isArray(data22)){
const len8 = data22.length;
for(let i9=0; i9<len8; i9++){
let data23 = data22[i9];
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err37 = {instancePath:instancePath+"/claims/body/tags/of/" + i9,schemaPath:"#/properties/claims/properties/body/properties/tags/properties/of/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"},message:"must match pattern \""+"^[A-Za-z][\\w-]*$"+"\"",schema:"^[A-Za-z][\\w-]*$",parentSchema:schema32.properties.claims.properties.body.properties.tags.properties.of.items,data:data23};
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
const err38 = {instancePath:instancePath+"/claims/body/tags/of/" + i9,schemaPath:"#/properties/claims/properties/body/properties/tags/properties/of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.claims.properties.body.properties.tags.properties.of.items.type,parentSchema:schema32.properties.claims.properties.body.properties.tags.properties.of.items,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/claims/body/tags/of",schemaPath:"#/properties/claims/properties/body/properties/tags/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.claims.properties.body.properties.tags.properties.of.type,parentSchema:schema32.properties.claims.properties.body.properties.tags.properties.of,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.atLeast !== undefined){
let data24 = data21.atLeast;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err40 = {instancePath:instancePath+"/claims/body/tags/atLeast",schemaPath:"#/properties/claims/properties/body/properties/tags/properties/atLeast/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.claims.properties.body.properties.tags.properties.atLeast.type,parentSchema:schema32.properties.claims.properties.body.properties.tags.properties.atLeast,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err41 = {instancePath:instancePath+"/claims/body/tags/atLeast",schemaPath:"#/properties/claims/properties/body/properties/tags/properties/atLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.claims.properties.body.properties.tags.properties.atLeast,data:data24};
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
}
else {
const err42 = {instancePath:instancePath+"/claims/body/tags",schemaPath:"#/properties/claims/properties/body/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.claims.properties.body.properties.tags.type,parentSchema:schema32.properties.claims.properties.body.properties.tags,data:data21};
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
const err43 = {instancePath:instancePath+"/claims/body",schemaPath:"#/properties/claims/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.claims.properties.body.type,parentSchema:schema32.properties.claims.properties.body,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.claims.type,parentSchema:schema32.properties.claims,data:data7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.frontmatter !== undefined){
let data25 = data.frontmatter;
if(typeof data25 !== "string"){
const err45 = {instancePath:instancePath+"/frontmatter",schemaPath:"#/properties/frontmatter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.frontmatter.type,parentSchema:schema32.properties.frontmatter,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data25 === "required") || (data25 === "optional")) || (data25 === "none"))){
const err46 = {instancePath:instancePath+"/frontmatter",schemaPath:"#/properties/frontmatter/enum",keyword:"enum",params:{allowedValues: schema32.properties.frontmatter.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.frontmatter.enum,parentSchema:schema32.properties.frontmatter,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate22(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
let data27 = data.sections;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i10=0; i10<len9; i10++){
let data28 = data27[i10];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.title === undefined){
const err47 = {instancePath:instancePath+"/sections/" + i10,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema32.properties.sections.items.required,parentSchema:schema32.properties.sections.items,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data28.purpose === undefined){
const err48 = {instancePath:instancePath+"/sections/" + i10,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema32.properties.sections.items.required,parentSchema:schema32.properties.sections.items,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data28){
if(!((((((((key4 === "title") || (key4 === "pattern")) || (key4 === "within")) || (key4 === "purpose")) || (key4 === "severity")) || (key4 === "numbered")) || (key4 === "labels")) || (key4 === "mentions"))){
const err49 = {instancePath:instancePath+"/sections/" + i10,schemaPath:"#/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.sections.items,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data28.title !== undefined){
let data29 = data28.title;
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err50 = {instancePath:instancePath+"/sections/" + i10+"/title",schemaPath:"#/properties/sections/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sections.items.properties.title,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/sections/" + i10+"/title",schemaPath:"#/properties/sections/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.title.type,parentSchema:schema32.properties.sections.items.properties.title,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data28.pattern !== undefined){
let data30 = data28.pattern;
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err52 = {instancePath:instancePath+"/sections/" + i10+"/pattern",schemaPath:"#/properties/sections/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sections.items.properties.pattern,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/sections/" + i10+"/pattern",schemaPath:"#/properties/sections/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.pattern.type,parentSchema:schema32.properties.sections.items.properties.pattern,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data28.within !== undefined){
let data31 = data28.within;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err54 = {instancePath:instancePath+"/sections/" + i10+"/within",schemaPath:"#/properties/sections/items/properties/within/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sections.items.properties.within,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/sections/" + i10+"/within",schemaPath:"#/properties/sections/items/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.within.type,parentSchema:schema32.properties.sections.items.properties.within,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data28.purpose !== undefined){
let data32 = data28.purpose;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err56 = {instancePath:instancePath+"/sections/" + i10+"/purpose",schemaPath:"#/properties/sections/items/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sections.items.properties.purpose,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/sections/" + i10+"/purpose",schemaPath:"#/properties/sections/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.purpose.type,parentSchema:schema32.properties.sections.items.properties.purpose,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data28.severity !== undefined){
let data33 = data28.severity;
if(typeof data33 !== "string"){
const err58 = {instancePath:instancePath+"/sections/" + i10+"/severity",schemaPath:"#/properties/sections/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.severity.type,parentSchema:schema32.properties.sections.items.properties.severity,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((((data33 === "error") || (data33 === "warning")) || (data33 === "info")) || (data33 === "hint"))){
const err59 = {instancePath:instancePath+"/sections/" + i10+"/severity",schemaPath:"#/properties/sections/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.sections.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.sections.items.properties.severity.enum,parentSchema:schema32.properties.sections.items.properties.severity,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data28.numbered !== undefined){
let data34 = data28.numbered;
if(typeof data34 !== "string"){
const err60 = {instancePath:instancePath+"/sections/" + i10+"/numbered",schemaPath:"#/properties/sections/items/properties/numbered/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.numbered.type,parentSchema:schema32.properties.sections.items.properties.numbered,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data34 === "list") || (data34 === "through"))){
const err61 = {instancePath:instancePath+"/sections/" + i10+"/numbered",schemaPath:"#/properties/sections/items/properties/numbered/enum",keyword:"enum",params:{allowedValues: schema32.properties.sections.items.properties.numbered.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.sections.items.properties.numbered.enum,parentSchema:schema32.properties.sections.items.properties.numbered,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.labels !== undefined){
let data35 = data28.labels;
if(Array.isArray(data35)){
const len10 = data35.length;
for(let i11=0; i11<len10; i11++){
let data36 = data35[i11];
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err62 = {instancePath:instancePath+"/sections/" + i10+"/labels/" + i11,schemaPath:"#/properties/sections/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sections.items.properties.labels.items,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/sections/" + i10+"/labels/" + i11,schemaPath:"#/properties/sections/items/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.labels.items.type,parentSchema:schema32.properties.sections.items.properties.labels.items,data:data36};
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
const err64 = {instancePath:instancePath+"/sections/" + i10+"/labels",schemaPath:"#/properties/sections/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.sections.items.properties.labels.type,parentSchema:schema32.properties.sections.items.properties.labels,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.mentions !== undefined){
let data37 = data28.mentions;
if(Array.isArray(data37)){
const len11 = data37.length;
for(let i12=0; i12<len11; i12++){
let data38 = data37[i12];
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err65 = {instancePath:instancePath+"/sections/" + i10+"/mentions/" + i12,schemaPath:"#/properties/sections/items/properties/mentions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.sections.items.properties.mentions.items,data:data38};
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
const err66 = {instancePath:instancePath+"/sections/" + i10+"/mentions/" + i12,schemaPath:"#/properties/sections/items/properties/mentions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.sections.items.properties.mentions.items.type,parentSchema:schema32.properties.sections.items.properties.mentions.items,data:data38};
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
const err67 = {instancePath:instancePath+"/sections/" + i10+"/mentions",schemaPath:"#/properties/sections/items/properties/mentions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.sections.items.properties.mentions.type,parentSchema:schema32.properties.sections.items.properties.mentions,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/sections/" + i10,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.sections.items.type,parentSchema:schema32.properties.sections.items,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.sections.type,parentSchema:schema32.properties.sections,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.tags !== undefined){
let data39 = data.tags;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.required === undefined){
const err70 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema32.properties.tags.required,parentSchema:schema32.properties.tags,data:data39};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data39.known === undefined){
const err71 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'",schema:schema32.properties.tags.required,parentSchema:schema32.properties.tags,data:data39};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data39){
if(!(((key5 === "required") || (key5 === "known")) || (key5 === "purposes"))){
const err72 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.tags,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data39.required !== undefined){
let data40 = data39.required;
if(Array.isArray(data40)){
const len12 = data40.length;
for(let i13=0; i13<len12; i13++){
let data41 = data40[i13];
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err73 = {instancePath:instancePath+"/tags/required/" + i13,schemaPath:"#/properties/tags/properties/required/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"},message:"must match pattern \""+"^[A-Za-z][\\w-]*$"+"\"",schema:"^[A-Za-z][\\w-]*$",parentSchema:schema32.properties.tags.properties.required.items,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/tags/required/" + i13,schemaPath:"#/properties/tags/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tags.properties.required.items.type,parentSchema:schema32.properties.tags.properties.required.items,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/tags/required",schemaPath:"#/properties/tags/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.tags.properties.required.type,parentSchema:schema32.properties.tags.properties.required,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data39.known !== undefined){
let data42 = data39.known;
if(Array.isArray(data42)){
const len13 = data42.length;
for(let i14=0; i14<len13; i14++){
let data43 = data42[i14];
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err76 = {instancePath:instancePath+"/tags/known/" + i14,schemaPath:"#/properties/tags/properties/known/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"},message:"must match pattern \""+"^[A-Za-z][\\w-]*$"+"\"",schema:"^[A-Za-z][\\w-]*$",parentSchema:schema32.properties.tags.properties.known.items,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/tags/known/" + i14,schemaPath:"#/properties/tags/properties/known/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tags.properties.known.items.type,parentSchema:schema32.properties.tags.properties.known.items,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/tags/known",schemaPath:"#/properties/tags/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.tags.properties.known.type,parentSchema:schema32.properties.tags.properties.known,data:data42};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data39.purposes !== undefined){
let data44 = data39.purposes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
let data45 = data44[key6];
if(typeof data45 === "string"){
if(func1(data45) < 1){
const err79 = {instancePath:instancePath+"/tags/purposes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/properties/purposes/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.tags.properties.purposes.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/tags/purposes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/properties/purposes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tags.properties.purposes.additionalProperties.type,parentSchema:schema32.properties.tags.properties.purposes.additionalProperties,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/tags/purposes",schemaPath:"#/properties/tags/properties/purposes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.tags.properties.purposes.type,parentSchema:schema32.properties.tags.properties.purposes,data:data44};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.tags.type,parentSchema:schema32.properties.tags,data:data39};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.tables !== undefined){
let data46 = data.tables;
if(Array.isArray(data46)){
const len14 = data46.length;
for(let i15=0; i15<len14; i15++){
let data47 = data46[i15];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.columns === undefined){
const err83 = {instancePath:instancePath+"/tables/" + i15,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema32.properties.tables.items.required,parentSchema:schema32.properties.tables.items,data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data47){
if(!(((key7 === "tag") || (key7 === "heading")) || (key7 === "columns"))){
const err84 = {instancePath:instancePath+"/tables/" + i15,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.tables.items,data:data47};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data47.tag !== undefined){
let data48 = data47.tag;
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err85 = {instancePath:instancePath+"/tables/" + i15+"/tag",schemaPath:"#/properties/tables/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"},message:"must match pattern \""+"^[A-Za-z][\\w-]*$"+"\"",schema:"^[A-Za-z][\\w-]*$",parentSchema:schema32.properties.tables.items.properties.tag,data:data48};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/tables/" + i15+"/tag",schemaPath:"#/properties/tables/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tables.items.properties.tag.type,parentSchema:schema32.properties.tables.items.properties.tag,data:data48};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data47.heading !== undefined){
let data49 = data47.heading;
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err87 = {instancePath:instancePath+"/tables/" + i15+"/heading",schemaPath:"#/properties/tables/items/properties/heading/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.tables.items.properties.heading,data:data49};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/tables/" + i15+"/heading",schemaPath:"#/properties/tables/items/properties/heading/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tables.items.properties.heading.type,parentSchema:schema32.properties.tables.items.properties.heading,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data47.columns !== undefined){
let data50 = data47.columns;
if(Array.isArray(data50)){
if(data50.length < 1){
const err89 = {instancePath:instancePath+"/tables/" + i15+"/columns",schemaPath:"#/properties/tables/items/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.tables.items.properties.columns,data:data50};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len15 = data50.length;
for(let i16=0; i16<len15; i16++){
let data51 = data50[i16];
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err90 = {instancePath:instancePath+"/tables/" + i15+"/columns/" + i16,schemaPath:"#/properties/tables/items/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.tables.items.properties.columns.items,data:data51};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/tables/" + i15+"/columns/" + i16,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.tables.items.properties.columns.items.type,parentSchema:schema32.properties.tables.items.properties.columns.items,data:data51};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/tables/" + i15+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.tables.items.properties.columns.type,parentSchema:schema32.properties.tables.items.properties.columns,data:data50};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/tables/" + i15,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.tables.items.type,parentSchema:schema32.properties.tables.items,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.tables.type,parentSchema:schema32.properties.tables,data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.stamps !== undefined){
let data52 = data.stamps;
if(Array.isArray(data52)){
const len16 = data52.length;
for(let i17=0; i17<len16; i17++){
let data53 = data52[i17];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.label === undefined){
const err95 = {instancePath:instancePath+"/stamps/" + i17,schemaPath:"#/properties/stamps/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema32.properties.stamps.items.required,parentSchema:schema32.properties.stamps.items,data:data53};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data53.form === undefined){
const err96 = {instancePath:instancePath+"/stamps/" + i17,schemaPath:"#/properties/stamps/items/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema32.properties.stamps.items.required,parentSchema:schema32.properties.stamps.items,data:data53};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key8 in data53){
if(!((key8 === "label") || (key8 === "form"))){
const err97 = {instancePath:instancePath+"/stamps/" + i17,schemaPath:"#/properties/stamps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.stamps.items,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data53.label !== undefined){
let data54 = data53.label;
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err98 = {instancePath:instancePath+"/stamps/" + i17+"/label",schemaPath:"#/properties/stamps/items/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.stamps.items.properties.label,data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/stamps/" + i17+"/label",schemaPath:"#/properties/stamps/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.stamps.items.properties.label.type,parentSchema:schema32.properties.stamps.items.properties.label,data:data54};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data53.form !== undefined){
let data55 = data53.form;
if(typeof data55 !== "string"){
const err100 = {instancePath:instancePath+"/stamps/" + i17+"/form",schemaPath:"#/properties/stamps/items/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.stamps.items.properties.form.type,parentSchema:schema32.properties.stamps.items.properties.form,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((data55 === "version") || (data55 === "date"))){
const err101 = {instancePath:instancePath+"/stamps/" + i17+"/form",schemaPath:"#/properties/stamps/items/properties/form/enum",keyword:"enum",params:{allowedValues: schema32.properties.stamps.items.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.stamps.items.properties.form.enum,parentSchema:schema32.properties.stamps.items.properties.form,data:data55};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/stamps/" + i17,schemaPath:"#/properties/stamps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.stamps.items.type,parentSchema:schema32.properties.stamps.items,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/stamps",schemaPath:"#/properties/stamps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.stamps.type,parentSchema:schema32.properties.stamps,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.blocks !== undefined){
let data56 = data.blocks;
if(Array.isArray(data56)){
const len17 = data56.length;
for(let i18=0; i18<len17; i18++){
let data57 = data56[i18];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.tag === undefined){
const err104 = {instancePath:instancePath+"/blocks/" + i18,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema32.properties.blocks.items.required,parentSchema:schema32.properties.blocks.items,data:data57};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data57.title === undefined){
const err105 = {instancePath:instancePath+"/blocks/" + i18,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema32.properties.blocks.items.required,parentSchema:schema32.properties.blocks.items,data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data57.schema === undefined){
const err106 = {instancePath:instancePath+"/blocks/" + i18,schemaPath:"#/properties/blocks/items/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema32.properties.blocks.items.required,parentSchema:schema32.properties.blocks.items,data:data57};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key9 in data57){
if(!(((key9 === "tag") || (key9 === "title")) || (key9 === "schema"))){
const err107 = {instancePath:instancePath+"/blocks/" + i18,schemaPath:"#/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.blocks.items,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data57.tag !== undefined){
let data58 = data57.tag;
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
const err108 = {instancePath:instancePath+"/blocks/" + i18+"/tag",schemaPath:"#/properties/blocks/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"},message:"must match pattern \""+"^[A-Za-z][\\w-]*$"+"\"",schema:"^[A-Za-z][\\w-]*$",parentSchema:schema32.properties.blocks.items.properties.tag,data:data58};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/blocks/" + i18+"/tag",schemaPath:"#/properties/blocks/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.blocks.items.properties.tag.type,parentSchema:schema32.properties.blocks.items.properties.tag,data:data58};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data57.title !== undefined){
let data59 = data57.title;
if(typeof data59 === "string"){
if(func1(data59) < 1){
const err110 = {instancePath:instancePath+"/blocks/" + i18+"/title",schemaPath:"#/properties/blocks/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.blocks.items.properties.title,data:data59};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/blocks/" + i18+"/title",schemaPath:"#/properties/blocks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.blocks.items.properties.title.type,parentSchema:schema32.properties.blocks.items.properties.title,data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data57.schema !== undefined){
if(!(validate22(data57.schema, {instancePath:instancePath+"/blocks/" + i18+"/schema",parentData:data57,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err112 = {instancePath:instancePath+"/blocks/" + i18,schemaPath:"#/properties/blocks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.blocks.items.type,parentSchema:schema32.properties.blocks.items,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.blocks.type,parentSchema:schema32.properties.blocks,data:data56};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.references !== undefined){
let data61 = data.references;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key10 in data61){
if(!((key10 === "directories") || (key10 === "sections"))){
const err114 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.references,data:data61};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data61.directories !== undefined){
let data62 = data61.directories;
if(Array.isArray(data62)){
const len18 = data62.length;
for(let i19=0; i19<len18; i19++){
let data63 = data62[i19];
if(typeof data63 === "string"){
if(func1(data63) < 1){
const err115 = {instancePath:instancePath+"/references/directories/" + i19,schemaPath:"#/properties/references/properties/directories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.references.properties.directories.items,data:data63};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/references/directories/" + i19,schemaPath:"#/properties/references/properties/directories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.references.properties.directories.items.type,parentSchema:schema32.properties.references.properties.directories.items,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/references/directories",schemaPath:"#/properties/references/properties/directories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.references.properties.directories.type,parentSchema:schema32.properties.references.properties.directories,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data61.sections !== undefined){
let data64 = data61.sections;
if(Array.isArray(data64)){
const len19 = data64.length;
for(let i20=0; i20<len19; i20++){
let data65 = data64[i20];
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err118 = {instancePath:instancePath+"/references/sections/" + i20,schemaPath:"#/properties/references/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.references.properties.sections.items,data:data65};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/references/sections/" + i20,schemaPath:"#/properties/references/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.references.properties.sections.items.type,parentSchema:schema32.properties.references.properties.sections.items,data:data65};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/references/sections",schemaPath:"#/properties/references/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.references.properties.sections.type,parentSchema:schema32.properties.references.properties.sections,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.references.type,parentSchema:schema32.properties.references,data:data61};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.variables !== undefined){
let data66 = data.variables;
if(typeof data66 !== "boolean"){
const err122 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.variables.type,parentSchema:schema32.properties.variables,data:data66};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.severities !== undefined){
let data67 = data.severities;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key11 in data67){
const _errs146 = errors;
if(typeof key11 !== "string"){
const err123 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.severities.propertyNames.type,parentSchema:schema32.properties.severities.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid52 = _errs146 === errors;
if(!valid52){
const err124 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema32.properties.severities.propertyNames,parentSchema:schema32.properties.severities,data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
for(const key12 in data67){
let data68 = data67[key12];
if(typeof data68 !== "string"){
const err125 = {instancePath:instancePath+"/severities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.severities.additionalProperties.type,parentSchema:schema32.properties.severities.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!(((((data68 === "off") || (data68 === "error")) || (data68 === "warning")) || (data68 === "info")) || (data68 === "hint"))){
const err126 = {instancePath:instancePath+"/severities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.severities.additionalProperties.enum,parentSchema:schema32.properties.severities.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.severities.type,parentSchema:schema32.properties.severities,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export default {
  'config': config,
  'profile': profile,
};
