// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
"use strict";
export const part0 = validate21;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"rules":{"type":"object","additionalProperties":{"type":"string","enum":["off","error","warning","info","hint"]},"propertyNames":{"type":"string"}},"profiles":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"type":"string"}},"clients":{"type":"array","items":{"type":"string"},"uniqueItems":true},"vocabulary":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tools":{"type":"array","items":{"type":"string","minLength":1}},"models":{"type":"array","items":{"type":"string","minLength":1}},"keys":{"type":"array","items":{"type":"string","minLength":1}}}}},"exclude":{"type":"array","items":{"type":"string"}},"maxFileSize":{"type":"integer","minimum":1024,"maximum":104857600}}};
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "rules") || (key0 === "profiles")) || (key0 === "clients")) || (key0 === "vocabulary")) || (key0 === "exclude")) || (key0 === "maxFileSize"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "off") || (data1 === "error")) || (data1 === "warning")) || (data1 === "info")) || (data1 === "hint"))){
vErrors = add(vErrors, {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema6.properties.rules.additionalProperties.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
const _errs11 = errors;
if(typeof key3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/profiles",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid3 = _errs11 === errors;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/profiles",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data2){
if(typeof data2[key4] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/profiles",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.clients !== undefined){
let data4 = data.clients;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/clients/" + i0,keyword:"type",params:{type: "string"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/clients",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/clients",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.vocabulary !== undefined){
let data6 = data.vocabulary;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
const _errs22 = errors;
if(typeof key5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid8 = _errs22 === errors;
if(!valid8){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data6){
let data7 = data6[key6];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key7 in data7){
if(!(((key7 === "tools") || (key7 === "models")) || (key7 === "keys"))){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key7}});
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
if(func2(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i2,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",keyword:"type",params:{type: "array"}});
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
if(func2(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i3,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",keyword:"type",params:{type: "array"}});
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
if(func2(data13) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + i4,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.exclude !== undefined){
let data14 = data.exclude;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i5=0; i5<len4; i5++){
if(typeof data14[i5] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclude/" + i5,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxFileSize !== undefined){
let data16 = data.maxFileSize;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxFileSize",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 104857600 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxFileSize",keyword:"maximum",params:{comparison: "<=", limit: 104857600}});
errors++;
}
if(data16 < 1024 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxFileSize",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
errors++;
}
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
const schema7 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":64},"title":{"type":"string","minLength":1},"summary":{"type":"string","minLength":1},"extends":{"type":"string"},"role":{"type":"string","enum":["skill","agent","command","prompt","instructions"]},"clients":{"type":"array","items":{"type":"string"},"uniqueItems":true},"claims":{"type":"object","additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}},"files":{"type":"array","items":{"type":"string"}},"habit":{"type":"array","items":{"type":"string"}},"shape":{"type":"array","items":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}},"body":{"type":"object","additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string","minLength":1}},"tags":{"type":"object","additionalProperties":false,"required":["of","atLeast"],"properties":{"of":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][\\w-]*$"}},"atLeast":{"type":"integer","minimum":1}}}}}}},"frontmatter":{"type":"string","enum":["required","optional","none"]},"schema":{"$ref":"part2"},"sections":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["title","purpose"],"properties":{"title":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"within":{"type":"string","minLength":1},"purpose":{"type":"string","minLength":1},"severity":{"type":"string","enum":["error","warning","info","hint"]},"numbered":{"type":"string","enum":["list","through"]},"labels":{"type":"array","items":{"type":"string","minLength":1}},"mentions":{"type":"array","items":{"type":"string","minLength":1}}}}},"tags":{"type":"object","additionalProperties":false,"required":["required","known"],"properties":{"required":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][\\w-]*$"}},"known":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][\\w-]*$"}},"purposes":{"type":"object","additionalProperties":{"type":"string","minLength":1}}}},"tables":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["columns"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z][\\w-]*$"},"heading":{"type":"string","minLength":1},"columns":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}}}},"stamps":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["label","form"],"properties":{"label":{"type":"string","minLength":1},"form":{"type":"string","enum":["version","date"]}}}},"blocks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag","title","schema"],"properties":{"tag":{"type":"string","pattern":"^[A-Za-z][\\w-]*$"},"title":{"type":"string","minLength":1},"schema":{"$ref":"part2"}}}},"references":{"type":"object","additionalProperties":false,"properties":{"directories":{"type":"array","items":{"type":"string","minLength":1}},"sections":{"type":"array","items":{"type":"string","minLength":1}}}},"variables":{"type":"boolean"},"severities":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["off","error","warning","info","hint"]}}}};
const func5 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[A-Za-z][\\w-]*$", "u");
const schema8 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":["string","array"],"pattern":"^(?:string|number|integer|boolean|object|array|null)$","items":{"enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"uniqueItems":true},"description":{"type":"string","minLength":1},"expected":{"type":"string","minLength":1},"holds":{"type":"string","enum":["glob","sibling-key"]},"enum":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1,"uniqueItems":true},"const":{"type":["string","number","boolean","null"]},"default":{},"examples":{"type":"array"},"pattern":{"type":"string","minLength":1},"minLength":{"type":"integer","minimum":0,"maximum":1000000},"maxLength":{"type":"integer","minimum":0,"maximum":1000000},"minimum":{"type":"number"},"maximum":{"type":"number"},"items":{"$ref":"part2"},"minItems":{"type":"integer","minimum":0,"maximum":1000000},"uniqueItems":{"type":"boolean"},"properties":{"type":"object","additionalProperties":{"$ref":"part2"}},"required":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"additionalProperties":{"$ref":"part3"},"propertyNames":{"$ref":"part2"},"deprecated":{"type":"boolean"}}};
import func0Module from "ajv/dist/runtime/equal.js";
const func0 = func0Module.default ?? func0Module;
const pattern2 = new RegExp("^(?:string|number|integer|boolean|object|array|null)$", "u");
const wrapper0 = {validate: validate23};
const schema9 = {"type":["boolean","object"],"additionalProperties":false,"properties":{"type":{"type":["string","array"],"pattern":"^(?:string|number|integer|boolean|object|array|null)$","items":{"enum":["string","number","integer","boolean","object","array","null"]},"minItems":1,"uniqueItems":true},"description":{"type":"string","minLength":1},"expected":{"type":"string","minLength":1},"holds":{"type":"string","enum":["glob","sibling-key"]},"enum":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1,"uniqueItems":true},"const":{"type":["string","number","boolean","null"]},"default":{},"examples":{"type":"array"},"pattern":{"type":"string","minLength":1},"minLength":{"type":"integer","minimum":0,"maximum":1000000},"maxLength":{"type":"integer","minimum":0,"maximum":1000000},"minimum":{"type":"number"},"maximum":{"type":"number"},"items":{"$ref":"part2"},"minItems":{"type":"integer","minimum":0,"maximum":1000000},"uniqueItems":{"type":"boolean"},"properties":{"type":"object","additionalProperties":{"$ref":"part2"}},"required":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"additionalProperties":{"$ref":"part3"},"propertyNames":{"$ref":"part2"},"deprecated":{"type":"boolean"}}};
const wrapper4 = {validate: validate24};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema9.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func5.call(schema9.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: schema9.properties.type.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"pattern",params:{pattern: "^(?:string|number|integer|boolean|object|array|null)$"}});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "string") || (data1 === "number")) || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "object")) || (data1 === "array")) || (data1 === "null"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type/" + i0,keyword:"enum",params:{allowedValues: schema9.properties.type.items.enum}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"uniqueItems",params:{i: i1, j: j0}});
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
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expected",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.holds !== undefined){
let data4 = data.holds;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/holds",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "glob") || (data4 === "sibling-key"))){
vErrors = add(vErrors, {instancePath:instancePath+"/holds",keyword:"enum",params:{allowedValues: schema9.properties.holds.enum}});
errors++;
}
}
if(data.enum !== undefined){
let data5 = data.enum;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + i2,keyword:"type",params:{type: schema9.properties.enum.items.type}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.const !== undefined){
let data7 = data.const;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/const",keyword:"type",params:{type: schema9.properties.const.type}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pattern !== undefined){
let data9 = data.pattern;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/minLength",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxLength",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.minimum !== undefined){
let data12 = data.minimum;
if(!((typeof data12 == "number") && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.maximum !== undefined){
let data13 = data.maximum;
if(!((typeof data13 == "number") && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper0.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data15 = data.minItems;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.uniqueItems !== undefined){
if(typeof data.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.properties !== undefined){
let data17 = data.properties;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
if(!(wrapper0.validate(data17[key1], {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"}});
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
if(func2(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/required/" + i4,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/required/" + i4,keyword:"type",params:{type: "string"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(wrapper4.validate(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
if(data.propertyNames !== undefined){
if(!(wrapper0.validate(data.propertyNames, {instancePath:instancePath+"/propertyNames",parentData:data,parentDataProperty:"propertyNames",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.deprecated !== undefined){
if(typeof data.deprecated !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/deprecated",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func5.call(schema8.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: schema8.properties.type.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"pattern",params:{pattern: "^(?:string|number|integer|boolean|object|array|null)$"}});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "string") || (data1 === "number")) || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "object")) || (data1 === "array")) || (data1 === "null"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type/" + i0,keyword:"enum",params:{allowedValues: schema8.properties.type.items.enum}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"uniqueItems",params:{i: i1, j: j0}});
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
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expected",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.holds !== undefined){
let data4 = data.holds;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/holds",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "glob") || (data4 === "sibling-key"))){
vErrors = add(vErrors, {instancePath:instancePath+"/holds",keyword:"enum",params:{allowedValues: schema8.properties.holds.enum}});
errors++;
}
}
if(data.enum !== undefined){
let data5 = data.enum;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + i2,keyword:"type",params:{type: schema8.properties.enum.items.type}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.const !== undefined){
let data7 = data.const;
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/const",keyword:"type",params:{type: schema8.properties.const.type}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pattern !== undefined){
let data9 = data.pattern;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/minLength",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxLength",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.minimum !== undefined){
let data12 = data.minimum;
if(!((typeof data12 == "number") && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.maximum !== undefined){
let data13 = data.maximum;
if(!((typeof data13 == "number") && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper0.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data15 = data.minItems;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.uniqueItems !== undefined){
if(typeof data.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.properties !== undefined){
let data17 = data.properties;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
if(!(wrapper0.validate(data17[key1], {instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"}});
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
if(func2(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/required/" + i4,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/required/" + i4,keyword:"type",params:{type: "string"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.additionalProperties !== undefined){
if(!(validate24(data.additionalProperties, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.propertyNames !== undefined){
if(!(wrapper0.validate(data.propertyNames, {instancePath:instancePath+"/propertyNames",parentData:data,parentDataProperty:"propertyNames",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.deprecated !== undefined){
if(typeof data.deprecated !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/deprecated",keyword:"type",params:{type: "boolean"}});
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


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func5.call(schema7.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern0.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.extends !== undefined){
if(typeof data.extends !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data4 === "skill") || (data4 === "agent")) || (data4 === "command")) || (data4 === "prompt")) || (data4 === "instructions"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema7.properties.role.enum}});
errors++;
}
}
if(data.clients !== undefined){
let data5 = data.clients;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/clients/" + i0,keyword:"type",params:{type: "string"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/clients",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/clients",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((((key1 === "keys") || (key1 === "files")) || (key1 === "habit")) || (key1 === "shape")) || (key1 === "body"))){
vErrors = add(vErrors, {instancePath:instancePath+"/claims",keyword:"additionalProperties",params:{additionalProperty: key1}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/claims/keys/" + i2,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/keys/" + i2+"/" + i3,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/keys/" + i2+"/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/keys/" + i2,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/keys",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data7.files !== undefined){
let data11 = data7.files;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
if(typeof data11[i4] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/files/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data7.habit !== undefined){
let data13 = data7.habit;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
if(typeof data13[i5] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/habit/" + i5,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/habit",keyword:"type",params:{type: "array"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/claims/shape/" + i6,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data16.length;
for(let i7=0; i7<len6; i7++){
let data17 = data16[i7];
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/shape/" + i6+"/" + i7,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/shape/" + i6+"/" + i7,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/shape/" + i6,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/shape",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data7.body !== undefined){
let data18 = data7.body;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
if(!((key2 === "headings") || (key2 === "tags"))){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body",keyword:"additionalProperties",params:{additionalProperty: key2}});
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
if(func2(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/headings/" + i8,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/headings/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/headings",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data18.tags !== undefined){
let data21 = data18.tags;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.of === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data21.atLeast === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
for(const key3 in data21){
if(!((key3 === "of") || (key3 === "atLeast"))){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags",keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!pattern1.test(data23)){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags/of/" + i9,keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags/of/" + i9,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags/of",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.atLeast !== undefined){
let data24 = data21.atLeast;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags/atLeast",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags/atLeast",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body/tags",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims/body",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/claims",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.frontmatter !== undefined){
let data25 = data.frontmatter;
if(typeof data25 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/frontmatter",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data25 === "required") || (data25 === "optional")) || (data25 === "none"))){
vErrors = add(vErrors, {instancePath:instancePath+"/frontmatter",keyword:"enum",params:{allowedValues: schema7.properties.frontmatter.enum}});
errors++;
}
}
if(data.schema !== undefined){
if(!(validate23(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data28.purpose === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
for(const key4 in data28){
if(!((((((((key4 === "title") || (key4 === "pattern")) || (key4 === "within")) || (key4 === "purpose")) || (key4 === "severity")) || (key4 === "numbered")) || (key4 === "labels")) || (key4 === "mentions"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data28.title !== undefined){
let data29 = data28.title;
if(typeof data29 === "string"){
if(func2(data29) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data28.pattern !== undefined){
let data30 = data28.pattern;
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/pattern",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data28.within !== undefined){
let data31 = data28.within;
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/within",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/within",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data28.purpose !== undefined){
let data32 = data28.purpose;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/purpose",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data28.severity !== undefined){
let data33 = data28.severity;
if(typeof data33 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data33 === "error") || (data33 === "warning")) || (data33 === "info")) || (data33 === "hint"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/severity",keyword:"enum",params:{allowedValues: schema7.properties.sections.items.properties.severity.enum}});
errors++;
}
}
if(data28.numbered !== undefined){
let data34 = data28.numbered;
if(typeof data34 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/numbered",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data34 === "list") || (data34 === "through"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/numbered",keyword:"enum",params:{allowedValues: schema7.properties.sections.items.properties.numbered.enum}});
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
if(func2(data36) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/labels/" + i11,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/labels/" + i11,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/labels",keyword:"type",params:{type: "array"}});
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
if(func2(data38) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/mentions/" + i12,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/mentions/" + i12,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10+"/mentions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections/" + i10,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sections",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tags !== undefined){
let data39 = data.tags;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.required === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"required",params:{missingProperty: "required"}});
errors++;
}
if(data39.known === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"required",params:{missingProperty: "known"}});
errors++;
}
for(const key5 in data39){
if(!(((key5 === "required") || (key5 === "known")) || (key5 === "purposes"))){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"additionalProperties",params:{additionalProperty: key5}});
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
if(!pattern1.test(data41)){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/required/" + i13,keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/required/" + i13,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/required",keyword:"type",params:{type: "array"}});
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
if(!pattern1.test(data43)){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/known/" + i14,keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/known/" + i14,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/known",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data39.purposes !== undefined){
let data44 = data39.purposes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
let data45 = data44[key6];
if(typeof data45 === "string"){
if(func2(data45) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/purposes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/purposes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/purposes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: "object"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15,keyword:"required",params:{missingProperty: "columns"}});
errors++;
}
for(const key7 in data47){
if(!(((key7 === "tag") || (key7 === "heading")) || (key7 === "columns"))){
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15,keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data47.tag !== undefined){
let data48 = data47.tag;
if(typeof data48 === "string"){
if(!pattern1.test(data48)){
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/tag",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/tag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.heading !== undefined){
let data49 = data47.heading;
if(typeof data49 === "string"){
if(func2(data49) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/heading",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/heading",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.columns !== undefined){
let data50 = data47.columns;
if(Array.isArray(data50)){
if(data50.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/columns",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len15 = data50.length;
for(let i16=0; i16<len15; i16++){
let data51 = data50[i16];
if(typeof data51 === "string"){
if(func2(data51) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/columns/" + i16,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/columns/" + i16,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15+"/columns",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tables/" + i15,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tables",keyword:"type",params:{type: "array"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17,keyword:"required",params:{missingProperty: "label"}});
errors++;
}
if(data53.form === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17,keyword:"required",params:{missingProperty: "form"}});
errors++;
}
for(const key8 in data53){
if(!((key8 === "label") || (key8 === "form"))){
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17,keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data53.label !== undefined){
let data54 = data53.label;
if(typeof data54 === "string"){
if(func2(data54) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17+"/label",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17+"/label",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data53.form !== undefined){
let data55 = data53.form;
if(typeof data55 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17+"/form",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data55 === "version") || (data55 === "date"))){
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17+"/form",keyword:"enum",params:{allowedValues: schema7.properties.stamps.items.properties.form.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stamps/" + i17,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stamps",keyword:"type",params:{type: "array"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18,keyword:"required",params:{missingProperty: "tag"}});
errors++;
}
if(data57.title === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data57.schema === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key9 in data57){
if(!(((key9 === "tag") || (key9 === "title")) || (key9 === "schema"))){
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18,keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data57.tag !== undefined){
let data58 = data57.tag;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18+"/tag",keyword:"pattern",params:{pattern: "^[A-Za-z][\\w-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18+"/tag",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data57.title !== undefined){
let data59 = data57.title;
if(typeof data59 === "string"){
if(func2(data59) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data57.schema !== undefined){
if(!(validate23(data57.schema, {instancePath:instancePath+"/blocks/" + i18+"/schema",parentData:data57,parentDataProperty:"schema",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blocks/" + i18,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blocks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.references !== undefined){
let data61 = data.references;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key10 in data61){
if(!((key10 === "directories") || (key10 === "sections"))){
vErrors = add(vErrors, {instancePath:instancePath+"/references",keyword:"additionalProperties",params:{additionalProperty: key10}});
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
if(func2(data63) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/references/directories/" + i19,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/references/directories/" + i19,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/references/directories",keyword:"type",params:{type: "array"}});
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
if(func2(data65) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/references/sections/" + i20,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/references/sections/" + i20,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/references/sections",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/references",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.variables !== undefined){
if(typeof data.variables !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/variables",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.severities !== undefined){
let data67 = data.severities;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key11 in data67){
const _errs146 = errors;
if(typeof key11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severities",keyword:"type",params:{type: "string"},propertyName:key11});
errors++;
}
var valid52 = _errs146 === errors;
if(!valid52){
vErrors = add(vErrors, {instancePath:instancePath+"/severities",keyword:"propertyNames",params:{propertyName: key11}});
errors++;
}
}
for(const key12 in data67){
let data68 = data67[key12];
if(typeof data68 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data68 === "off") || (data68 === "error")) || (data68 === "warning")) || (data68 === "info")) || (data68 === "hint"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema7.properties.severities.additionalProperties.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/severities",keyword:"type",params:{type: "object"}});
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

function add(errors, error) {
  return errors === null ? [error] : (errors.push(error), errors);
}
export default {
  'config': part0,
  'profile': part1,
};
