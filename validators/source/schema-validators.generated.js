// Generated from schemas/ by `npm run types`: change the schemas, not this file.
import { isRealDate } from '../text/calendar.ts';
import { codePoints } from './code-points.ts';
import { isOneLine } from './one-line.ts';
import { commonSchema, schemas } from './schemas.ts';

const schema19 = schemas["region"];
const schema21 = commonSchema.$defs.Id;
const func1 = codePoints;
const pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = commonSchema.$defs.IsoDate;
const formats2 = isRealDate;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = commonSchema.$defs.Printed;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = commonSchema.$defs.PrintedLine;
const formats0 = isOneLine;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[0-9]{2,3}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="region.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.level === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "level")) || (key0 === "code")) || (key0 === "status")) || (key0 === "repealed")) || (key0 === "period")) || (key0 === "coordinator"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats0(data1))){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema19.properties.name,data:data1};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!((data2 === "region") || (data2 === "municipality"))){
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.level.enum},schema:schema19.properties.level.enum,parentSchema:schema19.properties.level,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2,3}$"},schema:"^[0-9]{2,3}$",parentSchema:schema19.properties.code,data:data3};
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
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},schema:schema19.properties.code.type,parentSchema:schema19.properties.code,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!((((data4 === "draft") || (data4 === "adopted")) || (data4 === "repealed")) || (data4 === "none"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum},schema:schema19.properties.status.enum,parentSchema:schema19.properties.status,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.repealed !== undefined){
let data5 = data.repealed;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "on") || (key1 === "by"))){
const err13 = {instancePath:instancePath+"/repealed",schemaPath:"#/properties/repealed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.repealed,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.on !== undefined){
if(!(validate56(data5.on, {instancePath:instancePath+"/repealed/on",parentData:data5,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
if(!(validate58(data5.by, {instancePath:instancePath+"/repealed/by",parentData:data5,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/repealed",schemaPath:"#/properties/repealed/type",keyword:"type",params:{type: "object"},schema:schema19.properties.repealed.type,parentSchema:schema19.properties.repealed,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.period !== undefined){
let data8 = data.period;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.printed === undefined){
const err15 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "printed"},schema:schema19.properties.period.required,parentSchema:schema19.properties.period,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.from === undefined){
const err16 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.period.required,parentSchema:schema19.properties.period,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.to === undefined){
const err17 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.period.required,parentSchema:schema19.properties.period,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "printed") || (key2 === "from")) || (key2 === "to"))){
const err18 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.period,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.printed !== undefined){
if(!(validate60(data8.printed, {instancePath:instancePath+"/period/printed",parentData:data8,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data8.from !== undefined){
if(!(validate56(data8.from, {instancePath:instancePath+"/period/from",parentData:data8,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data8.to !== undefined){
if(!(validate56(data8.to, {instancePath:instancePath+"/period/to",parentData:data8,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},schema:schema19.properties.period.type,parentSchema:schema19.properties.period,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.coordinator !== undefined){
if(!(validate54(data.coordinator, {instancePath:instancePath+"/coordinator",parentData:data,parentDataProperty:"coordinator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema25 = schemas["provision"];

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = commonSchema.$defs.WebAddress;
const pattern5 = new RegExp("^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$"},schema:"^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = schemas["provision"].$defs.Official;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.post === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "post"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "post") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.post !== undefined){
if(!(validate66(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = schemas["provision"].$defs.Controller;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.post === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "post"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "post") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.post !== undefined){
if(!(validate66(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = commonSchema.$defs.ClauseNumber;
const pattern6 = new RegExp("^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$"},schema:"^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = schemas["provision"].$defs.Citation;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.act === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "act"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clause === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "act") || (key0 === "clause"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.act !== undefined){
if(!(validate88(data.act, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate85(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = commonSchema.$defs.Abbreviation;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$"},schema:"^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "short"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.means === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "means"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "means")) || (key0 === "clause"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(func1(data0) > 80){
const err3 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema35.properties.short,data:data0};
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
const err6 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "string"},schema:schema35.properties.short.type,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.means !== undefined){
if(!(validate96(data.means, {instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate98(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = schemas["provision"].$defs.Bullets;
const schema40 = commonSchema.$defs.BulletReference;
const pattern10 = new RegExp("^[0-9IVXLC]+(\\.[0-9]+)*(-abz|-pp)?-[0-9]+$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9IVXLC]+(\\.[0-9]+)*(-abz|-pp)?-[0-9]+$"},schema:"^[0-9IVXLC]+(\\.[0-9]+)*(-abz|-pp)?-[0-9]+$",parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func10 = Object.prototype.hasOwnProperty;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="provision.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "title")) || (key0 === "order")) || (key0 === "basis")) || (key0 === "abbreviations")) || (key0 === "directions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "provision") || (data0 === "concept")) || (data0 === "standard"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema25.properties.kind.enum},schema:schema25.properties.kind.enum,parentSchema:schema25.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate66(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err4 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "kind"},schema:schema25.properties.order.required,parentSchema:schema25.properties.order,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.issuer === undefined){
const err5 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema25.properties.order.required,parentSchema:schema25.properties.order,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(func10.call(schema25.properties.order.properties, key1))){
const err6 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.order,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(!(((data3 === "order") || (data3 === "directive")) || (data3 === "resolution"))){
const err7 = {instancePath:instancePath+"/order/kind",schemaPath:"#/properties/order/properties/kind/enum",keyword:"enum",params:{allowedValues: schema25.properties.order.properties.kind.enum},schema:schema25.properties.order.properties.kind.enum,parentSchema:schema25.properties.order.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.issuer !== undefined){
if(!(validate66(data2.issuer, {instancePath:instancePath+"/order/issuer",parentData:data2,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data2.number !== undefined){
let data5 = data2.number;
if(typeof data5 === "string"){
if(func1(data5) > 40){
const err8 = {instancePath:instancePath+"/order/number",schemaPath:"#/properties/order/properties/number/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema25.properties.order.properties.number,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data5) < 1){
const err9 = {instancePath:instancePath+"/order/number",schemaPath:"#/properties/order/properties/number/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema25.properties.order.properties.number,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data5))){
const err10 = {instancePath:instancePath+"/order/number",schemaPath:"#/properties/order/properties/number/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema25.properties.order.properties.number,data:data5};
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
const err11 = {instancePath:instancePath+"/order/number",schemaPath:"#/properties/order/properties/number/type",keyword:"type",params:{type: "string"},schema:schema25.properties.order.properties.number.type,parentSchema:schema25.properties.order.properties.number,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.date !== undefined){
if(!(validate69(data2.date, {instancePath:instancePath+"/order/date",parentData:data2,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data2.title !== undefined){
if(!(validate66(data2.title, {instancePath:instancePath+"/order/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data2.published !== undefined){
if(!(validate72(data2.published, {instancePath:instancePath+"/order/published",parentData:data2,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data2.signatory !== undefined){
if(!(validate74(data2.signatory, {instancePath:instancePath+"/order/signatory",parentData:data2,parentDataProperty:"signatory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data2.controller !== undefined){
if(!(validate78(data2.controller, {instancePath:instancePath+"/order/controller",parentData:data2,parentDataProperty:"controller",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data2.inForce !== undefined){
let data11 = data2.inForce;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.printed === undefined){
const err12 = {instancePath:instancePath+"/order/inForce",schemaPath:"#/properties/order/properties/inForce/required",keyword:"required",params:{missingProperty: "printed"},schema:schema25.properties.order.properties.inForce.required,parentSchema:schema25.properties.order.properties.inForce,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data11.clause === undefined){
const err13 = {instancePath:instancePath+"/order/inForce",schemaPath:"#/properties/order/properties/inForce/required",keyword:"required",params:{missingProperty: "clause"},schema:schema25.properties.order.properties.inForce.required,parentSchema:schema25.properties.order.properties.inForce,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "printed") || (key2 === "from")) || (key2 === "clause"))){
const err14 = {instancePath:instancePath+"/order/inForce",schemaPath:"#/properties/order/properties/inForce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema25.properties.order.properties.inForce,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.printed !== undefined){
if(!(validate82(data11.printed, {instancePath:instancePath+"/order/inForce/printed",parentData:data11,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data11.from !== undefined){
if(!(validate69(data11.from, {instancePath:instancePath+"/order/inForce/from",parentData:data11,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data11.clause !== undefined){
if(!(validate85(data11.clause, {instancePath:instancePath+"/order/inForce/clause",parentData:data11,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/order/inForce",schemaPath:"#/properties/order/properties/inForce/type",keyword:"type",params:{type: "object"},schema:schema25.properties.order.properties.inForce.type,parentSchema:schema25.properties.order.properties.inForce,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.repeals !== undefined){
let data15 = data2.repeals;
if(Array.isArray(data15)){
if(data15.length > 100){
const err16 = {instancePath:instancePath+"/order/repeals",schemaPath:"#/properties/order/properties/repeals/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.order.properties.repeals,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data15[i0], {instancePath:instancePath+"/order/repeals/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/order/repeals",schemaPath:"#/properties/order/properties/repeals/type",keyword:"type",params:{type: "array"},schema:schema25.properties.order.properties.repeals.type,parentSchema:schema25.properties.order.properties.repeals,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.amends !== undefined){
let data17 = data2.amends;
if(Array.isArray(data17)){
if(data17.length > 100){
const err18 = {instancePath:instancePath+"/order/amends",schemaPath:"#/properties/order/properties/amends/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.order.properties.amends,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data17[i1], {instancePath:instancePath+"/order/amends/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/order/amends",schemaPath:"#/properties/order/properties/amends/type",keyword:"type",params:{type: "array"},schema:schema25.properties.order.properties.amends.type,parentSchema:schema25.properties.order.properties.amends,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.annexes !== undefined){
let data19 = data2.annexes;
if(Array.isArray(data19)){
if(data19.length > 100){
const err20 = {instancePath:instancePath+"/order/annexes",schemaPath:"#/properties/order/properties/annexes/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.order.properties.annexes,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.number === undefined){
const err21 = {instancePath:instancePath+"/order/annexes/" + i2,schemaPath:"#/properties/order/properties/annexes/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema25.properties.order.properties.annexes.items.required,parentSchema:schema25.properties.order.properties.annexes.items,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data20.title === undefined){
const err22 = {instancePath:instancePath+"/order/annexes/" + i2,schemaPath:"#/properties/order/properties/annexes/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema25.properties.order.properties.annexes.items.required,parentSchema:schema25.properties.order.properties.annexes.items,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data20.document === undefined){
const err23 = {instancePath:instancePath+"/order/annexes/" + i2,schemaPath:"#/properties/order/properties/annexes/items/required",keyword:"required",params:{missingProperty: "document"},schema:schema25.properties.order.properties.annexes.items.required,parentSchema:schema25.properties.order.properties.annexes.items,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "number") || (key3 === "title")) || (key3 === "document"))){
const err24 = {instancePath:instancePath+"/order/annexes/" + i2,schemaPath:"#/properties/order/properties/annexes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema25.properties.order.properties.annexes.items,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.number !== undefined){
let data21 = data20.number;
if(typeof data21 === "string"){
if(func1(data21) > 10){
const err25 = {instancePath:instancePath+"/order/annexes/" + i2+"/number",schemaPath:"#/properties/order/properties/annexes/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 10},schema:10,parentSchema:schema25.properties.order.properties.annexes.items.properties.number,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func1(data21) < 1){
const err26 = {instancePath:instancePath+"/order/annexes/" + i2+"/number",schemaPath:"#/properties/order/properties/annexes/items/properties/number/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema25.properties.order.properties.annexes.items.properties.number,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats0(data21))){
const err27 = {instancePath:instancePath+"/order/annexes/" + i2+"/number",schemaPath:"#/properties/order/properties/annexes/items/properties/number/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema25.properties.order.properties.annexes.items.properties.number,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/order/annexes/" + i2+"/number",schemaPath:"#/properties/order/properties/annexes/items/properties/number/type",keyword:"type",params:{type: "string"},schema:schema25.properties.order.properties.annexes.items.properties.number.type,parentSchema:schema25.properties.order.properties.annexes.items.properties.number,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data20.title !== undefined){
if(!(validate66(data20.title, {instancePath:instancePath+"/order/annexes/" + i2+"/title",parentData:data20,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data20.document !== undefined){
let data23 = data20.document;
if(!(((data23 === "provision") || (data23 === "roadmap")) || (data23 === "indicators"))){
const err29 = {instancePath:instancePath+"/order/annexes/" + i2+"/document",schemaPath:"#/properties/order/properties/annexes/items/properties/document/enum",keyword:"enum",params:{allowedValues: schema25.properties.order.properties.annexes.items.properties.document.enum},schema:schema25.properties.order.properties.annexes.items.properties.document.enum,parentSchema:schema25.properties.order.properties.annexes.items.properties.document,data:data23};
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
const err30 = {instancePath:instancePath+"/order/annexes/" + i2,schemaPath:"#/properties/order/properties/annexes/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.order.properties.annexes.items.type,parentSchema:schema25.properties.order.properties.annexes.items,data:data20};
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
else {
const err31 = {instancePath:instancePath+"/order/annexes",schemaPath:"#/properties/order/properties/annexes/type",keyword:"type",params:{type: "array"},schema:schema25.properties.order.properties.annexes.type,parentSchema:schema25.properties.order.properties.annexes,data:data19};
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
const err32 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "object"},schema:schema25.properties.order.type,parentSchema:schema25.properties.order,data:data2};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.basis !== undefined){
let data24 = data.basis;
if(Array.isArray(data24)){
if(data24.length > 500){
const err33 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema25.properties.basis,data:data24};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate87(data24[i3], {instancePath:instancePath+"/basis/" + i3,parentData:data24,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "array"},schema:schema25.properties.basis.type,parentSchema:schema25.properties.basis,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.abbreviations !== undefined){
let data26 = data.abbreviations;
if(Array.isArray(data26)){
if(data26.length > 500){
const err35 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema25.properties.abbreviations,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(!(validate95(data26[i4], {instancePath:instancePath+"/abbreviations/" + i4,parentData:data26,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: "array"},schema:schema25.properties.abbreviations.type,parentSchema:schema25.properties.abbreviations,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.directions !== undefined){
let data28 = data.directions;
if(Array.isArray(data28)){
if(data28.length > 100){
const err37 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.directions,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.number === undefined){
const err38 = {instancePath:instancePath+"/directions/" + i5,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema25.properties.directions.items.required,parentSchema:schema25.properties.directions.items,data:data29};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data29.title === undefined){
const err39 = {instancePath:instancePath+"/directions/" + i5,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema25.properties.directions.items.required,parentSchema:schema25.properties.directions.items,data:data29};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data29.clause === undefined){
const err40 = {instancePath:instancePath+"/directions/" + i5,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema25.properties.directions.items.required,parentSchema:schema25.properties.directions.items,data:data29};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key4 in data29){
if(!(((((((key4 === "number") || (key4 === "title")) || (key4 === "clause")) || (key4 === "federal")) || (key4 === "includes")) || (key4 === "mechanisms")) || (key4 === "systemMeasures"))){
const err41 = {instancePath:instancePath+"/directions/" + i5,schemaPath:"#/properties/directions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema25.properties.directions.items,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data29.number !== undefined){
let data30 = data29.number;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err42 = {instancePath:instancePath+"/directions/" + i5+"/number",schemaPath:"#/properties/directions/items/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.directions.items.properties.number.type,parentSchema:schema25.properties.directions.items.properties.number,data:data30};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
const err43 = {instancePath:instancePath+"/directions/" + i5+"/number",schemaPath:"#/properties/directions/items/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema25.properties.directions.items.properties.number,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err44 = {instancePath:instancePath+"/directions/" + i5+"/number",schemaPath:"#/properties/directions/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.directions.items.properties.number,data:data30};
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
if(data29.title !== undefined){
if(!(validate66(data29.title, {instancePath:instancePath+"/directions/" + i5+"/title",parentData:data29,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data29.clause !== undefined){
if(!(validate85(data29.clause, {instancePath:instancePath+"/directions/" + i5+"/clause",parentData:data29,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data29.federal !== undefined){
if(!(validate103(data29.federal, {instancePath:instancePath+"/directions/" + i5+"/federal",parentData:data29,parentDataProperty:"federal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data29.includes !== undefined){
if(!(validate105(data29.includes, {instancePath:instancePath+"/directions/" + i5+"/includes",parentData:data29,parentDataProperty:"includes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data29.mechanisms !== undefined){
if(!(validate105(data29.mechanisms, {instancePath:instancePath+"/directions/" + i5+"/mechanisms",parentData:data29,parentDataProperty:"mechanisms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data29.systemMeasures !== undefined){
if(!(validate105(data29.systemMeasures, {instancePath:instancePath+"/directions/" + i5+"/systemMeasures",parentData:data29,parentDataProperty:"systemMeasures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/directions/" + i5,schemaPath:"#/properties/directions/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.directions.items.type,parentSchema:schema25.properties.directions.items,data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/type",keyword:"type",params:{type: "array"},schema:schema25.properties.directions.type,parentSchema:schema25.properties.directions,data:data28};
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
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema41 = schemas["subjects"];

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$"},schema:"^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = schemas["subjects"].$defs.FunctionEntry;

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data) < 1){
const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "clause")) || (key0 === "topics")) || (key0 === "notTopics"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate120(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate117(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.topics !== undefined){
let data2 = data.topics;
if(Array.isArray(data2)){
if(data2.length > 20){
const err5 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema45.properties.topics,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data2[i0], {instancePath:instancePath+"/topics/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema45.properties.topics.type,parentSchema:schema45.properties.topics,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.notTopics !== undefined){
let data4 = data.notTopics;
if(Array.isArray(data4)){
if(data4.length > 20){
const err7 = {instancePath:instancePath+"/notTopics",schemaPath:"#/properties/notTopics/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema45.properties.notTopics,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate112(data4[i1], {instancePath:instancePath+"/notTopics/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/notTopics",schemaPath:"#/properties/notTopics/type",keyword:"type",params:{type: "array"},schema:schema45.properties.notTopics.type,parentSchema:schema45.properties.notTopics,data:data4};
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
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="subjects.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjects === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "subjects")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subjects !== undefined){
let data0 = data.subjects;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema41.properties.subjects,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema41.properties.subjects.items.required,parentSchema:schema41.properties.subjects.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema41.properties.subjects.items.required,parentSchema:schema41.properties.subjects.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.kind === undefined){
const err5 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema41.properties.subjects.items.required,parentSchema:schema41.properties.subjects.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((((((key1 === "id") || (key1 === "name")) || (key1 === "short")) || (key1 === "aliases")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "clause")) || (key1 === "functions"))){
const err6 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema41.properties.subjects.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate112(data1.id, {instancePath:instancePath+"/subjects/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate114(data1.name, {instancePath:instancePath+"/subjects/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data1.short !== undefined){
let data4 = data1.short;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err7 = {instancePath:instancePath+"/subjects/" + i0+"/short",schemaPath:"#/properties/subjects/items/properties/short/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema41.properties.subjects.items.properties.short,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data4) < 1){
const err8 = {instancePath:instancePath+"/subjects/" + i0+"/short",schemaPath:"#/properties/subjects/items/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.subjects.items.properties.short,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data4))){
const err9 = {instancePath:instancePath+"/subjects/" + i0+"/short",schemaPath:"#/properties/subjects/items/properties/short/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema41.properties.subjects.items.properties.short,data:data4};
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
const err10 = {instancePath:instancePath+"/subjects/" + i0+"/short",schemaPath:"#/properties/subjects/items/properties/short/type",keyword:"type",params:{type: "string"},schema:schema41.properties.subjects.items.properties.short.type,parentSchema:schema41.properties.subjects.items.properties.short,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.aliases !== undefined){
let data5 = data1.aliases;
if(Array.isArray(data5)){
if(data5.length > 50){
const err11 = {instancePath:instancePath+"/subjects/" + i0+"/aliases",schemaPath:"#/properties/subjects/items/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema41.properties.subjects.items.properties.aliases,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func1(data6) > 400){
const err12 = {instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,schemaPath:"#/properties/subjects/items/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema41.properties.subjects.items.properties.aliases.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data6) < 1){
const err13 = {instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,schemaPath:"#/properties/subjects/items/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.subjects.items.properties.aliases.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats0(data6))){
const err14 = {instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,schemaPath:"#/properties/subjects/items/properties/aliases/items/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema41.properties.subjects.items.properties.aliases.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,schemaPath:"#/properties/subjects/items/properties/aliases/items/type",keyword:"type",params:{type: "string"},schema:schema41.properties.subjects.items.properties.aliases.items.type,parentSchema:schema41.properties.subjects.items.properties.aliases.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subjects/" + i0+"/aliases",schemaPath:"#/properties/subjects/items/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema41.properties.subjects.items.properties.aliases.type,parentSchema:schema41.properties.subjects.items.properties.aliases,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.kind !== undefined){
if(!(validate112(data1.kind, {instancePath:instancePath+"/subjects/" + i0+"/kind",parentData:data1,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data1.level !== undefined){
let data8 = data1.level;
if(!((((data8 === "federal") || (data8 === "regional")) || (data8 === "municipal")) || (data8 === "institutional"))){
const err17 = {instancePath:instancePath+"/subjects/" + i0+"/level",schemaPath:"#/properties/subjects/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema41.properties.subjects.items.properties.level.enum},schema:schema41.properties.subjects.items.properties.level.enum,parentSchema:schema41.properties.subjects.items.properties.level,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.clause !== undefined){
if(!(validate117(data1.clause, {instancePath:instancePath+"/subjects/" + i0+"/clause",parentData:data1,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data1.functions !== undefined){
let data10 = data1.functions;
if(Array.isArray(data10)){
if(data10.length > 500){
const err18 = {instancePath:instancePath+"/subjects/" + i0+"/functions",schemaPath:"#/properties/subjects/items/properties/functions/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema41.properties.subjects.items.properties.functions,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate119(data10[i2], {instancePath:instancePath+"/subjects/" + i0+"/functions/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/subjects/" + i0+"/functions",schemaPath:"#/properties/subjects/items/properties/functions/type",keyword:"type",params:{type: "array"},schema:schema41.properties.subjects.items.properties.functions.type,parentSchema:schema41.properties.subjects.items.properties.functions,data:data10};
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
const err20 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "object"},schema:schema41.properties.subjects.items.type,parentSchema:schema41.properties.subjects.items,data:data1};
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
const err21 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema41.properties.subjects.type,parentSchema:schema41.properties.subjects,data:data0};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema47 = schemas["roadmap"];

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9IVXLC]+(\\.[0-9]+)*(-abz|-pp)?-[0-9]+$"},schema:"^[0-9IVXLC]+(\\.[0-9]+)*(-abz|-pp)?-[0-9]+$",parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = schemas["roadmap"].$defs.Measure;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.responsible === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsible"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.executors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executors"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.deadline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadline"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.result === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "responsible")) || (key0 === "executors")) || (key0 === "deadline")) || (key0 === "result"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate127(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
let data1 = data.responsible;
if(Array.isArray(data1)){
if(data1.length > 50){
const err6 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema50.properties.responsible,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 400){
const err7 = {instancePath:instancePath+"/responsible/" + i0,schemaPath:"#/properties/responsible/items/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema50.properties.responsible.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/responsible/" + i0,schemaPath:"#/properties/responsible/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.responsible.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data2))){
const err9 = {instancePath:instancePath+"/responsible/" + i0,schemaPath:"#/properties/responsible/items/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema50.properties.responsible.items,data:data2};
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
const err10 = {instancePath:instancePath+"/responsible/" + i0,schemaPath:"#/properties/responsible/items/type",keyword:"type",params:{type: "string"},schema:schema50.properties.responsible.items.type,parentSchema:schema50.properties.responsible.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type: "array"},schema:schema50.properties.responsible.type,parentSchema:schema50.properties.responsible,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.executors !== undefined){
let data3 = data.executors;
if(Array.isArray(data3)){
if(data3.length > 50){
const err12 = {instancePath:instancePath+"/executors",schemaPath:"#/properties/executors/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema50.properties.executors,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func1(data4) > 400){
const err13 = {instancePath:instancePath+"/executors/" + i1,schemaPath:"#/properties/executors/items/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema50.properties.executors.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data4) < 1){
const err14 = {instancePath:instancePath+"/executors/" + i1,schemaPath:"#/properties/executors/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.executors.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats0(data4))){
const err15 = {instancePath:instancePath+"/executors/" + i1,schemaPath:"#/properties/executors/items/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema50.properties.executors.items,data:data4};
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
const err16 = {instancePath:instancePath+"/executors/" + i1,schemaPath:"#/properties/executors/items/type",keyword:"type",params:{type: "string"},schema:schema50.properties.executors.items.type,parentSchema:schema50.properties.executors.items,data:data4};
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
const err17 = {instancePath:instancePath+"/executors",schemaPath:"#/properties/executors/type",keyword:"type",params:{type: "array"},schema:schema50.properties.executors.type,parentSchema:schema50.properties.executors,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.deadline !== undefined){
let data5 = data.deadline;
if(typeof data5 === "string"){
if(func1(data5) > 1000){
const err18 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema50.properties.deadline,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data5) < 1){
const err19 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.deadline,data:data5};
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
const err20 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: "string"},schema:schema50.properties.deadline.type,parentSchema:schema50.properties.deadline,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.result !== undefined){
if(!(validate135(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "short"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.means === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "means"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "means")) || (key0 === "clause"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(func1(data0) > 80){
const err3 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema35.properties.short,data:data0};
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
const err6 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "string"},schema:schema35.properties.short.type,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.means !== undefined){
if(!(validate96(data.means, {instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate98(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern13 = new RegExp("^[0-9]+(\\.[0-9]+)*$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="roadmap.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.directions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directions"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "directions")) || (key0 === "abbreviations")) || (key0 === "columns")) || (key0 === "abbreviationsTitle"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate127(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.directions !== undefined){
let data1 = data.directions;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema47.properties.directions,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.number === undefined){
const err4 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema47.properties.directions.items.required,parentSchema:schema47.properties.directions.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.title === undefined){
const err5 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.properties.directions.items.required,parentSchema:schema47.properties.directions.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.systemMeasures === undefined){
const err6 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "systemMeasures"},schema:schema47.properties.directions.items.required,parentSchema:schema47.properties.directions.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "number") || (key1 === "title")) || (key1 === "systemMeasures"))){
const err7 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema47.properties.directions.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.number !== undefined){
let data3 = data2.number;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/directions/" + i0+"/number",schemaPath:"#/properties/directions/items/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.directions.items.properties.number.type,parentSchema:schema47.properties.directions.items.properties.number,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/directions/" + i0+"/number",schemaPath:"#/properties/directions/items/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema47.properties.directions.items.properties.number,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/directions/" + i0+"/number",schemaPath:"#/properties/directions/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema47.properties.directions.items.properties.number,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.title !== undefined){
if(!(validate127(data2.title, {instancePath:instancePath+"/directions/" + i0+"/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data2.systemMeasures !== undefined){
let data5 = data2.systemMeasures;
if(Array.isArray(data5)){
if(data5.length > 200){
const err11 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures",schemaPath:"#/properties/directions/items/properties/systemMeasures/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema47.properties.directions.items.properties.systemMeasures,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.number === undefined){
const err12 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,schemaPath:"#/properties/directions/items/properties/systemMeasures/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema47.properties.directions.items.properties.systemMeasures.items.required,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.title === undefined){
const err13 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,schemaPath:"#/properties/directions/items/properties/systemMeasures/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.properties.directions.items.properties.systemMeasures.items.required,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.measures === undefined){
const err14 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,schemaPath:"#/properties/directions/items/properties/systemMeasures/items/required",keyword:"required",params:{missingProperty: "measures"},schema:schema47.properties.directions.items.properties.systemMeasures.items.required,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "number") || (key2 === "title")) || (key2 === "provision")) || (key2 === "measures"))){
const err15 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,schemaPath:"#/properties/directions/items/properties/systemMeasures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.number !== undefined){
let data7 = data6.number;
if(typeof data7 === "string"){
if(func1(data7) > 20){
const err16 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/number",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.number,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern13.test(data7)){
const err17 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/number",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"},schema:"^[0-9]+(\\.[0-9]+)*$",parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.number,data:data7};
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
const err18 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/number",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/number/type",keyword:"type",params:{type: "string"},schema:schema47.properties.directions.items.properties.systemMeasures.items.properties.number.type,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.number,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.title !== undefined){
if(!(validate127(data6.title, {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/title",parentData:data6,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data6.provision !== undefined){
let data9 = data6.provision;
if(Array.isArray(data9)){
if(data9.length > 50){
const err19 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/provision",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/provision/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.provision,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate131(data9[i2], {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/provision/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/provision",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/provision/type",keyword:"type",params:{type: "array"},schema:schema47.properties.directions.items.properties.systemMeasures.items.properties.provision.type,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.provision,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.measures !== undefined){
let data11 = data6.measures;
if(Array.isArray(data11)){
if(data11.length > 500){
const err21 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/measures",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/measures/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.measures,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate133(data11[i3], {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/measures/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/measures",schemaPath:"#/properties/directions/items/properties/systemMeasures/items/properties/measures/type",keyword:"type",params:{type: "array"},schema:schema47.properties.directions.items.properties.systemMeasures.items.properties.measures.type,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items.properties.measures,data:data11};
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
else {
const err23 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,schemaPath:"#/properties/directions/items/properties/systemMeasures/items/type",keyword:"type",params:{type: "object"},schema:schema47.properties.directions.items.properties.systemMeasures.items.type,parentSchema:schema47.properties.directions.items.properties.systemMeasures.items,data:data6};
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
const err24 = {instancePath:instancePath+"/directions/" + i0+"/systemMeasures",schemaPath:"#/properties/directions/items/properties/systemMeasures/type",keyword:"type",params:{type: "array"},schema:schema47.properties.directions.items.properties.systemMeasures.type,parentSchema:schema47.properties.directions.items.properties.systemMeasures,data:data5};
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
const err25 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/type",keyword:"type",params:{type: "object"},schema:schema47.properties.directions.items.type,parentSchema:schema47.properties.directions.items,data:data2};
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
const err26 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/type",keyword:"type",params:{type: "array"},schema:schema47.properties.directions.type,parentSchema:schema47.properties.directions,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.abbreviations !== undefined){
let data13 = data.abbreviations;
if(Array.isArray(data13)){
if(data13.length > 500){
const err27 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema47.properties.abbreviations,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate138(data13[i4], {instancePath:instancePath+"/abbreviations/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: "array"},schema:schema47.properties.abbreviations.type,parentSchema:schema47.properties.abbreviations,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.columns !== undefined){
let data15 = data.columns;
if(Array.isArray(data15)){
if(data15.length > 30){
const err29 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema47.properties.columns,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(!(validate127(data15[i5], {instancePath:instancePath+"/columns/" + i5,parentData:data15,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema47.properties.columns.type,parentSchema:schema47.properties.columns,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.abbreviationsTitle !== undefined){
if(!(validate127(data.abbreviationsTitle, {instancePath:instancePath+"/abbreviationsTitle",parentData:data,parentDataProperty:"abbreviationsTitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema53 = schemas["indicators"];

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = commonSchema.$defs.Year;
const pattern15 = new RegExp("^[0-9]{4}(-[0-9]{4})?$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{4})?$"},schema:"^[0-9]{4}(-[0-9]{4})?$",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$"},schema:"^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "short"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.means === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "means"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "means")) || (key0 === "clause"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(func1(data0) > 80){
const err3 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema35.properties.short,data:data0};
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
const err6 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "string"},schema:schema35.properties.short.type,parentSchema:schema35.properties.short,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.means !== undefined){
if(!(validate96(data.means, {instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate98(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern18 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2]))?$", "u");

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="indicators.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.years === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "years"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.indicators === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "years")) || (key0 === "indicators")) || (key0 === "abbreviations")) || (key0 === "columns")) || (key0 === "abbreviationsTitle"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate145(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.years !== undefined){
let data1 = data.years;
if(Array.isArray(data1)){
if(data1.length > 50){
const err3 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema53.properties.years,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 0){
const err4 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema53.properties.years,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data1[i0], {instancePath:instancePath+"/years/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type: "array"},schema:schema53.properties.years.type,parentSchema:schema53.properties.years,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.indicators !== undefined){
let data3 = data.indicators;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err6 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema53.properties.indicators,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err7 = {instancePath:instancePath+"/indicators/" + i1,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema53.properties.indicators.items.required,parentSchema:schema53.properties.indicators.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!(func10.call(schema53.properties.indicators.items.properties, key1))){
const err8 = {instancePath:instancePath+"/indicators/" + i1,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema53.properties.indicators.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.number !== undefined){
let data5 = data4.number;
if(typeof data5 === "string"){
if(func1(data5) > 20){
const err9 = {instancePath:instancePath+"/indicators/" + i1+"/number",schemaPath:"#/properties/indicators/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema53.properties.indicators.items.properties.number,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern13.test(data5)){
const err10 = {instancePath:instancePath+"/indicators/" + i1+"/number",schemaPath:"#/properties/indicators/items/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"},schema:"^[0-9]+(\\.[0-9]+)*$",parentSchema:schema53.properties.indicators.items.properties.number,data:data5};
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
const err11 = {instancePath:instancePath+"/indicators/" + i1+"/number",schemaPath:"#/properties/indicators/items/properties/number/type",keyword:"type",params:{type: "string"},schema:schema53.properties.indicators.items.properties.number.type,parentSchema:schema53.properties.indicators.items.properties.number,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.name !== undefined){
if(!(validate145(data4.name, {instancePath:instancePath+"/indicators/" + i1+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data4.federal !== undefined){
if(!(validate150(data4.federal, {instancePath:instancePath+"/indicators/" + i1+"/federal",parentData:data4,parentDataProperty:"federal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data4.better !== undefined){
let data8 = data4.better;
if(!((data8 === "higher") || (data8 === "lower"))){
const err12 = {instancePath:instancePath+"/indicators/" + i1+"/better",schemaPath:"#/properties/indicators/items/properties/better/enum",keyword:"enum",params:{allowedValues: schema53.properties.indicators.items.properties.better.enum},schema:schema53.properties.indicators.items.properties.better.enum,parentSchema:schema53.properties.indicators.items.properties.better,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.baseline !== undefined){
let data9 = data4.baseline;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.at === undefined){
const err13 = {instancePath:instancePath+"/indicators/" + i1+"/baseline",schemaPath:"#/properties/indicators/items/properties/baseline/required",keyword:"required",params:{missingProperty: "at"},schema:schema53.properties.indicators.items.properties.baseline.required,parentSchema:schema53.properties.indicators.items.properties.baseline,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.value === undefined){
const err14 = {instancePath:instancePath+"/indicators/" + i1+"/baseline",schemaPath:"#/properties/indicators/items/properties/baseline/required",keyword:"required",params:{missingProperty: "value"},schema:schema53.properties.indicators.items.properties.baseline.required,parentSchema:schema53.properties.indicators.items.properties.baseline,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "at") || (key2 === "value"))){
const err15 = {instancePath:instancePath+"/indicators/" + i1+"/baseline",schemaPath:"#/properties/indicators/items/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema53.properties.indicators.items.properties.baseline,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.at !== undefined){
let data10 = data9.at;
if(typeof data10 === "string"){
if(!pattern18.test(data10)){
const err16 = {instancePath:instancePath+"/indicators/" + i1+"/baseline/at",schemaPath:"#/properties/indicators/items/properties/baseline/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},schema:"^[0-9]{4}(-(0[1-9]|1[0-2]))?$",parentSchema:schema53.properties.indicators.items.properties.baseline.properties.at,data:data10};
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
const err17 = {instancePath:instancePath+"/indicators/" + i1+"/baseline/at",schemaPath:"#/properties/indicators/items/properties/baseline/properties/at/type",keyword:"type",params:{type: "string"},schema:schema53.properties.indicators.items.properties.baseline.properties.at.type,parentSchema:schema53.properties.indicators.items.properties.baseline.properties.at,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.value !== undefined){
let data11 = data9.value;
if(typeof data11 === "string"){
if(func1(data11) > 200){
const err18 = {instancePath:instancePath+"/indicators/" + i1+"/baseline/value",schemaPath:"#/properties/indicators/items/properties/baseline/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema53.properties.indicators.items.properties.baseline.properties.value,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data11) < 1){
const err19 = {instancePath:instancePath+"/indicators/" + i1+"/baseline/value",schemaPath:"#/properties/indicators/items/properties/baseline/properties/value/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.indicators.items.properties.baseline.properties.value,data:data11};
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
const err20 = {instancePath:instancePath+"/indicators/" + i1+"/baseline/value",schemaPath:"#/properties/indicators/items/properties/baseline/properties/value/type",keyword:"type",params:{type: "string"},schema:schema53.properties.indicators.items.properties.baseline.properties.value.type,parentSchema:schema53.properties.indicators.items.properties.baseline.properties.value,data:data11};
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
const err21 = {instancePath:instancePath+"/indicators/" + i1+"/baseline",schemaPath:"#/properties/indicators/items/properties/baseline/type",keyword:"type",params:{type: "object"},schema:schema53.properties.indicators.items.properties.baseline.type,parentSchema:schema53.properties.indicators.items.properties.baseline,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.targets !== undefined){
let data12 = data4.targets;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 50){
const err22 = {instancePath:instancePath+"/indicators/" + i1+"/targets",schemaPath:"#/properties/indicators/items/properties/targets/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema53.properties.indicators.items.properties.targets,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data12){
const _errs25 = errors;
if(!(validate147(key3, {instancePath:instancePath+"/indicators/" + i1+"/targets",parentData:data12,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid7 = _errs25 === errors;
if(!valid7){
const err23 = {instancePath:instancePath+"/indicators/" + i1+"/targets",schemaPath:"#/properties/indicators/items/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema53.properties.indicators.items.properties.targets.propertyNames,parentSchema:schema53.properties.indicators.items.properties.targets,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key4 in data12){
let data13 = data12[key4];
if(typeof data13 === "string"){
if(func1(data13) > 200){
const err24 = {instancePath:instancePath+"/indicators/" + i1+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/items/properties/targets/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema53.properties.indicators.items.properties.targets.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data13) < 1){
const err25 = {instancePath:instancePath+"/indicators/" + i1+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/items/properties/targets/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.indicators.items.properties.targets.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/indicators/" + i1+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/indicators/items/properties/targets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema53.properties.indicators.items.properties.targets.additionalProperties.type,parentSchema:schema53.properties.indicators.items.properties.targets.additionalProperties,data:data13};
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
else {
const err27 = {instancePath:instancePath+"/indicators/" + i1+"/targets",schemaPath:"#/properties/indicators/items/properties/targets/type",keyword:"type",params:{type: "object"},schema:schema53.properties.indicators.items.properties.targets.type,parentSchema:schema53.properties.indicators.items.properties.targets,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.clause !== undefined){
if(!(validate153(data4.clause, {instancePath:instancePath+"/indicators/" + i1+"/clause",parentData:data4,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data4.collection !== undefined){
if(!(validate155(data4.collection, {instancePath:instancePath+"/indicators/" + i1+"/collection",parentData:data4,parentDataProperty:"collection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data4.formulas !== undefined){
let data16 = data4.formulas;
if(Array.isArray(data16)){
if(data16.length > 10){
const err28 = {instancePath:instancePath+"/indicators/" + i1+"/formulas",schemaPath:"#/properties/indicators/items/properties/formulas/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema53.properties.indicators.items.properties.formulas,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.printed === undefined){
const err29 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2,schemaPath:"#/properties/indicators/items/properties/formulas/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema53.properties.indicators.items.properties.formulas.items.required,parentSchema:schema53.properties.indicators.items.properties.formulas.items,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "printed") || (key5 === "where")) || (key5 === "symbols"))){
const err30 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2,schemaPath:"#/properties/indicators/items/properties/formulas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema53.properties.indicators.items.properties.formulas.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.printed !== undefined){
if(!(validate155(data17.printed, {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/printed",parentData:data17,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data17.where !== undefined){
if(!(validate155(data17.where, {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/where",parentData:data17,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data17.symbols !== undefined){
let data20 = data17.symbols;
if(Array.isArray(data20)){
if(data20.length > 50){
const err31 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols",schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.symbol === undefined){
const err32 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3,schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/required",keyword:"required",params:{missingProperty: "symbol"},schema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.required,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data21.means === undefined){
const err33 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3,schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/required",keyword:"required",params:{missingProperty: "means"},schema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.required,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key6 in data21){
if(!((key6 === "symbol") || (key6 === "means"))){
const err34 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3,schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data21.symbol !== undefined){
let data22 = data21.symbol;
if(typeof data22 === "string"){
if(func1(data22) > 40){
const err35 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3+"/symbol",schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/properties/symbol/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.properties.symbol,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data22) < 1){
const err36 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3+"/symbol",schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/properties/symbol/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.properties.symbol,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats0(data22))){
const err37 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3+"/symbol",schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/properties/symbol/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.properties.symbol,data:data22};
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
const err38 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3+"/symbol",schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/properties/symbol/type",keyword:"type",params:{type: "string"},schema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.properties.symbol.type,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.properties.symbol,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.means !== undefined){
if(!(validate155(data21.means, {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3+"/means",parentData:data21,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols/" + i3,schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/items/type",keyword:"type",params:{type: "object"},schema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items.type,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.items,data:data21};
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
else {
const err40 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2+"/symbols",schemaPath:"#/properties/indicators/items/properties/formulas/items/properties/symbols/type",keyword:"type",params:{type: "array"},schema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols.type,parentSchema:schema53.properties.indicators.items.properties.formulas.items.properties.symbols,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/indicators/" + i1+"/formulas/" + i2,schemaPath:"#/properties/indicators/items/properties/formulas/items/type",keyword:"type",params:{type: "object"},schema:schema53.properties.indicators.items.properties.formulas.items.type,parentSchema:schema53.properties.indicators.items.properties.formulas.items,data:data17};
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
const err42 = {instancePath:instancePath+"/indicators/" + i1+"/formulas",schemaPath:"#/properties/indicators/items/properties/formulas/type",keyword:"type",params:{type: "array"},schema:schema53.properties.indicators.items.properties.formulas.type,parentSchema:schema53.properties.indicators.items.properties.formulas,data:data16};
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
const err43 = {instancePath:instancePath+"/indicators/" + i1,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"},schema:schema53.properties.indicators.items.type,parentSchema:schema53.properties.indicators.items,data:data4};
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
const err44 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},schema:schema53.properties.indicators.type,parentSchema:schema53.properties.indicators,data:data3};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.abbreviations !== undefined){
let data24 = data.abbreviations;
if(Array.isArray(data24)){
if(data24.length > 500){
const err45 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema53.properties.abbreviations,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(!(validate160(data24[i4], {instancePath:instancePath+"/abbreviations/" + i4,parentData:data24,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/abbreviations",schemaPath:"#/properties/abbreviations/type",keyword:"type",params:{type: "array"},schema:schema53.properties.abbreviations.type,parentSchema:schema53.properties.abbreviations,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.columns !== undefined){
let data26 = data.columns;
if(Array.isArray(data26)){
if(data26.length > 30){
const err47 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema53.properties.columns,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(!(validate145(data26[i5], {instancePath:instancePath+"/columns/" + i5,parentData:data26,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema53.properties.columns.type,parentSchema:schema53.properties.columns,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.abbreviationsTitle !== undefined){
if(!(validate145(data.abbreviationsTitle, {instancePath:instancePath+"/abbreviationsTitle",parentData:data,parentDataProperty:"abbreviationsTitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema60 = schemas["terms"];

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="terms.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "terms")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.terms !== undefined){
let data0 = data.terms;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema60.properties.terms,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema60.properties.terms.items.required,parentSchema:schema60.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.term === undefined){
const err4 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "term"},schema:schema60.properties.terms.items.required,parentSchema:schema60.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.text === undefined){
const err5 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema60.properties.terms.items.required,parentSchema:schema60.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "term")) || (key1 === "short")) || (key1 === "text"))){
const err6 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema60.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate167(data1.id, {instancePath:instancePath+"/terms/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data1.term !== undefined){
let data3 = data1.term;
if(typeof data3 === "string"){
if(func1(data3) > 400){
const err7 = {instancePath:instancePath+"/terms/" + i0+"/term",schemaPath:"#/properties/terms/items/properties/term/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema60.properties.terms.items.properties.term,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/terms/" + i0+"/term",schemaPath:"#/properties/terms/items/properties/term/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.terms.items.properties.term,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data3))){
const err9 = {instancePath:instancePath+"/terms/" + i0+"/term",schemaPath:"#/properties/terms/items/properties/term/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema60.properties.terms.items.properties.term,data:data3};
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
const err10 = {instancePath:instancePath+"/terms/" + i0+"/term",schemaPath:"#/properties/terms/items/properties/term/type",keyword:"type",params:{type: "string"},schema:schema60.properties.terms.items.properties.term.type,parentSchema:schema60.properties.terms.items.properties.term,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.short !== undefined){
let data4 = data1.short;
if(typeof data4 === "string"){
if(func1(data4) > 80){
const err11 = {instancePath:instancePath+"/terms/" + i0+"/short",schemaPath:"#/properties/terms/items/properties/short/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema60.properties.terms.items.properties.short,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/terms/" + i0+"/short",schemaPath:"#/properties/terms/items/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.terms.items.properties.short,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats0(data4))){
const err13 = {instancePath:instancePath+"/terms/" + i0+"/short",schemaPath:"#/properties/terms/items/properties/short/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema60.properties.terms.items.properties.short,data:data4};
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
const err14 = {instancePath:instancePath+"/terms/" + i0+"/short",schemaPath:"#/properties/terms/items/properties/short/type",keyword:"type",params:{type: "string"},schema:schema60.properties.terms.items.properties.short.type,parentSchema:schema60.properties.terms.items.properties.short,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.text !== undefined){
if(!(validate169(data1.text, {instancePath:instancePath+"/terms/" + i0+"/text",parentData:data1,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "object"},schema:schema60.properties.terms.items.type,parentSchema:schema60.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},schema:schema60.properties.terms.type,parentSchema:schema60.properties.terms,data:data0};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema63 = schemas["interactions"];

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$"},schema:"^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="interactions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interactions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interactions"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "interactions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.interactions !== undefined){
let data0 = data.interactions;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/interactions",schemaPath:"#/properties/interactions/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema63.properties.interactions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.number === undefined){
const err3 = {instancePath:instancePath+"/interactions/" + i0,schemaPath:"#/properties/interactions/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema63.properties.interactions.items.required,parentSchema:schema63.properties.interactions.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.rows === undefined){
const err4 = {instancePath:instancePath+"/interactions/" + i0,schemaPath:"#/properties/interactions/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema63.properties.interactions.items.required,parentSchema:schema63.properties.interactions.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "number") || (key1 === "rows"))){
const err5 = {instancePath:instancePath+"/interactions/" + i0,schemaPath:"#/properties/interactions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema63.properties.interactions.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.number !== undefined){
if(!(validate172(data1.number, {instancePath:instancePath+"/interactions/" + i0+"/number",parentData:data1,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data1.rows !== undefined){
let data3 = data1.rows;
if(Array.isArray(data3)){
if(data3.length > 200){
const err6 = {instancePath:instancePath+"/interactions/" + i0+"/rows",schemaPath:"#/properties/interactions/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema63.properties.interactions.items.properties.rows,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subject === undefined){
const err7 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,schemaPath:"#/properties/interactions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "subject"},schema:schema63.properties.interactions.items.properties.rows.items.required,parentSchema:schema63.properties.interactions.items.properties.rows.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.actions === undefined){
const err8 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,schemaPath:"#/properties/interactions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "actions"},schema:schema63.properties.interactions.items.properties.rows.items.required,parentSchema:schema63.properties.interactions.items.properties.rows.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "subject") || (key2 === "actions"))){
const err9 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,schemaPath:"#/properties/interactions/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema63.properties.interactions.items.properties.rows.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.subject !== undefined){
let data5 = data4.subject;
if(typeof data5 === "string"){
if(func1(data5) > 400){
const err10 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data5) < 1){
const err11 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data5))){
const err12 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/subject/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema63.properties.interactions.items.properties.rows.items.properties.subject.type,parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.actions !== undefined){
let data6 = data4.actions;
if(Array.isArray(data6)){
if(data6.length > 100){
const err14 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/actions/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.actions,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.actions,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate174(data6[i2], {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions",schemaPath:"#/properties/interactions/items/properties/rows/items/properties/actions/type",keyword:"type",params:{type: "array"},schema:schema63.properties.interactions.items.properties.rows.items.properties.actions.type,parentSchema:schema63.properties.interactions.items.properties.rows.items.properties.actions,data:data6};
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
const err17 = {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,schemaPath:"#/properties/interactions/items/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema63.properties.interactions.items.properties.rows.items.type,parentSchema:schema63.properties.interactions.items.properties.rows.items,data:data4};
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
const err18 = {instancePath:instancePath+"/interactions/" + i0+"/rows",schemaPath:"#/properties/interactions/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema63.properties.interactions.items.properties.rows.type,parentSchema:schema63.properties.interactions.items.properties.rows,data:data3};
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
const err19 = {instancePath:instancePath+"/interactions/" + i0,schemaPath:"#/properties/interactions/items/type",keyword:"type",params:{type: "object"},schema:schema63.properties.interactions.items.type,parentSchema:schema63.properties.interactions.items,data:data1};
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
const err20 = {instancePath:instancePath+"/interactions",schemaPath:"#/properties/interactions/type",keyword:"type",params:{type: "array"},schema:schema63.properties.interactions.type,parentSchema:schema63.properties.interactions,data:data0};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema66 = schemas["tables"];

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tables.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tables === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "tables")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tables !== undefined){
let data0 = data.tables;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema66.properties.tables,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema66.properties.tables.items.required,parentSchema:schema66.properties.tables.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.columns === undefined){
const err4 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "columns"},schema:schema66.properties.tables.items.required,parentSchema:schema66.properties.tables.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.rows === undefined){
const err5 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema66.properties.tables.items.required,parentSchema:schema66.properties.tables.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "caption")) || (key1 === "columns")) || (key1 === "rows"))){
const err6 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema66.properties.tables.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate177(data1.id, {instancePath:instancePath+"/tables/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data1.caption !== undefined){
if(!(validate179(data1.caption, {instancePath:instancePath+"/tables/" + i0+"/caption",parentData:data1,parentDataProperty:"caption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data1.columns !== undefined){
let data4 = data1.columns;
if(Array.isArray(data4)){
if(data4.length > 30){
const err7 = {instancePath:instancePath+"/tables/" + i0+"/columns",schemaPath:"#/properties/tables/items/properties/columns/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema66.properties.tables.items.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/tables/" + i0+"/columns",schemaPath:"#/properties/tables/items/properties/columns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.tables.items.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) > 2000){
const err9 = {instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,schemaPath:"#/properties/tables/items/properties/columns/items/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema66.properties.tables.items.properties.columns.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data5))){
const err10 = {instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,schemaPath:"#/properties/tables/items/properties/columns/items/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema66.properties.tables.items.properties.columns.items,data:data5};
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
const err11 = {instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.tables.items.properties.columns.items.type,parentSchema:schema66.properties.tables.items.properties.columns.items,data:data5};
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
const err12 = {instancePath:instancePath+"/tables/" + i0+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema66.properties.tables.items.properties.columns.type,parentSchema:schema66.properties.tables.items.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.rows !== undefined){
let data6 = data1.rows;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err13 = {instancePath:instancePath+"/tables/" + i0+"/rows",schemaPath:"#/properties/tables/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema66.properties.tables.items.properties.rows,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(Array.isArray(data7)){
if(data7.length > 30){
const err14 = {instancePath:instancePath+"/tables/" + i0+"/rows/" + i2,schemaPath:"#/properties/tables/items/properties/rows/items/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema66.properties.tables.items.properties.rows.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(func1(data8) > 20000){
const err15 = {instancePath:instancePath+"/tables/" + i0+"/rows/" + i2+"/" + i3,schemaPath:"#/properties/tables/items/properties/rows/items/items/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema66.properties.tables.items.properties.rows.items.items,data:data8};
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
const err16 = {instancePath:instancePath+"/tables/" + i0+"/rows/" + i2+"/" + i3,schemaPath:"#/properties/tables/items/properties/rows/items/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.tables.items.properties.rows.items.items.type,parentSchema:schema66.properties.tables.items.properties.rows.items.items,data:data8};
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
const err17 = {instancePath:instancePath+"/tables/" + i0+"/rows/" + i2,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "array"},schema:schema66.properties.tables.items.properties.rows.items.type,parentSchema:schema66.properties.tables.items.properties.rows.items,data:data7};
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
const err18 = {instancePath:instancePath+"/tables/" + i0+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema66.properties.tables.items.properties.rows.type,parentSchema:schema66.properties.tables.items.properties.rows,data:data6};
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
const err19 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},schema:schema66.properties.tables.items.type,parentSchema:schema66.properties.tables.items,data:data1};
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
const err20 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},schema:schema66.properties.tables.type,parentSchema:schema66.properties.tables,data:data0};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema69 = schemas["statistics"];

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$"},schema:"^(order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="statistics.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statistics === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statistics"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "statistics")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.statistics !== undefined){
let data0 = data.statistics;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema69.properties.statistics,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/statistics/" + i0,schemaPath:"#/properties/statistics/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema69.properties.statistics.items.required,parentSchema:schema69.properties.statistics.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.clause === undefined){
const err4 = {instancePath:instancePath+"/statistics/" + i0,schemaPath:"#/properties/statistics/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema69.properties.statistics.items.required,parentSchema:schema69.properties.statistics.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.unit === undefined){
const err5 = {instancePath:instancePath+"/statistics/" + i0,schemaPath:"#/properties/statistics/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema69.properties.statistics.items.required,parentSchema:schema69.properties.statistics.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.total === undefined){
const err6 = {instancePath:instancePath+"/statistics/" + i0,schemaPath:"#/properties/statistics/items/required",keyword:"required",params:{missingProperty: "total"},schema:schema69.properties.statistics.items.required,parentSchema:schema69.properties.statistics.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "clause")) || (key1 === "unit")) || (key1 === "total")) || (key1 === "parts")) || (key1 === "among"))){
const err7 = {instancePath:instancePath+"/statistics/" + i0,schemaPath:"#/properties/statistics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema69.properties.statistics.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate182(data1.id, {instancePath:instancePath+"/statistics/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data1.clause !== undefined){
if(!(validate184(data1.clause, {instancePath:instancePath+"/statistics/" + i0+"/clause",parentData:data1,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data1.unit !== undefined){
let data4 = data1.unit;
if(typeof data4 === "string"){
if(func1(data4) > 80){
const err8 = {instancePath:instancePath+"/statistics/" + i0+"/unit",schemaPath:"#/properties/statistics/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema69.properties.statistics.items.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data4) < 1){
const err9 = {instancePath:instancePath+"/statistics/" + i0+"/unit",schemaPath:"#/properties/statistics/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.statistics.items.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/statistics/" + i0+"/unit",schemaPath:"#/properties/statistics/items/properties/unit/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema69.properties.statistics.items.properties.unit,data:data4};
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
const err11 = {instancePath:instancePath+"/statistics/" + i0+"/unit",schemaPath:"#/properties/statistics/items/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema69.properties.statistics.items.properties.unit.type,parentSchema:schema69.properties.statistics.items.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.total !== undefined){
let data5 = data1.total;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.what === undefined){
const err12 = {instancePath:instancePath+"/statistics/" + i0+"/total",schemaPath:"#/properties/statistics/items/properties/total/required",keyword:"required",params:{missingProperty: "what"},schema:schema69.properties.statistics.items.properties.total.required,parentSchema:schema69.properties.statistics.items.properties.total,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.value === undefined){
const err13 = {instancePath:instancePath+"/statistics/" + i0+"/total",schemaPath:"#/properties/statistics/items/properties/total/required",keyword:"required",params:{missingProperty: "value"},schema:schema69.properties.statistics.items.properties.total.required,parentSchema:schema69.properties.statistics.items.properties.total,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.printed === undefined){
const err14 = {instancePath:instancePath+"/statistics/" + i0+"/total",schemaPath:"#/properties/statistics/items/properties/total/required",keyword:"required",params:{missingProperty: "printed"},schema:schema69.properties.statistics.items.properties.total.required,parentSchema:schema69.properties.statistics.items.properties.total,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "what") || (key2 === "value")) || (key2 === "printed"))){
const err15 = {instancePath:instancePath+"/statistics/" + i0+"/total",schemaPath:"#/properties/statistics/items/properties/total/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema69.properties.statistics.items.properties.total,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.what !== undefined){
let data6 = data5.what;
if(typeof data6 === "string"){
if(func1(data6) > 400){
const err16 = {instancePath:instancePath+"/statistics/" + i0+"/total/what",schemaPath:"#/properties/statistics/items/properties/total/properties/what/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema69.properties.statistics.items.properties.total.properties.what,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data6) < 1){
const err17 = {instancePath:instancePath+"/statistics/" + i0+"/total/what",schemaPath:"#/properties/statistics/items/properties/total/properties/what/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.statistics.items.properties.total.properties.what,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/statistics/" + i0+"/total/what",schemaPath:"#/properties/statistics/items/properties/total/properties/what/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema69.properties.statistics.items.properties.total.properties.what,data:data6};
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
const err19 = {instancePath:instancePath+"/statistics/" + i0+"/total/what",schemaPath:"#/properties/statistics/items/properties/total/properties/what/type",keyword:"type",params:{type: "string"},schema:schema69.properties.statistics.items.properties.total.properties.what.type,parentSchema:schema69.properties.statistics.items.properties.total.properties.what,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/statistics/" + i0+"/total/value",schemaPath:"#/properties/statistics/items/properties/total/properties/value/type",keyword:"type",params:{type: "number"},schema:schema69.properties.statistics.items.properties.total.properties.value.type,parentSchema:schema69.properties.statistics.items.properties.total.properties.value,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.printed !== undefined){
if(!(validate186(data5.printed, {instancePath:instancePath+"/statistics/" + i0+"/total/printed",parentData:data5,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/statistics/" + i0+"/total",schemaPath:"#/properties/statistics/items/properties/total/type",keyword:"type",params:{type: "object"},schema:schema69.properties.statistics.items.properties.total.type,parentSchema:schema69.properties.statistics.items.properties.total,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.parts !== undefined){
let data9 = data1.parts;
if(Array.isArray(data9)){
if(data9.length > 100){
const err22 = {instancePath:instancePath+"/statistics/" + i0+"/parts",schemaPath:"#/properties/statistics/items/properties/parts/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema69.properties.statistics.items.properties.parts,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.what === undefined){
const err23 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,schemaPath:"#/properties/statistics/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema69.properties.statistics.items.properties.parts.items.required,parentSchema:schema69.properties.statistics.items.properties.parts.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.value === undefined){
const err24 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,schemaPath:"#/properties/statistics/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema69.properties.statistics.items.properties.parts.items.required,parentSchema:schema69.properties.statistics.items.properties.parts.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.printed === undefined){
const err25 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,schemaPath:"#/properties/statistics/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema69.properties.statistics.items.properties.parts.items.required,parentSchema:schema69.properties.statistics.items.properties.parts.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data10){
if(!(((key3 === "what") || (key3 === "value")) || (key3 === "printed"))){
const err26 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,schemaPath:"#/properties/statistics/items/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema69.properties.statistics.items.properties.parts.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.what !== undefined){
let data11 = data10.what;
if(typeof data11 === "string"){
if(func1(data11) > 400){
const err27 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",schemaPath:"#/properties/statistics/items/properties/parts/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema69.properties.statistics.items.properties.parts.items.properties.what,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func1(data11) < 1){
const err28 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",schemaPath:"#/properties/statistics/items/properties/parts/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.statistics.items.properties.parts.items.properties.what,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats0(data11))){
const err29 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",schemaPath:"#/properties/statistics/items/properties/parts/items/properties/what/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema69.properties.statistics.items.properties.parts.items.properties.what,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",schemaPath:"#/properties/statistics/items/properties/parts/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema69.properties.statistics.items.properties.parts.items.properties.what.type,parentSchema:schema69.properties.statistics.items.properties.parts.items.properties.what,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.value !== undefined){
let data12 = data10.value;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err31 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/value",schemaPath:"#/properties/statistics/items/properties/parts/items/properties/value/type",keyword:"type",params:{type: "number"},schema:schema69.properties.statistics.items.properties.parts.items.properties.value.type,parentSchema:schema69.properties.statistics.items.properties.parts.items.properties.value,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.printed !== undefined){
if(!(validate186(data10.printed, {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/printed",parentData:data10,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,schemaPath:"#/properties/statistics/items/properties/parts/items/type",keyword:"type",params:{type: "object"},schema:schema69.properties.statistics.items.properties.parts.items.type,parentSchema:schema69.properties.statistics.items.properties.parts.items,data:data10};
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
const err33 = {instancePath:instancePath+"/statistics/" + i0+"/parts",schemaPath:"#/properties/statistics/items/properties/parts/type",keyword:"type",params:{type: "array"},schema:schema69.properties.statistics.items.properties.parts.type,parentSchema:schema69.properties.statistics.items.properties.parts,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.among !== undefined){
let data14 = data1.among;
if(Array.isArray(data14)){
if(data14.length > 100){
const err34 = {instancePath:instancePath+"/statistics/" + i0+"/among",schemaPath:"#/properties/statistics/items/properties/among/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema69.properties.statistics.items.properties.among,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.what === undefined){
const err35 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,schemaPath:"#/properties/statistics/items/properties/among/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema69.properties.statistics.items.properties.among.items.required,parentSchema:schema69.properties.statistics.items.properties.among.items,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.value === undefined){
const err36 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,schemaPath:"#/properties/statistics/items/properties/among/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema69.properties.statistics.items.properties.among.items.required,parentSchema:schema69.properties.statistics.items.properties.among.items,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.printed === undefined){
const err37 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,schemaPath:"#/properties/statistics/items/properties/among/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema69.properties.statistics.items.properties.among.items.required,parentSchema:schema69.properties.statistics.items.properties.among.items,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "what") || (key4 === "value")) || (key4 === "printed"))){
const err38 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,schemaPath:"#/properties/statistics/items/properties/among/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema69.properties.statistics.items.properties.among.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.what !== undefined){
let data16 = data15.what;
if(typeof data16 === "string"){
if(func1(data16) > 400){
const err39 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",schemaPath:"#/properties/statistics/items/properties/among/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema69.properties.statistics.items.properties.among.items.properties.what,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data16) < 1){
const err40 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",schemaPath:"#/properties/statistics/items/properties/among/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.statistics.items.properties.among.items.properties.what,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats0(data16))){
const err41 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",schemaPath:"#/properties/statistics/items/properties/among/items/properties/what/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema69.properties.statistics.items.properties.among.items.properties.what,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",schemaPath:"#/properties/statistics/items/properties/among/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema69.properties.statistics.items.properties.among.items.properties.what.type,parentSchema:schema69.properties.statistics.items.properties.among.items.properties.what,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.value !== undefined){
let data17 = data15.value;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err43 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/value",schemaPath:"#/properties/statistics/items/properties/among/items/properties/value/type",keyword:"type",params:{type: "number"},schema:schema69.properties.statistics.items.properties.among.items.properties.value.type,parentSchema:schema69.properties.statistics.items.properties.among.items.properties.value,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.printed !== undefined){
if(!(validate186(data15.printed, {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/printed",parentData:data15,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,schemaPath:"#/properties/statistics/items/properties/among/items/type",keyword:"type",params:{type: "object"},schema:schema69.properties.statistics.items.properties.among.items.type,parentSchema:schema69.properties.statistics.items.properties.among.items,data:data15};
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
const err45 = {instancePath:instancePath+"/statistics/" + i0+"/among",schemaPath:"#/properties/statistics/items/properties/among/type",keyword:"type",params:{type: "array"},schema:schema69.properties.statistics.items.properties.among.type,parentSchema:schema69.properties.statistics.items.properties.among,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/statistics/" + i0,schemaPath:"#/properties/statistics/items/type",keyword:"type",params:{type: "object"},schema:schema69.properties.statistics.items.type,parentSchema:schema69.properties.statistics.items,data:data1};
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
const err47 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",params:{type: "array"},schema:schema69.properties.statistics.type,parentSchema:schema69.properties.statistics,data:data0};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema73 = schemas["corrections"];

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="corrections.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "corrections") || (key0 === "omissions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.corrections !== undefined){
let data0 = data.corrections;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema73.properties.corrections,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema73.properties.corrections.items.required,parentSchema:schema73.properties.corrections.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.kind === undefined){
const err3 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema73.properties.corrections.items.required,parentSchema:schema73.properties.corrections.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.printed === undefined){
const err4 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema73.properties.corrections.items.required,parentSchema:schema73.properties.corrections.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.reads === undefined){
const err5 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "reads"},schema:schema73.properties.corrections.items.required,parentSchema:schema73.properties.corrections.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.why === undefined){
const err6 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema73.properties.corrections.items.required,parentSchema:schema73.properties.corrections.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "kind")) || (key1 === "lines")) || (key1 === "printed")) || (key1 === "reads")) || (key1 === "why"))){
const err7 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema73.properties.corrections.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate191(data1.id, {instancePath:instancePath+"/corrections/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!((((((data3 === "row-split") || (data3 === "rows-merged")) || (data3 === "cell-moved")) || (data3 === "order")) || (data3 === "word")) || (data3 === "markup"))){
const err8 = {instancePath:instancePath+"/corrections/" + i0+"/kind",schemaPath:"#/properties/corrections/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.corrections.items.properties.kind.enum},schema:schema73.properties.corrections.items.properties.kind.enum,parentSchema:schema73.properties.corrections.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.lines !== undefined){
let data4 = data1.lines;
if(Array.isArray(data4)){
if(data4.length > 20){
const err9 = {instancePath:instancePath+"/corrections/" + i0+"/lines",schemaPath:"#/properties/corrections/items/properties/lines/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.corrections.items.properties.lines,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/corrections/" + i0+"/lines",schemaPath:"#/properties/corrections/items/properties/lines/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.corrections.items.properties.lines,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/corrections/" + i0+"/lines/" + i1,schemaPath:"#/properties/corrections/items/properties/lines/items/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.corrections.items.properties.lines.items.type,parentSchema:schema73.properties.corrections.items.properties.lines.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/corrections/" + i0+"/lines/" + i1,schemaPath:"#/properties/corrections/items/properties/lines/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.corrections.items.properties.lines.items,data:data5};
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
else {
const err13 = {instancePath:instancePath+"/corrections/" + i0+"/lines",schemaPath:"#/properties/corrections/items/properties/lines/type",keyword:"type",params:{type: "array"},schema:schema73.properties.corrections.items.properties.lines.type,parentSchema:schema73.properties.corrections.items.properties.lines,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.printed !== undefined){
let data6 = data1.printed;
if(Array.isArray(data6)){
if(data6.length > 20){
const err14 = {instancePath:instancePath+"/corrections/" + i0+"/printed",schemaPath:"#/properties/corrections/items/properties/printed/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.corrections.items.properties.printed,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/corrections/" + i0+"/printed",schemaPath:"#/properties/corrections/items/properties/printed/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.corrections.items.properties.printed,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate193(data6[i2], {instancePath:instancePath+"/corrections/" + i0+"/printed/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/corrections/" + i0+"/printed",schemaPath:"#/properties/corrections/items/properties/printed/type",keyword:"type",params:{type: "array"},schema:schema73.properties.corrections.items.properties.printed.type,parentSchema:schema73.properties.corrections.items.properties.printed,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.reads !== undefined){
let data8 = data1.reads;
if(Array.isArray(data8)){
if(data8.length > 20){
const err17 = {instancePath:instancePath+"/corrections/" + i0+"/reads",schemaPath:"#/properties/corrections/items/properties/reads/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.corrections.items.properties.reads,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func1(data9) > 20000){
const err18 = {instancePath:instancePath+"/corrections/" + i0+"/reads/" + i3,schemaPath:"#/properties/corrections/items/properties/reads/items/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema73.properties.corrections.items.properties.reads.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data9) < 1){
const err19 = {instancePath:instancePath+"/corrections/" + i0+"/reads/" + i3,schemaPath:"#/properties/corrections/items/properties/reads/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.corrections.items.properties.reads.items,data:data9};
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
const err20 = {instancePath:instancePath+"/corrections/" + i0+"/reads/" + i3,schemaPath:"#/properties/corrections/items/properties/reads/items/type",keyword:"type",params:{type: "string"},schema:schema73.properties.corrections.items.properties.reads.items.type,parentSchema:schema73.properties.corrections.items.properties.reads.items,data:data9};
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
const err21 = {instancePath:instancePath+"/corrections/" + i0+"/reads",schemaPath:"#/properties/corrections/items/properties/reads/type",keyword:"type",params:{type: "array"},schema:schema73.properties.corrections.items.properties.reads.type,parentSchema:schema73.properties.corrections.items.properties.reads,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.why !== undefined){
let data10 = data1.why;
if(typeof data10 === "string"){
if(func1(data10) > 2000){
const err22 = {instancePath:instancePath+"/corrections/" + i0+"/why",schemaPath:"#/properties/corrections/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema73.properties.corrections.items.properties.why,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data10) < 1){
const err23 = {instancePath:instancePath+"/corrections/" + i0+"/why",schemaPath:"#/properties/corrections/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.corrections.items.properties.why,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/corrections/" + i0+"/why",schemaPath:"#/properties/corrections/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema73.properties.corrections.items.properties.why.type,parentSchema:schema73.properties.corrections.items.properties.why,data:data10};
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
const err25 = {instancePath:instancePath+"/corrections/" + i0,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"},schema:schema73.properties.corrections.items.type,parentSchema:schema73.properties.corrections.items,data:data1};
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
const err26 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema73.properties.corrections.type,parentSchema:schema73.properties.corrections,data:data0};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.omissions !== undefined){
let data11 = data.omissions;
if(Array.isArray(data11)){
if(data11.length > 500){
const err27 = {instancePath:instancePath+"/omissions",schemaPath:"#/properties/omissions/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema73.properties.omissions,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.lines === undefined){
const err28 = {instancePath:instancePath+"/omissions/" + i4,schemaPath:"#/properties/omissions/items/required",keyword:"required",params:{missingProperty: "lines"},schema:schema73.properties.omissions.items.required,parentSchema:schema73.properties.omissions.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.printed === undefined){
const err29 = {instancePath:instancePath+"/omissions/" + i4,schemaPath:"#/properties/omissions/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema73.properties.omissions.items.required,parentSchema:schema73.properties.omissions.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.why === undefined){
const err30 = {instancePath:instancePath+"/omissions/" + i4,schemaPath:"#/properties/omissions/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema73.properties.omissions.items.required,parentSchema:schema73.properties.omissions.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "lines") || (key2 === "printed")) || (key2 === "why"))){
const err31 = {instancePath:instancePath+"/omissions/" + i4,schemaPath:"#/properties/omissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema73.properties.omissions.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.lines !== undefined){
let data13 = data12.lines;
if(Array.isArray(data13)){
if(data13.length > 20){
const err32 = {instancePath:instancePath+"/omissions/" + i4+"/lines",schemaPath:"#/properties/omissions/items/properties/lines/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.omissions.items.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/omissions/" + i4+"/lines",schemaPath:"#/properties/omissions/items/properties/lines/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.omissions.items.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/omissions/" + i4+"/lines/" + i5,schemaPath:"#/properties/omissions/items/properties/lines/items/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.omissions.items.properties.lines.items.type,parentSchema:schema73.properties.omissions.items.properties.lines.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/omissions/" + i4+"/lines/" + i5,schemaPath:"#/properties/omissions/items/properties/lines/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.omissions.items.properties.lines.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/omissions/" + i4+"/lines",schemaPath:"#/properties/omissions/items/properties/lines/type",keyword:"type",params:{type: "array"},schema:schema73.properties.omissions.items.properties.lines.type,parentSchema:schema73.properties.omissions.items.properties.lines,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.printed !== undefined){
let data15 = data12.printed;
if(Array.isArray(data15)){
if(data15.length > 20){
const err37 = {instancePath:instancePath+"/omissions/" + i4+"/printed",schemaPath:"#/properties/omissions/items/properties/printed/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.omissions.items.properties.printed,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/omissions/" + i4+"/printed",schemaPath:"#/properties/omissions/items/properties/printed/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.omissions.items.properties.printed,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
if(!(validate193(data15[i6], {instancePath:instancePath+"/omissions/" + i4+"/printed/" + i6,parentData:data15,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/omissions/" + i4+"/printed",schemaPath:"#/properties/omissions/items/properties/printed/type",keyword:"type",params:{type: "array"},schema:schema73.properties.omissions.items.properties.printed.type,parentSchema:schema73.properties.omissions.items.properties.printed,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.why !== undefined){
let data17 = data12.why;
if(typeof data17 === "string"){
if(func1(data17) > 2000){
const err40 = {instancePath:instancePath+"/omissions/" + i4+"/why",schemaPath:"#/properties/omissions/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema73.properties.omissions.items.properties.why,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data17) < 1){
const err41 = {instancePath:instancePath+"/omissions/" + i4+"/why",schemaPath:"#/properties/omissions/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.omissions.items.properties.why,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/omissions/" + i4+"/why",schemaPath:"#/properties/omissions/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema73.properties.omissions.items.properties.why.type,parentSchema:schema73.properties.omissions.items.properties.why,data:data17};
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
const err43 = {instancePath:instancePath+"/omissions/" + i4,schemaPath:"#/properties/omissions/items/type",keyword:"type",params:{type: "object"},schema:schema73.properties.omissions.items.type,parentSchema:schema73.properties.omissions.items,data:data12};
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
const err44 = {instancePath:instancePath+"/omissions",schemaPath:"#/properties/omissions/type",keyword:"type",params:{type: "array"},schema:schema73.properties.omissions.type,parentSchema:schema73.properties.omissions,data:data11};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema76 = schemas["waivers"];
const pattern26 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern27 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern28 = new RegExp("^(amendment|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waivers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "waivers")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.waivers !== undefined){
let data0 = data.waivers;
if(Array.isArray(data0)){
if(data0.length > 2000){
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema76.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.fingerprint === undefined){
const err3 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema76.properties.waivers.items.required,parentSchema:schema76.properties.waivers.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.rule === undefined){
const err4 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},schema:schema76.properties.waivers.items.required,parentSchema:schema76.properties.waivers.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.reason === undefined){
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema76.properties.waivers.items.required,parentSchema:schema76.properties.waivers.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.by === undefined){
const err6 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema76.properties.waivers.items.required,parentSchema:schema76.properties.waivers.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.until === undefined){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema76.properties.waivers.items.required,parentSchema:schema76.properties.waivers.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "fingerprint") || (key1 === "rule")) || (key1 === "reason")) || (key1 === "by")) || (key1 === "until"))){
const err8 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema76.properties.waivers.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.fingerprint !== undefined){
let data2 = data1.fingerprint;
if(typeof data2 === "string"){
if(!pattern26.test(data2)){
const err9 = {instancePath:instancePath+"/waivers/" + i0+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema76.properties.waivers.items.properties.fingerprint,data:data2};
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
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema76.properties.waivers.items.properties.fingerprint.type,parentSchema:schema76.properties.waivers.items.properties.fingerprint,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.rule !== undefined){
let data3 = data1.rule;
if(typeof data3 === "string"){
if(!pattern27.test(data3)){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},schema:"^[a-z]+/[a-z-]+$",parentSchema:schema76.properties.waivers.items.properties.rule,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema76.properties.waivers.items.properties.rule.type,parentSchema:schema76.properties.waivers.items.properties.rule,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.reason !== undefined){
let data4 = data1.reason;
if(typeof data4 === "string"){
if(func1(data4) > 2000){
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema76.properties.waivers.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data4) < 1){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.waivers.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema76.properties.waivers.items.properties.reason.type,parentSchema:schema76.properties.waivers.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.by !== undefined){
let data5 = data1.by;
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/by",schemaPath:"#/properties/waivers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema76.properties.waivers.items.properties.by,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data5) < 1){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/by",schemaPath:"#/properties/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.waivers.items.properties.by,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data5))){
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/by",schemaPath:"#/properties/waivers/items/properties/by/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema76.properties.waivers.items.properties.by,data:data5};
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
const err19 = {instancePath:instancePath+"/waivers/" + i0+"/by",schemaPath:"#/properties/waivers/items/properties/by/type",keyword:"type",params:{type: "string"},schema:schema76.properties.waivers.items.properties.by.type,parentSchema:schema76.properties.waivers.items.properties.by,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.until !== undefined){
let data6 = data1.until;
if(typeof data6 === "string"){
if(!pattern28.test(data6)){
const err20 = {instancePath:instancePath+"/waivers/" + i0+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^(amendment|[0-9]{4}-[0-9]{2}-[0-9]{2})$"},schema:"^(amendment|[0-9]{4}-[0-9]{2}-[0-9]{2})$",parentSchema:schema76.properties.waivers.items.properties.until,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/waivers/" + i0+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema76.properties.waivers.items.properties.until.type,parentSchema:schema76.properties.waivers.items.properties.until,data:data6};
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
const err22 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema76.properties.waivers.items.type,parentSchema:schema76.properties.waivers.items,data:data1};
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
else {
const err23 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema76.properties.waivers.type,parentSchema:schema76.properties.waivers,data:data0};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema77 = schemas["federal-acts"];

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$"},schema:"^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = schemas["federal-acts"].$defs.Place;
const pattern31 = new RegExp("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|term-[a-z][a-z0-9-]*)$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 140){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 140},schema:140,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern31.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|term-[a-z][a-z0-9-]*)$"},schema:"^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|term-[a-z][a-z0-9-]*)$",parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = schemas["federal-acts"].$defs.ActCitation;

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.in === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.printed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "printed"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "in") || (key0 === "printed")) || (key0 === "number")) || (key0 === "date")) || (key0 === "title")) || (key0 === "damaged"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.in !== undefined){
if(!(validate208(data.in, {instancePath:instancePath+"/in",parentData:data,parentDataProperty:"in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.printed !== undefined){
if(!(validate200(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(typeof data2 === "string"){
if(func1(data2) > 60){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema83.properties.number,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema83.properties.number,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data2))){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema83.properties.number,data:data2};
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
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},schema:schema83.properties.number.type,parentSchema:schema83.properties.number,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate202(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate200(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.damaged !== undefined){
let data5 = data.damaged;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/damaged",schemaPath:"#/properties/damaged/type",keyword:"type",params:{type: "boolean"},schema:schema83.properties.damaged.type,parentSchema:schema83.properties.damaged,data:data5};
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
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-acts.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acts"},schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "acts")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.acts !== undefined){
let data0 = data.acts;
if(Array.isArray(data0)){
if(data0.length > 2000){
const err2 = {instancePath:instancePath+"/acts",schemaPath:"#/properties/acts/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema77.properties.acts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/properties/acts/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema77.properties.acts.items.required,parentSchema:schema77.properties.acts.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.kind === undefined){
const err4 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/properties/acts/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema77.properties.acts.items.required,parentSchema:schema77.properties.acts.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.printed === undefined){
const err5 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/properties/acts/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema77.properties.acts.items.required,parentSchema:schema77.properties.acts.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(func10.call(schema77.properties.acts.items.properties, key1))){
const err6 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/properties/acts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema77.properties.acts.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate198(data1.id, {instancePath:instancePath+"/acts/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!((((((((((((((data3 === "law") || (data3 === "code")) || (data3 === "decree")) || (data3 === "resolution")) || (data3 === "directive")) || (data3 === "order")) || (data3 === "letter")) || (data3 === "passport")) || (data3 === "strategy")) || (data3 === "programme")) || (data3 === "provision")) || (data3 === "standard")) || (data3 === "project")) || (data3 === "other"))){
const err7 = {instancePath:instancePath+"/acts/" + i0+"/kind",schemaPath:"#/properties/acts/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema77.properties.acts.items.properties.kind.enum},schema:schema77.properties.acts.items.properties.kind.enum,parentSchema:schema77.properties.acts.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.issuer !== undefined){
if(!(validate200(data1.issuer, {instancePath:instancePath+"/acts/" + i0+"/issuer",parentData:data1,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data1.number !== undefined){
let data5 = data1.number;
if(typeof data5 === "string"){
if(func1(data5) > 60){
const err8 = {instancePath:instancePath+"/acts/" + i0+"/number",schemaPath:"#/properties/acts/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema77.properties.acts.items.properties.number,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data5) < 1){
const err9 = {instancePath:instancePath+"/acts/" + i0+"/number",schemaPath:"#/properties/acts/items/properties/number/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema77.properties.acts.items.properties.number,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data5))){
const err10 = {instancePath:instancePath+"/acts/" + i0+"/number",schemaPath:"#/properties/acts/items/properties/number/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema77.properties.acts.items.properties.number,data:data5};
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
const err11 = {instancePath:instancePath+"/acts/" + i0+"/number",schemaPath:"#/properties/acts/items/properties/number/type",keyword:"type",params:{type: "string"},schema:schema77.properties.acts.items.properties.number.type,parentSchema:schema77.properties.acts.items.properties.number,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.date !== undefined){
if(!(validate202(data1.date, {instancePath:instancePath+"/acts/" + i0+"/date",parentData:data1,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data1.title !== undefined){
if(!(validate200(data1.title, {instancePath:instancePath+"/acts/" + i0+"/title",parentData:data1,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
let data8 = data1.name;
if(typeof data8 === "string"){
if(func1(data8) > 2000){
const err12 = {instancePath:instancePath+"/acts/" + i0+"/name",schemaPath:"#/properties/acts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema77.properties.acts.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data8) < 1){
const err13 = {instancePath:instancePath+"/acts/" + i0+"/name",schemaPath:"#/properties/acts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema77.properties.acts.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats0(data8))){
const err14 = {instancePath:instancePath+"/acts/" + i0+"/name",schemaPath:"#/properties/acts/items/properties/name/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema77.properties.acts.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/acts/" + i0+"/name",schemaPath:"#/properties/acts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema77.properties.acts.items.properties.name.type,parentSchema:schema77.properties.acts.items.properties.name,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.printed !== undefined){
if(!(validate200(data1.printed, {instancePath:instancePath+"/acts/" + i0+"/printed",parentData:data1,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data1.published !== undefined){
if(!(validate206(data1.published, {instancePath:instancePath+"/acts/" + i0+"/published",parentData:data1,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data1.required !== undefined){
let data11 = data1.required;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.kinds === undefined){
const err16 = {instancePath:instancePath+"/acts/" + i0+"/required",schemaPath:"#/properties/acts/items/properties/required/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema77.properties.acts.items.properties.required.required,parentSchema:schema77.properties.acts.items.properties.required,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11.levels === undefined){
const err17 = {instancePath:instancePath+"/acts/" + i0+"/required",schemaPath:"#/properties/acts/items/properties/required/required",keyword:"required",params:{missingProperty: "levels"},schema:schema77.properties.acts.items.properties.required.required,parentSchema:schema77.properties.acts.items.properties.required,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.statedIn === undefined){
const err18 = {instancePath:instancePath+"/acts/" + i0+"/required",schemaPath:"#/properties/acts/items/properties/required/required",keyword:"required",params:{missingProperty: "statedIn"},schema:schema77.properties.acts.items.properties.required.required,parentSchema:schema77.properties.acts.items.properties.required,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "kinds") || (key2 === "levels")) || (key2 === "statedIn"))){
const err19 = {instancePath:instancePath+"/acts/" + i0+"/required",schemaPath:"#/properties/acts/items/properties/required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema77.properties.acts.items.properties.required,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.kinds !== undefined){
let data12 = data11.kinds;
if(Array.isArray(data12)){
if(data12.length > 3){
const err20 = {instancePath:instancePath+"/acts/" + i0+"/required/kinds",schemaPath:"#/properties/acts/items/properties/required/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema77.properties.acts.items.properties.required.properties.kinds,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.length < 1){
const err21 = {instancePath:instancePath+"/acts/" + i0+"/required/kinds",schemaPath:"#/properties/acts/items/properties/required/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema77.properties.acts.items.properties.required.properties.kinds,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(((data13 === "provision") || (data13 === "concept")) || (data13 === "standard"))){
const err22 = {instancePath:instancePath+"/acts/" + i0+"/required/kinds/" + i1,schemaPath:"#/properties/acts/items/properties/required/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.acts.items.properties.required.properties.kinds.items.enum},schema:schema77.properties.acts.items.properties.required.properties.kinds.items.enum,parentSchema:schema77.properties.acts.items.properties.required.properties.kinds.items,data:data13};
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
else {
const err23 = {instancePath:instancePath+"/acts/" + i0+"/required/kinds",schemaPath:"#/properties/acts/items/properties/required/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema77.properties.acts.items.properties.required.properties.kinds.type,parentSchema:schema77.properties.acts.items.properties.required.properties.kinds,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.levels !== undefined){
let data14 = data11.levels;
if(Array.isArray(data14)){
if(data14.length > 2){
const err24 = {instancePath:instancePath+"/acts/" + i0+"/required/levels",schemaPath:"#/properties/acts/items/properties/required/properties/levels/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema77.properties.acts.items.properties.required.properties.levels,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14.length < 1){
const err25 = {instancePath:instancePath+"/acts/" + i0+"/required/levels",schemaPath:"#/properties/acts/items/properties/required/properties/levels/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema77.properties.acts.items.properties.required.properties.levels,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(!((data15 === "region") || (data15 === "municipality"))){
const err26 = {instancePath:instancePath+"/acts/" + i0+"/required/levels/" + i2,schemaPath:"#/properties/acts/items/properties/required/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.acts.items.properties.required.properties.levels.items.enum},schema:schema77.properties.acts.items.properties.required.properties.levels.items.enum,parentSchema:schema77.properties.acts.items.properties.required.properties.levels.items,data:data15};
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
else {
const err27 = {instancePath:instancePath+"/acts/" + i0+"/required/levels",schemaPath:"#/properties/acts/items/properties/required/properties/levels/type",keyword:"type",params:{type: "array"},schema:schema77.properties.acts.items.properties.required.properties.levels.type,parentSchema:schema77.properties.acts.items.properties.required.properties.levels,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.statedIn !== undefined){
let data16 = data11.statedIn;
if(Array.isArray(data16)){
if(data16.length > 100){
const err28 = {instancePath:instancePath+"/acts/" + i0+"/required/statedIn",schemaPath:"#/properties/acts/items/properties/required/properties/statedIn/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema77.properties.acts.items.properties.required.properties.statedIn,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16.length < 1){
const err29 = {instancePath:instancePath+"/acts/" + i0+"/required/statedIn",schemaPath:"#/properties/acts/items/properties/required/properties/statedIn/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema77.properties.acts.items.properties.required.properties.statedIn,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate208(data16[i3], {instancePath:instancePath+"/acts/" + i0+"/required/statedIn/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/acts/" + i0+"/required/statedIn",schemaPath:"#/properties/acts/items/properties/required/properties/statedIn/type",keyword:"type",params:{type: "array"},schema:schema77.properties.acts.items.properties.required.properties.statedIn.type,parentSchema:schema77.properties.acts.items.properties.required.properties.statedIn,data:data16};
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
else {
const err31 = {instancePath:instancePath+"/acts/" + i0+"/required",schemaPath:"#/properties/acts/items/properties/required/type",keyword:"type",params:{type: "object"},schema:schema77.properties.acts.items.properties.required.type,parentSchema:schema77.properties.acts.items.properties.required,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.citations !== undefined){
let data18 = data1.citations;
if(Array.isArray(data18)){
if(data18.length > 500){
const err32 = {instancePath:instancePath+"/acts/" + i0+"/citations",schemaPath:"#/properties/acts/items/properties/citations/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema77.properties.acts.items.properties.citations,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate210(data18[i4], {instancePath:instancePath+"/acts/" + i0+"/citations/" + i4,parentData:data18,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/acts/" + i0+"/citations",schemaPath:"#/properties/acts/items/properties/citations/type",keyword:"type",params:{type: "array"},schema:schema77.properties.acts.items.properties.citations.type,parentSchema:schema77.properties.acts.items.properties.citations,data:data18};
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
const err34 = {instancePath:instancePath+"/acts/" + i0,schemaPath:"#/properties/acts/items/type",keyword:"type",params:{type: "object"},schema:schema77.properties.acts.items.type,parentSchema:schema77.properties.acts.items,data:data1};
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
else {
const err35 = {instancePath:instancePath+"/acts",schemaPath:"#/properties/acts/type",keyword:"type",params:{type: "array"},schema:schema77.properties.acts.type,parentSchema:schema77.properties.acts,data:data0};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema84 = schemas["federal-directions"];

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-directions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directions"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "directions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.directions !== undefined){
let data0 = data.directions;
if(Array.isArray(data0)){
if(data0.length > 50){
const err2 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema84.properties.directions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema84.properties.directions.items.required,parentSchema:schema84.properties.directions.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.number === undefined){
const err4 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema84.properties.directions.items.required,parentSchema:schema84.properties.directions.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.name === undefined){
const err5 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema84.properties.directions.items.required,parentSchema:schema84.properties.directions.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err6 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema84.properties.directions.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate217(data1.id, {instancePath:instancePath+"/directions/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data1.number !== undefined){
let data3 = data1.number;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/directions/" + i0+"/number",schemaPath:"#/properties/directions/items/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema84.properties.directions.items.properties.number.type,parentSchema:schema84.properties.directions.items.properties.number,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 50 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/directions/" + i0+"/number",schemaPath:"#/properties/directions/items/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema84.properties.directions.items.properties.number,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/directions/" + i0+"/number",schemaPath:"#/properties/directions/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema84.properties.directions.items.properties.number,data:data3};
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
if(data1.name !== undefined){
if(!(validate219(data1.name, {instancePath:instancePath+"/directions/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/directions/" + i0,schemaPath:"#/properties/directions/items/type",keyword:"type",params:{type: "object"},schema:schema84.properties.directions.items.type,parentSchema:schema84.properties.directions.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/type",keyword:"type",params:{type: "array"},schema:schema84.properties.directions.type,parentSchema:schema84.properties.directions,data:data0};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema87 = schemas["federal-indicators"];

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema91 = commonSchema.$defs.Places;
const pattern35 = new RegExp("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$", "u");

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$"},schema:"^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$",parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema91.items.type,parentSchema:schema91.items,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-indicators.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicators === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "indicators")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.indicators !== undefined){
let data0 = data.indicators;
if(Array.isArray(data0)){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema87.properties.indicators,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema87.properties.indicators.items.required,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema87.properties.indicators.items.required,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.direction === undefined){
const err5 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "direction"},schema:schema87.properties.indicators.items.required,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unit === undefined){
const err6 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema87.properties.indicators.items.required,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.better === undefined){
const err7 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "better"},schema:schema87.properties.indicators.items.required,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.statedIn === undefined){
const err8 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "statedIn"},schema:schema87.properties.indicators.items.required,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!(func10.call(schema87.properties.indicators.items.properties, key1))){
const err9 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema87.properties.indicators.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate222(data1.id, {instancePath:instancePath+"/indicators/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate224(data1.name, {instancePath:instancePath+"/indicators/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data1.direction !== undefined){
if(!(validate226(data1.direction, {instancePath:instancePath+"/indicators/" + i0+"/direction",parentData:data1,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data1.unit !== undefined){
let data5 = data1.unit;
if(!((((data5 === "percent") || (data5 === "people")) || (data5 === "count")) || (data5 === "fact"))){
const err10 = {instancePath:instancePath+"/indicators/" + i0+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema87.properties.indicators.items.properties.unit.enum},schema:schema87.properties.indicators.items.properties.unit.enum,parentSchema:schema87.properties.indicators.items.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.better !== undefined){
let data6 = data1.better;
if(!((data6 === "higher") || (data6 === "lower"))){
const err11 = {instancePath:instancePath+"/indicators/" + i0+"/better",schemaPath:"#/properties/indicators/items/properties/better/enum",keyword:"enum",params:{allowedValues: schema87.properties.indicators.items.properties.better.enum},schema:schema87.properties.indicators.items.properties.better.enum,parentSchema:schema87.properties.indicators.items.properties.better,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.shownBy !== undefined){
let data7 = data1.shownBy;
if(!((data7 === "roadmap") || (data7 === "monitoring"))){
const err12 = {instancePath:instancePath+"/indicators/" + i0+"/shownBy",schemaPath:"#/properties/indicators/items/properties/shownBy/enum",keyword:"enum",params:{allowedValues: schema87.properties.indicators.items.properties.shownBy.enum},schema:schema87.properties.indicators.items.properties.shownBy.enum,parentSchema:schema87.properties.indicators.items.properties.shownBy,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.every !== undefined){
let data8 = data1.every;
if(!(data8 === "year")){
const err13 = {instancePath:instancePath+"/indicators/" + i0+"/every",schemaPath:"#/properties/indicators/items/properties/every/enum",keyword:"enum",params:{allowedValues: schema87.properties.indicators.items.properties.every.enum},schema:schema87.properties.indicators.items.properties.every.enum,parentSchema:schema87.properties.indicators.items.properties.every,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.statedIn !== undefined){
if(!(validate228(data1.statedIn, {instancePath:instancePath+"/indicators/" + i0+"/statedIn",parentData:data1,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data1.thresholds !== undefined){
let data10 = data1.thresholds;
if(Array.isArray(data10)){
if(data10.length > 50){
const err14 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds",schemaPath:"#/properties/indicators/items/properties/thresholds/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema87.properties.indicators.items.properties.thresholds,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.by === undefined){
const err15 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,schemaPath:"#/properties/indicators/items/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema87.properties.indicators.items.properties.thresholds.items.required,parentSchema:schema87.properties.indicators.items.properties.thresholds.items,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data11.printed === undefined){
const err16 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,schemaPath:"#/properties/indicators/items/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "printed"},schema:schema87.properties.indicators.items.properties.thresholds.items.required,parentSchema:schema87.properties.indicators.items.properties.thresholds.items,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11.from === undefined){
const err17 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,schemaPath:"#/properties/indicators/items/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema87.properties.indicators.items.properties.thresholds.items.required,parentSchema:schema87.properties.indicators.items.properties.thresholds.items,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.statedIn === undefined){
const err18 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,schemaPath:"#/properties/indicators/items/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "statedIn"},schema:schema87.properties.indicators.items.properties.thresholds.items.required,parentSchema:schema87.properties.indicators.items.properties.thresholds.items,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data11){
if(!(((((((key2 === "by") || (key2 === "min")) || (key2 === "max")) || (key2 === "printed")) || (key2 === "from")) || (key2 === "until")) || (key2 === "statedIn"))){
const err19 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,schemaPath:"#/properties/indicators/items/properties/thresholds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema87.properties.indicators.items.properties.thresholds.items,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.by !== undefined){
if(!(validate230(data11.by, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/by",parentData:data11,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data11.min !== undefined){
let data13 = data11.min;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err20 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/min",schemaPath:"#/properties/indicators/items/properties/thresholds/items/properties/min/type",keyword:"type",params:{type: "number"},schema:schema87.properties.indicators.items.properties.thresholds.items.properties.min.type,parentSchema:schema87.properties.indicators.items.properties.thresholds.items.properties.min,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.max !== undefined){
let data14 = data11.max;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err21 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/max",schemaPath:"#/properties/indicators/items/properties/thresholds/items/properties/max/type",keyword:"type",params:{type: "number"},schema:schema87.properties.indicators.items.properties.thresholds.items.properties.max.type,parentSchema:schema87.properties.indicators.items.properties.thresholds.items.properties.max,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.printed !== undefined){
if(!(validate232(data11.printed, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/printed",parentData:data11,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data11.from !== undefined){
if(!(validate230(data11.from, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/from",parentData:data11,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data11.until !== undefined){
if(!(validate230(data11.until, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/until",parentData:data11,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data11.statedIn !== undefined){
if(!(validate228(data11.statedIn, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/statedIn",parentData:data11,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,schemaPath:"#/properties/indicators/items/properties/thresholds/items/type",keyword:"type",params:{type: "object"},schema:schema87.properties.indicators.items.properties.thresholds.items.type,parentSchema:schema87.properties.indicators.items.properties.thresholds.items,data:data11};
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
else {
const err23 = {instancePath:instancePath+"/indicators/" + i0+"/thresholds",schemaPath:"#/properties/indicators/items/properties/thresholds/type",keyword:"type",params:{type: "array"},schema:schema87.properties.indicators.items.properties.thresholds.type,parentSchema:schema87.properties.indicators.items.properties.thresholds,data:data10};
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
const err24 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"},schema:schema87.properties.indicators.items.type,parentSchema:schema87.properties.indicators.items,data:data1};
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
const err25 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},schema:schema87.properties.indicators.type,parentSchema:schema87.properties.indicators,data:data0};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema94 = schemas["federal-subject-kinds"];

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$"},schema:"^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$",parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema91.items.type,parentSchema:schema91.items,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = commonSchema.$defs.WordGroup;
const schema98 = commonSchema.$defs.WordPatterns;
const pattern38 = new RegExp("^[^\\s*]+\\*?( [^\\s*]+\\*?)*$", "u");

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema98.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern38.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s*]+\\*?( [^\\s*]+\\*?)*$"},schema:"^[^\\s*]+\\*?( [^\\s*]+\\*?)*$",parentSchema:schema98.items,data:data0};
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
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema98.items.type,parentSchema:schema98.items,data:data0};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "all") || (key0 === "any")) || (key0 === "none"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.all !== undefined){
if(!(validate243(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate243(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate243(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-subject-kinds.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kinds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kinds")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kinds !== undefined){
let data0 = data.kinds;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema94.properties.kinds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema94.properties.kinds.items.required,parentSchema:schema94.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.level === undefined){
const err4 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "level"},schema:schema94.properties.kinds.items.required,parentSchema:schema94.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.name === undefined){
const err5 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema94.properties.kinds.items.required,parentSchema:schema94.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "level")) || (key1 === "name")) || (key1 === "required")) || (key1 === "duties"))){
const err6 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema94.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate238(data1.id, {instancePath:instancePath+"/kinds/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data1.level !== undefined){
let data3 = data1.level;
if(!((((data3 === "federal") || (data3 === "regional")) || (data3 === "municipal")) || (data3 === "institutional"))){
const err7 = {instancePath:instancePath+"/kinds/" + i0+"/level",schemaPath:"#/properties/kinds/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema94.properties.kinds.items.properties.level.enum},schema:schema94.properties.kinds.items.properties.level.enum,parentSchema:schema94.properties.kinds.items.properties.level,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.name !== undefined){
let data4 = data1.name;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err8 = {instancePath:instancePath+"/kinds/" + i0+"/name",schemaPath:"#/properties/kinds/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema94.properties.kinds.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data4) < 1){
const err9 = {instancePath:instancePath+"/kinds/" + i0+"/name",schemaPath:"#/properties/kinds/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.kinds.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/kinds/" + i0+"/name",schemaPath:"#/properties/kinds/items/properties/name/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema94.properties.kinds.items.properties.name,data:data4};
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
const err11 = {instancePath:instancePath+"/kinds/" + i0+"/name",schemaPath:"#/properties/kinds/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema94.properties.kinds.items.properties.name.type,parentSchema:schema94.properties.kinds.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.required !== undefined){
let data5 = data1.required;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.levels === undefined){
const err12 = {instancePath:instancePath+"/kinds/" + i0+"/required",schemaPath:"#/properties/kinds/items/properties/required/required",keyword:"required",params:{missingProperty: "levels"},schema:schema94.properties.kinds.items.properties.required.required,parentSchema:schema94.properties.kinds.items.properties.required,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.statedIn === undefined){
const err13 = {instancePath:instancePath+"/kinds/" + i0+"/required",schemaPath:"#/properties/kinds/items/properties/required/required",keyword:"required",params:{missingProperty: "statedIn"},schema:schema94.properties.kinds.items.properties.required.required,parentSchema:schema94.properties.kinds.items.properties.required,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "levels") || (key2 === "statedIn"))){
const err14 = {instancePath:instancePath+"/kinds/" + i0+"/required",schemaPath:"#/properties/kinds/items/properties/required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema94.properties.kinds.items.properties.required,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.levels !== undefined){
let data6 = data5.levels;
if(Array.isArray(data6)){
if(data6.length > 2){
const err15 = {instancePath:instancePath+"/kinds/" + i0+"/required/levels",schemaPath:"#/properties/kinds/items/properties/required/properties/levels/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema94.properties.kinds.items.properties.required.properties.levels,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/kinds/" + i0+"/required/levels",schemaPath:"#/properties/kinds/items/properties/required/properties/levels/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.kinds.items.properties.required.properties.levels,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((data7 === "region") || (data7 === "municipality"))){
const err17 = {instancePath:instancePath+"/kinds/" + i0+"/required/levels/" + i1,schemaPath:"#/properties/kinds/items/properties/required/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema94.properties.kinds.items.properties.required.properties.levels.items.enum},schema:schema94.properties.kinds.items.properties.required.properties.levels.items.enum,parentSchema:schema94.properties.kinds.items.properties.required.properties.levels.items,data:data7};
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
const err18 = {instancePath:instancePath+"/kinds/" + i0+"/required/levels",schemaPath:"#/properties/kinds/items/properties/required/properties/levels/type",keyword:"type",params:{type: "array"},schema:schema94.properties.kinds.items.properties.required.properties.levels.type,parentSchema:schema94.properties.kinds.items.properties.required.properties.levels,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.statedIn !== undefined){
if(!(validate240(data5.statedIn, {instancePath:instancePath+"/kinds/" + i0+"/required/statedIn",parentData:data5,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/kinds/" + i0+"/required",schemaPath:"#/properties/kinds/items/properties/required/type",keyword:"type",params:{type: "object"},schema:schema94.properties.kinds.items.properties.required.type,parentSchema:schema94.properties.kinds.items.properties.required,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.duties !== undefined){
let data9 = data1.duties;
if(Array.isArray(data9)){
if(data9.length > 30){
const err20 = {instancePath:instancePath+"/kinds/" + i0+"/duties",schemaPath:"#/properties/kinds/items/properties/duties/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema94.properties.kinds.items.properties.duties,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/kinds/" + i0+"/duties",schemaPath:"#/properties/kinds/items/properties/duties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.kinds.items.properties.duties,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err22 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,schemaPath:"#/properties/kinds/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema94.properties.kinds.items.properties.duties.items.required,parentSchema:schema94.properties.kinds.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.ties === undefined){
const err23 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,schemaPath:"#/properties/kinds/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "ties"},schema:schema94.properties.kinds.items.properties.duties.items.required,parentSchema:schema94.properties.kinds.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.statedIn === undefined){
const err24 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,schemaPath:"#/properties/kinds/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "statedIn"},schema:schema94.properties.kinds.items.properties.duties.items.required,parentSchema:schema94.properties.kinds.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data10){
if(!(((key3 === "name") || (key3 === "ties")) || (key3 === "statedIn"))){
const err25 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,schemaPath:"#/properties/kinds/items/properties/duties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema94.properties.kinds.items.properties.duties.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func1(data11) > 200){
const err26 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data11) < 1){
const err27 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats0(data11))){
const err28 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/name/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema94.properties.kinds.items.properties.duties.items.properties.name.type,parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.ties !== undefined){
let data12 = data10.ties;
if(Array.isArray(data12)){
if(data12.length > 50){
const err30 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/ties/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.ties,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.length < 1){
const err31 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/ties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.ties,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate242(data12[i3], {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties",schemaPath:"#/properties/kinds/items/properties/duties/items/properties/ties/type",keyword:"type",params:{type: "array"},schema:schema94.properties.kinds.items.properties.duties.items.properties.ties.type,parentSchema:schema94.properties.kinds.items.properties.duties.items.properties.ties,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.statedIn !== undefined){
if(!(validate240(data10.statedIn, {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/statedIn",parentData:data10,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,schemaPath:"#/properties/kinds/items/properties/duties/items/type",keyword:"type",params:{type: "object"},schema:schema94.properties.kinds.items.properties.duties.items.type,parentSchema:schema94.properties.kinds.items.properties.duties.items,data:data10};
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
const err34 = {instancePath:instancePath+"/kinds/" + i0+"/duties",schemaPath:"#/properties/kinds/items/properties/duties/type",keyword:"type",params:{type: "array"},schema:schema94.properties.kinds.items.properties.duties.type,parentSchema:schema94.properties.kinds.items.properties.duties,data:data9};
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
else {
const err35 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "object"},schema:schema94.properties.kinds.items.type,parentSchema:schema94.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema94.properties.kinds.type,parentSchema:schema94.properties.kinds,data:data0};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema99 = schemas["federal-terms"];

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-terms.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "terms")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.terms !== undefined){
let data0 = data.terms;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema99.properties.terms,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema99.properties.terms.items.required,parentSchema:schema99.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema99.properties.terms.items.required,parentSchema:schema99.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.spellings === undefined){
const err5 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "spellings"},schema:schema99.properties.terms.items.required,parentSchema:schema99.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "spellings"))){
const err6 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema99.properties.terms.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate250(data1.id, {instancePath:instancePath+"/terms/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func1(data3) > 400){
const err7 = {instancePath:instancePath+"/terms/" + i0+"/name",schemaPath:"#/properties/terms/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema99.properties.terms.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/terms/" + i0+"/name",schemaPath:"#/properties/terms/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema99.properties.terms.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data3))){
const err9 = {instancePath:instancePath+"/terms/" + i0+"/name",schemaPath:"#/properties/terms/items/properties/name/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema99.properties.terms.items.properties.name,data:data3};
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
const err10 = {instancePath:instancePath+"/terms/" + i0+"/name",schemaPath:"#/properties/terms/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema99.properties.terms.items.properties.name.type,parentSchema:schema99.properties.terms.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.spellings !== undefined){
let data4 = data1.spellings;
if(Array.isArray(data4)){
if(data4.length > 50){
const err11 = {instancePath:instancePath+"/terms/" + i0+"/spellings",schemaPath:"#/properties/terms/items/properties/spellings/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema99.properties.terms.items.properties.spellings,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/terms/" + i0+"/spellings",schemaPath:"#/properties/terms/items/properties/spellings/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema99.properties.terms.items.properties.spellings,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) > 400){
const err13 = {instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,schemaPath:"#/properties/terms/items/properties/spellings/items/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema99.properties.terms.items.properties.spellings.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data5) < 1){
const err14 = {instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,schemaPath:"#/properties/terms/items/properties/spellings/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema99.properties.terms.items.properties.spellings.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats0(data5))){
const err15 = {instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,schemaPath:"#/properties/terms/items/properties/spellings/items/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema99.properties.terms.items.properties.spellings.items,data:data5};
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
const err16 = {instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,schemaPath:"#/properties/terms/items/properties/spellings/items/type",keyword:"type",params:{type: "string"},schema:schema99.properties.terms.items.properties.spellings.items.type,parentSchema:schema99.properties.terms.items.properties.spellings.items,data:data5};
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
const err17 = {instancePath:instancePath+"/terms/" + i0+"/spellings",schemaPath:"#/properties/terms/items/properties/spellings/type",keyword:"type",params:{type: "array"},schema:schema99.properties.terms.items.properties.spellings.type,parentSchema:schema99.properties.terms.items.properties.spellings,data:data4};
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
const err18 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "object"},schema:schema99.properties.terms.items.type,parentSchema:schema99.properties.terms.items,data:data1};
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
const err19 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},schema:schema99.properties.terms.type,parentSchema:schema99.properties.terms,data:data0};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema101 = schemas["federal-topics"];

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "all") || (key0 === "any")) || (key0 === "none"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.all !== undefined){
if(!(validate243(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate243(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate243(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-topics.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topics === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "topics")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.topics !== undefined){
let data0 = data.topics;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema101.properties.topics,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema101.properties.topics.items.required,parentSchema:schema101.properties.topics.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema101.properties.topics.items.required,parentSchema:schema101.properties.topics.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.question === undefined){
const err5 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "question"},schema:schema101.properties.topics.items.required,parentSchema:schema101.properties.topics.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.ties === undefined){
const err6 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "ties"},schema:schema101.properties.topics.items.required,parentSchema:schema101.properties.topics.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "question")) || (key1 === "ties"))){
const err7 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema101.properties.topics.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
if(!(validate253(data1.id, {instancePath:instancePath+"/topics/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err8 = {instancePath:instancePath+"/topics/" + i0+"/name",schemaPath:"#/properties/topics/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema101.properties.topics.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/topics/" + i0+"/name",schemaPath:"#/properties/topics/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema101.properties.topics.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data3))){
const err10 = {instancePath:instancePath+"/topics/" + i0+"/name",schemaPath:"#/properties/topics/items/properties/name/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema101.properties.topics.items.properties.name,data:data3};
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
const err11 = {instancePath:instancePath+"/topics/" + i0+"/name",schemaPath:"#/properties/topics/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema101.properties.topics.items.properties.name.type,parentSchema:schema101.properties.topics.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.question !== undefined){
let data4 = data1.question;
if(typeof data4 === "string"){
if(func1(data4) > 300){
const err12 = {instancePath:instancePath+"/topics/" + i0+"/question",schemaPath:"#/properties/topics/items/properties/question/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema101.properties.topics.items.properties.question,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data4) < 1){
const err13 = {instancePath:instancePath+"/topics/" + i0+"/question",schemaPath:"#/properties/topics/items/properties/question/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema101.properties.topics.items.properties.question,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats0(data4))){
const err14 = {instancePath:instancePath+"/topics/" + i0+"/question",schemaPath:"#/properties/topics/items/properties/question/format",keyword:"format",params:{format: "line"},schema:"line",parentSchema:schema101.properties.topics.items.properties.question,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/topics/" + i0+"/question",schemaPath:"#/properties/topics/items/properties/question/type",keyword:"type",params:{type: "string"},schema:schema101.properties.topics.items.properties.question.type,parentSchema:schema101.properties.topics.items.properties.question,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.ties !== undefined){
let data5 = data1.ties;
if(Array.isArray(data5)){
if(data5.length > 50){
const err16 = {instancePath:instancePath+"/topics/" + i0+"/ties",schemaPath:"#/properties/topics/items/properties/ties/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema101.properties.topics.items.properties.ties,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/topics/" + i0+"/ties",schemaPath:"#/properties/topics/items/properties/ties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema101.properties.topics.items.properties.ties,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate255(data5[i1], {instancePath:instancePath+"/topics/" + i0+"/ties/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/topics/" + i0+"/ties",schemaPath:"#/properties/topics/items/properties/ties/type",keyword:"type",params:{type: "array"},schema:schema101.properties.topics.items.properties.ties.type,parentSchema:schema101.properties.topics.items.properties.ties,data:data5};
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
const err19 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "object"},schema:schema101.properties.topics.items.type,parentSchema:schema101.properties.topics.items,data:data1};
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
const err20 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema101.properties.topics.type,parentSchema:schema101.properties.topics,data:data0};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
  "region": validate52,
  "provision": validate65,
  "subjects": validate111,
  "roadmap": validate126,
  "indicators": validate144,
  "terms": validate166,
  "interactions": validate171,
  "tables": validate176,
  "statistics": validate181,
  "corrections": validate190,
  "waivers": validate196,
  "federal-acts": validate197,
  "federal-directions": validate216,
  "federal-indicators": validate221,
  "federal-subject-kinds": validate237,
  "federal-terms": validate249,
  "federal-topics": validate252,
};
