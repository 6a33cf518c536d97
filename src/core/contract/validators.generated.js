// Made by src/build/validators.ts from the schemas; run `npm run generate` after changing one.
"use strict";
export const part0 = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["v3.1.0","v3.0.2","v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},"kind":{"type":"string","enum":["DataContract"]},"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"status":{"type":"string"},"domain":{"type":"string"},"dataProduct":{"type":"string"},"tenant":{"type":"string"},"description":{"type":"object","properties":{"purpose":{"type":"string"},"usage":{"type":"string"},"limitations":{"type":"string"},"authoritativeDefinitions":{"$ref":"part3"},"customProperties":{"$ref":"part5"}}},"tags":{"$ref":"part2"},"servers":{"type":"array","items":{"$ref":"part33"}},"schema":{"type":"array","items":{"$ref":"part34"}},"slaDefaultElement":{"type":"string"},"slaProperties":{"type":"array","items":{"$ref":"part77"}},"team":{"type":["object","array"],"properties":{"id":{"$ref":"part1"},"name":{"type":"string"},"description":{"type":"string"},"members":{"type":"array","items":{"$ref":"part74"}},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part5"},"authoritativeDefinitions":{"$ref":"part3"}},"additionalProperties":false,"items":{"$ref":"part74"}},"roles":{"type":"array","items":{"$ref":"part75"}},"support":{"type":"array","items":{"$ref":"part76"}},"price":{"type":"object","properties":{"id":{"$ref":"part1"},"priceAmount":{"type":"number"},"priceCurrency":{"type":"string"},"priceUnit":{"type":"string"}},"additionalProperties":false},"authoritativeDefinitions":{"$ref":"part3"},"customProperties":{"$ref":"part5"},"contractCreatedTs":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}},"required":["apiVersion","kind","id","version","status"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"array","items":{"$ref":"part4"}};
const schema8 = {"type":"object","properties":{"id":{"$ref":"part1"},"url":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"}},"additionalProperties":false,"required":["url","type"]};
const schema9 = {"type":"string","pattern":"^[A-Za-z0-9_-]+$"};
const pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = add(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "url")) || (key0 === "type")) || (key0 === "description"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"array","items":{"$ref":"part6"}};
const schema11 = {"type":"object","properties":{"id":{"$ref":"part1"},"property":{"type":"string"},"value":{},"description":{"type":"string"}},"additionalProperties":false,"required":["property","value"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "property"}});
errors++;
}
if(data.value === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "property")) || (key0 === "value")) || (key0 === "description"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
if(typeof data.property !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/property",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
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


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","items":{"type":"string"}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"id":{"$ref":"part1"},"server":{"type":"string"},"type":{"type":"string","enum":["api","athena","azure","bigquery","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","glue","hive","impala","informix","kafka","kinesis","local","mysql","oracle","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica","zen"]},"description":{"type":"string"},"environment":{"type":"string"},"roles":{"type":"array","items":{"$ref":"part75"}},"customProperties":{"$ref":"part5"}},"required":["server","type"],"cases":{"key":"type","of":{"api":{"$ref":"part7"},"athena":{"$ref":"part8"},"azure":{"$ref":"part9"},"bigquery":{"$ref":"part10"},"clickhouse":{"$ref":"part11"},"cloudsql":{"$ref":"part12"},"custom":{"$ref":"part13"},"databricks":{"$ref":"part14"},"db2":{"$ref":"part15"},"denodo":{"$ref":"part16"},"dremio":{"$ref":"part17"},"duckdb":{"$ref":"part18"},"glue":{"$ref":"part19"},"hive":{"$ref":"part20"},"impala":{"$ref":"part20"},"informix":{"$ref":"part20"},"kafka":{"$ref":"part21"},"kinesis":{"$ref":"part22"},"local":{"$ref":"part23"},"mysql":{"$ref":"part11"},"oracle":{"$ref":"part24"},"postgres":{"$ref":"part12"},"postgresql":{"$ref":"part12"},"presto":{"$ref":"part25"},"pubsub":{"$ref":"part26"},"redshift":{"$ref":"part27"},"s3":{"$ref":"part28"},"sftp":{"$ref":"part29"},"snowflake":{"$ref":"part30"},"sqlserver":{"$ref":"part31"},"synapse":{"$ref":"part11"},"trino":{"$ref":"part32"},"vertica":{"$ref":"part12"},"zen":{"$ref":"part20"}}}};
const schema14 = {"type":"object","properties":{"id":{"$ref":"part1"},"role":{"type":"string"},"description":{"type":"string"},"access":{"type":"string"},"firstLevelApprovers":{"type":"string"},"secondLevelApprovers":{"type":"string"},"customProperties":{"$ref":"part5"}},"additionalProperties":false,"required":["role"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "role")) || (key0 === "description")) || (key0 === "access")) || (key0 === "firstLevelApprovers")) || (key0 === "secondLevelApprovers")) || (key0 === "customProperties"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.access !== undefined){
if(typeof data.access !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/access",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstLevelApprovers !== undefined){
if(typeof data.firstLevelApprovers !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/firstLevelApprovers",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.secondLevelApprovers !== undefined){
if(typeof data.secondLevelApprovers !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/secondLevelApprovers",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string"}},"additionalProperties":false,"required":["location"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "server")) || (key0 === "type")) || (key0 === "description")) || (key0 === "environment")) || (key0 === "roles")) || (key0 === "customProperties")) || (key0 === "location"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"stagingDir":{"type":"string"},"schema":{"type":"string"},"catalog":{"type":"string"},"regionName":{"type":"string"}},"additionalProperties":false,"required":["stagingDir","schema"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stagingDir === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stagingDir"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.stagingDir !== undefined){
if(typeof data.stagingDir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionName !== undefined){
if(typeof data.regionName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regionName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string"},"format":{"type":"string"},"delimiter":{"type":"string"}},"additionalProperties":false,"required":["location","format"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "format"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"project":{"type":"string"},"dataset":{"type":"string"}},"additionalProperties":false,"required":["project","dataset"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "project"}});
errors++;
}
if(data.dataset === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dataset"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataset !== undefined){
if(typeof data.dataset !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"}},"additionalProperties":false,"required":["host","port","database"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":false,"required":["host","port","database","schema"]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"account":{"type":"string"},"catalog":{"type":"string"},"database":{"type":"string"},"dataset":{"type":"string"},"delimiter":{"type":"string"},"endpointUrl":{"type":"string"},"format":{"type":"string"},"host":{"type":"string"},"location":{"type":"string"},"path":{"type":"string"},"port":{"type":"integer"},"project":{"type":"string"},"region":{"type":"string"},"regionName":{"type":"string"},"schema":{"type":"string"},"serviceName":{"type":"string"},"stagingDir":{"type":"string"},"stream":{"type":"string"},"warehouse":{"type":"string"}},"additionalProperties":false,"required":[]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataset !== undefined){
if(typeof data.dataset !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpointUrl !== undefined){
if(typeof data.endpointUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpointUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data10 = data.port;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionName !== undefined){
if(typeof data.regionName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regionName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stagingDir !== undefined){
if(typeof data.stagingDir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stream !== undefined){
if(typeof data.stream !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stream",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.warehouse !== undefined){
if(typeof data.warehouse !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/warehouse",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"catalog":{"type":"string"},"schema":{"type":"string"},"host":{"type":"string"}},"additionalProperties":false,"required":["catalog","schema"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.catalog === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":false,"required":["host","port","database"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"}},"additionalProperties":false,"required":["host","port"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema24.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"schema":{"type":"string"}},"additionalProperties":false,"required":["host","port"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"database":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":false,"required":["database"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"account":{"type":"string"},"database":{"type":"string"},"location":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false,"required":["account","database"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"database":{"type":"string"},"port":{"type":"integer"}},"additionalProperties":false,"required":["host","database"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema28.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false,"required":["host"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"region":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false,"required":[]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"path":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false,"required":["path","format"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "format"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"serviceName":{"type":"string"}},"additionalProperties":false,"required":["host","port","serviceName"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.serviceName === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "serviceName"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"catalog":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":false,"required":["host"]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"project":{"type":"string"}},"additionalProperties":false,"required":["project"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "project"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "server")) || (key0 === "type")) || (key0 === "description")) || (key0 === "environment")) || (key0 === "roles")) || (key0 === "customProperties")) || (key0 === "project"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"database":{"type":"string"},"schema":{"type":"string"},"host":{"type":"string"},"region":{"type":"string"},"account":{"type":"string"}},"additionalProperties":false,"required":["database","schema"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string"},"endpointUrl":{"type":"string"},"format":{"type":"string"},"delimiter":{"type":"string"}},"additionalProperties":false,"required":["location"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpointUrl !== undefined){
if(typeof data.endpointUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpointUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string","pattern":"^sftp://.*"},"format":{"type":"string"},"delimiter":{"type":"string"}},"additionalProperties":false,"required":["location"]};
const pattern1 = new RegExp("^sftp://.*", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.location !== undefined){
let data0 = data.location;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"pattern",params:{pattern: "^sftp://.*"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"account":{"type":"string"},"database":{"type":"string"},"schema":{"type":"string"},"host":{"type":"string"},"port":{"type":"integer"},"warehouse":{"type":"string"}},"additionalProperties":false,"required":["account","database","schema"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data4 = data.port;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.warehouse !== undefined){
if(typeof data.warehouse !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/warehouse",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"database":{"type":"string"},"schema":{"type":"string"},"port":{"type":"integer"}},"additionalProperties":false,"required":["host","database","schema"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"id":{},"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"catalog":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":false,"required":["host","port","catalog","schema"]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.catalog === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "server"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.server !== undefined){
if(typeof data.server !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((data2 === "api") || (data2 === "athena")) || (data2 === "azure")) || (data2 === "bigquery")) || (data2 === "clickhouse")) || (data2 === "cloudsql")) || (data2 === "custom")) || (data2 === "databricks")) || (data2 === "db2")) || (data2 === "denodo")) || (data2 === "dremio")) || (data2 === "duckdb")) || (data2 === "glue")) || (data2 === "hive")) || (data2 === "impala")) || (data2 === "informix")) || (data2 === "kafka")) || (data2 === "kinesis")) || (data2 === "local")) || (data2 === "mysql")) || (data2 === "oracle")) || (data2 === "postgres")) || (data2 === "postgresql")) || (data2 === "presto")) || (data2 === "pubsub")) || (data2 === "redshift")) || (data2 === "s3")) || (data2 === "sftp")) || (data2 === "snowflake")) || (data2 === "sqlserver")) || (data2 === "synapse")) || (data2 === "trino")) || (data2 === "vertica")) || (data2 === "zen"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema13.properties.type.enum}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data5[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data["type"] === "api"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["type"] === "athena"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data["type"] === "azure"){
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data["type"] === "bigquery"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data["type"] === "clickhouse"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data["type"] === "cloudsql"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["type"] === "databricks"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["type"] === "db2"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data["type"] === "denodo"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data["type"] === "dremio"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data["type"] === "duckdb"){
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data["type"] === "glue"){
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data["type"] === "hive"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data["type"] === "impala"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data["type"] === "informix"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kafka"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kinesis"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data["type"] === "local"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data["type"] === "mysql"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data["type"] === "oracle"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgres"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgresql"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data["type"] === "presto"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data["type"] === "pubsub"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data["type"] === "redshift"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data["type"] === "s3"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sftp"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data["type"] === "snowflake"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sqlserver"){
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data["type"] === "synapse"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data["type"] === "trino"){
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["type"] === "vertica"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data["type"] === "zen"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"id":{"$ref":"part1"},"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part5"},"authoritativeDefinitions":{"$ref":"part3"},"logicalType":{"type":"string","enum":["object"]},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"dataGranularityDescription":{"type":"string"},"properties":{"type":"array","items":{"$ref":"part53"}},"relationships":{"type":"array","items":{"$ref":"part72"}},"quality":{"type":"array","items":{"$ref":"part71"}}},"required":["name"],"additionalProperties":false};
const schema42 = {"type":"object","properties":{"id":{"$ref":"part1"},"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part5"},"authoritativeDefinitions":{"$ref":"part3"},"logicalType":{"type":"string","enum":["string","date","timestamp","time","number","integer","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"physicalType":{"type":"string"},"physicalName":{"type":"string"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"primaryKey":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitioned":{"type":"boolean"},"partitionKeyPosition":{"type":"integer"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"examples":{"type":"array","items":{}},"criticalDataElement":{"type":"boolean"},"relationships":{"type":"array","items":{"$ref":"part73"}},"quality":{"type":"array","items":{"$ref":"part71"}}},"required":["name"],"cases":{"key":"logicalType","of":{"string":{"$ref":"part44"},"date":{"$ref":"part45"},"timestamp":{"$ref":"part46"},"time":{"$ref":"part46"},"integer":{"$ref":"part47"},"number":{"$ref":"part48"},"object":{"$ref":"part49"},"array":{"$ref":"part50"},"boolean":{"$ref":"part51"}},"without":{"$ref":"part52"}}};
const schema43 = {"type":"object","properties":{"type":{"type":"string","enum":["foreignKey"]},"to":{"type":["string","array"],"pattern":"^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$","minItems":1,"items":{"type":"string","pattern":"^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}},"customProperties":{"$ref":"part5"}},"required":["to"],"additionalProperties":false};
const pattern2 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "to")) || (key0 === "customProperties"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data0 === "foreignKey")){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema43.properties.type.enum}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: schema43.properties.to.type}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}});
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/to/" + i0,keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","properties":{"id":{"$ref":"part1"},"name":{"type":"string"},"description":{"type":"string"},"type":{"type":"string","enum":["library","sql","custom","text"]},"dimension":{"type":"string","enum":["accuracy","completeness","conformity","consistency","coverage","timeliness","uniqueness"]},"severity":{"type":"string"},"businessImpact":{"type":"string"},"unit":{"type":"string"},"method":{"type":"string"},"scheduler":{"type":"string"},"schedule":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part5"},"authoritativeDefinitions":{"$ref":"part3"},"metric":{"type":"string","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]}},"cases":{"key":"metric","of":{"nullValues":{"$ref":"part69"},"missingValues":{"$ref":"part69"},"invalidValues":{"$ref":"part69"},"duplicateValues":{"$ref":"part69"},"rowCount":{"$ref":"part69"}},"without":{"$ref":"part70"}}};
const schema45 = {"$ref":"part68"};
const schema46 = {"cases":{"key":"type","of":{"library":{"$ref":"part61"},"sql":{"$ref":"part66"},"custom":{"$ref":"part67"},"text":{"$ref":"part61"}},"without":{"$ref":"part61"}}};
const schema47 = {"$ref":"part55"};
const schema48 = {"type":"object","properties":{"id":{},"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"metric":{"type":"string","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"type":"string"},"arguments":{"type":"object"},"mustBe":{},"mustNotBe":{},"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"mustNotBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true}},"additionalProperties":false,"required":["metric"],"exactlyOneOf":["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","mustNotBeBetween"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metric"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "nullValues") || (data0 === "missingValues")) || (data0 === "invalidValues")) || (data0 === "duplicateValues")) || (data0 === "rowCount"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema48.properties.metric.enum}});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.arguments !== undefined){
let data2 = data.arguments;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data3 = data.mustBeGreaterThan;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data4 = data.mustBeGreaterOrEqualTo;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data5 = data.mustBeLessThan;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data6 = data.mustBeLessOrEqualTo;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeBetween !== undefined){
let data7 = data.mustBeBetween;
if(Array.isArray(data7)){
if(data7.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data7.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween/" + i0,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mustNotBeBetween !== undefined){
let data9 = data.mustNotBeBetween;
if(Array.isArray(data9)){
if(data9.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data9.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween/" + i2,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if((+(data["mustBe"] !== undefined) + +(data["mustNotBe"] !== undefined) + +(data["mustBeGreaterThan"] !== undefined) + +(data["mustBeGreaterOrEqualTo"] !== undefined) + +(data["mustBeLessThan"] !== undefined) + +(data["mustBeLessOrEqualTo"] !== undefined) + +(data["mustBeBetween"] !== undefined) + +(data["mustNotBeBetween"] !== undefined)) !== 1){
vErrors = add(vErrors, {instancePath,keyword:"exactlyOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema49 = {"$ref":"part59"};
const schema50 = {"type":"object","properties":{"id":{},"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"metric":{"type":"string","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"type":"string"},"arguments":{"type":"object"},"mustBe":{},"mustNotBe":{},"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"mustNotBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"query":{"type":"string"}},"additionalProperties":false,"required":["query"],"exactlyOneOf":["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","mustNotBeBetween"]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "nullValues") || (data0 === "missingValues")) || (data0 === "invalidValues")) || (data0 === "duplicateValues")) || (data0 === "rowCount"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema50.properties.metric.enum}});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.arguments !== undefined){
let data2 = data.arguments;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data3 = data.mustBeGreaterThan;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data4 = data.mustBeGreaterOrEqualTo;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data5 = data.mustBeLessThan;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data6 = data.mustBeLessOrEqualTo;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeBetween !== undefined){
let data7 = data.mustBeBetween;
if(Array.isArray(data7)){
if(data7.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data7.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween/" + i0,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mustNotBeBetween !== undefined){
let data9 = data.mustNotBeBetween;
if(Array.isArray(data9)){
if(data9.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data9.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween/" + i2,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.query !== undefined){
if(typeof data.query !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "string"}});
errors++;
}
}
if((+(data["mustBe"] !== undefined) + +(data["mustNotBe"] !== undefined) + +(data["mustBeGreaterThan"] !== undefined) + +(data["mustBeGreaterOrEqualTo"] !== undefined) + +(data["mustBeLessThan"] !== undefined) + +(data["mustBeLessOrEqualTo"] !== undefined) + +(data["mustBeBetween"] !== undefined) + +(data["mustNotBeBetween"] !== undefined)) !== 1){
vErrors = add(vErrors, {instancePath,keyword:"exactlyOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema51 = {"$ref":"part60"};
const schema52 = {"type":"object","properties":{"id":{},"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"metric":{"type":"string","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"type":"string"},"arguments":{"type":"object"},"mustBe":{},"mustNotBe":{},"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"mustNotBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"engine":{"type":"string"},"implementation":{"type":["string","object"]}},"additionalProperties":false,"required":["engine","implementation"],"exactlyOneOf":["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","mustNotBeBetween"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "engine"}});
errors++;
}
if(data.implementation === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "implementation"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema52.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "nullValues") || (data0 === "missingValues")) || (data0 === "invalidValues")) || (data0 === "duplicateValues")) || (data0 === "rowCount"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema52.properties.metric.enum}});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.arguments !== undefined){
let data2 = data.arguments;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/arguments",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data3 = data.mustBeGreaterThan;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data4 = data.mustBeGreaterOrEqualTo;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data5 = data.mustBeLessThan;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data6 = data.mustBeLessOrEqualTo;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeBetween !== undefined){
let data7 = data.mustBeBetween;
if(Array.isArray(data7)){
if(data7.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data7.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween/" + i0,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mustNotBeBetween !== undefined){
let data9 = data.mustNotBeBetween;
if(Array.isArray(data9)){
if(data9.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data9.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween/" + i2,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.engine !== undefined){
if(typeof data.engine !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.implementation !== undefined){
let data12 = data.implementation;
if((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/implementation",keyword:"type",params:{type: schema52.properties.implementation.type}});
errors++;
}
}
if((+(data["mustBe"] !== undefined) + +(data["mustNotBe"] !== undefined) + +(data["mustBeGreaterThan"] !== undefined) + +(data["mustBeGreaterOrEqualTo"] !== undefined) + +(data["mustBeLessThan"] !== undefined) + +(data["mustBeLessOrEqualTo"] !== undefined) + +(data["mustBeBetween"] !== undefined) + +(data["mustNotBeBetween"] !== undefined)) !== 1){
vErrors = add(vErrors, {instancePath,keyword:"exactlyOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["type"] === "library"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sql"){
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data["type"] === "text"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data["type"] === undefined){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema53 = {"$ref":"part65"};
const schema54 = {"cases":{"key":"type","of":{"library":{"$ref":"part61"},"sql":{"$ref":"part62"},"custom":{"$ref":"part63"},"text":{"$ref":"part64"}},"without":{"$ref":"part64"}}};
const schema55 = {"$ref":"part56"};
const schema56 = {"type":"object","properties":{"id":{},"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"mustBe":{},"mustNotBe":{},"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"mustNotBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"query":{"type":"string"}},"additionalProperties":false,"required":["query"],"exactlyOneOf":["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","mustNotBeBetween"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema56.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data0 = data.mustBeGreaterThan;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data1 = data.mustBeGreaterOrEqualTo;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data2 = data.mustBeLessThan;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data3 = data.mustBeLessOrEqualTo;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeBetween !== undefined){
let data4 = data.mustBeBetween;
if(Array.isArray(data4)){
if(data4.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data4.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween/" + i0,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mustNotBeBetween !== undefined){
let data6 = data.mustNotBeBetween;
if(Array.isArray(data6)){
if(data6.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data6.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween/" + i2,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.query !== undefined){
if(typeof data.query !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "string"}});
errors++;
}
}
if((+(data["mustBe"] !== undefined) + +(data["mustNotBe"] !== undefined) + +(data["mustBeGreaterThan"] !== undefined) + +(data["mustBeGreaterOrEqualTo"] !== undefined) + +(data["mustBeLessThan"] !== undefined) + +(data["mustBeLessOrEqualTo"] !== undefined) + +(data["mustBeBetween"] !== undefined) + +(data["mustNotBeBetween"] !== undefined)) !== 1){
vErrors = add(vErrors, {instancePath,keyword:"exactlyOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema57 = {"$ref":"part57"};
const schema58 = {"type":"object","properties":{"id":{},"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"engine":{"type":"string"},"implementation":{"type":["string","object"]}},"additionalProperties":false,"required":["engine","implementation"]};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "engine"}});
errors++;
}
if(data.implementation === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "implementation"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.engine !== undefined){
if(typeof data.engine !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/implementation",keyword:"type",params:{type: schema58.properties.implementation.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema59 = {"$ref":"part58"};
const schema60 = {"type":"object","properties":{"id":{},"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{}},"additionalProperties":false};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["type"] === "library"){
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sql"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data["type"] === "text"){
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data["type"] === undefined){
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
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
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "library") || (data3 === "sql")) || (data3 === "custom")) || (data3 === "text"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema44.properties.type.enum}});
errors++;
}
}
if(data.dimension !== undefined){
let data4 = data.dimension;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dimension",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data4 === "accuracy") || (data4 === "completeness")) || (data4 === "conformity")) || (data4 === "consistency")) || (data4 === "coverage")) || (data4 === "timeliness")) || (data4 === "uniqueness"))){
vErrors = add(vErrors, {instancePath:instancePath+"/dimension",keyword:"enum",params:{allowedValues: schema44.properties.dimension.enum}});
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessImpact !== undefined){
if(typeof data.businessImpact !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessImpact",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scheduler !== undefined){
if(typeof data.scheduler !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scheduler",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.metric !== undefined){
let data14 = data.metric;
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data14 === "nullValues") || (data14 === "missingValues")) || (data14 === "invalidValues")) || (data14 === "duplicateValues")) || (data14 === "rowCount"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema44.properties.metric.enum}});
errors++;
}
}
if(data["metric"] === "nullValues"){
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data["metric"] === "missingValues"){
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data["metric"] === "invalidValues"){
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data["metric"] === "duplicateValues"){
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data["metric"] === "rowCount"){
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data["metric"] === undefined){
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const schema61 = {"$ref":"part35"};
const schema62 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{}},"additionalProperties":false};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "minLength") || (key1 === "maxLength")) || (key1 === "pattern")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minLength !== undefined){
let data1 = data0.minLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxLength !== undefined){
let data2 = data0.maxLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.pattern !== undefined){
if(typeof data0.pattern !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema63 = {"$ref":"part36"};
const schema64 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"string"},"exclusiveMaximum":{"type":"string"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{}},"additionalProperties":false};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.minimum !== undefined){
if(typeof data0.minimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.maximum !== undefined){
if(typeof data0.maximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema65 = {"$ref":"part37"};
const schema66 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"string"},"exclusiveMaximum":{"type":"string"},"timezone":{"type":"boolean"},"defaultTimezone":{"type":"string"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{}},"additionalProperties":false};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "timezone")) || (key1 === "defaultTimezone"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.minimum !== undefined){
if(typeof data0.minimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.maximum !== undefined){
if(typeof data0.maximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.timezone !== undefined){
if(typeof data0.timezone !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/timezone",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.defaultTimezone !== undefined){
if(typeof data0.defaultTimezone !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/defaultTimezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema67 = {"$ref":"part38"};
const schema68 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","u8","i16","u16","i32","u32","i64","u64","i128","u128"]}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{}},"additionalProperties":false};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema68.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
let data3 = data0.exclusiveMinimum;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
let data4 = data0.exclusiveMaximum;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data6 === "i8") || (data6 === "u8")) || (data6 === "i16")) || (data6 === "u16")) || (data6 === "i32")) || (data6 === "u32")) || (data6 === "i64")) || (data6 === "u64")) || (data6 === "i128")) || (data6 === "u128"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema68.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}

const schema69 = {"$ref":"part39"};
const schema70 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{}},"additionalProperties":false};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
let data3 = data0.exclusiveMinimum;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
let data4 = data0.exclusiveMaximum;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "f32") || (data6 === "f64"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema70.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema71 = {"$ref":"part40"};
const schema72 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minProperties":{"type":"integer","minimum":0},"maxProperties":{"type":"integer","minimum":0},"required":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part53"}}},"additionalProperties":false};
const wrapper0 = {validate: validate108};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema72.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minProperties") || (key1 === "maxProperties")) || (key1 === "required"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minProperties !== undefined){
let data1 = data0.minProperties;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxProperties !== undefined){
let data2 = data0.maxProperties;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.required !== undefined){
let data3 = data0.required;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(wrapper0.validate(data5[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema73 = {"$ref":"part41"};
const schema74 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{},"items":{"$ref":"part54"}},"additionalProperties":false};
const schema75 = {"type":"object","properties":{"id":{"$ref":"part1"},"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part5"},"authoritativeDefinitions":{"$ref":"part3"},"logicalType":{"type":"string","enum":["string","date","timestamp","time","number","integer","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"physicalType":{"type":"string"},"physicalName":{"type":"string"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"primaryKey":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitioned":{"type":"boolean"},"partitionKeyPosition":{"type":"integer"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"examples":{"type":"array","items":{}},"criticalDataElement":{"type":"boolean"},"relationships":{"type":"array","items":{"$ref":"part73"}},"quality":{"type":"array","items":{"$ref":"part71"}}},"required":[],"cases":{"key":"logicalType","of":{"string":{"$ref":"part44"},"date":{"$ref":"part45"},"timestamp":{"$ref":"part46"},"time":{"$ref":"part46"},"integer":{"$ref":"part47"},"number":{"$ref":"part48"},"object":{"$ref":"part49"},"array":{"$ref":"part50"},"boolean":{"$ref":"part51"}},"without":{"$ref":"part52"}}};
const schema76 = {"$ref":"part42"};
const schema77 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object"},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{}},"additionalProperties":false};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema77.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
validate203.errors = vErrors;
return errors === 0;
}

const schema78 = {"$ref":"part43"};
const schema79 = {"type":"object","properties":{"id":{},"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"relationships":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part53"}},"items":{"$ref":"part54"}},"additionalProperties":false,"dependentRequired":{"logicalTypeOptions":["logicalType"]}};
const wrapper3 = {validate: validate189};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema79.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.properties !== undefined){
let data0 = data.properties;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper3.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
}
if(data.logicalTypeOptions !== undefined){
if(data.logicalType === undefined){
const err2 = {instancePath,keyword:"dependentRequired",params:{property: "logicalTypeOptions",
    missingProperty: "logicalType",
    depsCount: 1,
    deps: "logicalType"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}

const wrapper1 = {validate: validate187};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data7 = data.logicalType;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data7 === "string") || (data7 === "date")) || (data7 === "timestamp")) || (data7 === "time")) || (data7 === "number")) || (data7 === "integer")) || (data7 === "object")) || (data7 === "array")) || (data7 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema75.properties.logicalType.enum}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data8 = data.logicalTypeOptions;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKey !== undefined){
if(typeof data.primaryKey !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data14 = data.primaryKeyPosition;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.partitioned !== undefined){
if(typeof data.partitioned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data16 = data.partitionKeyPosition;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encryptedName !== undefined){
if(typeof data.encryptedName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data19 = data.transformSourceObjects;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.transformLogic !== undefined){
if(typeof data.transformLogic !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformDescription !== undefined){
if(typeof data.transformDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criticalDataElement !== undefined){
if(typeof data.criticalDataElement !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.relationships !== undefined){
let data25 = data.relationships;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(!(validate113(data25[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data25,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/relationships",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.quality !== undefined){
let data27 = data.quality;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(!(validate116(data27[i2], {instancePath:instancePath+"/quality/" + i2,parentData:data27,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["logicalType"] === "string"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "date"){
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "timestamp"){
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "time"){
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "integer"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "number"){
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "object"){
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "array"){
if(!(wrapper1.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "boolean"){
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === undefined){
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema74.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minItems") || (key1 === "maxItems")) || (key1 === "uniqueItems"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minItems !== undefined){
let data1 = data0.minItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxItems !== undefined){
let data2 = data0.maxItems;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.uniqueItems !== undefined){
if(typeof data0.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.items !== undefined){
if(!(validate189(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data7 = data.logicalType;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data7 === "string") || (data7 === "date")) || (data7 === "timestamp")) || (data7 === "time")) || (data7 === "number")) || (data7 === "integer")) || (data7 === "object")) || (data7 === "array")) || (data7 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema42.properties.logicalType.enum}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data8 = data.logicalTypeOptions;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKey !== undefined){
if(typeof data.primaryKey !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data14 = data.primaryKeyPosition;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.partitioned !== undefined){
if(typeof data.partitioned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data16 = data.partitionKeyPosition;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encryptedName !== undefined){
if(typeof data.encryptedName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data19 = data.transformSourceObjects;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.transformLogic !== undefined){
if(typeof data.transformLogic !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformDescription !== undefined){
if(typeof data.transformDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criticalDataElement !== undefined){
if(typeof data.criticalDataElement !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.relationships !== undefined){
let data25 = data.relationships;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(!(validate113(data25[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data25,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/relationships",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.quality !== undefined){
let data27 = data.quality;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(!(validate116(data27[i2], {instancePath:instancePath+"/quality/" + i2,parentData:data27,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["logicalType"] === "string"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "date"){
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "timestamp"){
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "time"){
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "integer"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "number"){
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "object"){
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "array"){
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "boolean"){
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === undefined){
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","properties":{"type":{"type":"string","enum":["foreignKey"]},"to":{"type":["string","array"],"pattern":"^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$","minItems":1,"items":{"type":"string","pattern":"^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}},"customProperties":{"$ref":"part5"},"from":{"type":["string","array"],"pattern":"^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$","minItems":1,"items":{"type":"string","pattern":"^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}}},"required":["from","to"],"sameForm":["from","to"],"additionalProperties":false};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "to")) || (key0 === "customProperties")) || (key0 === "from"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data0 === "foreignKey")){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema80.properties.type.enum}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: schema80.properties.to.type}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}});
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/to/" + i0,keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: schema80.properties.from.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}});
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/from/" + i1,keyword:"pattern",params:{pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/from/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if((+Array.isArray(data["from"]) + +Array.isArray(data["to"])) > 0 && (+Array.isArray(data["from"]) + +Array.isArray(data["to"])) < (+(data["from"] !== undefined) + +(data["to"] !== undefined))){
vErrors = add(vErrors, {instancePath,keyword:"sameForm",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data7 = data.logicalType;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data7 === "object")){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema41.properties.logicalType.enum}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataGranularityDescription !== undefined){
if(typeof data.dataGranularityDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataGranularityDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.properties !== undefined){
let data11 = data.properties;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data11[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.relationships !== undefined){
let data13 = data.relationships;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate217(data13[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/relationships",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.quality !== undefined){
let data15 = data.quality;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate116(data15[i2], {instancePath:instancePath+"/quality/" + i2,parentData:data15,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","properties":{"id":{"$ref":"part1"},"property":{"type":"string"},"value":{"type":["string","number","boolean","null"]},"valueExt":{"type":["string","number","boolean","null"]},"unit":{"type":"string"},"element":{"type":"string"},"driver":{"type":"string"},"description":{"type":"string"},"scheduler":{"type":"string"},"schedule":{"type":"string"}},"additionalProperties":false,"required":["property","value"]};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "property"}});
errors++;
}
if(data.value === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema81.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
if(typeof data.property !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/property",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: schema81.properties.value.type}});
errors++;
}
}
if(data.valueExt !== undefined){
let data3 = data.valueExt;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/valueExt",keyword:"type",params:{type: schema81.properties.valueExt.type}});
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.element !== undefined){
if(typeof data.element !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/element",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scheduler !== undefined){
if(typeof data.scheduler !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scheduler",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","properties":{"id":{"$ref":"part1"},"username":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"role":{"type":"string"},"dateIn":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"dateOut":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"replacedByUsername":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part5"},"authoritativeDefinitions":{"$ref":"part3"}},"additionalProperties":false,"required":["username"]};
const pattern8 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "username"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema82.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
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
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dateIn !== undefined){
let data5 = data.dateIn;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dateOut !== undefined){
let data6 = data.dateOut;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.replacedByUsername !== undefined){
if(typeof data.replacedByUsername !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/replacedByUsername",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"object","properties":{"id":{"$ref":"part1"},"channel":{"type":"string"},"url":{"type":"string"},"description":{"type":"string"},"tool":{"type":"string"},"scope":{"type":"string"},"invitationUrl":{"type":"string"},"customProperties":{"$ref":"part5"}},"additionalProperties":false,"required":["channel"]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "channel")) || (key0 === "url")) || (key0 === "description")) || (key0 === "tool")) || (key0 === "scope")) || (key0 === "invitationUrl")) || (key0 === "customProperties"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tool !== undefined){
if(typeof data.tool !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.invitationUrl !== undefined){
if(typeof data.invitationUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/invitationUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data0 === "v3.1.0") || (data0 === "v3.0.2")) || (data0 === "v3.0.1")) || (data0 === "v3.0.0")) || (data0 === "v2.2.2")) || (data0 === "v2.2.1")) || (data0 === "v2.2.0"))){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"enum",params:{allowedValues: schema6.properties.apiVersion.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data1 === "DataContract")){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema6.properties.kind.enum}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataProduct !== undefined){
if(typeof data.dataProduct !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataProduct",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenant !== undefined){
if(typeof data.tenant !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tenant",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.purpose !== undefined){
if(typeof data9.purpose !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.usage !== undefined){
if(typeof data9.usage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/usage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.limitations !== undefined){
if(typeof data9.limitations !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/limitations",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.authoritativeDefinitions !== undefined){
if(!(validate22(data9.authoritativeDefinitions, {instancePath:instancePath+"/description/authoritativeDefinitions",parentData:data9,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.customProperties !== undefined){
if(!(validate28(data9.customProperties, {instancePath:instancePath+"/description/customProperties",parentData:data9,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
let data16 = data.servers;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data16[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schema !== undefined){
let data18 = data.schema;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate103(data18[i1], {instancePath:instancePath+"/schema/" + i1,parentData:data18,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.slaDefaultElement !== undefined){
if(typeof data.slaDefaultElement !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/slaDefaultElement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slaProperties !== undefined){
let data21 = data.slaProperties;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate222(data21[i2], {instancePath:instancePath+"/slaProperties/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slaProperties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.team !== undefined){
let data23 = data.team;
if(!data23 || typeof data23 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/team",keyword:"type",params:{type: schema6.properties.team.type}});
errors++;
}
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(!(validate225(data23[i3], {instancePath:instancePath+"/team/" + i3,parentData:data23,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key1 in data23){
if(!(((((((key1 === "id") || (key1 === "name")) || (key1 === "description")) || (key1 === "members")) || (key1 === "tags")) || (key1 === "customProperties")) || (key1 === "authoritativeDefinitions"))){
vErrors = add(vErrors, {instancePath:instancePath+"/team",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data23.id !== undefined){
if(!(validate24(data23.id, {instancePath:instancePath+"/team/id",parentData:data23,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data23.name !== undefined){
if(typeof data23.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/team/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.description !== undefined){
if(typeof data23.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/team/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.members !== undefined){
let data28 = data23.members;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(!(validate225(data28[i4], {instancePath:instancePath+"/team/members/" + i4,parentData:data28,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/team/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data23.tags !== undefined){
if(!(validate33(data23.tags, {instancePath:instancePath+"/team/tags",parentData:data23,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data23.customProperties !== undefined){
if(!(validate28(data23.customProperties, {instancePath:instancePath+"/team/customProperties",parentData:data23,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data23.authoritativeDefinitions !== undefined){
if(!(validate22(data23.authoritativeDefinitions, {instancePath:instancePath+"/team/authoritativeDefinitions",parentData:data23,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.roles !== undefined){
let data33 = data.roles;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
if(!(validate37(data33[i5], {instancePath:instancePath+"/roles/" + i5,parentData:data33,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.support !== undefined){
let data35 = data.support;
if(Array.isArray(data35)){
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
if(!(validate237(data35[i6], {instancePath:instancePath+"/support/" + i6,parentData:data35,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/support",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.price !== undefined){
let data37 = data.price;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key2 in data37){
if(!((((key2 === "id") || (key2 === "priceAmount")) || (key2 === "priceCurrency")) || (key2 === "priceUnit"))){
vErrors = add(vErrors, {instancePath:instancePath+"/price",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data37.id !== undefined){
if(!(validate24(data37.id, {instancePath:instancePath+"/price/id",parentData:data37,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data37.priceAmount !== undefined){
let data39 = data37.priceAmount;
if(!((typeof data39 == "number") && (isFinite(data39)))){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceAmount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data37.priceCurrency !== undefined){
if(typeof data37.priceCurrency !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceCurrency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.priceUnit !== undefined){
if(typeof data37.priceUnit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceUnit",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/price",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate22(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate28(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.contractCreatedTs !== undefined){
let data44 = data.contractCreatedTs;
if(typeof data44 === "string"){
if(!pattern10.test(data44)){
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"type",params:{type: "string"}});
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

export const part78 = validate244;
const schema84 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},"kind":{"type":"string","enum":["DataContract"]},"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"status":{"type":"string"},"domain":{"type":"string"},"dataProduct":{"type":"string"},"tenant":{"type":"string"},"description":{"type":"object","properties":{"purpose":{"type":"string"},"usage":{"type":"string"},"limitations":{"type":"string"}}},"tags":{"$ref":"part2"},"servers":{"type":"array","items":{"$ref":"part109"}},"schema":{"type":"array","items":{"$ref":"part110"}},"slaDefaultElement":{"type":"string"},"slaProperties":{"type":"array","items":{"$ref":"part149"}},"team":{"type":"array","items":{"$ref":"part146"}},"roles":{"type":"array","items":{"$ref":"part147"}},"support":{"type":"array","items":{"$ref":"part148"}},"price":{"type":"object","properties":{"priceAmount":{"type":"number"},"priceCurrency":{"type":"string"},"priceUnit":{"type":"string"}}},"customProperties":{"$ref":"part81"},"contractCreatedTs":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}},"required":["apiVersion","kind","id","version","status"],"additionalProperties":false};
const schema85 = {"type":"object","properties":{"server":{"type":"string"},"type":{"type":"string","enum":["api","athena","azure","bigquery","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","glue","informix","kafka","kinesis","local","mysql","oracle","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica"]},"description":{"type":"string"},"environment":{"type":"string"},"roles":{"type":"array","items":{"$ref":"part147"}},"customProperties":{"$ref":"part81"}},"required":["server","type"],"cases":{"key":"type","of":{"api":{"$ref":"part83"},"athena":{"$ref":"part84"},"azure":{"$ref":"part85"},"bigquery":{"$ref":"part86"},"clickhouse":{"$ref":"part87"},"cloudsql":{"$ref":"part88"},"custom":{"$ref":"part89"},"databricks":{"$ref":"part90"},"db2":{"$ref":"part91"},"denodo":{"$ref":"part92"},"dremio":{"$ref":"part93"},"duckdb":{"$ref":"part94"},"glue":{"$ref":"part95"},"informix":{"$ref":"part96"},"kafka":{"$ref":"part97"},"kinesis":{"$ref":"part98"},"local":{"$ref":"part99"},"mysql":{"$ref":"part87"},"oracle":{"$ref":"part100"},"postgres":{"$ref":"part88"},"postgresql":{"$ref":"part88"},"presto":{"$ref":"part101"},"pubsub":{"$ref":"part102"},"redshift":{"$ref":"part103"},"s3":{"$ref":"part104"},"sftp":{"$ref":"part105"},"snowflake":{"$ref":"part106"},"sqlserver":{"$ref":"part107"},"synapse":{"$ref":"part87"},"trino":{"$ref":"part108"},"vertica":{"$ref":"part88"}}}};
const schema86 = {"type":"object","properties":{"role":{"type":"string"},"description":{"type":"string"},"access":{"type":"string"},"firstLevelApprovers":{"type":"string"},"secondLevelApprovers":{"type":"string"}},"required":["role"]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.access !== undefined){
if(typeof data.access !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/access",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstLevelApprovers !== undefined){
if(typeof data.firstLevelApprovers !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/firstLevelApprovers",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.secondLevelApprovers !== undefined){
if(typeof data.secondLevelApprovers !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/secondLevelApprovers",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"array","items":{"$ref":"part82"}};
const schema88 = {"type":"object","properties":{"property":{"type":"string"},"value":{}}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property !== undefined){
if(typeof data.property !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/property",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate250(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string"}},"additionalProperties":true,"required":["location"]};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"stagingDir":{"type":"string"},"schema":{"type":"string"},"catalog":{"type":"string"},"regionName":{"type":"string"}},"additionalProperties":true,"required":["schema"]};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.stagingDir !== undefined){
if(typeof data.stagingDir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionName !== undefined){
if(typeof data.regionName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regionName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string"},"format":{"type":"string","enum":["parquet","delta","json","csv"]},"delimiter":{"type":"string","enum":["new_line","array"]}},"additionalProperties":true,"required":["location","format"]};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "format"}});
errors++;
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "parquet") || (data1 === "delta")) || (data1 === "json")) || (data1 === "csv"))){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema91.properties.format.enum}});
errors++;
}
}
if(data.delimiter !== undefined){
let data2 = data.delimiter;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "new_line") || (data2 === "array"))){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"enum",params:{allowedValues: schema91.properties.delimiter.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"project":{"type":"string"},"dataset":{"type":"string"}},"additionalProperties":true,"required":["project","dataset"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "project"}});
errors++;
}
if(data.dataset === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dataset"}});
errors++;
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataset !== undefined){
if(typeof data.dataset !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"}},"additionalProperties":true,"required":["host","port","database"]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":true,"required":["host","port","database","schema"]};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"account":{"type":"string"},"catalog":{"type":"string"},"database":{"type":"string"},"dataset":{"type":"string"},"delimiter":{"type":"string"},"endpointUrl":{"type":"string"},"format":{"type":"string"},"host":{"type":"string"},"location":{"type":"string"},"path":{"type":"string"},"port":{"type":"integer"},"project":{"type":"string"},"region":{"type":"string"},"regionName":{"type":"string"},"schema":{"type":"string"},"serviceName":{"type":"string"},"stagingDir":{"type":"string"},"stream":{"type":"string"},"warehouse":{"type":"string"}},"additionalProperties":true,"required":[]};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataset !== undefined){
if(typeof data.dataset !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delimiter !== undefined){
if(typeof data.delimiter !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpointUrl !== undefined){
if(typeof data.endpointUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpointUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data10 = data.port;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionName !== undefined){
if(typeof data.regionName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regionName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stagingDir !== undefined){
if(typeof data.stagingDir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stream !== undefined){
if(typeof data.stream !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stream",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.warehouse !== undefined){
if(typeof data.warehouse !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/warehouse",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"catalog":{"type":"string"},"schema":{"type":"string"},"host":{"type":"string"}},"additionalProperties":true,"required":["catalog","schema"]};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.catalog === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":true,"required":["host","port","database"]};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"}},"additionalProperties":true,"required":["host","port"]};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"schema":{"type":"string"}},"additionalProperties":true,"required":["host","port"]};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"database":{"type":"string"},"schema":{"type":["string","integer"]}},"additionalProperties":true,"required":["database"]};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: schema100.properties.schema.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"account":{"type":"string"},"database":{"type":"string"},"location":{"type":"string"},"format":{"type":"string"}},"additionalProperties":true,"required":["account","database"]};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"database":{"type":"string"},"port":{"type":"integer"}},"additionalProperties":true,"required":["host","database"]};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"format":{"type":"string"}},"additionalProperties":true,"required":["host"]};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"region":{"type":"string"},"format":{"type":"string"}},"additionalProperties":true,"required":[]};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region !== undefined){
if(typeof data.region !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"path":{"type":"string"},"format":{"type":"string"}},"additionalProperties":true,"required":["path","format"]};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.format === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "format"}});
errors++;
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"serviceName":{"type":"string"}},"additionalProperties":true,"required":["host","port","serviceName"]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.serviceName === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "serviceName"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"catalog":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":true,"required":["host"]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"project":{"type":"string"}},"additionalProperties":true,"required":["project"]};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "project"}});
errors++;
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"database":{"type":"string"},"schema":{"type":"string"},"host":{"type":"string"},"region":{"type":"string"},"account":{"type":"string"}},"additionalProperties":true,"required":["database","schema"]};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string"},"endpointUrl":{"type":"string"},"format":{"type":"string","enum":["parquet","delta","json","csv"]},"delimiter":{"type":"string","enum":["new_line","array"]}},"additionalProperties":true,"required":["location"]};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpointUrl !== undefined){
if(typeof data.endpointUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpointUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "parquet") || (data2 === "delta")) || (data2 === "json")) || (data2 === "csv"))){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema110.properties.format.enum}});
errors++;
}
}
if(data.delimiter !== undefined){
let data3 = data.delimiter;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "new_line") || (data3 === "array"))){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"enum",params:{allowedValues: schema110.properties.delimiter.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"location":{"type":"string","pattern":"^sftp://.*"},"format":{"type":"string","enum":["parquet","delta","json","csv"]},"delimiter":{"type":"string","enum":["new_line","array"]}},"additionalProperties":true,"required":["location"]};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.location !== undefined){
let data0 = data.location;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"pattern",params:{pattern: "^sftp://.*"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "parquet") || (data1 === "delta")) || (data1 === "json")) || (data1 === "csv"))){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema111.properties.format.enum}});
errors++;
}
}
if(data.delimiter !== undefined){
let data2 = data.delimiter;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "new_line") || (data2 === "array"))){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"enum",params:{allowedValues: schema111.properties.delimiter.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"account":{"type":"string"},"database":{"type":"string"},"schema":{"type":"string"},"host":{"type":"string"},"port":{"type":"integer"},"warehouse":{"type":"string"}},"additionalProperties":true,"required":["account","database","schema"]};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data4 = data.port;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.warehouse !== undefined){
if(typeof data.warehouse !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/warehouse",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"database":{"type":"string"},"schema":{"type":"string"},"port":{"type":"integer"}},"additionalProperties":true,"required":["host","database","schema"]};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.database === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"host":{"type":"string"},"port":{"type":"integer"},"catalog":{"type":"string"},"schema":{"type":"string"}},"additionalProperties":true,"required":["host","port","catalog","schema"]};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
if(data.port === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.catalog === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "server"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.server !== undefined){
if(typeof data.server !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((data1 === "api") || (data1 === "athena")) || (data1 === "azure")) || (data1 === "bigquery")) || (data1 === "clickhouse")) || (data1 === "cloudsql")) || (data1 === "custom")) || (data1 === "databricks")) || (data1 === "db2")) || (data1 === "denodo")) || (data1 === "dremio")) || (data1 === "duckdb")) || (data1 === "glue")) || (data1 === "informix")) || (data1 === "kafka")) || (data1 === "kinesis")) || (data1 === "local")) || (data1 === "mysql")) || (data1 === "oracle")) || (data1 === "postgres")) || (data1 === "postgresql")) || (data1 === "presto")) || (data1 === "pubsub")) || (data1 === "redshift")) || (data1 === "s3")) || (data1 === "sftp")) || (data1 === "snowflake")) || (data1 === "sqlserver")) || (data1 === "synapse")) || (data1 === "trino")) || (data1 === "vertica"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema85.properties.type.enum}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate247(data4[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data["type"] === "api"){
if(!(validate253(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data["type"] === "athena"){
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data["type"] === "azure"){
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data["type"] === "bigquery"){
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data["type"] === "clickhouse"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "cloudsql"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data["type"] === "databricks"){
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data["type"] === "db2"){
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data["type"] === "denodo"){
if(!(validate271(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data["type"] === "dremio"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data["type"] === "duckdb"){
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data["type"] === "glue"){
if(!(validate277(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data["type"] === "informix"){
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kafka"){
if(!(validate281(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kinesis"){
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data["type"] === "local"){
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data["type"] === "mysql"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "oracle"){
if(!(validate288(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgres"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgresql"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "presto"){
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data["type"] === "pubsub"){
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data["type"] === "redshift"){
if(!(validate296(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data["type"] === "s3"){
if(!(validate298(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sftp"){
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data["type"] === "snowflake"){
if(!(validate302(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sqlserver"){
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data["type"] === "synapse"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "trino"){
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data["type"] === "vertica"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","properties":{"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"},"logicalType":{"type":"string","enum":["object"]},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"dataGranularityDescription":{"type":"string"},"properties":{"type":"array","items":{"$ref":"part133"}},"quality":{"type":"array","items":{"$ref":"part145"}}},"required":["name"],"additionalProperties":false};
const schema116 = {"type":"array","items":{"$ref":"part80"}};
const schema117 = {"type":"object","properties":{"url":{"type":"string"},"type":{"type":"string"}},"required":["url","type"]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate315(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","properties":{"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"},"logicalType":{"type":"string","enum":["string","date","number","integer","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"physicalType":{"type":"string"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"primaryKey":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitioned":{"type":"boolean"},"partitionKeyPosition":{"type":"integer"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"examples":{"type":"array","items":{}},"criticalDataElement":{"type":"boolean"},"quality":{"type":"array","items":{"$ref":"part145"}}},"required":["name"],"cases":{"key":"logicalType","of":{"string":{"$ref":"part125"},"date":{"$ref":"part126"},"integer":{"$ref":"part127"},"number":{"$ref":"part128"},"object":{"$ref":"part129"},"array":{"$ref":"part130"},"boolean":{"$ref":"part131"}},"without":{"$ref":"part132"}}};
const schema119 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"type":{"type":"string","enum":["library","sql","custom","text"]},"dimension":{"type":"string","enum":["accuracy","completeness","conformity","consistency","coverage","timeliness","uniqueness"]},"severity":{"type":"string"},"businessImpact":{"type":"string"},"unit":{"type":"string"},"method":{"type":"string"},"scheduler":{"type":"string"},"schedule":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"}},"cases":{"key":"type","of":{"library":{"$ref":"part142"},"sql":{"$ref":"part143"},"custom":{"$ref":"part144"}},"without":{"$ref":"part142"}}};
const schema120 = {"$ref":"part141"};
const schema121 = {"type":"object","properties":{"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"rule":{"type":"string"},"mustBe":{},"mustNotBe":{},"mustBeGreaterThan":{"type":"number"},"mustBeGreaterOrEqualTo":{"type":"number"},"mustBeLessThan":{"type":"number"},"mustBeLessOrEqualTo":{"type":"number"},"mustBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true},"mustNotBeBetween":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"uniqueItems":true}},"additionalProperties":true,"required":["rule"]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data1 = data.mustBeGreaterThan;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data2 = data.mustBeGreaterOrEqualTo;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data3 = data.mustBeLessThan;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessThan",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data4 = data.mustBeLessOrEqualTo;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.mustBeBetween !== undefined){
let data5 = data.mustBeBetween;
if(Array.isArray(data5)){
if(data5.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data5.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween/" + i0,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mustNotBeBetween !== undefined){
let data7 = data.mustNotBeBetween;
if(Array.isArray(data7)){
if(data7.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data7.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween/" + i2,keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate327(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
validate326.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"object","properties":{"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"query":{"type":"string"},"mustBe":{},"mustNotBe":{},"mustBeGreaterThan":{},"mustBeGreaterOrEqualTo":{},"mustBeLessThan":{},"mustBeLessOrEqualTo":{},"mustBeBetween":{},"mustNotBeBetween":{}},"additionalProperties":true,"required":["query"]};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"}});
errors++;
}
if(data.query !== undefined){
if(typeof data.query !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":"object","properties":{"name":{},"description":{},"type":{},"dimension":{},"severity":{},"businessImpact":{},"unit":{},"method":{},"scheduler":{},"schedule":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"engine":{"type":"string"},"implementation":{"type":["string","object"]}},"additionalProperties":true,"required":["engine","implementation"]};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "engine"}});
errors++;
}
if(data.implementation === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "implementation"}});
errors++;
}
if(data.engine !== undefined){
if(typeof data.engine !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/implementation",keyword:"type",params:{type: schema123.properties.implementation.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}


function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "library") || (data2 === "sql")) || (data2 === "custom")) || (data2 === "text"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema119.properties.type.enum}});
errors++;
}
}
if(data.dimension !== undefined){
let data3 = data.dimension;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dimension",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data3 === "accuracy") || (data3 === "completeness")) || (data3 === "conformity")) || (data3 === "consistency")) || (data3 === "coverage")) || (data3 === "timeliness")) || (data3 === "uniqueness"))){
vErrors = add(vErrors, {instancePath:instancePath+"/dimension",keyword:"enum",params:{allowedValues: schema119.properties.dimension.enum}});
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessImpact !== undefined){
if(typeof data.businessImpact !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessImpact",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scheduler !== undefined){
if(typeof data.scheduler !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scheduler",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data["type"] === "library"){
if(!(validate326(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sql"){
if(!(validate330(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate332(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
if(data["type"] === undefined){
if(!(validate326(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema124 = {"$ref":"part111"};
const schema125 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema125.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "minLength") || (key1 === "maxLength")) || (key1 === "pattern")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minLength !== undefined){
let data1 = data0.minLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxLength !== undefined){
let data2 = data0.maxLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.pattern !== undefined){
if(typeof data0.pattern !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate337(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
validate336.errors = vErrors;
return errors === 0;
}

const schema126 = {"$ref":"part113"};
const schema127 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema127.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.minimum !== undefined){
if(typeof data0.minimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.maximum !== undefined){
if(typeof data0.maximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate341(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
validate340.errors = vErrors;
return errors === 0;
}

const schema128 = {"$ref":"part115"};
const schema129 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","u8","i16","u16","i32","u32","i64","u64","i128","u128"]}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema129.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data6 === "i8") || (data6 === "u8")) || (data6 === "i16")) || (data6 === "u16")) || (data6 === "i32")) || (data6 === "u32")) || (data6 === "i64")) || (data6 === "u64")) || (data6 === "i128")) || (data6 === "u128"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema129.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate345(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
validate344.errors = vErrors;
return errors === 0;
}

const schema130 = {"$ref":"part117"};
const schema131 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema131.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "f32") || (data6 === "f64"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema131.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate349(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
validate348.errors = vErrors;
return errors === 0;
}

const schema132 = {"$ref":"part119"};
const schema133 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minProperties":{"type":"integer","minimum":0},"maxProperties":{"type":"integer","minimum":0},"required":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}}},"additionalProperties":false};
const wrapper4 = {validate: validate318};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema133.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minProperties") || (key1 === "maxProperties")) || (key1 === "required"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minProperties !== undefined){
let data1 = data0.minProperties;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxProperties !== undefined){
let data2 = data0.maxProperties;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.required !== undefined){
let data3 = data0.required;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(wrapper4.validate(data5[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate353(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
validate352.errors = vErrors;
return errors === 0;
}

const schema134 = {"$ref":"part120"};
const schema135 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"items":{"$ref":"part140"}},"additionalProperties":false};
const schema136 = {"type":"object","properties":{"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"},"logicalType":{"type":"string","enum":["string","date","number","integer","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"physicalType":{"type":"string"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"primaryKey":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitioned":{"type":"boolean"},"partitionKeyPosition":{"type":"integer"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"examples":{"type":"array","items":{}},"criticalDataElement":{"type":"boolean"},"quality":{"type":"array","items":{"$ref":"part145"}}},"required":[],"cases":{"key":"logicalType","of":{"string":{"$ref":"part134"},"date":{"$ref":"part135"},"integer":{"$ref":"part136"},"number":{"$ref":"part137"},"object":{"$ref":"part129"},"array":{"$ref":"part138"},"boolean":{"$ref":"part139"}},"without":{"$ref":"part132"}}};
const schema137 = {"$ref":"part112"};
const schema138 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}}},"additionalProperties":false};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema138.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "minLength") || (key1 === "maxLength")) || (key1 === "pattern")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minLength !== undefined){
let data1 = data0.minLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxLength !== undefined){
let data2 = data0.maxLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.pattern !== undefined){
if(typeof data0.pattern !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data5[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate364(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
validate363.errors = vErrors;
return errors === 0;
}

const schema139 = {"$ref":"part114"};
const schema140 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}}},"additionalProperties":false};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema140.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.minimum !== undefined){
if(typeof data0.minimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.maximum !== undefined){
if(typeof data0.maximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data6[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate368(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
validate367.errors = vErrors;
return errors === 0;
}

const schema141 = {"$ref":"part116"};
const schema142 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","u8","i16","u16","i32","u32","i64","u64","i128","u128"]}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}}},"additionalProperties":false};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema142.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data6 === "i8") || (data6 === "u8")) || (data6 === "i16")) || (data6 === "u16")) || (data6 === "i32")) || (data6 === "u32")) || (data6 === "i64")) || (data6 === "u64")) || (data6 === "i128")) || (data6 === "u128"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema142.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data7[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate372(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
validate371.errors = vErrors;
return errors === 0;
}

const schema143 = {"$ref":"part118"};
const schema144 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}}},"additionalProperties":false};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema144.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "f32") || (data6 === "f64"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema144.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data7[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}


function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate376(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
errors = vErrors.length;
}
validate375.errors = vErrors;
return errors === 0;
}

const schema145 = {"$ref":"part121"};
const schema146 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}},"items":{"$ref":"part140"}},"additionalProperties":false};
const wrapper10 = {validate: validate358};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema146.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minItems") || (key1 === "maxItems")) || (key1 === "uniqueItems"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minItems !== undefined){
let data1 = data0.minItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxItems !== undefined){
let data2 = data0.maxItems;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.uniqueItems !== undefined){
if(typeof data0.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data4 = data.properties;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data4[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper10.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper10.validate.errors : vErrors.concat(wrapper10.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
validate380.errors = vErrors;
return errors === 0;
}

const schema147 = {"$ref":"part123"};
const schema148 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object"},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}}},"additionalProperties":false};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema148.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data1[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
validate384.errors = vErrors;
return errors === 0;
}

const schema149 = {"$ref":"part124"};
const schema150 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part133"}},"items":{"$ref":"part140"}},"additionalProperties":false,"dependentRequired":{"logicalTypeOptions":["logicalType"]}};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema150.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.properties !== undefined){
let data0 = data.properties;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data0[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper10.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper10.validate.errors : vErrors.concat(wrapper10.validate.errors);
errors = vErrors.length;
}
}
if(data.logicalTypeOptions !== undefined){
if(data.logicalType === undefined){
const err2 = {instancePath,keyword:"dependentRequired",params:{property: "logicalTypeOptions",
    missingProperty: "logicalType",
    depsCount: 1,
    deps: "logicalType"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}


function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate389(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
validate388.errors = vErrors;
return errors === 0;
}


function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data6 = data.logicalType;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data6 === "string") || (data6 === "date")) || (data6 === "number")) || (data6 === "integer")) || (data6 === "object")) || (data6 === "array")) || (data6 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema136.properties.logicalType.enum}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data7 = data.logicalTypeOptions;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKey !== undefined){
if(typeof data.primaryKey !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data12 = data.primaryKeyPosition;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.partitioned !== undefined){
if(typeof data.partitioned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data14 = data.partitionKeyPosition;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encryptedName !== undefined){
if(typeof data.encryptedName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data17 = data.transformSourceObjects;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.transformLogic !== undefined){
if(typeof data.transformLogic !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformDescription !== undefined){
if(typeof data.transformDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criticalDataElement !== undefined){
if(typeof data.criticalDataElement !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.quality !== undefined){
let data23 = data.quality;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate322(data23[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["logicalType"] === "string"){
if(!(validate363(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "date"){
if(!(validate367(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "integer"){
if(!(validate371(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "number"){
if(!(validate375(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "object"){
if(!(validate352(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "array"){
if(!(validate380(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "boolean"){
if(!(validate384(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === undefined){
if(!(validate388(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema135.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minItems") || (key1 === "maxItems")) || (key1 === "uniqueItems"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minItems !== undefined){
let data1 = data0.minItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxItems !== undefined){
let data2 = data0.maxItems;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.uniqueItems !== undefined){
if(typeof data0.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.items !== undefined){
if(!(validate358(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}


function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate357(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
validate356.errors = vErrors;
return errors === 0;
}

const schema151 = {"$ref":"part122"};
const schema152 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object"},"physicalType":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema152.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate396(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
validate395.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data6 = data.logicalType;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data6 === "string") || (data6 === "date")) || (data6 === "number")) || (data6 === "integer")) || (data6 === "object")) || (data6 === "array")) || (data6 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema118.properties.logicalType.enum}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data7 = data.logicalTypeOptions;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKey !== undefined){
if(typeof data.primaryKey !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data12 = data.primaryKeyPosition;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.partitioned !== undefined){
if(typeof data.partitioned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data14 = data.partitionKeyPosition;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encryptedName !== undefined){
if(typeof data.encryptedName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data17 = data.transformSourceObjects;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.transformLogic !== undefined){
if(typeof data.transformLogic !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformDescription !== undefined){
if(typeof data.transformDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criticalDataElement !== undefined){
if(typeof data.criticalDataElement !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.quality !== undefined){
let data23 = data.quality;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate322(data23[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["logicalType"] === "string"){
if(!(validate336(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "date"){
if(!(validate340(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "integer"){
if(!(validate344(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "number"){
if(!(validate348(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "object"){
if(!(validate352(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "array"){
if(!(validate356(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "boolean"){
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === undefined){
if(!(validate388(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema115.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data6 = data.logicalType;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data6 === "object")){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema115.properties.logicalType.enum}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataGranularityDescription !== undefined){
if(typeof data.dataGranularityDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataGranularityDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.properties !== undefined){
let data10 = data.properties;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate318(data10[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.quality !== undefined){
let data12 = data.quality;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate322(data12[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema153 = {"type":"object","properties":{"property":{"type":"string"},"value":{"type":["string","number","boolean","null"]},"valueExt":{"type":["string","number","boolean","null"]},"unit":{"type":"string"},"element":{"type":"string"},"driver":{"type":"string"}},"required":["property","value"]};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "property"}});
errors++;
}
if(data.value === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data.property !== undefined){
if(typeof data.property !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/property",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: schema153.properties.value.type}});
errors++;
}
}
if(data.valueExt !== undefined){
let data2 = data.valueExt;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/valueExt",keyword:"type",params:{type: schema153.properties.valueExt.type}});
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.element !== undefined){
if(typeof data.element !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/element",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

const schema154 = {"type":"object","properties":{"username":{"type":"string"},"role":{"type":"string"},"dateIn":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"dateOut":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"replacedByUsername":{"type":"string"}}};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
if(typeof data.username !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dateIn !== undefined){
let data2 = data.dateIn;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dateOut !== undefined){
let data3 = data.dateOut;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.replacedByUsername !== undefined){
if(typeof data.replacedByUsername !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/replacedByUsername",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":"object","properties":{"channel":{"type":"string"},"url":{"type":"string"},"description":{"type":"string"},"tool":{"type":"string"},"scope":{"type":"string"},"invitationUrl":{"type":"string"}},"required":["channel","url"]};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.url === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tool !== undefined){
if(typeof data.tool !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.invitationUrl !== undefined){
if(typeof data.invitationUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/invitationUrl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "v3.0.0") || (data0 === "v2.2.2")) || (data0 === "v2.2.1")) || (data0 === "v2.2.0"))){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"enum",params:{allowedValues: schema84.properties.apiVersion.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data1 === "DataContract")){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema84.properties.kind.enum}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataProduct !== undefined){
if(typeof data.dataProduct !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataProduct",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenant !== undefined){
if(typeof data.tenant !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tenant",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.purpose !== undefined){
if(typeof data9.purpose !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.usage !== undefined){
if(typeof data9.usage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/usage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.limitations !== undefined){
if(typeof data9.limitations !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/limitations",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
let data14 = data.servers;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate246(data14[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schema !== undefined){
let data16 = data.schema;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate311(data16[i1], {instancePath:instancePath+"/schema/" + i1,parentData:data16,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.slaDefaultElement !== undefined){
if(typeof data.slaDefaultElement !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/slaDefaultElement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slaProperties !== undefined){
let data19 = data.slaProperties;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate403(data19[i2], {instancePath:instancePath+"/slaProperties/" + i2,parentData:data19,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slaProperties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.team !== undefined){
let data21 = data.team;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate405(data21[i3], {instancePath:instancePath+"/team/" + i3,parentData:data21,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/team",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.roles !== undefined){
let data23 = data.roles;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate247(data23[i4], {instancePath:instancePath+"/roles/" + i4,parentData:data23,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.support !== undefined){
let data25 = data.support;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
if(!(validate408(data25[i5], {instancePath:instancePath+"/support/" + i5,parentData:data25,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/support",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.price !== undefined){
let data27 = data.price;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.priceAmount !== undefined){
let data28 = data27.priceAmount;
if(!((typeof data28 == "number") && (isFinite(data28)))){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceAmount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data27.priceCurrency !== undefined){
if(typeof data27.priceCurrency !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceCurrency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.priceUnit !== undefined){
if(typeof data27.priceUnit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceUnit",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/price",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.contractCreatedTs !== undefined){
let data32 = data.contractCreatedTs;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

export const part150 = validate411;
const schema156 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},"kind":{"type":"string","enum":["DataContract"]},"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"status":{"type":"string"},"domain":{"type":"string"},"dataProduct":{"type":"string"},"tenant":{"type":"string"},"description":{"type":"object","properties":{"purpose":{"type":"string"},"usage":{"type":"string"},"limitations":{"type":"string"},"authoritativeDefinitions":{"$ref":"part79"},"customProperties":{"$ref":"part81"}}},"tags":{"$ref":"part2"},"servers":{"type":"array","items":{"$ref":"part151"}},"schema":{"type":"array","items":{"$ref":"part110"}},"slaDefaultElement":{"type":"string"},"slaProperties":{"type":"array","items":{"$ref":"part149"}},"team":{"type":"array","items":{"$ref":"part146"}},"roles":{"type":"array","items":{"$ref":"part152"}},"support":{"type":"array","items":{"$ref":"part148"}},"price":{"type":"object","properties":{"priceAmount":{"type":"number"},"priceCurrency":{"type":"string"},"priceUnit":{"type":"string"}}},"authoritativeDefinitions":{"$ref":"part79"},"customProperties":{"$ref":"part81"},"contractCreatedTs":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}},"required":["apiVersion","kind","id","version","status"],"additionalProperties":false};
const schema157 = {"type":"object","properties":{"server":{"type":"string"},"type":{"type":"string","enum":["api","athena","azure","bigquery","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","glue","informix","kafka","kinesis","local","mysql","oracle","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica"]},"description":{"type":"string"},"environment":{"type":"string"},"roles":{"type":"array","items":{"$ref":"part152"}},"customProperties":{"$ref":"part81"}},"required":["server","type"],"cases":{"key":"type","of":{"api":{"$ref":"part83"},"athena":{"$ref":"part84"},"azure":{"$ref":"part85"},"bigquery":{"$ref":"part86"},"clickhouse":{"$ref":"part87"},"cloudsql":{"$ref":"part88"},"custom":{"$ref":"part89"},"databricks":{"$ref":"part90"},"db2":{"$ref":"part91"},"denodo":{"$ref":"part92"},"dremio":{"$ref":"part93"},"duckdb":{"$ref":"part94"},"glue":{"$ref":"part95"},"informix":{"$ref":"part96"},"kafka":{"$ref":"part97"},"kinesis":{"$ref":"part98"},"local":{"$ref":"part99"},"mysql":{"$ref":"part87"},"oracle":{"$ref":"part100"},"postgres":{"$ref":"part88"},"postgresql":{"$ref":"part88"},"presto":{"$ref":"part101"},"pubsub":{"$ref":"part102"},"redshift":{"$ref":"part103"},"s3":{"$ref":"part104"},"sftp":{"$ref":"part105"},"snowflake":{"$ref":"part106"},"sqlserver":{"$ref":"part107"},"synapse":{"$ref":"part87"},"trino":{"$ref":"part108"},"vertica":{"$ref":"part88"}}}};
const schema158 = {"type":"object","properties":{"role":{"type":"string"},"description":{"type":"string"},"access":{"type":"string"},"firstLevelApprovers":{"type":"string"},"secondLevelApprovers":{"type":"string"},"customProperties":{"$ref":"part81"}},"required":["role"]};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.access !== undefined){
if(typeof data.access !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/access",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.firstLevelApprovers !== undefined){
if(typeof data.firstLevelApprovers !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/firstLevelApprovers",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.secondLevelApprovers !== undefined){
if(typeof data.secondLevelApprovers !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/secondLevelApprovers",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}


function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "server"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.server !== undefined){
if(typeof data.server !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((data1 === "api") || (data1 === "athena")) || (data1 === "azure")) || (data1 === "bigquery")) || (data1 === "clickhouse")) || (data1 === "cloudsql")) || (data1 === "custom")) || (data1 === "databricks")) || (data1 === "db2")) || (data1 === "denodo")) || (data1 === "dremio")) || (data1 === "duckdb")) || (data1 === "glue")) || (data1 === "informix")) || (data1 === "kafka")) || (data1 === "kinesis")) || (data1 === "local")) || (data1 === "mysql")) || (data1 === "oracle")) || (data1 === "postgres")) || (data1 === "postgresql")) || (data1 === "presto")) || (data1 === "pubsub")) || (data1 === "redshift")) || (data1 === "s3")) || (data1 === "sftp")) || (data1 === "snowflake")) || (data1 === "sqlserver")) || (data1 === "synapse")) || (data1 === "trino")) || (data1 === "vertica"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema157.properties.type.enum}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate416(data4[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data["type"] === "api"){
if(!(validate253(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data["type"] === "athena"){
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data["type"] === "azure"){
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data["type"] === "bigquery"){
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data["type"] === "clickhouse"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "cloudsql"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data["type"] === "databricks"){
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data["type"] === "db2"){
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data["type"] === "denodo"){
if(!(validate271(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data["type"] === "dremio"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data["type"] === "duckdb"){
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data["type"] === "glue"){
if(!(validate277(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data["type"] === "informix"){
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kafka"){
if(!(validate281(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kinesis"){
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data["type"] === "local"){
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data["type"] === "mysql"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "oracle"){
if(!(validate288(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgres"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgresql"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "presto"){
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data["type"] === "pubsub"){
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data["type"] === "redshift"){
if(!(validate296(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data["type"] === "s3"){
if(!(validate298(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sftp"){
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data["type"] === "snowflake"){
if(!(validate302(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sqlserver"){
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data["type"] === "synapse"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "trino"){
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data["type"] === "vertica"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema156.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "v3.0.1") || (data0 === "v3.0.0")) || (data0 === "v2.2.2")) || (data0 === "v2.2.1")) || (data0 === "v2.2.0"))){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"enum",params:{allowedValues: schema156.properties.apiVersion.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data1 === "DataContract")){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema156.properties.kind.enum}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataProduct !== undefined){
if(typeof data.dataProduct !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataProduct",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenant !== undefined){
if(typeof data.tenant !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tenant",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.purpose !== undefined){
if(typeof data9.purpose !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.usage !== undefined){
if(typeof data9.usage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/usage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.limitations !== undefined){
if(typeof data9.limitations !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/limitations",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.authoritativeDefinitions !== undefined){
if(!(validate314(data9.authoritativeDefinitions, {instancePath:instancePath+"/description/authoritativeDefinitions",parentData:data9,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data9.customProperties !== undefined){
if(!(validate249(data9.customProperties, {instancePath:instancePath+"/description/customProperties",parentData:data9,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
let data16 = data.servers;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate415(data16[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schema !== undefined){
let data18 = data.schema;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate311(data18[i1], {instancePath:instancePath+"/schema/" + i1,parentData:data18,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.slaDefaultElement !== undefined){
if(typeof data.slaDefaultElement !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/slaDefaultElement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slaProperties !== undefined){
let data21 = data.slaProperties;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate403(data21[i2], {instancePath:instancePath+"/slaProperties/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slaProperties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.team !== undefined){
let data23 = data.team;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(!(validate405(data23[i3], {instancePath:instancePath+"/team/" + i3,parentData:data23,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/team",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.roles !== undefined){
let data25 = data.roles;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate416(data25[i4], {instancePath:instancePath+"/roles/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.support !== undefined){
let data27 = data.support;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate408(data27[i5], {instancePath:instancePath+"/support/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/support",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.price !== undefined){
let data29 = data.price;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.priceAmount !== undefined){
let data30 = data29.priceAmount;
if(!((typeof data30 == "number") && (isFinite(data30)))){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceAmount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data29.priceCurrency !== undefined){
if(typeof data29.priceCurrency !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceCurrency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data29.priceUnit !== undefined){
if(typeof data29.priceUnit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceUnit",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/price",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.contractCreatedTs !== undefined){
let data35 = data.contractCreatedTs;
if(typeof data35 === "string"){
if(!pattern10.test(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}

export const part153 = validate459;
const schema159 = {"type":"object","properties":{"apiVersion":{"type":"string","enum":["v3.0.2","v3.0.1","v3.0.0","v2.2.2","v2.2.1","v2.2.0"]},"kind":{"type":"string","enum":["DataContract"]},"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"status":{"type":"string"},"domain":{"type":"string"},"dataProduct":{"type":"string"},"tenant":{"type":"string"},"description":{"type":"object","properties":{"purpose":{"type":"string"},"usage":{"type":"string"},"limitations":{"type":"string"},"authoritativeDefinitions":{"$ref":"part79"},"customProperties":{"$ref":"part81"}}},"tags":{"$ref":"part2"},"servers":{"type":"array","items":{"$ref":"part155"}},"schema":{"type":"array","items":{"$ref":"part156"}},"slaDefaultElement":{"type":"string"},"slaProperties":{"type":"array","items":{"$ref":"part149"}},"team":{"type":"array","items":{"$ref":"part187"}},"roles":{"type":"array","items":{"$ref":"part152"}},"support":{"type":"array","items":{"$ref":"part148"}},"price":{"type":"object","properties":{"priceAmount":{"type":"number"},"priceCurrency":{"type":"string"},"priceUnit":{"type":"string"}}},"authoritativeDefinitions":{"$ref":"part79"},"customProperties":{"$ref":"part81"},"contractCreatedTs":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}},"required":["apiVersion","kind","id","version","status"],"additionalProperties":false};
const schema160 = {"type":"object","properties":{"server":{"type":"string"},"type":{"type":"string","enum":["api","athena","azure","bigquery","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","glue","informix","kafka","kinesis","local","mysql","oracle","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","trino","vertica"]},"description":{"type":"string"},"environment":{"type":"string"},"roles":{"type":"array","items":{"$ref":"part152"}},"customProperties":{"$ref":"part81"}},"required":["server","type"],"cases":{"key":"type","of":{"api":{"$ref":"part83"},"athena":{"$ref":"part154"},"azure":{"$ref":"part85"},"bigquery":{"$ref":"part86"},"clickhouse":{"$ref":"part87"},"cloudsql":{"$ref":"part88"},"custom":{"$ref":"part89"},"databricks":{"$ref":"part90"},"db2":{"$ref":"part91"},"denodo":{"$ref":"part92"},"dremio":{"$ref":"part93"},"duckdb":{"$ref":"part94"},"glue":{"$ref":"part95"},"informix":{"$ref":"part96"},"kafka":{"$ref":"part97"},"kinesis":{"$ref":"part98"},"local":{"$ref":"part99"},"mysql":{"$ref":"part87"},"oracle":{"$ref":"part100"},"postgres":{"$ref":"part88"},"postgresql":{"$ref":"part88"},"presto":{"$ref":"part101"},"pubsub":{"$ref":"part102"},"redshift":{"$ref":"part103"},"s3":{"$ref":"part104"},"sftp":{"$ref":"part105"},"snowflake":{"$ref":"part106"},"sqlserver":{"$ref":"part107"},"synapse":{"$ref":"part87"},"trino":{"$ref":"part108"},"vertica":{"$ref":"part88"}}}};
const schema161 = {"type":"object","properties":{"server":{},"type":{},"description":{},"environment":{},"roles":{},"customProperties":{},"stagingDir":{"type":"string"},"schema":{"type":"string"},"catalog":{"type":"string"},"regionName":{"type":"string"}},"additionalProperties":true,"required":["stagingDir","schema"]};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stagingDir === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stagingDir"}});
errors++;
}
if(data.schema === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.stagingDir !== undefined){
if(typeof data.stagingDir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stagingDir",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regionName !== undefined){
if(typeof data.regionName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regionName",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}


function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "server"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.server !== undefined){
if(typeof data.server !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((data1 === "api") || (data1 === "athena")) || (data1 === "azure")) || (data1 === "bigquery")) || (data1 === "clickhouse")) || (data1 === "cloudsql")) || (data1 === "custom")) || (data1 === "databricks")) || (data1 === "db2")) || (data1 === "denodo")) || (data1 === "dremio")) || (data1 === "duckdb")) || (data1 === "glue")) || (data1 === "informix")) || (data1 === "kafka")) || (data1 === "kinesis")) || (data1 === "local")) || (data1 === "mysql")) || (data1 === "oracle")) || (data1 === "postgres")) || (data1 === "postgresql")) || (data1 === "presto")) || (data1 === "pubsub")) || (data1 === "redshift")) || (data1 === "s3")) || (data1 === "sftp")) || (data1 === "snowflake")) || (data1 === "sqlserver")) || (data1 === "synapse")) || (data1 === "trino")) || (data1 === "vertica"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema160.properties.type.enum}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate416(data4[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data["type"] === "api"){
if(!(validate253(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data["type"] === "athena"){
if(!(validate467(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data["type"] === "azure"){
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data["type"] === "bigquery"){
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data["type"] === "clickhouse"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "cloudsql"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "custom"){
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data["type"] === "databricks"){
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data["type"] === "db2"){
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data["type"] === "denodo"){
if(!(validate271(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data["type"] === "dremio"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data["type"] === "duckdb"){
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data["type"] === "glue"){
if(!(validate277(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data["type"] === "informix"){
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kafka"){
if(!(validate281(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data["type"] === "kinesis"){
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data["type"] === "local"){
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data["type"] === "mysql"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "oracle"){
if(!(validate288(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgres"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "postgresql"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data["type"] === "presto"){
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data["type"] === "pubsub"){
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data["type"] === "redshift"){
if(!(validate296(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data["type"] === "s3"){
if(!(validate298(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sftp"){
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data["type"] === "snowflake"){
if(!(validate302(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data["type"] === "sqlserver"){
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data["type"] === "synapse"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data["type"] === "trino"){
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data["type"] === "vertica"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}

const schema162 = {"type":"object","properties":{"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"},"logicalType":{"type":"string","enum":["object"]},"physicalName":{"type":"string"},"physicalType":{"type":"string"},"dataGranularityDescription":{"type":"string"},"properties":{"type":"array","items":{"$ref":"part179"}},"quality":{"type":"array","items":{"$ref":"part145"}}},"required":["name"],"additionalProperties":false};
const schema163 = {"type":"object","properties":{"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"},"logicalType":{"type":"string","enum":["string","date","number","integer","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"physicalType":{"type":"string"},"physicalName":{"type":"string"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"primaryKey":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitioned":{"type":"boolean"},"partitionKeyPosition":{"type":"integer"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"examples":{"type":"array","items":{}},"criticalDataElement":{"type":"boolean"},"quality":{"type":"array","items":{"$ref":"part145"}}},"required":["name"],"cases":{"key":"logicalType","of":{"string":{"$ref":"part171"},"date":{"$ref":"part172"},"integer":{"$ref":"part173"},"number":{"$ref":"part174"},"object":{"$ref":"part175"},"array":{"$ref":"part176"},"boolean":{"$ref":"part177"}},"without":{"$ref":"part178"}}};
const schema164 = {"$ref":"part157"};
const schema165 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema165.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "minLength") || (key1 === "maxLength")) || (key1 === "pattern")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minLength !== undefined){
let data1 = data0.minLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxLength !== undefined){
let data2 = data0.maxLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.pattern !== undefined){
if(typeof data0.pattern !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}


function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate509(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
validate508.errors = vErrors;
return errors === 0;
}

const schema166 = {"$ref":"part159"};
const schema167 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema167.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.minimum !== undefined){
if(typeof data0.minimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.maximum !== undefined){
if(typeof data0.maximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}


function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate513(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
validate512.errors = vErrors;
return errors === 0;
}

const schema168 = {"$ref":"part161"};
const schema169 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","u8","i16","u16","i32","u32","i64","u64","i128","u128"]}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate517(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema169.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data6 === "i8") || (data6 === "u8")) || (data6 === "i16")) || (data6 === "u16")) || (data6 === "i32")) || (data6 === "u32")) || (data6 === "i64")) || (data6 === "u64")) || (data6 === "i128")) || (data6 === "u128"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema169.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate517.errors = vErrors;
return errors === 0;
}


function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate517(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
validate516.errors = vErrors;
return errors === 0;
}

const schema170 = {"$ref":"part163"};
const schema171 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema171.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "f32") || (data6 === "f64"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema171.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}


function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate521(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
errors = vErrors.length;
}
validate520.errors = vErrors;
return errors === 0;
}

const schema172 = {"$ref":"part165"};
const schema173 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minProperties":{"type":"integer","minimum":0},"maxProperties":{"type":"integer","minimum":0},"required":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}}},"additionalProperties":false};
const wrapper14 = {validate: validate503};

function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema173.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minProperties") || (key1 === "maxProperties")) || (key1 === "required"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minProperties !== undefined){
let data1 = data0.minProperties;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minProperties",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxProperties !== undefined){
let data2 = data0.maxProperties;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxProperties",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.required !== undefined){
let data3 = data0.required;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/required",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(wrapper14.validate(data5[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}


function validate524(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate525(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
validate524.errors = vErrors;
return errors === 0;
}

const schema174 = {"$ref":"part166"};
const schema175 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"items":{"$ref":"part186"}},"additionalProperties":false};
const schema176 = {"type":"object","properties":{"name":{"type":"string"},"businessName":{"type":"string"},"description":{"type":"string"},"tags":{"$ref":"part2"},"customProperties":{"$ref":"part81"},"authoritativeDefinitions":{"$ref":"part79"},"logicalType":{"type":"string","enum":["string","date","number","integer","object","array","boolean"]},"logicalTypeOptions":{"type":"object"},"physicalType":{"type":"string"},"physicalName":{"type":"string"},"required":{"type":"boolean"},"unique":{"type":"boolean"},"primaryKey":{"type":"boolean"},"primaryKeyPosition":{"type":"integer"},"partitioned":{"type":"boolean"},"partitionKeyPosition":{"type":"integer"},"classification":{"type":"string"},"encryptedName":{"type":"string"},"transformSourceObjects":{"type":"array","items":{"type":"string"}},"transformLogic":{"type":"string"},"transformDescription":{"type":"string"},"examples":{"type":"array","items":{}},"criticalDataElement":{"type":"boolean"},"quality":{"type":"array","items":{"$ref":"part145"}}},"required":[],"cases":{"key":"logicalType","of":{"string":{"$ref":"part180"},"date":{"$ref":"part181"},"integer":{"$ref":"part182"},"number":{"$ref":"part183"},"object":{"$ref":"part175"},"array":{"$ref":"part184"},"boolean":{"$ref":"part185"}},"without":{"$ref":"part178"}}};
const schema177 = {"$ref":"part158"};
const schema178 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"pattern":{"type":"string"},"format":{"type":"string"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}}},"additionalProperties":false};

function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema178.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "minLength") || (key1 === "maxLength")) || (key1 === "pattern")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minLength !== undefined){
let data1 = data0.minLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxLength !== undefined){
let data2 = data0.maxLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.pattern !== undefined){
if(typeof data0.pattern !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data5[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate536(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
validate535.errors = vErrors;
return errors === 0;
}

const schema179 = {"$ref":"part160"};
const schema180 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"format":{"type":"string"},"minimum":{"type":"string"},"maximum":{"type":"string"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}}},"additionalProperties":false};

function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema180.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((key1 === "format") || (key1 === "minimum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.minimum !== undefined){
if(typeof data0.minimum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.maximum !== undefined){
if(typeof data0.maximum !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data6[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}


function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate540(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
errors = vErrors.length;
}
validate539.errors = vErrors;
return errors === 0;
}

const schema181 = {"$ref":"part162"};
const schema182 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["i8","u8","i16","u16","i32","u32","i64","u64","i128","u128"]}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}}},"additionalProperties":false};

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema182.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data6 === "i8") || (data6 === "u8")) || (data6 === "i16")) || (data6 === "u16")) || (data6 === "i32")) || (data6 === "u32")) || (data6 === "i64")) || (data6 === "u64")) || (data6 === "i128")) || (data6 === "u128"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema182.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data7[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate544.errors = vErrors;
return errors === 0;
}


function validate543(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate544(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
validate543.errors = vErrors;
return errors === 0;
}

const schema183 = {"$ref":"part164"};
const schema184 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minimum":{"type":"number"},"maximum":{"type":"number"},"exclusiveMinimum":{"type":"boolean"},"exclusiveMaximum":{"type":"boolean"},"multipleOf":{"type":"number","exclusiveMinimum":0},"format":{"type":"string","enum":["f32","f64"]}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}}},"additionalProperties":false};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema184.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum")) || (key1 === "multipleOf")) || (key1 === "format"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minimum !== undefined){
let data1 = data0.minimum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minimum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.maximum !== undefined){
let data2 = data0.maximum;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maximum",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.exclusiveMinimum !== undefined){
if(typeof data0.exclusiveMinimum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMinimum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.exclusiveMaximum !== undefined){
if(typeof data0.exclusiveMaximum !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/exclusiveMaximum",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.multipleOf !== undefined){
let data5 = data0.multipleOf;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/multipleOf",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.format !== undefined){
let data6 = data0.format;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "f32") || (data6 === "f64"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/format",keyword:"enum",params:{allowedValues: schema184.properties.logicalTypeOptions.properties.format.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data7[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}


function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate548(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
validate547.errors = vErrors;
return errors === 0;
}

const schema185 = {"$ref":"part167"};
const schema186 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object","properties":{"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"uniqueItems":{"type":"boolean"}},"additionalProperties":false},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}},"items":{"$ref":"part186"}},"additionalProperties":false};
const wrapper20 = {validate: validate530};

function validate553(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema186.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minItems") || (key1 === "maxItems")) || (key1 === "uniqueItems"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minItems !== undefined){
let data1 = data0.minItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxItems !== undefined){
let data2 = data0.maxItems;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.uniqueItems !== undefined){
if(typeof data0.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data4 = data.properties;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data4[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper20.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper20.validate.errors : vErrors.concat(wrapper20.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}


function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate553(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate553.errors : vErrors.concat(validate553.errors);
errors = vErrors.length;
}
validate552.errors = vErrors;
return errors === 0;
}

const schema187 = {"$ref":"part169"};
const schema188 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object"},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}}},"additionalProperties":false};

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema188.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data1[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate557.errors = vErrors;
return errors === 0;
}


function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate557(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
validate556.errors = vErrors;
return errors === 0;
}

const schema189 = {"$ref":"part170"};
const schema190 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{},"properties":{"type":"array","items":{"$ref":"part179"}},"items":{"$ref":"part186"}},"additionalProperties":false,"dependentRequired":{"logicalTypeOptions":["logicalType"]}};

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema190.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.properties !== undefined){
let data0 = data.properties;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper14.validate(data0[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper20.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? wrapper20.validate.errors : vErrors.concat(wrapper20.validate.errors);
errors = vErrors.length;
}
}
if(data.logicalTypeOptions !== undefined){
if(data.logicalType === undefined){
const err2 = {instancePath,keyword:"dependentRequired",params:{property: "logicalTypeOptions",
    missingProperty: "logicalType",
    depsCount: 1,
    deps: "logicalType"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}


function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate561(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
validate560.errors = vErrors;
return errors === 0;
}


function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data6 = data.logicalType;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data6 === "string") || (data6 === "date")) || (data6 === "number")) || (data6 === "integer")) || (data6 === "object")) || (data6 === "array")) || (data6 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema176.properties.logicalType.enum}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data7 = data.logicalTypeOptions;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKey !== undefined){
if(typeof data.primaryKey !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data13 = data.primaryKeyPosition;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.partitioned !== undefined){
if(typeof data.partitioned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data15 = data.partitionKeyPosition;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encryptedName !== undefined){
if(typeof data.encryptedName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data18 = data.transformSourceObjects;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.transformLogic !== undefined){
if(typeof data.transformLogic !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformDescription !== undefined){
if(typeof data.transformDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criticalDataElement !== undefined){
if(typeof data.criticalDataElement !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.quality !== undefined){
let data24 = data.quality;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate322(data24[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["logicalType"] === "string"){
if(!(validate535(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "date"){
if(!(validate539(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "integer"){
if(!(validate543(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "number"){
if(!(validate547(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "object"){
if(!(validate524(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "array"){
if(!(validate552(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "boolean"){
if(!(validate556(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === undefined){
if(!(validate560(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}


function validate529(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema175.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "minItems") || (key1 === "maxItems")) || (key1 === "uniqueItems"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.minItems !== undefined){
let data1 = data0.minItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.maxItems !== undefined){
let data2 = data0.maxItems;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.uniqueItems !== undefined){
if(typeof data0.uniqueItems !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions/uniqueItems",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.items !== undefined){
if(!(validate530(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate529.errors = vErrors;
return errors === 0;
}


function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate529(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
errors = vErrors.length;
}
validate528.errors = vErrors;
return errors === 0;
}

const schema191 = {"$ref":"part168"};
const schema192 = {"type":"object","properties":{"name":{},"businessName":{},"description":{},"tags":{},"customProperties":{},"authoritativeDefinitions":{},"logicalType":{},"logicalTypeOptions":{"type":"object"},"physicalType":{},"physicalName":{},"required":{},"unique":{},"primaryKey":{},"primaryKeyPosition":{},"partitioned":{},"partitionKeyPosition":{},"classification":{},"encryptedName":{},"transformSourceObjects":{},"transformLogic":{},"transformDescription":{},"examples":{},"criticalDataElement":{},"quality":{}},"additionalProperties":false};

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema192.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}


function validate567(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate568(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
validate567.errors = vErrors;
return errors === 0;
}


function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data6 = data.logicalType;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data6 === "string") || (data6 === "date")) || (data6 === "number")) || (data6 === "integer")) || (data6 === "object")) || (data6 === "array")) || (data6 === "boolean"))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema163.properties.logicalType.enum}});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data7 = data.logicalTypeOptions;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKey !== undefined){
if(typeof data.primaryKey !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data13 = data.primaryKeyPosition;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.partitioned !== undefined){
if(typeof data.partitioned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data15 = data.partitionKeyPosition;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encryptedName !== undefined){
if(typeof data.encryptedName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data18 = data.transformSourceObjects;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.transformLogic !== undefined){
if(typeof data.transformLogic !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.transformDescription !== undefined){
if(typeof data.transformDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criticalDataElement !== undefined){
if(typeof data.criticalDataElement !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.quality !== undefined){
let data24 = data.quality;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate322(data24[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data["logicalType"] === "string"){
if(!(validate508(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "date"){
if(!(validate512(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "integer"){
if(!(validate516(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "number"){
if(!(validate520(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "object"){
if(!(validate524(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "array"){
if(!(validate528(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === "boolean"){
if(!(validate567(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
errors = vErrors.length;
}
}
if(data["logicalType"] === undefined){
if(!(validate560(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}


function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema162.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.businessName !== undefined){
if(typeof data.businessName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.logicalType !== undefined){
let data6 = data.logicalType;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data6 === "object")){
vErrors = add(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema162.properties.logicalType.enum}});
errors++;
}
}
if(data.physicalName !== undefined){
if(typeof data.physicalName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.physicalType !== undefined){
if(typeof data.physicalType !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataGranularityDescription !== undefined){
if(typeof data.dataGranularityDescription !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataGranularityDescription",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.properties !== undefined){
let data10 = data.properties;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate503(data10[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.quality !== undefined){
let data12 = data.quality;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate322(data12[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}

const schema193 = {"type":"object","properties":{"username":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"role":{"type":"string"},"dateIn":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"dateOut":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"replacedByUsername":{"type":"string"}}};

function validate576(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
if(typeof data.username !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
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
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dateIn !== undefined){
let data4 = data.dateIn;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateIn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dateOut !== undefined){
let data5 = data.dateOut;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dateOut",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.replacedByUsername !== undefined){
if(typeof data.replacedByUsername !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/replacedByUsername",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate576.errors = vErrors;
return errors === 0;
}


function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema159.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "v3.0.2") || (data0 === "v3.0.1")) || (data0 === "v3.0.0")) || (data0 === "v2.2.2")) || (data0 === "v2.2.1")) || (data0 === "v2.2.0"))){
vErrors = add(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"enum",params:{allowedValues: schema159.properties.apiVersion.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data1 === "DataContract")){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema159.properties.kind.enum}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataProduct !== undefined){
if(typeof data.dataProduct !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataProduct",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenant !== undefined){
if(typeof data.tenant !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tenant",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.purpose !== undefined){
if(typeof data9.purpose !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.usage !== undefined){
if(typeof data9.usage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/usage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.limitations !== undefined){
if(typeof data9.limitations !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description/limitations",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.authoritativeDefinitions !== undefined){
if(!(validate314(data9.authoritativeDefinitions, {instancePath:instancePath+"/description/authoritativeDefinitions",parentData:data9,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data9.customProperties !== undefined){
if(!(validate249(data9.customProperties, {instancePath:instancePath+"/description/customProperties",parentData:data9,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
let data16 = data.servers;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate463(data16[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.schema !== undefined){
let data18 = data.schema;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate499(data18[i1], {instancePath:instancePath+"/schema/" + i1,parentData:data18,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.slaDefaultElement !== undefined){
if(typeof data.slaDefaultElement !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/slaDefaultElement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slaProperties !== undefined){
let data21 = data.slaProperties;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate403(data21[i2], {instancePath:instancePath+"/slaProperties/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slaProperties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.team !== undefined){
let data23 = data.team;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(!(validate576(data23[i3], {instancePath:instancePath+"/team/" + i3,parentData:data23,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/team",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.roles !== undefined){
let data25 = data.roles;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate416(data25[i4], {instancePath:instancePath+"/roles/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.support !== undefined){
let data27 = data.support;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate408(data27[i5], {instancePath:instancePath+"/support/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/support",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.price !== undefined){
let data29 = data.price;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.priceAmount !== undefined){
let data30 = data29.priceAmount;
if(!((typeof data30 == "number") && (isFinite(data30)))){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceAmount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data29.priceCurrency !== undefined){
if(typeof data29.priceCurrency !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceCurrency",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data29.priceUnit !== undefined){
if(typeof data29.priceUnit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/price/priceUnit",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/price",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate314(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate249(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.contractCreatedTs !== undefined){
let data35 = data.contractCreatedTs;
if(typeof data35 === "string"){
if(!pattern10.test(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}

export const part188 = validate582;
const schema194 = {"type":"object","additionalProperties":false,"properties":{"version":{"type":["number","string"]},"models":{"type":["array","null"],"items":{"type":"object","required":["name"],"atMostOneOf":["data_tests","tests"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"config":{"$ref":"part191"},"columns":{"type":["array","null"],"items":{"$ref":"part189"}},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"docs":{"type":["object","null"]},"group":{"type":["string","null"]},"access":{"$ref":"part192"},"contract":{"type":["object","null"],"additionalProperties":false,"properties":{"enforced":{"type":["boolean","null"]},"alias_types":{"type":["boolean","null"]}}},"constraints":{"type":["array","null"],"items":{"$ref":"part190"}},"latest_version":{"type":["number","string","null"]},"versions":{"type":["array","null"],"items":{"type":"object","required":["v"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"config":{"$ref":"part191"},"columns":{"type":["array","null"],"items":{"type":"object"}},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"docs":{"type":["object","null"]},"group":{"type":["string","null"]},"v":{"type":["number","string"]},"defined_in":{"type":["string","null"]},"constraints":{"type":["array","null"],"items":{"$ref":"part190"}},"deprecation_date":{"$ref":"part194"},"access":{"$ref":"part192"}}}},"deprecation_date":{"$ref":"part194"},"freshness":{},"time_spine":{"type":["object","null"]},"semantic_model":{},"metrics":{},"primary_entity":{"type":["string","null"]},"agg_time_dimension":{"type":["string","null"]},"derived_semantics":{}}}},"sources":{"type":["array","null"],"items":{"type":"object","required":["name"],"atMostOneOf":["data_tests","tests"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"loader":{"type":["string","null"]},"loaded_at_field":{"type":["string","null"]},"loaded_at_query":{"type":["string","null"]},"freshness":{"type":["object","null"],"additionalProperties":false,"properties":{"warn_after":{"$ref":"part193"},"error_after":{"$ref":"part193"},"filter":{"type":["string","null"]}}},"quoting":{"type":["object","null"]},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"config":{"$ref":"part191"},"schema":{"type":["string","null"]},"database":{"type":["string","null"]},"overrides":{"type":["string","null"]},"group":{"type":["string","null"]},"tables":{"type":["array","null"],"items":{"type":"object","required":["name"],"atMostOneOf":["data_tests","tests"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"loader":{"type":["string","null"]},"loaded_at_field":{"type":["string","null"]},"loaded_at_query":{"type":["string","null"]},"freshness":{"type":["object","null"],"additionalProperties":false,"properties":{"warn_after":{"$ref":"part193"},"error_after":{"$ref":"part193"},"filter":{"type":["string","null"]}}},"quoting":{"type":["object","null"]},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"config":{"$ref":"part191"},"columns":{"type":["array","null"],"items":{"$ref":"part189"}},"identifier":{"type":["string","null"]},"external":{"type":["object","null"]},"docs":{"type":["object","null"]}}}}}}},"exposures":{"type":["array","null"],"items":{"type":"object","required":["name","type","owner"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"label":{"type":["string","null"]},"type":{"type":"string","enum":["dashboard","notebook","analysis","ml","application"]},"owner":{"type":"object","properties":{"name":{"type":["string","null"]},"email":{"type":["string","array","null"]}}},"depends_on":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(?:ref|source|metric)\\s*\\("}},"maturity":{"type":["string","null"],"enum":["high","medium","low",null]},"url":{"type":["string","null"]},"config":{"type":["object","null"]},"enabled":{"type":["boolean","null"]}}}},"seeds":{"type":["array","null"],"items":{"type":"object","required":["name"],"atMostOneOf":["data_tests","tests"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"config":{"$ref":"part191"},"columns":{"type":["array","null"],"items":{"$ref":"part189"}},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"docs":{"type":["object","null"]},"group":{"type":["string","null"]}}}},"snapshots":{"type":["array","null"],"items":{"type":"object","required":["name"],"atMostOneOf":["data_tests","tests"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"config":{"$ref":"part191"},"columns":{"type":["array","null"],"items":{"$ref":"part189"}},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"docs":{"type":["object","null"]},"group":{"type":["string","null"]},"relation":{"type":["string","null"]}}}},"analyses":{"type":["array","null"],"items":{}},"macros":{"type":["array","null"],"items":{}},"metrics":{"type":["array","null"],"items":{}},"semantic_models":{"type":["array","null"],"items":{}},"saved_queries":{"type":["array","null"],"items":{}},"unit_tests":{"type":["array","null"],"items":{}},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"groups":{"type":["array","null"],"items":{}},"anchors":{"type":["array","null"],"items":{}},"functions":{"type":["array","null"],"items":{}}}};
const schema195 = {"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"materialized":{"type":["string","null"]},"contract":{"type":["object","null"],"additionalProperties":false,"properties":{"enforced":{"type":["boolean","null"]},"alias_types":{"type":["boolean","null"]}}},"on_schema_change":{"type":["string","null"],"enum":["ignore","fail","append_new_columns","sync_all_columns",null]},"access":{"$ref":"part192"},"group":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"schema":{"type":["string","null"]},"database":{"type":["string","null"]},"alias":{"type":["string","null"]},"docs":{"type":["object","null"]},"persist_docs":{"type":["object","null"]},"grants":{"type":["object","null"]},"unique_key":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"incremental_strategy":{"type":["string","null"]},"full_refresh":{"type":["boolean","null"]},"pre-hook":{},"post-hook":{},"pre_hook":{},"post_hook":{},"quoting":{"type":["object","null"]},"event_time":{"type":["string","null"]},"freshness":{},"loaded_at_field":{"type":["string","null"]},"loaded_at_query":{"type":["string","null"]},"column_types":{"type":["object","null"]},"quote_columns":{"type":["boolean","null"]},"delimiter":{"type":["string","null"]},"strategy":{"type":["string","null"]},"updated_at":{"type":["string","null"]},"check_cols":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"target_schema":{"type":["string","null"]},"target_database":{"type":["string","null"]},"partition_by":{},"cluster_by":{},"sql_header":{"type":["string","null"]},"static_analysis":{"type":["string","null"]}}};
const schema196 = {"type":["string","null"],"enum":["private","protected","public",null]};

function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema196.type}});
errors++;
}
if(!((((data === "private") || (data === "protected")) || (data === "public")) || (data === null))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema196.enum}});
errors++;
}
validate584.errors = vErrors;
return errors === 0;
}


function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema195.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema195.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/enabled",keyword:"type",params:{type: schema195.properties.enabled.type}});
errors++;
}
}
if(data.materialized !== undefined){
let data1 = data.materialized;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/materialized",keyword:"type",params:{type: schema195.properties.materialized.type}});
errors++;
}
}
if(data.contract !== undefined){
let data2 = data.contract;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/contract",keyword:"type",params:{type: schema195.properties.contract.type}});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "enforced") || (key1 === "alias_types"))){
vErrors = add(vErrors, {instancePath:instancePath+"/contract",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.enforced !== undefined){
let data3 = data2.enforced;
if((typeof data3 !== "boolean") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/contract/enforced",keyword:"type",params:{type: schema195.properties.contract.properties.enforced.type}});
errors++;
}
}
if(data2.alias_types !== undefined){
let data4 = data2.alias_types;
if((typeof data4 !== "boolean") && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/contract/alias_types",keyword:"type",params:{type: schema195.properties.contract.properties.alias_types.type}});
errors++;
}
}
}
}
if(data.on_schema_change !== undefined){
let data5 = data.on_schema_change;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/on_schema_change",keyword:"type",params:{type: schema195.properties.on_schema_change.type}});
errors++;
}
if(!(((((data5 === "ignore") || (data5 === "fail")) || (data5 === "append_new_columns")) || (data5 === "sync_all_columns")) || (data5 === null))){
vErrors = add(vErrors, {instancePath:instancePath+"/on_schema_change",keyword:"enum",params:{allowedValues: schema195.properties.on_schema_change.enum}});
errors++;
}
}
if(data.access !== undefined){
if(!(validate584(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data7 = data.group;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/group",keyword:"type",params:{type: schema195.properties.group.type}});
errors++;
}
}
if(data.meta !== undefined){
let data8 = data.meta;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/meta",keyword:"type",params:{type: schema195.properties.meta.type}});
errors++;
}
}
if(data.tags !== undefined){
let data9 = data.tags;
if(((!(Array.isArray(data9))) && (typeof data9 !== "string")) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: schema195.properties.tags.type}});
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: schema195.properties.tags.items.type}});
errors++;
}
}
}
}
if(data.schema !== undefined){
let data11 = data.schema;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: schema195.properties.schema.type}});
errors++;
}
}
if(data.database !== undefined){
let data12 = data.database;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: schema195.properties.database.type}});
errors++;
}
}
if(data.alias !== undefined){
let data13 = data.alias;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/alias",keyword:"type",params:{type: schema195.properties.alias.type}});
errors++;
}
}
if(data.docs !== undefined){
let data14 = data.docs;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/docs",keyword:"type",params:{type: schema195.properties.docs.type}});
errors++;
}
}
if(data.persist_docs !== undefined){
let data15 = data.persist_docs;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/persist_docs",keyword:"type",params:{type: schema195.properties.persist_docs.type}});
errors++;
}
}
if(data.grants !== undefined){
let data16 = data.grants;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/grants",keyword:"type",params:{type: schema195.properties.grants.type}});
errors++;
}
}
if(data.unique_key !== undefined){
let data17 = data.unique_key;
if(((!(Array.isArray(data17))) && (typeof data17 !== "string")) && (data17 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/unique_key",keyword:"type",params:{type: schema195.properties.unique_key.type}});
errors++;
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (data18 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/unique_key/" + i1,keyword:"type",params:{type: schema195.properties.unique_key.items.type}});
errors++;
}
}
}
}
if(data.incremental_strategy !== undefined){
let data19 = data.incremental_strategy;
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/incremental_strategy",keyword:"type",params:{type: schema195.properties.incremental_strategy.type}});
errors++;
}
}
if(data.full_refresh !== undefined){
let data20 = data.full_refresh;
if((typeof data20 !== "boolean") && (data20 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/full_refresh",keyword:"type",params:{type: schema195.properties.full_refresh.type}});
errors++;
}
}
if(data.quoting !== undefined){
let data21 = data.quoting;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/quoting",keyword:"type",params:{type: schema195.properties.quoting.type}});
errors++;
}
}
if(data.event_time !== undefined){
let data22 = data.event_time;
if((typeof data22 !== "string") && (data22 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/event_time",keyword:"type",params:{type: schema195.properties.event_time.type}});
errors++;
}
}
if(data.loaded_at_field !== undefined){
let data23 = data.loaded_at_field;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/loaded_at_field",keyword:"type",params:{type: schema195.properties.loaded_at_field.type}});
errors++;
}
}
if(data.loaded_at_query !== undefined){
let data24 = data.loaded_at_query;
if((typeof data24 !== "string") && (data24 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/loaded_at_query",keyword:"type",params:{type: schema195.properties.loaded_at_query.type}});
errors++;
}
}
if(data.column_types !== undefined){
let data25 = data.column_types;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/column_types",keyword:"type",params:{type: schema195.properties.column_types.type}});
errors++;
}
}
if(data.quote_columns !== undefined){
let data26 = data.quote_columns;
if((typeof data26 !== "boolean") && (data26 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/quote_columns",keyword:"type",params:{type: schema195.properties.quote_columns.type}});
errors++;
}
}
if(data.delimiter !== undefined){
let data27 = data.delimiter;
if((typeof data27 !== "string") && (data27 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: schema195.properties.delimiter.type}});
errors++;
}
}
if(data.strategy !== undefined){
let data28 = data.strategy;
if((typeof data28 !== "string") && (data28 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/strategy",keyword:"type",params:{type: schema195.properties.strategy.type}});
errors++;
}
}
if(data.updated_at !== undefined){
let data29 = data.updated_at;
if((typeof data29 !== "string") && (data29 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: schema195.properties.updated_at.type}});
errors++;
}
}
if(data.check_cols !== undefined){
let data30 = data.check_cols;
if(((!(Array.isArray(data30))) && (typeof data30 !== "string")) && (data30 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/check_cols",keyword:"type",params:{type: schema195.properties.check_cols.type}});
errors++;
}
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if((((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))) && (typeof data31 !== "boolean")) && (data31 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/check_cols/" + i2,keyword:"type",params:{type: schema195.properties.check_cols.items.type}});
errors++;
}
}
}
}
if(data.target_schema !== undefined){
let data32 = data.target_schema;
if((typeof data32 !== "string") && (data32 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/target_schema",keyword:"type",params:{type: schema195.properties.target_schema.type}});
errors++;
}
}
if(data.target_database !== undefined){
let data33 = data.target_database;
if((typeof data33 !== "string") && (data33 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/target_database",keyword:"type",params:{type: schema195.properties.target_database.type}});
errors++;
}
}
if(data.sql_header !== undefined){
let data34 = data.sql_header;
if((typeof data34 !== "string") && (data34 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sql_header",keyword:"type",params:{type: schema195.properties.sql_header.type}});
errors++;
}
}
if(data.static_analysis !== undefined){
let data35 = data.static_analysis;
if((typeof data35 !== "string") && (data35 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/static_analysis",keyword:"type",params:{type: schema195.properties.static_analysis.type}});
errors++;
}
}
}
validate583.errors = vErrors;
return errors === 0;
}

const schema197 = {"type":"object","required":["name"],"atMostOneOf":["data_tests","tests"],"additionalProperties":false,"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"meta":{"type":["object","null"]},"tags":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"data_type":{"type":["string","null"]},"constraints":{"type":["array","null"],"items":{"$ref":"part190"}},"data_tests":{"type":["array","null"],"items":{}},"tests":{"type":["array","null"],"items":{}},"quote":{"type":["boolean","null"]},"config":{"type":["object","null"]},"policy_tags":{"type":["array","null"],"items":{}},"granularity":{"type":["string","null"]},"entity":{},"dimension":{},"databricks_tags":{"type":["object","null"]},"column_mask":{"type":["object","null"]}}};
const schema198 = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["not_null","unique","primary_key","foreign_key","check","custom"]},"name":{"type":["string","null"]},"expression":{"type":["string","null"]},"columns":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"to":{"type":["string","null"]},"to_columns":{"type":["array","string","null"],"items":{"type":["string","number","boolean","null"]}},"warn_unenforced":{"type":["boolean","null"]},"warn_unsupported":{"type":["boolean","null"]}}};

function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "name")) || (key0 === "expression")) || (key0 === "columns")) || (key0 === "to")) || (key0 === "to_columns")) || (key0 === "warn_unenforced")) || (key0 === "warn_unsupported"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "not_null") || (data0 === "unique")) || (data0 === "primary_key")) || (data0 === "foreign_key")) || (data0 === "check")) || (data0 === "custom"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema198.properties.type.enum}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: schema198.properties.name.type}});
errors++;
}
}
if(data.expression !== undefined){
let data2 = data.expression;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/expression",keyword:"type",params:{type: schema198.properties.expression.type}});
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/columns",keyword:"type",params:{type: schema198.properties.columns.type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/columns/" + i0,keyword:"type",params:{type: schema198.properties.columns.items.type}});
errors++;
}
}
}
}
if(data.to !== undefined){
let data5 = data.to;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: schema198.properties.to.type}});
errors++;
}
}
if(data.to_columns !== undefined){
let data6 = data.to_columns;
if(((!(Array.isArray(data6))) && (typeof data6 !== "string")) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/to_columns",keyword:"type",params:{type: schema198.properties.to_columns.type}});
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/to_columns/" + i1,keyword:"type",params:{type: schema198.properties.to_columns.items.type}});
errors++;
}
}
}
}
if(data.warn_unenforced !== undefined){
let data8 = data.warn_unenforced;
if((typeof data8 !== "boolean") && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/warn_unenforced",keyword:"type",params:{type: schema198.properties.warn_unenforced.type}});
errors++;
}
}
if(data.warn_unsupported !== undefined){
let data9 = data.warn_unsupported;
if((typeof data9 !== "boolean") && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/warn_unsupported",keyword:"type",params:{type: schema198.properties.warn_unsupported.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate588.errors = vErrors;
return errors === 0;
}


function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema197.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: schema197.properties.description.type}});
errors++;
}
}
if(data.meta !== undefined){
let data2 = data.meta;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/meta",keyword:"type",params:{type: schema197.properties.meta.type}});
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: schema197.properties.tags.type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: schema197.properties.tags.items.type}});
errors++;
}
}
}
}
if(data.data_type !== undefined){
let data5 = data.data_type;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_type",keyword:"type",params:{type: schema197.properties.data_type.type}});
errors++;
}
}
if(data.constraints !== undefined){
let data6 = data.constraints;
if((!(Array.isArray(data6))) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/constraints",keyword:"type",params:{type: schema197.properties.constraints.type}});
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate588(data6[i1], {instancePath:instancePath+"/constraints/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
errors = vErrors.length;
}
}
}
}
if(data.data_tests !== undefined){
let data8 = data.data_tests;
if((!(Array.isArray(data8))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_tests",keyword:"type",params:{type: schema197.properties.data_tests.type}});
errors++;
}
}
if(data.tests !== undefined){
let data9 = data.tests;
if((!(Array.isArray(data9))) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: schema197.properties.tests.type}});
errors++;
}
}
if(data.quote !== undefined){
let data10 = data.quote;
if((typeof data10 !== "boolean") && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/quote",keyword:"type",params:{type: schema197.properties.quote.type}});
errors++;
}
}
if(data.config !== undefined){
let data11 = data.config;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{type: schema197.properties.config.type}});
errors++;
}
}
if(data.policy_tags !== undefined){
let data12 = data.policy_tags;
if((!(Array.isArray(data12))) && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/policy_tags",keyword:"type",params:{type: schema197.properties.policy_tags.type}});
errors++;
}
}
if(data.granularity !== undefined){
let data13 = data.granularity;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/granularity",keyword:"type",params:{type: schema197.properties.granularity.type}});
errors++;
}
}
if(data.databricks_tags !== undefined){
let data14 = data.databricks_tags;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/databricks_tags",keyword:"type",params:{type: schema197.properties.databricks_tags.type}});
errors++;
}
}
if(data.column_mask !== undefined){
let data15 = data.column_mask;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/column_mask",keyword:"type",params:{type: schema197.properties.column_mask.type}});
errors++;
}
}
if((+(data["data_tests"] !== undefined) + +(data["tests"] !== undefined)) > 1){
vErrors = add(vErrors, {instancePath,keyword:"atMostOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}

const schema199 = {"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}"};
const pattern19 = new RegExp("^\\d{4}-\\d{2}-\\d{2}", "u");

function validate595(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema199.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
vErrors = add(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}"}});
errors++;
}
}
validate595.errors = vErrors;
return errors === 0;
}

const schema200 = {"type":["object","null"],"additionalProperties":false,"properties":{"count":{"type":["integer","null"]},"period":{"type":["string","null"],"enum":["minute","hour","day",null]}}};

function validate599(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema200.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "count") || (key0 === "period"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: schema200.properties.count.type}});
errors++;
}
}
if(data.period !== undefined){
let data1 = data.period;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/period",keyword:"type",params:{type: schema200.properties.period.type}});
errors++;
}
if(!((((data1 === "minute") || (data1 === "hour")) || (data1 === "day")) || (data1 === null))){
vErrors = add(vErrors, {instancePath:instancePath+"/period",keyword:"enum",params:{allowedValues: schema200.properties.period.enum}});
errors++;
}
}
}
validate599.errors = vErrors;
return errors === 0;
}

const pattern20 = new RegExp("^\\s*(?:ref|source|metric)\\s*\\(", "u");

function validate582(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema194.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: schema194.properties.version.type}});
errors++;
}
}
if(data.models !== undefined){
let data1 = data.models;
if((!(Array.isArray(data1))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"type",params:{type: schema194.properties.models.type}});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema194.properties.models.items.properties, key1))){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.description !== undefined){
let data4 = data2.description;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/description",keyword:"type",params:{type: schema194.properties.models.items.properties.description.type}});
errors++;
}
}
if(data2.meta !== undefined){
let data5 = data2.meta;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/meta",keyword:"type",params:{type: schema194.properties.models.items.properties.meta.type}});
errors++;
}
}
if(data2.tags !== undefined){
let data6 = data2.tags;
if(((!(Array.isArray(data6))) && (typeof data6 !== "string")) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/tags",keyword:"type",params:{type: schema194.properties.models.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/tags/" + i1,keyword:"type",params:{type: schema194.properties.models.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data2.config !== undefined){
if(!(validate583(data2.config, {instancePath:instancePath+"/models/" + i0+"/config",parentData:data2,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data2.columns !== undefined){
let data9 = data2.columns;
if((!(Array.isArray(data9))) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/columns",keyword:"type",params:{type: schema194.properties.models.items.properties.columns.type}});
errors++;
}
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate587(data9[i2], {instancePath:instancePath+"/models/" + i0+"/columns/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
}
}
if(data2.data_tests !== undefined){
let data11 = data2.data_tests;
if((!(Array.isArray(data11))) && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/data_tests",keyword:"type",params:{type: schema194.properties.models.items.properties.data_tests.type}});
errors++;
}
}
if(data2.tests !== undefined){
let data12 = data2.tests;
if((!(Array.isArray(data12))) && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/tests",keyword:"type",params:{type: schema194.properties.models.items.properties.tests.type}});
errors++;
}
}
if(data2.docs !== undefined){
let data13 = data2.docs;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/docs",keyword:"type",params:{type: schema194.properties.models.items.properties.docs.type}});
errors++;
}
}
if(data2.group !== undefined){
let data14 = data2.group;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/group",keyword:"type",params:{type: schema194.properties.models.items.properties.group.type}});
errors++;
}
}
if(data2.access !== undefined){
if(!(validate584(data2.access, {instancePath:instancePath+"/models/" + i0+"/access",parentData:data2,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
errors = vErrors.length;
}
}
if(data2.contract !== undefined){
let data16 = data2.contract;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/contract",keyword:"type",params:{type: schema194.properties.models.items.properties.contract.type}});
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!((key2 === "enforced") || (key2 === "alias_types"))){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/contract",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data16.enforced !== undefined){
let data17 = data16.enforced;
if((typeof data17 !== "boolean") && (data17 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/contract/enforced",keyword:"type",params:{type: schema194.properties.models.items.properties.contract.properties.enforced.type}});
errors++;
}
}
if(data16.alias_types !== undefined){
let data18 = data16.alias_types;
if((typeof data18 !== "boolean") && (data18 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/contract/alias_types",keyword:"type",params:{type: schema194.properties.models.items.properties.contract.properties.alias_types.type}});
errors++;
}
}
}
}
if(data2.constraints !== undefined){
let data19 = data2.constraints;
if((!(Array.isArray(data19))) && (data19 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/constraints",keyword:"type",params:{type: schema194.properties.models.items.properties.constraints.type}});
errors++;
}
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate588(data19[i3], {instancePath:instancePath+"/models/" + i0+"/constraints/" + i3,parentData:data19,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
errors = vErrors.length;
}
}
}
}
if(data2.latest_version !== undefined){
let data21 = data2.latest_version;
if(((!((typeof data21 == "number") && (isFinite(data21)))) && (typeof data21 !== "string")) && (data21 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/latest_version",keyword:"type",params:{type: schema194.properties.models.items.properties.latest_version.type}});
errors++;
}
}
if(data2.versions !== undefined){
let data22 = data2.versions;
if((!(Array.isArray(data22))) && (data22 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.type}});
errors++;
}
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.v === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4,keyword:"required",params:{missingProperty: "v"}});
errors++;
}
for(const key3 in data23){
if(!(func2.call(schema194.properties.models.items.properties.versions.items.properties, key3))){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if((typeof data24 !== "string") && (data24 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/name",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.name.type}});
errors++;
}
}
if(data23.description !== undefined){
let data25 = data23.description;
if((typeof data25 !== "string") && (data25 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/description",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.description.type}});
errors++;
}
}
if(data23.meta !== undefined){
let data26 = data23.meta;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/meta",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.meta.type}});
errors++;
}
}
if(data23.tags !== undefined){
let data27 = data23.tags;
if(((!(Array.isArray(data27))) && (typeof data27 !== "string")) && (data27 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/tags",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if((((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))) && (typeof data28 !== "boolean")) && (data28 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/tags/" + i5,keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data23.config !== undefined){
if(!(validate583(data23.config, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/config",parentData:data23,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data23.columns !== undefined){
let data30 = data23.columns;
if((!(Array.isArray(data30))) && (data30 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/columns",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.columns.type}});
errors++;
}
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/columns/" + i6,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data23.data_tests !== undefined){
let data32 = data23.data_tests;
if((!(Array.isArray(data32))) && (data32 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/data_tests",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.data_tests.type}});
errors++;
}
}
if(data23.tests !== undefined){
let data33 = data23.tests;
if((!(Array.isArray(data33))) && (data33 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/tests",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.tests.type}});
errors++;
}
}
if(data23.docs !== undefined){
let data34 = data23.docs;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/docs",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.docs.type}});
errors++;
}
}
if(data23.group !== undefined){
let data35 = data23.group;
if((typeof data35 !== "string") && (data35 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/group",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.group.type}});
errors++;
}
}
if(data23.v !== undefined){
let data36 = data23.v;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/v",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.v.type}});
errors++;
}
}
if(data23.defined_in !== undefined){
let data37 = data23.defined_in;
if((typeof data37 !== "string") && (data37 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/defined_in",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.defined_in.type}});
errors++;
}
}
if(data23.constraints !== undefined){
let data38 = data23.constraints;
if((!(Array.isArray(data38))) && (data38 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/constraints",keyword:"type",params:{type: schema194.properties.models.items.properties.versions.items.properties.constraints.type}});
errors++;
}
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(!(validate588(data38[i7], {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/constraints/" + i7,parentData:data38,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
errors = vErrors.length;
}
}
}
}
if(data23.deprecation_date !== undefined){
if(!(validate595(data23.deprecation_date, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/deprecation_date",parentData:data23,parentDataProperty:"deprecation_date",rootData}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data23.access !== undefined){
if(!(validate584(data23.access, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4+"/access",parentData:data23,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/versions/" + i4,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data2.deprecation_date !== undefined){
if(!(validate595(data2.deprecation_date, {instancePath:instancePath+"/models/" + i0+"/deprecation_date",parentData:data2,parentDataProperty:"deprecation_date",rootData}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data2.time_spine !== undefined){
let data43 = data2.time_spine;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/time_spine",keyword:"type",params:{type: schema194.properties.models.items.properties.time_spine.type}});
errors++;
}
}
if(data2.primary_entity !== undefined){
let data44 = data2.primary_entity;
if((typeof data44 !== "string") && (data44 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/primary_entity",keyword:"type",params:{type: schema194.properties.models.items.properties.primary_entity.type}});
errors++;
}
}
if(data2.agg_time_dimension !== undefined){
let data45 = data2.agg_time_dimension;
if((typeof data45 !== "string") && (data45 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0+"/agg_time_dimension",keyword:"type",params:{type: schema194.properties.models.items.properties.agg_time_dimension.type}});
errors++;
}
}
if((+(data2["data_tests"] !== undefined) + +(data2["tests"] !== undefined)) > 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0,keyword:"atMostOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.sources !== undefined){
let data46 = data.sources;
if((!(Array.isArray(data46))) && (data46 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources",keyword:"type",params:{type: schema194.properties.sources.type}});
errors++;
}
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key4 in data47){
if(!(func2.call(schema194.properties.sources.items.properties, key4))){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data47.name !== undefined){
if(typeof data47.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.description !== undefined){
let data49 = data47.description;
if((typeof data49 !== "string") && (data49 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/description",keyword:"type",params:{type: schema194.properties.sources.items.properties.description.type}});
errors++;
}
}
if(data47.meta !== undefined){
let data50 = data47.meta;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/meta",keyword:"type",params:{type: schema194.properties.sources.items.properties.meta.type}});
errors++;
}
}
if(data47.tags !== undefined){
let data51 = data47.tags;
if(((!(Array.isArray(data51))) && (typeof data51 !== "string")) && (data51 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tags",keyword:"type",params:{type: schema194.properties.sources.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data51)){
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
let data52 = data51[i9];
if((((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))) && (typeof data52 !== "boolean")) && (data52 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tags/" + i9,keyword:"type",params:{type: schema194.properties.sources.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data47.loader !== undefined){
let data53 = data47.loader;
if((typeof data53 !== "string") && (data53 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/loader",keyword:"type",params:{type: schema194.properties.sources.items.properties.loader.type}});
errors++;
}
}
if(data47.loaded_at_field !== undefined){
let data54 = data47.loaded_at_field;
if((typeof data54 !== "string") && (data54 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/loaded_at_field",keyword:"type",params:{type: schema194.properties.sources.items.properties.loaded_at_field.type}});
errors++;
}
}
if(data47.loaded_at_query !== undefined){
let data55 = data47.loaded_at_query;
if((typeof data55 !== "string") && (data55 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/loaded_at_query",keyword:"type",params:{type: schema194.properties.sources.items.properties.loaded_at_query.type}});
errors++;
}
}
if(data47.freshness !== undefined){
let data56 = data47.freshness;
if((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (data56 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/freshness",keyword:"type",params:{type: schema194.properties.sources.items.properties.freshness.type}});
errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key5 in data56){
if(!(((key5 === "warn_after") || (key5 === "error_after")) || (key5 === "filter"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/freshness",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data56.warn_after !== undefined){
if(!(validate599(data56.warn_after, {instancePath:instancePath+"/sources/" + i8+"/freshness/warn_after",parentData:data56,parentDataProperty:"warn_after",rootData}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data56.error_after !== undefined){
if(!(validate599(data56.error_after, {instancePath:instancePath+"/sources/" + i8+"/freshness/error_after",parentData:data56,parentDataProperty:"error_after",rootData}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data56.filter !== undefined){
let data59 = data56.filter;
if((typeof data59 !== "string") && (data59 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/freshness/filter",keyword:"type",params:{type: schema194.properties.sources.items.properties.freshness.properties.filter.type}});
errors++;
}
}
}
}
if(data47.quoting !== undefined){
let data60 = data47.quoting;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/quoting",keyword:"type",params:{type: schema194.properties.sources.items.properties.quoting.type}});
errors++;
}
}
if(data47.data_tests !== undefined){
let data61 = data47.data_tests;
if((!(Array.isArray(data61))) && (data61 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/data_tests",keyword:"type",params:{type: schema194.properties.sources.items.properties.data_tests.type}});
errors++;
}
}
if(data47.tests !== undefined){
let data62 = data47.tests;
if((!(Array.isArray(data62))) && (data62 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tests",keyword:"type",params:{type: schema194.properties.sources.items.properties.tests.type}});
errors++;
}
}
if(data47.config !== undefined){
if(!(validate583(data47.config, {instancePath:instancePath+"/sources/" + i8+"/config",parentData:data47,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data47.schema !== undefined){
let data64 = data47.schema;
if((typeof data64 !== "string") && (data64 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/schema",keyword:"type",params:{type: schema194.properties.sources.items.properties.schema.type}});
errors++;
}
}
if(data47.database !== undefined){
let data65 = data47.database;
if((typeof data65 !== "string") && (data65 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/database",keyword:"type",params:{type: schema194.properties.sources.items.properties.database.type}});
errors++;
}
}
if(data47.overrides !== undefined){
let data66 = data47.overrides;
if((typeof data66 !== "string") && (data66 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/overrides",keyword:"type",params:{type: schema194.properties.sources.items.properties.overrides.type}});
errors++;
}
}
if(data47.group !== undefined){
let data67 = data47.group;
if((typeof data67 !== "string") && (data67 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/group",keyword:"type",params:{type: schema194.properties.sources.items.properties.group.type}});
errors++;
}
}
if(data47.tables !== undefined){
let data68 = data47.tables;
if((!(Array.isArray(data68))) && (data68 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.type}});
errors++;
}
if(Array.isArray(data68)){
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
let data69 = data68[i10];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key6 in data69){
if(!(func2.call(schema194.properties.sources.items.properties.tables.items.properties, key6))){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10,keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data69.name !== undefined){
if(typeof data69.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data69.description !== undefined){
let data71 = data69.description;
if((typeof data71 !== "string") && (data71 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/description",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.description.type}});
errors++;
}
}
if(data69.meta !== undefined){
let data72 = data69.meta;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/meta",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.meta.type}});
errors++;
}
}
if(data69.tags !== undefined){
let data73 = data69.tags;
if(((!(Array.isArray(data73))) && (typeof data73 !== "string")) && (data73 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/tags",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data73)){
const len11 = data73.length;
for(let i11=0; i11<len11; i11++){
let data74 = data73[i11];
if((((typeof data74 !== "string") && (!((typeof data74 == "number") && (isFinite(data74))))) && (typeof data74 !== "boolean")) && (data74 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/tags/" + i11,keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data69.loader !== undefined){
let data75 = data69.loader;
if((typeof data75 !== "string") && (data75 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/loader",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.loader.type}});
errors++;
}
}
if(data69.loaded_at_field !== undefined){
let data76 = data69.loaded_at_field;
if((typeof data76 !== "string") && (data76 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/loaded_at_field",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.loaded_at_field.type}});
errors++;
}
}
if(data69.loaded_at_query !== undefined){
let data77 = data69.loaded_at_query;
if((typeof data77 !== "string") && (data77 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/loaded_at_query",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.loaded_at_query.type}});
errors++;
}
}
if(data69.freshness !== undefined){
let data78 = data69.freshness;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/freshness",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.freshness.type}});
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key7 in data78){
if(!(((key7 === "warn_after") || (key7 === "error_after")) || (key7 === "filter"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/freshness",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data78.warn_after !== undefined){
if(!(validate599(data78.warn_after, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/freshness/warn_after",parentData:data78,parentDataProperty:"warn_after",rootData}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data78.error_after !== undefined){
if(!(validate599(data78.error_after, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/freshness/error_after",parentData:data78,parentDataProperty:"error_after",rootData}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data78.filter !== undefined){
let data81 = data78.filter;
if((typeof data81 !== "string") && (data81 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/freshness/filter",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.freshness.properties.filter.type}});
errors++;
}
}
}
}
if(data69.quoting !== undefined){
let data82 = data69.quoting;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/quoting",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.quoting.type}});
errors++;
}
}
if(data69.data_tests !== undefined){
let data83 = data69.data_tests;
if((!(Array.isArray(data83))) && (data83 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/data_tests",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.data_tests.type}});
errors++;
}
}
if(data69.tests !== undefined){
let data84 = data69.tests;
if((!(Array.isArray(data84))) && (data84 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/tests",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.tests.type}});
errors++;
}
}
if(data69.config !== undefined){
if(!(validate583(data69.config, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/config",parentData:data69,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data69.columns !== undefined){
let data86 = data69.columns;
if((!(Array.isArray(data86))) && (data86 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/columns",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.columns.type}});
errors++;
}
if(Array.isArray(data86)){
const len12 = data86.length;
for(let i12=0; i12<len12; i12++){
if(!(validate587(data86[i12], {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/columns/" + i12,parentData:data86,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
}
}
if(data69.identifier !== undefined){
let data88 = data69.identifier;
if((typeof data88 !== "string") && (data88 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/identifier",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.identifier.type}});
errors++;
}
}
if(data69.external !== undefined){
let data89 = data69.external;
if((!(data89 && typeof data89 == "object" && !Array.isArray(data89))) && (data89 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/external",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.external.type}});
errors++;
}
}
if(data69.docs !== undefined){
let data90 = data69.docs;
if((!(data90 && typeof data90 == "object" && !Array.isArray(data90))) && (data90 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10+"/docs",keyword:"type",params:{type: schema194.properties.sources.items.properties.tables.items.properties.docs.type}});
errors++;
}
}
if((+(data69["data_tests"] !== undefined) + +(data69["tests"] !== undefined)) > 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10,keyword:"atMostOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8+"/tables/" + i10,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if((+(data47["data_tests"] !== undefined) + +(data47["tests"] !== undefined)) > 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8,keyword:"atMostOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i8,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.exposures !== undefined){
let data91 = data.exposures;
if((!(Array.isArray(data91))) && (data91 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures",keyword:"type",params:{type: schema194.properties.exposures.type}});
errors++;
}
if(Array.isArray(data91)){
const len13 = data91.length;
for(let i13=0; i13<len13; i13++){
let data92 = data91[i13];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data92.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data92.owner === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13,keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
for(const key8 in data92){
if(!(func2.call(schema194.properties.exposures.items.properties, key8))){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13,keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data92.name !== undefined){
if(typeof data92.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data92.description !== undefined){
let data94 = data92.description;
if((typeof data94 !== "string") && (data94 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/description",keyword:"type",params:{type: schema194.properties.exposures.items.properties.description.type}});
errors++;
}
}
if(data92.meta !== undefined){
let data95 = data92.meta;
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/meta",keyword:"type",params:{type: schema194.properties.exposures.items.properties.meta.type}});
errors++;
}
}
if(data92.tags !== undefined){
let data96 = data92.tags;
if(((!(Array.isArray(data96))) && (typeof data96 !== "string")) && (data96 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/tags",keyword:"type",params:{type: schema194.properties.exposures.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data96)){
const len14 = data96.length;
for(let i14=0; i14<len14; i14++){
let data97 = data96[i14];
if((((typeof data97 !== "string") && (!((typeof data97 == "number") && (isFinite(data97))))) && (typeof data97 !== "boolean")) && (data97 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/tags/" + i14,keyword:"type",params:{type: schema194.properties.exposures.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data92.label !== undefined){
let data98 = data92.label;
if((typeof data98 !== "string") && (data98 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/label",keyword:"type",params:{type: schema194.properties.exposures.items.properties.label.type}});
errors++;
}
}
if(data92.type !== undefined){
let data99 = data92.type;
if(typeof data99 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data99 === "dashboard") || (data99 === "notebook")) || (data99 === "analysis")) || (data99 === "ml")) || (data99 === "application"))){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/type",keyword:"enum",params:{allowedValues: schema194.properties.exposures.items.properties.type.enum}});
errors++;
}
}
if(data92.owner !== undefined){
let data100 = data92.owner;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.name !== undefined){
let data101 = data100.name;
if((typeof data101 !== "string") && (data101 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/owner/name",keyword:"type",params:{type: schema194.properties.exposures.items.properties.owner.properties.name.type}});
errors++;
}
}
if(data100.email !== undefined){
let data102 = data100.email;
if(((typeof data102 !== "string") && (!(Array.isArray(data102)))) && (data102 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/owner/email",keyword:"type",params:{type: schema194.properties.exposures.items.properties.owner.properties.email.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/owner",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data92.depends_on !== undefined){
let data103 = data92.depends_on;
if((!(Array.isArray(data103))) && (data103 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/depends_on",keyword:"type",params:{type: schema194.properties.exposures.items.properties.depends_on.type}});
errors++;
}
if(Array.isArray(data103)){
const len15 = data103.length;
for(let i15=0; i15<len15; i15++){
let data104 = data103[i15];
if(typeof data104 === "string"){
if(!pattern20.test(data104)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/depends_on/" + i15,keyword:"pattern",params:{pattern: "^\\s*(?:ref|source|metric)\\s*\\("}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/depends_on/" + i15,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data92.maturity !== undefined){
let data105 = data92.maturity;
if((typeof data105 !== "string") && (data105 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/maturity",keyword:"type",params:{type: schema194.properties.exposures.items.properties.maturity.type}});
errors++;
}
if(!((((data105 === "high") || (data105 === "medium")) || (data105 === "low")) || (data105 === null))){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/maturity",keyword:"enum",params:{allowedValues: schema194.properties.exposures.items.properties.maturity.enum}});
errors++;
}
}
if(data92.url !== undefined){
let data106 = data92.url;
if((typeof data106 !== "string") && (data106 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/url",keyword:"type",params:{type: schema194.properties.exposures.items.properties.url.type}});
errors++;
}
}
if(data92.config !== undefined){
let data107 = data92.config;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/config",keyword:"type",params:{type: schema194.properties.exposures.items.properties.config.type}});
errors++;
}
}
if(data92.enabled !== undefined){
let data108 = data92.enabled;
if((typeof data108 !== "boolean") && (data108 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13+"/enabled",keyword:"type",params:{type: schema194.properties.exposures.items.properties.enabled.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exposures/" + i13,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.seeds !== undefined){
let data109 = data.seeds;
if((!(Array.isArray(data109))) && (data109 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds",keyword:"type",params:{type: schema194.properties.seeds.type}});
errors++;
}
if(Array.isArray(data109)){
const len16 = data109.length;
for(let i16=0; i16<len16; i16++){
let data110 = data109[i16];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key9 in data110){
if(!(func2.call(schema194.properties.seeds.items.properties, key9))){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16,keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data110.name !== undefined){
if(typeof data110.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data110.description !== undefined){
let data112 = data110.description;
if((typeof data112 !== "string") && (data112 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/description",keyword:"type",params:{type: schema194.properties.seeds.items.properties.description.type}});
errors++;
}
}
if(data110.meta !== undefined){
let data113 = data110.meta;
if((!(data113 && typeof data113 == "object" && !Array.isArray(data113))) && (data113 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/meta",keyword:"type",params:{type: schema194.properties.seeds.items.properties.meta.type}});
errors++;
}
}
if(data110.tags !== undefined){
let data114 = data110.tags;
if(((!(Array.isArray(data114))) && (typeof data114 !== "string")) && (data114 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/tags",keyword:"type",params:{type: schema194.properties.seeds.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data114)){
const len17 = data114.length;
for(let i17=0; i17<len17; i17++){
let data115 = data114[i17];
if((((typeof data115 !== "string") && (!((typeof data115 == "number") && (isFinite(data115))))) && (typeof data115 !== "boolean")) && (data115 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/tags/" + i17,keyword:"type",params:{type: schema194.properties.seeds.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data110.config !== undefined){
if(!(validate583(data110.config, {instancePath:instancePath+"/seeds/" + i16+"/config",parentData:data110,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data110.columns !== undefined){
let data117 = data110.columns;
if((!(Array.isArray(data117))) && (data117 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/columns",keyword:"type",params:{type: schema194.properties.seeds.items.properties.columns.type}});
errors++;
}
if(Array.isArray(data117)){
const len18 = data117.length;
for(let i18=0; i18<len18; i18++){
if(!(validate587(data117[i18], {instancePath:instancePath+"/seeds/" + i16+"/columns/" + i18,parentData:data117,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
}
}
if(data110.data_tests !== undefined){
let data119 = data110.data_tests;
if((!(Array.isArray(data119))) && (data119 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/data_tests",keyword:"type",params:{type: schema194.properties.seeds.items.properties.data_tests.type}});
errors++;
}
}
if(data110.tests !== undefined){
let data120 = data110.tests;
if((!(Array.isArray(data120))) && (data120 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/tests",keyword:"type",params:{type: schema194.properties.seeds.items.properties.tests.type}});
errors++;
}
}
if(data110.docs !== undefined){
let data121 = data110.docs;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/docs",keyword:"type",params:{type: schema194.properties.seeds.items.properties.docs.type}});
errors++;
}
}
if(data110.group !== undefined){
let data122 = data110.group;
if((typeof data122 !== "string") && (data122 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16+"/group",keyword:"type",params:{type: schema194.properties.seeds.items.properties.group.type}});
errors++;
}
}
if((+(data110["data_tests"] !== undefined) + +(data110["tests"] !== undefined)) > 1){
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16,keyword:"atMostOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/seeds/" + i16,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.snapshots !== undefined){
let data123 = data.snapshots;
if((!(Array.isArray(data123))) && (data123 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots",keyword:"type",params:{type: schema194.properties.snapshots.type}});
errors++;
}
if(Array.isArray(data123)){
const len19 = data123.length;
for(let i19=0; i19<len19; i19++){
let data124 = data123[i19];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key10 in data124){
if(!(func2.call(schema194.properties.snapshots.items.properties, key10))){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19,keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data124.name !== undefined){
if(typeof data124.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data124.description !== undefined){
let data126 = data124.description;
if((typeof data126 !== "string") && (data126 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/description",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.description.type}});
errors++;
}
}
if(data124.meta !== undefined){
let data127 = data124.meta;
if((!(data127 && typeof data127 == "object" && !Array.isArray(data127))) && (data127 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/meta",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.meta.type}});
errors++;
}
}
if(data124.tags !== undefined){
let data128 = data124.tags;
if(((!(Array.isArray(data128))) && (typeof data128 !== "string")) && (data128 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/tags",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.tags.type}});
errors++;
}
if(Array.isArray(data128)){
const len20 = data128.length;
for(let i20=0; i20<len20; i20++){
let data129 = data128[i20];
if((((typeof data129 !== "string") && (!((typeof data129 == "number") && (isFinite(data129))))) && (typeof data129 !== "boolean")) && (data129 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/tags/" + i20,keyword:"type",params:{type: schema194.properties.snapshots.items.properties.tags.items.type}});
errors++;
}
}
}
}
if(data124.config !== undefined){
if(!(validate583(data124.config, {instancePath:instancePath+"/snapshots/" + i19+"/config",parentData:data124,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data124.columns !== undefined){
let data131 = data124.columns;
if((!(Array.isArray(data131))) && (data131 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/columns",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.columns.type}});
errors++;
}
if(Array.isArray(data131)){
const len21 = data131.length;
for(let i21=0; i21<len21; i21++){
if(!(validate587(data131[i21], {instancePath:instancePath+"/snapshots/" + i19+"/columns/" + i21,parentData:data131,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
}
}
if(data124.data_tests !== undefined){
let data133 = data124.data_tests;
if((!(Array.isArray(data133))) && (data133 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/data_tests",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.data_tests.type}});
errors++;
}
}
if(data124.tests !== undefined){
let data134 = data124.tests;
if((!(Array.isArray(data134))) && (data134 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/tests",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.tests.type}});
errors++;
}
}
if(data124.docs !== undefined){
let data135 = data124.docs;
if((!(data135 && typeof data135 == "object" && !Array.isArray(data135))) && (data135 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/docs",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.docs.type}});
errors++;
}
}
if(data124.group !== undefined){
let data136 = data124.group;
if((typeof data136 !== "string") && (data136 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/group",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.group.type}});
errors++;
}
}
if(data124.relation !== undefined){
let data137 = data124.relation;
if((typeof data137 !== "string") && (data137 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19+"/relation",keyword:"type",params:{type: schema194.properties.snapshots.items.properties.relation.type}});
errors++;
}
}
if((+(data124["data_tests"] !== undefined) + +(data124["tests"] !== undefined)) > 1){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19,keyword:"atMostOneOf",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/snapshots/" + i19,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.analyses !== undefined){
let data138 = data.analyses;
if((!(Array.isArray(data138))) && (data138 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/analyses",keyword:"type",params:{type: schema194.properties.analyses.type}});
errors++;
}
}
if(data.macros !== undefined){
let data139 = data.macros;
if((!(Array.isArray(data139))) && (data139 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/macros",keyword:"type",params:{type: schema194.properties.macros.type}});
errors++;
}
}
if(data.metrics !== undefined){
let data140 = data.metrics;
if((!(Array.isArray(data140))) && (data140 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",keyword:"type",params:{type: schema194.properties.metrics.type}});
errors++;
}
}
if(data.semantic_models !== undefined){
let data141 = data.semantic_models;
if((!(Array.isArray(data141))) && (data141 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/semantic_models",keyword:"type",params:{type: schema194.properties.semantic_models.type}});
errors++;
}
}
if(data.saved_queries !== undefined){
let data142 = data.saved_queries;
if((!(Array.isArray(data142))) && (data142 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/saved_queries",keyword:"type",params:{type: schema194.properties.saved_queries.type}});
errors++;
}
}
if(data.unit_tests !== undefined){
let data143 = data.unit_tests;
if((!(Array.isArray(data143))) && (data143 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/unit_tests",keyword:"type",params:{type: schema194.properties.unit_tests.type}});
errors++;
}
}
if(data.data_tests !== undefined){
let data144 = data.data_tests;
if((!(Array.isArray(data144))) && (data144 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/data_tests",keyword:"type",params:{type: schema194.properties.data_tests.type}});
errors++;
}
}
if(data.tests !== undefined){
let data145 = data.tests;
if((!(Array.isArray(data145))) && (data145 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: schema194.properties.tests.type}});
errors++;
}
}
if(data.groups !== undefined){
let data146 = data.groups;
if((!(Array.isArray(data146))) && (data146 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: schema194.properties.groups.type}});
errors++;
}
}
if(data.anchors !== undefined){
let data147 = data.anchors;
if((!(Array.isArray(data147))) && (data147 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/anchors",keyword:"type",params:{type: schema194.properties.anchors.type}});
errors++;
}
}
if(data.functions !== undefined){
let data148 = data.functions;
if((!(Array.isArray(data148))) && (data148 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/functions",keyword:"type",params:{type: schema194.properties.functions.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate582.errors = vErrors;
return errors === 0;
}

function add(errors, error) {
  return errors === null ? [error] : (errors.push(error), errors);
}
export default {
  'odcs-newer': part0,
  'odcs-3.0.0': part78,
  'odcs-3.0.1': part150,
  'odcs-3.0.2': part153,
  'odcs-3.1.0': part0,
  'dbt': part188,
};
