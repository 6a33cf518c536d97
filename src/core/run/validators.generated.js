// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
"use strict";
export const part0 = validate21;
const schema6 = {"type":"object","required":["id","at","skill","path","digest","invocation","handedOver","values"],"properties":{"id":{"type":"string","minLength":1},"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$"},"by":{"type":"string","minLength":1},"outcome":{"type":"string","enum":["done","failed","abandoned"]},"artifacts":{"type":"array","items":{"type":"string","minLength":1}},"removedArtifacts":{"type":"array","items":{"type":"string","minLength":1}},"checks":{"type":"array","items":{"type":"object","required":["list","item","done"],"properties":{"list":{"type":"string","enum":["pre-run","follow-up"]},"item":{"type":"string","minLength":1},"done":{"type":"boolean"}}}},"skill":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"invocation":{"type":"string","minLength":1},"handedOver":{"type":"string","enum":["copied","terminal"]},"values":{"type":"object","additionalProperties":{"type":"string"}},"secrets":{"type":"array","items":{"type":"string","minLength":1}}}};
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$", "u");
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.skill === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "skill"}});
errors++;
}
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.invocation === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "invocation"}});
errors++;
}
if(data.handedOver === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "handedOver"}});
errors++;
}
if(data.values === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "values"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "done") || (data3 === "failed")) || (data3 === "abandoned"))){
vErrors = add(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema6.properties.outcome.enum}});
errors++;
}
}
if(data.artifacts !== undefined){
let data4 = data.artifacts;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/artifacts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.removedArtifacts !== undefined){
let data6 = data.removedArtifacts;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/removedArtifacts/" + i1,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/removedArtifacts/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/removedArtifacts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.list === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"required",params:{missingProperty: "list"}});
errors++;
}
if(data9.item === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"required",params:{missingProperty: "item"}});
errors++;
}
if(data9.done === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"required",params:{missingProperty: "done"}});
errors++;
}
if(data9.list !== undefined){
let data10 = data9.list;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/list",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "pre-run") || (data10 === "follow-up"))){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/list",keyword:"enum",params:{allowedValues: schema6.properties.checks.items.properties.list.enum}});
errors++;
}
}
if(data9.item !== undefined){
let data11 = data9.item;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/item",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/item",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.done !== undefined){
if(typeof data9.done !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/done",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.skill !== undefined){
let data13 = data.skill;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/skill",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/skill",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.path !== undefined){
let data14 = data.path;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data15 = data.version;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data16 = data.digest;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.invocation !== undefined){
let data17 = data.invocation;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/invocation",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/invocation",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.handedOver !== undefined){
let data18 = data.handedOver;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/handedOver",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "copied") || (data18 === "terminal"))){
vErrors = add(vErrors, {instancePath:instancePath+"/handedOver",keyword:"enum",params:{allowedValues: schema6.properties.handedOver.enum}});
errors++;
}
}
if(data.values !== undefined){
let data19 = data.values;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key0 in data19){
if(typeof data19[key0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/values",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.secrets !== undefined){
let data21 = data.secrets;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(func2(data22) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/secrets/" + i3,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "array"}});
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
const schema7 = {"type":"object","required":["id","at"],"properties":{"id":{"type":"string","minLength":1},"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$"},"by":{"type":"string","minLength":1},"outcome":{"type":"string","enum":["done","failed","abandoned"]},"artifacts":{"type":"array","items":{"type":"string","minLength":1}},"removedArtifacts":{"type":"array","items":{"type":"string","minLength":1}},"checks":{"type":"array","items":{"type":"object","required":["list","item","done"],"properties":{"list":{"type":"string","enum":["pre-run","follow-up"]},"item":{"type":"string","minLength":1},"done":{"type":"boolean"}}}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "done") || (data3 === "failed")) || (data3 === "abandoned"))){
vErrors = add(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema7.properties.outcome.enum}});
errors++;
}
}
if(data.artifacts !== undefined){
let data4 = data.artifacts;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/artifacts/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/artifacts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.removedArtifacts !== undefined){
let data6 = data.removedArtifacts;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/removedArtifacts/" + i1,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/removedArtifacts/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/removedArtifacts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.list === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"required",params:{missingProperty: "list"}});
errors++;
}
if(data9.item === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"required",params:{missingProperty: "item"}});
errors++;
}
if(data9.done === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"required",params:{missingProperty: "done"}});
errors++;
}
if(data9.list !== undefined){
let data10 = data9.list;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/list",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "pre-run") || (data10 === "follow-up"))){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/list",keyword:"enum",params:{allowedValues: schema7.properties.checks.items.properties.list.enum}});
errors++;
}
}
if(data9.item !== undefined){
let data11 = data9.item;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/item",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/item",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.done !== undefined){
if(typeof data9.done !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2+"/done",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"}});
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
  'run': part0,
  'note': part1,
};
