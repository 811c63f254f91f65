// Generated from schemas/ by `npm run types`: change the schemas, not this file.
import { isRealDate } from '../text/dates/calendar.ts';
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
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


const formats0 = isOneLine;
const pattern4 = new RegExp("^[0-9]{2,3}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="region.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema19,data});
errors++;
}
if(data.level === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "level"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "level")) || (key0 === "code"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
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
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.name,data:data1});
errors++;
}
if(func1(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.name,data:data1});
errors++;
}
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"format",params:{format: "line"},parentSchema:schema19.properties.name,data:data1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.name,data:data1});
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!((data2 === "region") || (data2 === "municipality"))){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema19.properties.level.enum},parentSchema:schema19.properties.level,data:data2});
errors++;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[0-9]{2,3}$"},parentSchema:schema19.properties.code,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.code,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}



const schema22 = schemas["acts"];
const schema23 = commonSchema.$defs.RegisteredAct;
const func4 = Object.prototype.hasOwnProperty;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


const schema25 = commonSchema.$defs.PrintedLine;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


const schema26 = commonSchema.$defs.IsoDate;
const formats6 = isRealDate;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"},parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


const schema27 = commonSchema.$defs.WebAddress;
const pattern6 = new RegExp("^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema27,data});
errors++;
}
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$"},parentSchema:schema27,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


const schema28 = commonSchema.$defs.CitingPlace;
const pattern7 = new RegExp("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|order/abz-[1-9][0-9]*|term-[a-z][a-z0-9-]*)$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 140){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 140},parentSchema:schema28,data});
errors++;
}
if(!pattern7.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|order/abz-[1-9][0-9]*|term-[a-z][a-z0-9-]*)$"},parentSchema:schema28,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28,data});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}



function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema23,data});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema23,data});
errors++;
}
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema23.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate58(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((((((((((((data1 === "law") || (data1 === "code")) || (data1 === "decree")) || (data1 === "resolution")) || (data1 === "directive")) || (data1 === "order")) || (data1 === "letter")) || (data1 === "passport")) || (data1 === "strategy")) || (data1 === "programme")) || (data1 === "provision")) || (data1 === "standard")) || (data1 === "project")) || (data1 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema23.properties.kind.enum},parentSchema:schema23.properties.kind,data:data1});
errors++;
}
}
if(data.issuer !== undefined){
if(!(validate60(data.issuer, {instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data3 = data.number;
if(typeof data3 === "string"){
if(func1(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 60},parentSchema:schema23.properties.number,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.number,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"format",params:{format: "line"},parentSchema:schema23.properties.number,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.number,data:data3});
errors++;
}
}
if(data.date !== undefined){
if(!(validate62(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func1(data6) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 2000},parentSchema:schema23.properties.name,data:data6});
errors++;
}
if(func1(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.name,data:data6});
errors++;
}
if(!(formats0(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"format",params:{format: "line"},parentSchema:schema23.properties.name,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.name,data:data6});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate60(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate66(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data9 = data.required;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kinds === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"required",params:{missingProperty: "kinds"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
if(data9.levels === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"required",params:{missingProperty: "levels"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
if(data9.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "kinds") || (key1 === "levels")) || (key1 === "statedIn"))){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema23.properties.required,data:data9});
errors++;
}
}
if(data9.kinds !== undefined){
let data10 = data9.kinds;
if(Array.isArray(data10)){
if(data10.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds",keyword:"maxItems",params:{limit: 3},parentSchema:schema23.properties.required.properties.kinds,data:data10});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.required.properties.kinds,data:data10});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(((data11 === "provision") || (data11 === "concept")) || (data11 === "standard"))){
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds/" + i0,keyword:"enum",params:{allowedValues: schema23.properties.required.properties.kinds.items.enum},parentSchema:schema23.properties.required.properties.kinds.items,data:data11});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.required.properties.kinds,data:data10});
errors++;
}
}
if(data9.levels !== undefined){
let data12 = data9.levels;
if(Array.isArray(data12)){
if(data12.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/required/levels",keyword:"maxItems",params:{limit: 2},parentSchema:schema23.properties.required.properties.levels,data:data12});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/required/levels",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.required.properties.levels,data:data12});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!((data13 === "region") || (data13 === "municipality"))){
(vErrors ??= []).push({instancePath:instancePath+"/required/levels/" + i1,keyword:"enum",params:{allowedValues: schema23.properties.required.properties.levels.items.enum},parentSchema:schema23.properties.required.properties.levels.items,data:data13});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required/levels",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.required.properties.levels,data:data12});
errors++;
}
}
if(data9.statedIn !== undefined){
let data14 = data9.statedIn;
if(Array.isArray(data14)){
if(data14.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/required/statedIn",keyword:"maxItems",params:{limit: 100},parentSchema:schema23.properties.required.properties.statedIn,data:data14});
errors++;
}
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/required/statedIn",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.required.properties.statedIn,data:data14});
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate68(data14[i2], {instancePath:instancePath+"/required/statedIn/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required/statedIn",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.required.properties.statedIn,data:data14});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type",params:{type: "object"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}



function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="acts.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acts"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "acts")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.acts !== undefined){
let data0 = data.acts;
if(Array.isArray(data0)){
if(data0.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/acts",keyword:"maxItems",params:{limit: 2000},parentSchema:schema22.properties.acts,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data0[i0], {instancePath:instancePath+"/acts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.acts,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}



const schema29 = schemas["act"];

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"},parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


const schema31 = commonSchema.$defs.Printed;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


const schema32 = commonSchema.$defs.ActFolder;
const pattern8 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 80){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 80},parentSchema:schema32,data});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},parentSchema:schema32,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema32,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}



function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}



function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}



function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="act.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "repealed")) || (key0 === "period")) || (key0 === "coordinator"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((data0 === "draft") || (data0 === "adopted")) || (data0 === "repealed"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema29.properties.status.enum},parentSchema:schema29.properties.status,data:data0});
errors++;
}
}
if(data.repealed !== undefined){
let data1 = data.repealed;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "on") || (key1 === "by")) || (key1 === "act"))){
(vErrors ??= []).push({instancePath:instancePath+"/repealed",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema29.properties.repealed,data:data1});
errors++;
}
}
if(data1.on !== undefined){
if(!(validate72(data1.on, {instancePath:instancePath+"/repealed/on",parentData:data1,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data1.by !== undefined){
if(!(validate74(data1.by, {instancePath:instancePath+"/repealed/by",parentData:data1,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data1.act !== undefined){
if(!(validate76(data1.act, {instancePath:instancePath+"/repealed/act",parentData:data1,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repealed",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.repealed,data:data1});
errors++;
}
}
if(data.period !== undefined){
let data5 = data.period;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"required",params:{missingProperty: "printed"},parentSchema:schema29.properties.period,data:data5});
errors++;
}
if(data5.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"required",params:{missingProperty: "from"},parentSchema:schema29.properties.period,data:data5});
errors++;
}
if(data5.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"required",params:{missingProperty: "to"},parentSchema:schema29.properties.period,data:data5});
errors++;
}
for(const key2 in data5){
if(!(((key2 === "printed") || (key2 === "from")) || (key2 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema29.properties.period,data:data5});
errors++;
}
}
if(data5.printed !== undefined){
if(!(validate78(data5.printed, {instancePath:instancePath+"/period/printed",parentData:data5,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data5.from !== undefined){
if(!(validate72(data5.from, {instancePath:instancePath+"/period/from",parentData:data5,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data5.to !== undefined){
if(!(validate72(data5.to, {instancePath:instancePath+"/period/to",parentData:data5,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.period,data:data5});
errors++;
}
}
if(data.coordinator !== undefined){
if(!(validate82(data.coordinator, {instancePath:instancePath+"/coordinator",parentData:data,parentDataProperty:"coordinator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}



const schema35 = schemas["edition"];

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}



function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 80){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 80},parentSchema:schema32,data});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},parentSchema:schema32,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema32,data});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}



function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="edition.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "by") || (key0 === "act"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data});
errors++;
}
}
if(data.by !== undefined){
if(!(validate85(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.act !== undefined){
if(!(validate87(data.act, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}



const schema38 = schemas["provision"];
const schema39 = commonSchema.$defs.Named;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema39.type},parentSchema:schema39,data});
errors++;
}
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema39,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema39,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema39,data});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nominative === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nominative"},parentSchema:schema39,data});
errors++;
}
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema39,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "nominative") || (key0 === "printed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data});
errors++;
}
}
if(data.nominative !== undefined){
let data0 = data.nominative;
if(typeof data0 === "string"){
if(func1(data0) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"maxLength",params:{limit: 20000},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"format",params:{format: "line"},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate60(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
validate90.errors = vErrors;
return errors === 0;
}


const schema40 = schemas["provision"].$defs.Issuers;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}



function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema40.type},parentSchema:schema40,data});
errors++;
}
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema40,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema40,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema40,data});
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 10){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 10},parentSchema:schema40,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema40,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nominative === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nominative"},parentSchema:schema40,data});
errors++;
}
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema40,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "nominative") || (key0 === "printed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data});
errors++;
}
}
if(data.nominative !== undefined){
let data1 = data.nominative;
if(typeof data1 === "string"){
if(func1(data1) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"maxLength",params:{limit: 20000},parentSchema:schema40.properties.nominative,data:data1});
errors++;
}
if(func1(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"minLength",params:{limit: 1},parentSchema:schema40.properties.nominative,data:data1});
errors++;
}
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"format",params:{format: "line"},parentSchema:schema40.properties.nominative,data:data1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.nominative,data:data1});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate95(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}



function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"},parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}



function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema27,data});
errors++;
}
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^https://[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#][^\\s<>\"'`\\\\^{|}@\\p{C}]*)?$"},parentSchema:schema27,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


const schema44 = schemas["provision"].$defs.Signatories;
const schema45 = schemas["provision"].$defs.Official;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.post === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "post"},parentSchema:schema45,data});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema45,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "post") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema45,data});
errors++;
}
}
if(data.post !== undefined){
if(!(validate95(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate95(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema45,data});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}



function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema44.type},parentSchema:schema44,data});
errors++;
}
if(Array.isArray(data)){
if(data.length > 10){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 10},parentSchema:schema44,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema44,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.post === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "post"},parentSchema:schema44,data});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema44,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "post") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44,data});
errors++;
}
}
if(data.post !== undefined){
if(!(validate95(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate95(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}


const schema46 = schemas["provision"].$defs.Controllers;
const pattern12 = new RegExp("^signatory$", "u");
const schema47 = schemas["provision"].$defs.Controller;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.post === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "post"},parentSchema:schema47,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "post") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema47,data});
errors++;
}
}
if(data.post !== undefined){
if(!(validate95(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate95(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema47,data});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}



function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema46.type},parentSchema:schema46,data});
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^signatory$"},parentSchema:schema46,data});
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 10){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 10},parentSchema:schema46,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema46,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.post === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "post"},parentSchema:schema46,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "post") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema46,data});
errors++;
}
}
if(data.post !== undefined){
if(!(validate95(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate95(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}



function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


const schema49 = commonSchema.$defs.ClauseNumber;
const pattern13 = new RegExp("^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$", "u");

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema49,data});
errors++;
}
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$"},parentSchema:schema49,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema49,data});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


const schema50 = schemas["provision"].$defs.Citation;

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


const pattern15 = new RegExp("^((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|order/abz-[1-9][0-9]*|term-[a-z][a-z0-9-]*)$", "u");

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.act === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "act"},parentSchema:schema50,data});
errors++;
}
if(data.clause === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clause"},parentSchema:schema50,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "act") || (key0 === "clause")) || (key0 === "printed")) || (key0 === "number")) || (key0 === "date")) || (key0 === "title")) || (key0 === "damaged"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema50,data});
errors++;
}
}
if(data.act !== undefined){
if(!(validate125(data.act, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(func1(data1) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/clause",keyword:"maxLength",params:{limit: 80},parentSchema:schema50.properties.clause,data:data1});
errors++;
}
if(!pattern15.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/clause",keyword:"pattern",params:{pattern: "^((order/)?(preamble|[0-9IVXLC]+(\\.[0-9]+)*)|order/abz-[1-9][0-9]*|term-[a-z][a-z0-9-]*)$"},parentSchema:schema50.properties.clause,data:data1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clause",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.clause,data:data1});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate95(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data3 = data.number;
if(typeof data3 === "string"){
if(func1(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 60},parentSchema:schema50.properties.number,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema50.properties.number,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"format",params:{format: "line"},parentSchema:schema50.properties.number,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.number,data:data3});
errors++;
}
}
if(data.date !== undefined){
if(!(validate98(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate95(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.damaged !== undefined){
let data6 = data.damaged;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/damaged",keyword:"type",params:{type: "boolean"},parentSchema:schema50.properties.damaged,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema50,data});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


const schema52 = commonSchema.$defs.Abbreviation;

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema49,data});
errors++;
}
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$"},parentSchema:schema49,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema49,data});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}



function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "short"},parentSchema:schema52,data});
errors++;
}
if(data.means === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "means"},parentSchema:schema52,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "means")) || (key0 === "clause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema52,data});
errors++;
}
}
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(func1(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"maxLength",params:{limit: 80},parentSchema:schema52.properties.short,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"minLength",params:{limit: 1},parentSchema:schema52.properties.short,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"format",params:{format: "line"},parentSchema:schema52.properties.short,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"type",params:{type: "string"},parentSchema:schema52.properties.short,data:data0});
errors++;
}
}
if(data.means !== undefined){
if(!(validate60(data.means, {instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate137(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema52,data});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}



function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


const schema55 = schemas["provision"].$defs.Bullets;
const schema56 = commonSchema.$defs.BulletReference;
const pattern19 = new RegExp("^(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)((-abz|-pp)?-[0-9]+|-pp-[а-яё])$", "u");

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema56,data});
errors++;
}
if(!pattern19.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)((-abz|-pp)?-[0-9]+|-pp-[а-яё])$"},parentSchema:schema56,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema56,data});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}



function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema55,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema55,data});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}



function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="provision.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema38,data});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema38,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "title")) || (key0 === "order")) || (key0 === "approval")) || (key0 === "basis")) || (key0 === "abbreviations")) || (key0 === "directions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((data0 === "provision") || (data0 === "concept")) || (data0 === "standard")) || (data0 === "annex")) || (data0 === "order"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum},parentSchema:schema38.properties.kind,data:data0});
errors++;
}
}
if(data.title !== undefined){
if(!(validate90(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema38.properties.order,data:data2});
errors++;
}
if(data2.issuer === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: "issuer"},parentSchema:schema38.properties.order,data:data2});
errors++;
}
for(const key1 in data2){
if(!(func4.call(schema38.properties.order.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema38.properties.order,data:data2});
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(!((((((data3 === "order") || (data3 === "directive")) || (data3 === "resolution")) || (data3 === "decree")) || (data3 === "decision")) || (data3 === "protocol"))){
(vErrors ??= []).push({instancePath:instancePath+"/order/kind",keyword:"enum",params:{allowedValues: schema38.properties.order.properties.kind.enum},parentSchema:schema38.properties.order.properties.kind,data:data3});
errors++;
}
}
if(data2.issuer !== undefined){
if(!(validate93(data2.issuer, {instancePath:instancePath+"/order/issuer",parentData:data2,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data2.number !== undefined){
let data5 = data2.number;
if(typeof data5 === "string"){
if(func1(data5) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/order/number",keyword:"maxLength",params:{limit: 40},parentSchema:schema38.properties.order.properties.number,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/order/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38.properties.order.properties.number,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/order/number",keyword:"format",params:{format: "line"},parentSchema:schema38.properties.order.properties.number,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/number",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.order.properties.number,data:data5});
errors++;
}
}
if(data2.date !== undefined){
if(!(validate98(data2.date, {instancePath:instancePath+"/order/date",parentData:data2,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data2.title !== undefined){
if(!(validate90(data2.title, {instancePath:instancePath+"/order/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data2.published !== undefined){
if(!(validate101(data2.published, {instancePath:instancePath+"/order/published",parentData:data2,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data2.signatory !== undefined){
if(!(validate103(data2.signatory, {instancePath:instancePath+"/order/signatory",parentData:data2,parentDataProperty:"signatory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data2.controller !== undefined){
if(!(validate111(data2.controller, {instancePath:instancePath+"/order/controller",parentData:data2,parentDataProperty:"controller",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data2.inForce !== undefined){
let data11 = data2.inForce;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/inForce",keyword:"required",params:{missingProperty: "printed"},parentSchema:schema38.properties.order.properties.inForce,data:data11});
errors++;
}
if(data11.clause === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/inForce",keyword:"required",params:{missingProperty: "clause"},parentSchema:schema38.properties.order.properties.inForce,data:data11});
errors++;
}
for(const key2 in data11){
if(!(((key2 === "printed") || (key2 === "from")) || (key2 === "clause"))){
(vErrors ??= []).push({instancePath:instancePath+"/order/inForce",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema38.properties.order.properties.inForce,data:data11});
errors++;
}
}
if(data11.printed !== undefined){
if(!(validate119(data11.printed, {instancePath:instancePath+"/order/inForce/printed",parentData:data11,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data11.from !== undefined){
if(!(validate98(data11.from, {instancePath:instancePath+"/order/inForce/from",parentData:data11,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data11.clause !== undefined){
if(!(validate122(data11.clause, {instancePath:instancePath+"/order/inForce/clause",parentData:data11,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/inForce",keyword:"type",params:{type: "object"},parentSchema:schema38.properties.order.properties.inForce,data:data11});
errors++;
}
}
if(data2.repeals !== undefined){
let data15 = data2.repeals;
if(Array.isArray(data15)){
if(data15.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/order/repeals",keyword:"maxItems",params:{limit: 100},parentSchema:schema38.properties.order.properties.repeals,data:data15});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data15[i0], {instancePath:instancePath+"/order/repeals/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/repeals",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.order.properties.repeals,data:data15});
errors++;
}
}
if(data2.amends !== undefined){
let data17 = data2.amends;
if(Array.isArray(data17)){
if(data17.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/order/amends",keyword:"maxItems",params:{limit: 100},parentSchema:schema38.properties.order.properties.amends,data:data17});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate124(data17[i1], {instancePath:instancePath+"/order/amends/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/amends",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.order.properties.amends,data:data17});
errors++;
}
}
if(data2.annexes !== undefined){
let data19 = data2.annexes;
if(Array.isArray(data19)){
if(data19.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes",keyword:"maxItems",params:{limit: 100},parentSchema:schema38.properties.order.properties.annexes,data:data19});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2,keyword:"required",params:{missingProperty: "title"},parentSchema:schema38.properties.order.properties.annexes.items,data:data20});
errors++;
}
if(data20.document === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2,keyword:"required",params:{missingProperty: "document"},parentSchema:schema38.properties.order.properties.annexes.items,data:data20});
errors++;
}
for(const key3 in data20){
if(!(((key3 === "number") || (key3 === "title")) || (key3 === "document"))){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema38.properties.order.properties.annexes.items,data:data20});
errors++;
}
}
if(data20.number !== undefined){
let data21 = data20.number;
if(typeof data21 === "string"){
if(func1(data21) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/number",keyword:"maxLength",params:{limit: 10},parentSchema:schema38.properties.order.properties.annexes.items.properties.number,data:data21});
errors++;
}
if(func1(data21) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38.properties.order.properties.annexes.items.properties.number,data:data21});
errors++;
}
if(!(formats0(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/number",keyword:"format",params:{format: "line"},parentSchema:schema38.properties.order.properties.annexes.items.properties.number,data:data21});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.order.properties.annexes.items.properties.number,data:data21});
errors++;
}
}
if(data20.title !== undefined){
if(!(validate95(data20.title, {instancePath:instancePath+"/order/annexes/" + i2+"/title",parentData:data20,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data20.document !== undefined){
let data23 = data20.document;
if(typeof data23 === "string"){
if(func1(data23) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/document",keyword:"maxLength",params:{limit: 60},parentSchema:schema38.properties.order.properties.annexes.items.properties.document,data:data23});
errors++;
}
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/document",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema38.properties.order.properties.annexes.items.properties.document,data:data23});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2+"/document",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.order.properties.annexes.items.properties.document,data:data23});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema38.properties.order.properties.annexes.items,data:data20});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order/annexes",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.order.properties.annexes,data:data19});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"type",params:{type: "object"},parentSchema:schema38.properties.order,data:data2});
errors++;
}
}
if(data.approval !== undefined){
let data24 = data.approval;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!((key4 === "issuer") || (key4 === "published"))){
(vErrors ??= []).push({instancePath:instancePath+"/approval",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema38.properties.approval,data:data24});
errors++;
}
}
if(data24.issuer !== undefined){
let data25 = data24.issuer;
if(typeof data25 === "string"){
if(func1(data25) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/approval/issuer",keyword:"maxLength",params:{limit: 2000},parentSchema:schema38.properties.approval.properties.issuer,data:data25});
errors++;
}
if(func1(data25) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/approval/issuer",keyword:"minLength",params:{limit: 1},parentSchema:schema38.properties.approval.properties.issuer,data:data25});
errors++;
}
if(!(formats0(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/approval/issuer",keyword:"format",params:{format: "line"},parentSchema:schema38.properties.approval.properties.issuer,data:data25});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval/issuer",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.approval.properties.issuer,data:data25});
errors++;
}
}
if(data24.published !== undefined){
if(!(validate101(data24.published, {instancePath:instancePath+"/approval/published",parentData:data24,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approval",keyword:"type",params:{type: "object"},parentSchema:schema38.properties.approval,data:data24});
errors++;
}
}
if(data.basis !== undefined){
let data27 = data.basis;
if(Array.isArray(data27)){
if(data27.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/basis",keyword:"maxItems",params:{limit: 500},parentSchema:schema38.properties.basis,data:data27});
errors++;
}
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
if(!(validate124(data27[i3], {instancePath:instancePath+"/basis/" + i3,parentData:data27,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/basis",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.basis,data:data27});
errors++;
}
}
if(data.abbreviations !== undefined){
let data29 = data.abbreviations;
if(Array.isArray(data29)){
if(data29.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/abbreviations",keyword:"maxItems",params:{limit: 500},parentSchema:schema38.properties.abbreviations,data:data29});
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
if(!(validate135(data29[i4], {instancePath:instancePath+"/abbreviations/" + i4,parentData:data29,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/abbreviations",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.abbreviations,data:data29});
errors++;
}
}
if(data.directions !== undefined){
let data31 = data.directions;
if(Array.isArray(data31)){
if(data31.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/directions",keyword:"maxItems",params:{limit: 100},parentSchema:schema38.properties.directions,data:data31});
errors++;
}
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.number === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5,keyword:"required",params:{missingProperty: "number"},parentSchema:schema38.properties.directions.items,data:data32});
errors++;
}
if(data32.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5,keyword:"required",params:{missingProperty: "title"},parentSchema:schema38.properties.directions.items,data:data32});
errors++;
}
if(data32.clause === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5,keyword:"required",params:{missingProperty: "clause"},parentSchema:schema38.properties.directions.items,data:data32});
errors++;
}
for(const key5 in data32){
if(!(((((((key5 === "number") || (key5 === "title")) || (key5 === "clause")) || (key5 === "federal")) || (key5 === "includes")) || (key5 === "mechanisms")) || (key5 === "systemMeasures"))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema38.properties.directions.items,data:data32});
errors++;
}
}
if(data32.number !== undefined){
let data33 = data32.number;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5+"/number",keyword:"type",params:{type: "integer"},parentSchema:schema38.properties.directions.items.properties.number,data:data33});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5+"/number",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema38.properties.directions.items.properties.number,data:data33});
errors++;
}
if(data33 < 1 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema38.properties.directions.items.properties.number,data:data33});
errors++;
}
}
}
if(data32.title !== undefined){
if(!(validate95(data32.title, {instancePath:instancePath+"/directions/" + i5+"/title",parentData:data32,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data32.clause !== undefined){
if(!(validate122(data32.clause, {instancePath:instancePath+"/directions/" + i5+"/clause",parentData:data32,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data32.federal !== undefined){
if(!(validate142(data32.federal, {instancePath:instancePath+"/directions/" + i5+"/federal",parentData:data32,parentDataProperty:"federal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data32.includes !== undefined){
if(!(validate144(data32.includes, {instancePath:instancePath+"/directions/" + i5+"/includes",parentData:data32,parentDataProperty:"includes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data32.mechanisms !== undefined){
if(!(validate144(data32.mechanisms, {instancePath:instancePath+"/directions/" + i5+"/mechanisms",parentData:data32,parentDataProperty:"mechanisms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data32.systemMeasures !== undefined){
if(!(validate144(data32.systemMeasures, {instancePath:instancePath+"/directions/" + i5+"/systemMeasures",parentData:data32,parentDataProperty:"systemMeasures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema38.properties.directions.items,data:data32});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.directions,data:data31});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}



const schema57 = schemas["subjects"];

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}



function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema39.type},parentSchema:schema39,data});
errors++;
}
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema39,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema39,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema39,data});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nominative === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nominative"},parentSchema:schema39,data});
errors++;
}
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema39,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "nominative") || (key0 === "printed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data});
errors++;
}
}
if(data.nominative !== undefined){
let data0 = data.nominative;
if(typeof data0 === "string"){
if(func1(data0) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"maxLength",params:{limit: 20000},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"format",params:{format: "line"},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nominative",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.nominative,data:data0});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate60(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
validate153.errors = vErrors;
return errors === 0;
}



function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema49,data});
errors++;
}
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$"},parentSchema:schema49,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema49,data});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


const schema61 = schemas["subjects"].$defs.FunctionEntry;

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}



function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema61.type},parentSchema:schema61,data});
errors++;
}
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema61,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema61,data});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},parentSchema:schema61,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "clause")) || (key0 === "topics")) || (key0 === "notTopics"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema61,data});
errors++;
}
}
if(data.text !== undefined){
if(!(validate160(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate157(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.topics !== undefined){
let data2 = data.topics;
if(Array.isArray(data2)){
if(data2.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/topics",keyword:"maxItems",params:{limit: 20},parentSchema:schema61.properties.topics,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate151(data2[i0], {instancePath:instancePath+"/topics/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",keyword:"type",params:{type: "array"},parentSchema:schema61.properties.topics,data:data2});
errors++;
}
}
if(data.notTopics !== undefined){
let data4 = data.notTopics;
if(Array.isArray(data4)){
if(data4.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/notTopics",keyword:"maxItems",params:{limit: 20},parentSchema:schema61.properties.notTopics,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate151(data4[i1], {instancePath:instancePath+"/notTopics/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notTopics",keyword:"type",params:{type: "array"},parentSchema:schema61.properties.notTopics,data:data4});
errors++;
}
}
}
validate159.errors = vErrors;
return errors === 0;
}



function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="subjects.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjects === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subjects"},parentSchema:schema57,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "subjects")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema57,data});
errors++;
}
}
if(data.subjects !== undefined){
let data0 = data.subjects;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/subjects",keyword:"maxItems",params:{limit: 500},parentSchema:schema57.properties.subjects,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema57.properties.subjects.items,data:data1});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema57.properties.subjects.items,data:data1});
errors++;
}
if(data1.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema57.properties.subjects.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((((((key1 === "id") || (key1 === "name")) || (key1 === "short")) || (key1 === "aliases")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "clause")) || (key1 === "functions"))){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema57.properties.subjects.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate151(data1.id, {instancePath:instancePath+"/subjects/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate153(data1.name, {instancePath:instancePath+"/subjects/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data1.short !== undefined){
let data4 = data1.short;
if(typeof data4 === "string"){
if(func1(data4) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/short",keyword:"maxLength",params:{limit: 200},parentSchema:schema57.properties.subjects.items.properties.short,data:data4});
errors++;
}
if(func1(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/short",keyword:"minLength",params:{limit: 1},parentSchema:schema57.properties.subjects.items.properties.short,data:data4});
errors++;
}
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/short",keyword:"format",params:{format: "line"},parentSchema:schema57.properties.subjects.items.properties.short,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/short",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.subjects.items.properties.short,data:data4});
errors++;
}
}
if(data1.aliases !== undefined){
let data5 = data1.aliases;
if(Array.isArray(data5)){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/aliases",keyword:"maxItems",params:{limit: 50},parentSchema:schema57.properties.subjects.items.properties.aliases,data:data5});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func1(data6) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,keyword:"maxLength",params:{limit: 400},parentSchema:schema57.properties.subjects.items.properties.aliases.items,data:data6});
errors++;
}
if(func1(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema57.properties.subjects.items.properties.aliases.items,data:data6});
errors++;
}
if(!(formats0(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,keyword:"format",params:{format: "line"},parentSchema:schema57.properties.subjects.items.properties.aliases.items,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/aliases/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema57.properties.subjects.items.properties.aliases.items,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/aliases",keyword:"type",params:{type: "array"},parentSchema:schema57.properties.subjects.items.properties.aliases,data:data5});
errors++;
}
}
if(data1.kind !== undefined){
if(!(validate151(data1.kind, {instancePath:instancePath+"/subjects/" + i0+"/kind",parentData:data1,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data1.level !== undefined){
let data8 = data1.level;
if(!((((data8 === "federal") || (data8 === "regional")) || (data8 === "municipal")) || (data8 === "institutional"))){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/level",keyword:"enum",params:{allowedValues: schema57.properties.subjects.items.properties.level.enum},parentSchema:schema57.properties.subjects.items.properties.level,data:data8});
errors++;
}
}
if(data1.clause !== undefined){
if(!(validate157(data1.clause, {instancePath:instancePath+"/subjects/" + i0+"/clause",parentData:data1,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data1.functions !== undefined){
let data10 = data1.functions;
if(Array.isArray(data10)){
if(data10.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/functions",keyword:"maxItems",params:{limit: 500},parentSchema:schema57.properties.subjects.items.properties.functions,data:data10});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate159(data10[i2], {instancePath:instancePath+"/subjects/" + i0+"/functions/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0+"/functions",keyword:"type",params:{type: "array"},parentSchema:schema57.properties.subjects.items.properties.functions,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjects/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema57.properties.subjects.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"},parentSchema:schema57.properties.subjects,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema57,data});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}



const schema63 = schemas["roadmap"];

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


const schema65 = schemas["roadmap"].$defs.RoadmapColumn;
const schema66 = commonSchema.$defs.ColumnHead;

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema66,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema66,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema66,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema66,data});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}



function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema65.type},parentSchema:schema65,data});
errors++;
}
if(typeof data === "string"){
if(func1(data) > 500){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema65,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema65,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema65,data});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema65,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "printed") || (key0 === "role"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema65,data});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate170(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!((((((((((((((data1 === "group") || (data1 === "number")) || (data1 === "measure")) || (data1 === "responsible")) || (data1 === "executors")) || (data1 === "deadline")) || (data1 === "result")) || (data1 === "participants")) || (data1 === "document")) || (data1 === "place")) || (data1 === "funding")) || (data1 === "indicator")) || (data1 === "note")) || (data1 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema65.properties.role.enum},parentSchema:schema65.properties.role,data:data1});
errors++;
}
}
}
validate169.errors = vErrors;
return errors === 0;
}


const schema67 = commonSchema.$defs.Year;
const pattern22 = new RegExp("^[0-9]{4}(-[0-9]{4})?$", "u");

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{4})?$"},parentSchema:schema67,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema67,data});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}



function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"},parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


const schema69 = schemas["roadmap"].$defs.SystemMeasures;
const pattern23 = new RegExp("^[0-9]+(\\.[0-9]+)*$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema56,data});
errors++;
}
if(!pattern19.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)((-abz|-pp)?-[0-9]+|-pp-[а-яё])$"},parentSchema:schema56,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema56,data});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


const schema71 = schemas["roadmap"].$defs.MeasureGroups;
const schema72 = schemas["roadmap"].$defs.MeasureGroup;
const schema73 = schemas["roadmap"].$defs.Measures;
const schema74 = schemas["roadmap"].$defs.Measure;

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


const schema76 = commonSchema.$defs.Cell;

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema76,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema76,data});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}



function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema74,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema74.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema74,data});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func1(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 20},parentSchema:schema74.properties.number,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema74.properties.number,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"format",params:{format: "line"},parentSchema:schema74.properties.number,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema74.properties.number,data:data0});
errors++;
}
}
if(data.title !== undefined){
if(!(validate167(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
let data2 = data.responsible;
if(Array.isArray(data2)){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/responsible",keyword:"maxItems",params:{limit: 50},parentSchema:schema74.properties.responsible,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"maxLength",params:{limit: 400},parentSchema:schema74.properties.responsible.items,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema74.properties.responsible.items,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"format",params:{format: "line"},parentSchema:schema74.properties.responsible.items,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema74.properties.responsible.items,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responsible",keyword:"type",params:{type: "array"},parentSchema:schema74.properties.responsible,data:data2});
errors++;
}
}
if(data.executors !== undefined){
let data4 = data.executors;
if(Array.isArray(data4)){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/executors",keyword:"maxItems",params:{limit: 50},parentSchema:schema74.properties.executors,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/executors/" + i1,keyword:"maxLength",params:{limit: 400},parentSchema:schema74.properties.executors.items,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/executors/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema74.properties.executors.items,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/executors/" + i1,keyword:"format",params:{format: "line"},parentSchema:schema74.properties.executors.items,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/executors/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema74.properties.executors.items,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/executors",keyword:"type",params:{type: "array"},parentSchema:schema74.properties.executors,data:data4});
errors++;
}
}
if(data.deadline !== undefined){
let data6 = data.deadline;
if(typeof data6 === "string"){
if(func1(data6) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"maxLength",params:{limit: 1000},parentSchema:schema74.properties.deadline,data:data6});
errors++;
}
if(func1(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"minLength",params:{limit: 1},parentSchema:schema74.properties.deadline,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"type",params:{type: "string"},parentSchema:schema74.properties.deadline,data:data6});
errors++;
}
}
if(data.result !== undefined){
if(!(validate198(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.participants !== undefined){
if(!(validate200(data.participants, {instancePath:instancePath+"/participants",parentData:data,parentDataProperty:"participants",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate200(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate200(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.funding !== undefined){
if(!(validate200(data.funding, {instancePath:instancePath+"/funding",parentData:data,parentDataProperty:"funding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.indicator !== undefined){
if(!(validate200(data.indicator, {instancePath:instancePath+"/indicator",parentData:data,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate200(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.cells !== undefined){
let data14 = data.cells;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"maxProperties",params:{limit: 30},parentSchema:schema74.properties.cells,data:data14});
errors++;
}
for(const key1 in data14){
const _errs24 = errors;
if(!(validate170(key1, {instancePath:instancePath+"/cells",parentData:data14,parentDataProperty:"cells",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema74.properties.cells,data:data14});
errors++;
}
}
for(const key2 in data14){
if(!(validate200(data14[key2], {instancePath:instancePath+"/cells/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"type",params:{type: "object"},parentSchema:schema74.properties.cells,data:data14});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema74,data});
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}



function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 2000},parentSchema:schema73,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate196(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema73,data});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


const wrapper0 = {validate: validate180};
const wrapper1 = {validate: validate188};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema72.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema72,data});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func1(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 20},parentSchema:schema72.properties.number,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema72.properties.number,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"format",params:{format: "line"},parentSchema:schema72.properties.number,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema72.properties.number,data:data0});
errors++;
}
}
if(data.label !== undefined){
if(!(validate167(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate167(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
if(!(validate175(data.year, {instancePath:instancePath+"/year",parentData:data,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
let data4 = data.period;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"required",params:{missingProperty: "from"},parentSchema:schema72.properties.period,data:data4});
errors++;
}
if(data4.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"required",params:{missingProperty: "to"},parentSchema:schema72.properties.period,data:data4});
errors++;
}
for(const key1 in data4){
if(!((key1 === "from") || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema72.properties.period,data:data4});
errors++;
}
}
if(data4.from !== undefined){
if(!(validate177(data4.from, {instancePath:instancePath+"/period/from",parentData:data4,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data4.to !== undefined){
if(!(validate177(data4.to, {instancePath:instancePath+"/period/to",parentData:data4,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"type",params:{type: "object"},parentSchema:schema72.properties.period,data:data4});
errors++;
}
}
if(data.responsible !== undefined){
let data7 = data.responsible;
if(Array.isArray(data7)){
if(data7.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/responsible",keyword:"maxItems",params:{limit: 50},parentSchema:schema72.properties.responsible,data:data7});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func1(data8) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"maxLength",params:{limit: 400},parentSchema:schema72.properties.responsible.items,data:data8});
errors++;
}
if(func1(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema72.properties.responsible.items,data:data8});
errors++;
}
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"format",params:{format: "line"},parentSchema:schema72.properties.responsible.items,data:data8});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responsible/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema72.properties.responsible.items,data:data8});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responsible",keyword:"type",params:{type: "array"},parentSchema:schema72.properties.responsible,data:data7});
errors++;
}
}
if(data.direction !== undefined){
let data9 = data.direction;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "integer"},parentSchema:schema72.properties.direction,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema72.properties.direction,data:data9});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema72.properties.direction,data:data9});
errors++;
}
}
}
if(data.systemMeasures !== undefined){
if(!(wrapper0.validate(data.systemMeasures, {instancePath:instancePath+"/systemMeasures",parentData:data,parentDataProperty:"systemMeasures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(wrapper1.validate(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate195(data.measures, {instancePath:instancePath+"/measures",parentData:data,parentDataProperty:"measures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema72,data});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}



function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema71,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate189(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema71,data});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}



function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema69,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.number === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "number"},parentSchema:schema69.items,data:data0});
errors++;
}
if(data0.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "title"},parentSchema:schema69.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!(func4.call(schema69.items.properties, key0))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema69.items,data:data0});
errors++;
}
}
if(data0.number !== undefined){
let data1 = data0.number;
if(typeof data1 === "string"){
if(func1(data1) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/number",keyword:"maxLength",params:{limit: 20},parentSchema:schema69.items.properties.number,data:data1});
errors++;
}
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/number",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"},parentSchema:schema69.items.properties.number,data:data1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/number",keyword:"type",params:{type: "string"},parentSchema:schema69.items.properties.number,data:data1});
errors++;
}
}
if(data0.label !== undefined){
if(!(validate167(data0.label, {instancePath:instancePath+"/" + i0+"/label",parentData:data0,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data0.title !== undefined){
if(!(validate167(data0.title, {instancePath:instancePath+"/" + i0+"/title",parentData:data0,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data0.provision !== undefined){
let data4 = data0.provision;
if(Array.isArray(data4)){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/provision",keyword:"maxItems",params:{limit: 50},parentSchema:schema69.items.properties.provision,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate183(data4[i1], {instancePath:instancePath+"/" + i0+"/provision/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/provision",keyword:"type",params:{type: "array"},parentSchema:schema69.items.properties.provision,data:data4});
errors++;
}
}
if(data0.year !== undefined){
if(!(validate175(data0.year, {instancePath:instancePath+"/" + i0+"/year",parentData:data0,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data0.period !== undefined){
let data7 = data0.period;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",keyword:"required",params:{missingProperty: "from"},parentSchema:schema69.items.properties.period,data:data7});
errors++;
}
if(data7.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",keyword:"required",params:{missingProperty: "to"},parentSchema:schema69.items.properties.period,data:data7});
errors++;
}
for(const key1 in data7){
if(!((key1 === "from") || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema69.items.properties.period,data:data7});
errors++;
}
}
if(data7.from !== undefined){
if(!(validate177(data7.from, {instancePath:instancePath+"/" + i0+"/period/from",parentData:data7,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data7.to !== undefined){
if(!(validate177(data7.to, {instancePath:instancePath+"/" + i0+"/period/to",parentData:data7,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/period",keyword:"type",params:{type: "object"},parentSchema:schema69.items.properties.period,data:data7});
errors++;
}
}
if(data0.responsible !== undefined){
let data10 = data0.responsible;
if(Array.isArray(data10)){
if(data10.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/responsible",keyword:"maxItems",params:{limit: 50},parentSchema:schema69.items.properties.responsible,data:data10});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func1(data11) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/responsible/" + i2,keyword:"maxLength",params:{limit: 400},parentSchema:schema69.items.properties.responsible.items,data:data11});
errors++;
}
if(func1(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/responsible/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema69.items.properties.responsible.items,data:data11});
errors++;
}
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/responsible/" + i2,keyword:"format",params:{format: "line"},parentSchema:schema69.items.properties.responsible.items,data:data11});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/responsible/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema69.items.properties.responsible.items,data:data11});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/responsible",keyword:"type",params:{type: "array"},parentSchema:schema69.items.properties.responsible,data:data10});
errors++;
}
}
if(data0.groups !== undefined){
if(!(validate188(data0.groups, {instancePath:instancePath+"/" + i0+"/groups",parentData:data0,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data0.measures !== undefined){
if(!(validate195(data0.measures, {instancePath:instancePath+"/" + i0+"/measures",parentData:data0,parentDataProperty:"measures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema69.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema69,data});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}



function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "short"},parentSchema:schema52,data});
errors++;
}
if(data.means === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "means"},parentSchema:schema52,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "means")) || (key0 === "clause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema52,data});
errors++;
}
}
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(func1(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"maxLength",params:{limit: 80},parentSchema:schema52.properties.short,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"minLength",params:{limit: 1},parentSchema:schema52.properties.short,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"format",params:{format: "line"},parentSchema:schema52.properties.short,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"type",params:{type: "string"},parentSchema:schema52.properties.short,data:data0});
errors++;
}
}
if(data.means !== undefined){
if(!(validate60(data.means, {instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate137(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema52,data});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}



function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="roadmap.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema63,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema63.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema63,data});
errors++;
}
}
if(data.title !== undefined){
if(!(validate167(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data1 = data.columns;
if(Array.isArray(data1)){
if(data1.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/columns",keyword:"maxItems",params:{limit: 30},parentSchema:schema63.properties.columns,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate169(data1[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",keyword:"type",params:{type: "array"},parentSchema:schema63.properties.columns,data:data1});
errors++;
}
}
if(data.directions !== undefined){
let data3 = data.directions;
if(Array.isArray(data3)){
if(data3.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/directions",keyword:"maxItems",params:{limit: 100},parentSchema:schema63.properties.directions,data:data3});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.number === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1,keyword:"required",params:{missingProperty: "number"},parentSchema:schema63.properties.directions.items,data:data4});
errors++;
}
if(data4.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1,keyword:"required",params:{missingProperty: "title"},parentSchema:schema63.properties.directions.items,data:data4});
errors++;
}
for(const key1 in data4){
if(!(func4.call(schema63.properties.directions.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema63.properties.directions.items,data:data4});
errors++;
}
}
if(data4.number !== undefined){
let data5 = data4.number;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/number",keyword:"type",params:{type: "integer"},parentSchema:schema63.properties.directions.items.properties.number,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/number",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema63.properties.directions.items.properties.number,data:data5});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema63.properties.directions.items.properties.number,data:data5});
errors++;
}
}
}
if(data4.label !== undefined){
if(!(validate167(data4.label, {instancePath:instancePath+"/directions/" + i1+"/label",parentData:data4,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data4.title !== undefined){
if(!(validate167(data4.title, {instancePath:instancePath+"/directions/" + i1+"/title",parentData:data4,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data4.year !== undefined){
if(!(validate175(data4.year, {instancePath:instancePath+"/directions/" + i1+"/year",parentData:data4,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data4.period !== undefined){
let data9 = data4.period;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/period",keyword:"required",params:{missingProperty: "from"},parentSchema:schema63.properties.directions.items.properties.period,data:data9});
errors++;
}
if(data9.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/period",keyword:"required",params:{missingProperty: "to"},parentSchema:schema63.properties.directions.items.properties.period,data:data9});
errors++;
}
for(const key2 in data9){
if(!((key2 === "from") || (key2 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/period",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema63.properties.directions.items.properties.period,data:data9});
errors++;
}
}
if(data9.from !== undefined){
if(!(validate177(data9.from, {instancePath:instancePath+"/directions/" + i1+"/period/from",parentData:data9,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data9.to !== undefined){
if(!(validate177(data9.to, {instancePath:instancePath+"/directions/" + i1+"/period/to",parentData:data9,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/period",keyword:"type",params:{type: "object"},parentSchema:schema63.properties.directions.items.properties.period,data:data9});
errors++;
}
}
if(data4.responsible !== undefined){
let data12 = data4.responsible;
if(Array.isArray(data12)){
if(data12.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/responsible",keyword:"maxItems",params:{limit: 50},parentSchema:schema63.properties.directions.items.properties.responsible,data:data12});
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func1(data13) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/responsible/" + i2,keyword:"maxLength",params:{limit: 400},parentSchema:schema63.properties.directions.items.properties.responsible.items,data:data13});
errors++;
}
if(func1(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/responsible/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema63.properties.directions.items.properties.responsible.items,data:data13});
errors++;
}
if(!(formats0(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/responsible/" + i2,keyword:"format",params:{format: "line"},parentSchema:schema63.properties.directions.items.properties.responsible.items,data:data13});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/responsible/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema63.properties.directions.items.properties.responsible.items,data:data13});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1+"/responsible",keyword:"type",params:{type: "array"},parentSchema:schema63.properties.directions.items.properties.responsible,data:data12});
errors++;
}
}
if(data4.systemMeasures !== undefined){
if(!(validate180(data4.systemMeasures, {instancePath:instancePath+"/directions/" + i1+"/systemMeasures",parentData:data4,parentDataProperty:"systemMeasures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data4.groups !== undefined){
if(!(validate188(data4.groups, {instancePath:instancePath+"/directions/" + i1+"/groups",parentData:data4,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data4.measures !== undefined){
if(!(validate195(data4.measures, {instancePath:instancePath+"/directions/" + i1+"/measures",parentData:data4,parentDataProperty:"measures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema63.properties.directions.items,data:data4});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions",keyword:"type",params:{type: "array"},parentSchema:schema63.properties.directions,data:data3});
errors++;
}
}
if(data.systemMeasures !== undefined){
if(!(validate180(data.systemMeasures, {instancePath:instancePath+"/systemMeasures",parentData:data,parentDataProperty:"systemMeasures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate188(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate195(data.measures, {instancePath:instancePath+"/measures",parentData:data,parentDataProperty:"measures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.footnotes !== undefined){
let data20 = data.footnotes;
if(Array.isArray(data20)){
if(data20.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/footnotes",keyword:"maxItems",params:{limit: 100},parentSchema:schema63.properties.footnotes,data:data20});
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate198(data20[i3], {instancePath:instancePath+"/footnotes/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/footnotes",keyword:"type",params:{type: "array"},parentSchema:schema63.properties.footnotes,data:data20});
errors++;
}
}
if(data.abbreviationsTitle !== undefined){
if(!(validate167(data.abbreviationsTitle, {instancePath:instancePath+"/abbreviationsTitle",parentData:data,parentDataProperty:"abbreviationsTitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.abbreviations !== undefined){
let data23 = data.abbreviations;
if(Array.isArray(data23)){
if(data23.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/abbreviations",keyword:"maxItems",params:{limit: 500},parentSchema:schema63.properties.abbreviations,data:data23});
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate222(data23[i4], {instancePath:instancePath+"/abbreviations/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/abbreviations",keyword:"type",params:{type: "array"},parentSchema:schema63.properties.abbreviations,data:data23});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema63,data});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}



const schema78 = schemas["indicators"];

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


const schema80 = schemas["indicators"].$defs.IndicatorColumn;

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema66,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema66,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema66,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema66,data});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


const pattern25 = new RegExp("^([0-9]{4}(-([0-9]{4}|Q[1-4]|H[12]|0[1-9]|1[0-2]))?|Q[1-4]|H[12]|0[1-9]|1[0-2])$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema80.type},parentSchema:schema80,data});
errors++;
}
if(typeof data === "string"){
if(func1(data) > 500){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 500},parentSchema:schema80,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema80,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema80,data});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema80,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "printed") || (key0 === "role")) || (key0 === "at"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema80,data});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate230(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!(((((((((((((data1 === "number") || (data1 === "name")) || (data1 === "unit")) || (data1 === "formula")) || (data1 === "collection")) || (data1 === "baseline")) || (data1 === "target")) || (data1 === "minimum")) || (data1 === "weight")) || (data1 === "source")) || (data1 === "responsible")) || (data1 === "note")) || (data1 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema80.properties.role.enum},parentSchema:schema80.properties.role,data:data1});
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^([0-9]{4}(-([0-9]{4}|Q[1-4]|H[12]|0[1-9]|1[0-2]))?|Q[1-4]|H[12]|0[1-9]|1[0-2])$"},parentSchema:schema80.properties.at,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},parentSchema:schema80.properties.at,data:data2});
errors++;
}
}
}
validate229.errors = vErrors;
return errors === 0;
}


const schema82 = schemas["indicators"].$defs.ValueTime;
const pattern26 = new RegExp("^[0-9]{4}(-([0-9]{4}|Q[1-4]|H[12]|0[1-9]|1[0-2]))?$", "u");

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern26.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}(-([0-9]{4}|Q[1-4]|H[12]|0[1-9]|1[0-2]))?$"},parentSchema:schema82,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema82,data});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}


const schema83 = schemas["indicators"].$defs.IndicatorRows;
const schema84 = schemas["indicators"].$defs.IndicatorRow;

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


const schema86 = schemas["indicators"].$defs.AchievedValue;

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},parentSchema:schema86,data});
errors++;
}
if(data.value === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"},parentSchema:schema86,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema86,data});
errors++;
}
}
if(data.at !== undefined){
if(!(validate233(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(func1(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 200},parentSchema:schema86.properties.value,data:data1});
errors++;
}
if(func1(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minLength",params:{limit: 1},parentSchema:schema86.properties.value,data:data1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},parentSchema:schema86.properties.value,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema86,data});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}



function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema49,data});
errors++;
}
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$"},parentSchema:schema49,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema49,data});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}



function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}



function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema76,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema76,data});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}



function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema84,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema84.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema84,data});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func1(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 20},parentSchema:schema84.properties.number,data:data0});
errors++;
}
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"},parentSchema:schema84.properties.number,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.number,data:data0});
errors++;
}
}
if(data.name !== undefined){
if(!(validate227(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 === "string"){
if(func1(data2) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/unit",keyword:"maxLength",params:{limit: 20000},parentSchema:schema84.properties.unit,data:data2});
errors++;
}
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",keyword:"format",params:{format: "line"},parentSchema:schema84.properties.unit,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.unit,data:data2});
errors++;
}
}
if(data.federal !== undefined){
if(!(validate238(data.federal, {instancePath:instancePath+"/federal",parentData:data,parentDataProperty:"federal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
let data4 = data.better;
if(!((data4 === "higher") || (data4 === "lower"))){
(vErrors ??= []).push({instancePath:instancePath+"/better",keyword:"enum",params:{allowedValues: schema84.properties.better.enum},parentSchema:schema84.properties.better,data:data4});
errors++;
}
}
if(data.baseline !== undefined){
let data5 = data.baseline;
if(!data5 || typeof data5 != "object"){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"type",params:{type: schema84.properties.baseline.type},parentSchema:schema84.properties.baseline,data:data5});
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"maxItems",params:{limit: 50},parentSchema:schema84.properties.baseline,data:data5});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data5[i0], {instancePath:instancePath+"/baseline/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"required",params:{missingProperty: "at"},parentSchema:schema84.properties.baseline,data:data5});
errors++;
}
if(data5.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"required",params:{missingProperty: "value"},parentSchema:schema84.properties.baseline,data:data5});
errors++;
}
for(const key1 in data5){
if(!((key1 === "at") || (key1 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema84.properties.baseline,data:data5});
errors++;
}
}
if(data5.at !== undefined){
if(!(validate233(data5.at, {instancePath:instancePath+"/baseline/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data5.value !== undefined){
let data8 = data5.value;
if(typeof data8 === "string"){
if(func1(data8) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/value",keyword:"maxLength",params:{limit: 200},parentSchema:schema84.properties.baseline.properties.value,data:data8});
errors++;
}
if(func1(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/baseline/value",keyword:"minLength",params:{limit: 1},parentSchema:schema84.properties.baseline.properties.value,data:data8});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseline/value",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.baseline.properties.value,data:data8});
errors++;
}
}
}
}
if(data.targets !== undefined){
let data9 = data.targets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"maxProperties",params:{limit: 50},parentSchema:schema84.properties.targets,data:data9});
errors++;
}
for(const key2 in data9){
const _errs18 = errors;
if(!(validate233(key2, {instancePath:instancePath+"/targets",parentData:data9,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"propertyNames",params:{propertyName: key2},parentSchema:schema84.properties.targets,data:data9});
errors++;
}
}
for(const key3 in data9){
let data10 = data9[key3];
if(typeof data10 === "string"){
if(func1(data10) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},parentSchema:schema84.properties.targets.additionalProperties,data:data10});
errors++;
}
if(func1(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema84.properties.targets.additionalProperties,data:data10});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema84.properties.targets.additionalProperties,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "object"},parentSchema:schema84.properties.targets,data:data9});
errors++;
}
}
if(data.minimum !== undefined){
let data11 = data.minimum;
if(typeof data11 === "string"){
if(func1(data11) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/minimum",keyword:"maxLength",params:{limit: 200},parentSchema:schema84.properties.minimum,data:data11});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minimum",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.minimum,data:data11});
errors++;
}
}
if(data.weight !== undefined){
let data12 = data.weight;
if(typeof data12 === "string"){
if(func1(data12) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maxLength",params:{limit: 200},parentSchema:schema84.properties.weight,data:data12});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.weight,data:data12});
errors++;
}
}
if(data.clause !== undefined){
if(!(validate245(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.collection !== undefined){
if(!(validate247(data.collection, {instancePath:instancePath+"/collection",parentData:data,parentDataProperty:"collection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.formulas !== undefined){
let data15 = data.formulas;
if(Array.isArray(data15)){
if(data15.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/formulas",keyword:"maxItems",params:{limit: 10},parentSchema:schema84.properties.formulas,data:data15});
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema84.properties.formulas.items,data:data16});
errors++;
}
for(const key4 in data16){
if(!(((key4 === "printed") || (key4 === "where")) || (key4 === "symbols"))){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema84.properties.formulas.items,data:data16});
errors++;
}
}
if(data16.printed !== undefined){
if(!(validate247(data16.printed, {instancePath:instancePath+"/formulas/" + i1+"/printed",parentData:data16,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data16.where !== undefined){
if(!(validate247(data16.where, {instancePath:instancePath+"/formulas/" + i1+"/where",parentData:data16,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data16.symbols !== undefined){
let data19 = data16.symbols;
if(Array.isArray(data19)){
if(data19.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols",keyword:"maxItems",params:{limit: 50},parentSchema:schema84.properties.formulas.items.properties.symbols,data:data19});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2,keyword:"required",params:{missingProperty: "symbol"},parentSchema:schema84.properties.formulas.items.properties.symbols.items,data:data20});
errors++;
}
if(data20.means === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2,keyword:"required",params:{missingProperty: "means"},parentSchema:schema84.properties.formulas.items.properties.symbols.items,data:data20});
errors++;
}
for(const key5 in data20){
if(!((key5 === "symbol") || (key5 === "means"))){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema84.properties.formulas.items.properties.symbols.items,data:data20});
errors++;
}
}
if(data20.symbol !== undefined){
let data21 = data20.symbol;
if(typeof data21 === "string"){
if(func1(data21) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2+"/symbol",keyword:"maxLength",params:{limit: 40},parentSchema:schema84.properties.formulas.items.properties.symbols.items.properties.symbol,data:data21});
errors++;
}
if(func1(data21) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2+"/symbol",keyword:"minLength",params:{limit: 1},parentSchema:schema84.properties.formulas.items.properties.symbols.items.properties.symbol,data:data21});
errors++;
}
if(!(formats0(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2+"/symbol",keyword:"format",params:{format: "line"},parentSchema:schema84.properties.formulas.items.properties.symbols.items.properties.symbol,data:data21});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2+"/symbol",keyword:"type",params:{type: "string"},parentSchema:schema84.properties.formulas.items.properties.symbols.items.properties.symbol,data:data21});
errors++;
}
}
if(data20.means !== undefined){
if(!(validate247(data20.means, {instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2+"/means",parentData:data20,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema84.properties.formulas.items.properties.symbols.items,data:data20});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1+"/symbols",keyword:"type",params:{type: "array"},parentSchema:schema84.properties.formulas.items.properties.symbols,data:data19});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/formulas/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema84.properties.formulas.items,data:data16});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/formulas",keyword:"type",params:{type: "array"},parentSchema:schema84.properties.formulas,data:data15});
errors++;
}
}
if(data.source !== undefined){
if(!(validate252(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
if(!(validate252(data.responsible, {instancePath:instancePath+"/responsible",parentData:data,parentDataProperty:"responsible",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate252(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.cells !== undefined){
let data26 = data.cells;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"maxProperties",params:{limit: 30},parentSchema:schema84.properties.cells,data:data26});
errors++;
}
for(const key6 in data26){
const _errs48 = errors;
if(!(validate230(key6, {instancePath:instancePath+"/cells",parentData:data26,parentDataProperty:"cells",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid12 = _errs48 === errors;
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"propertyNames",params:{propertyName: key6},parentSchema:schema84.properties.cells,data:data26});
errors++;
}
}
for(const key7 in data26){
if(!(validate252(data26[key7], {instancePath:instancePath+"/cells/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cells",keyword:"type",params:{type: "object"},parentSchema:schema84.properties.cells,data:data26});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema84,data});
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}



function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema83,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate236(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema83,data});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}


const schema90 = schemas["indicators"].$defs.IndicatorGroups;
const schema91 = schemas["indicators"].$defs.IndicatorGroup;

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{4})?$"},parentSchema:schema67,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema67,data});
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}


const wrapper2 = {validate: validate260};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "number") || (key0 === "label")) || (key0 === "title")) || (key0 === "year")) || (key0 === "groups")) || (key0 === "indicators"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema91,data});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func1(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 20},parentSchema:schema91.properties.number,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema91.properties.number,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"format",params:{format: "line"},parentSchema:schema91.properties.number,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema91.properties.number,data:data0});
errors++;
}
}
if(data.label !== undefined){
if(!(validate227(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate227(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
if(!(validate264(data.year, {instancePath:instancePath+"/year",parentData:data,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(wrapper2.validate(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
if(data.indicators !== undefined){
if(!(validate235(data.indicators, {instancePath:instancePath+"/indicators",parentData:data,parentDataProperty:"indicators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema91,data});
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}



function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema90,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate261(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema90,data});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}



function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "short"},parentSchema:schema52,data});
errors++;
}
if(data.means === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "means"},parentSchema:schema52,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "means")) || (key0 === "clause"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema52,data});
errors++;
}
}
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(func1(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"maxLength",params:{limit: 80},parentSchema:schema52.properties.short,data:data0});
errors++;
}
if(func1(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"minLength",params:{limit: 1},parentSchema:schema52.properties.short,data:data0});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"format",params:{format: "line"},parentSchema:schema52.properties.short,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"type",params:{type: "string"},parentSchema:schema52.properties.short,data:data0});
errors++;
}
}
if(data.means !== undefined){
if(!(validate60(data.means, {instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate137(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema52,data});
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}



function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="indicators.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "columns")) || (key0 === "years")) || (key0 === "indicators")) || (key0 === "groups")) || (key0 === "footnotes")) || (key0 === "abbreviationsTitle")) || (key0 === "abbreviations"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema78,data});
errors++;
}
}
if(data.title !== undefined){
if(!(validate227(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data1 = data.columns;
if(Array.isArray(data1)){
if(data1.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/columns",keyword:"maxItems",params:{limit: 30},parentSchema:schema78.properties.columns,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data1[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",keyword:"type",params:{type: "array"},parentSchema:schema78.properties.columns,data:data1});
errors++;
}
}
if(data.years !== undefined){
let data3 = data.years;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/years",keyword:"maxItems",params:{limit: 50},parentSchema:schema78.properties.years,data:data3});
errors++;
}
if(data3.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/years",keyword:"minItems",params:{limit: 0},parentSchema:schema78.properties.years,data:data3});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate233(data3[i1], {instancePath:instancePath+"/years/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/years",keyword:"type",params:{type: "array"},parentSchema:schema78.properties.years,data:data3});
errors++;
}
}
if(data.indicators !== undefined){
if(!(validate235(data.indicators, {instancePath:instancePath+"/indicators",parentData:data,parentDataProperty:"indicators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate260(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.footnotes !== undefined){
let data7 = data.footnotes;
if(Array.isArray(data7)){
if(data7.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/footnotes",keyword:"maxItems",params:{limit: 100},parentSchema:schema78.properties.footnotes,data:data7});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate247(data7[i2], {instancePath:instancePath+"/footnotes/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/footnotes",keyword:"type",params:{type: "array"},parentSchema:schema78.properties.footnotes,data:data7});
errors++;
}
}
if(data.abbreviationsTitle !== undefined){
if(!(validate227(data.abbreviationsTitle, {instancePath:instancePath+"/abbreviationsTitle",parentData:data,parentDataProperty:"abbreviationsTitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.abbreviations !== undefined){
let data10 = data.abbreviations;
if(Array.isArray(data10)){
if(data10.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/abbreviations",keyword:"maxItems",params:{limit: 500},parentSchema:schema78.properties.abbreviations,data:data10});
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate271(data10[i3], {instancePath:instancePath+"/abbreviations/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/abbreviations",keyword:"type",params:{type: "array"},parentSchema:schema78.properties.abbreviations,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema78,data});
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}



const schema94 = schemas["terms"];

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}



function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}



function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="terms.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terms === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "terms"},parentSchema:schema94,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "terms")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema94,data});
errors++;
}
}
if(data.terms !== undefined){
let data0 = data.terms;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/terms",keyword:"maxItems",params:{limit: 500},parentSchema:schema94.properties.terms,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema94.properties.terms.items,data:data1});
errors++;
}
if(data1.term === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"required",params:{missingProperty: "term"},parentSchema:schema94.properties.terms.items,data:data1});
errors++;
}
if(data1.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"required",params:{missingProperty: "text"},parentSchema:schema94.properties.terms.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "term")) || (key1 === "short")) || (key1 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema94.properties.terms.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate276(data1.id, {instancePath:instancePath+"/terms/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data1.term !== undefined){
let data3 = data1.term;
if(typeof data3 === "string"){
if(func1(data3) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/term",keyword:"maxLength",params:{limit: 400},parentSchema:schema94.properties.terms.items.properties.term,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/term",keyword:"minLength",params:{limit: 1},parentSchema:schema94.properties.terms.items.properties.term,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/term",keyword:"format",params:{format: "line"},parentSchema:schema94.properties.terms.items.properties.term,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/term",keyword:"type",params:{type: "string"},parentSchema:schema94.properties.terms.items.properties.term,data:data3});
errors++;
}
}
if(data1.short !== undefined){
let data4 = data1.short;
if(typeof data4 === "string"){
if(func1(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/short",keyword:"maxLength",params:{limit: 80},parentSchema:schema94.properties.terms.items.properties.short,data:data4});
errors++;
}
if(func1(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/short",keyword:"minLength",params:{limit: 1},parentSchema:schema94.properties.terms.items.properties.short,data:data4});
errors++;
}
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/short",keyword:"format",params:{format: "line"},parentSchema:schema94.properties.terms.items.properties.short,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/short",keyword:"type",params:{type: "string"},parentSchema:schema94.properties.terms.items.properties.short,data:data4});
errors++;
}
}
if(data1.text !== undefined){
if(!(validate278(data1.text, {instancePath:instancePath+"/terms/" + i0+"/text",parentData:data1,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema94.properties.terms.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"},parentSchema:schema94.properties.terms,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema94,data});
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}



const schema97 = schemas["interactions"];

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema49,data});
errors++;
}
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$"},parentSchema:schema49,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema49,data});
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}



function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}



function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="interactions.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interactions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "interactions"},parentSchema:schema97,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "interactions")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema97,data});
errors++;
}
}
if(data.interactions !== undefined){
let data0 = data.interactions;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/interactions",keyword:"maxItems",params:{limit: 500},parentSchema:schema97.properties.interactions,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.number === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0,keyword:"required",params:{missingProperty: "number"},parentSchema:schema97.properties.interactions.items,data:data1});
errors++;
}
if(data1.rows === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0,keyword:"required",params:{missingProperty: "rows"},parentSchema:schema97.properties.interactions.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((key1 === "number") || (key1 === "rows"))){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema97.properties.interactions.items,data:data1});
errors++;
}
}
if(data1.number !== undefined){
if(!(validate281(data1.number, {instancePath:instancePath+"/interactions/" + i0+"/number",parentData:data1,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data1.rows !== undefined){
let data3 = data1.rows;
if(Array.isArray(data3)){
if(data3.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows",keyword:"maxItems",params:{limit: 200},parentSchema:schema97.properties.interactions.items.properties.rows,data:data3});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.subject === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema97.properties.interactions.items.properties.rows.items,data:data4});
errors++;
}
if(data4.actions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,keyword:"required",params:{missingProperty: "actions"},parentSchema:schema97.properties.interactions.items.properties.rows.items,data:data4});
errors++;
}
for(const key2 in data4){
if(!((key2 === "subject") || (key2 === "actions"))){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema97.properties.interactions.items.properties.rows.items,data:data4});
errors++;
}
}
if(data4.subject !== undefined){
let data5 = data4.subject;
if(typeof data5 === "string"){
if(func1(data5) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",keyword:"maxLength",params:{limit: 400},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.subject,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",keyword:"minLength",params:{limit: 1},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.subject,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",keyword:"format",params:{format: "line"},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.subject,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/subject",keyword:"type",params:{type: "string"},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.subject,data:data5});
errors++;
}
}
if(data4.actions !== undefined){
let data6 = data4.actions;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions",keyword:"maxItems",params:{limit: 100},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.actions,data:data6});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions",keyword:"minItems",params:{limit: 1},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.actions,data:data6});
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate283(data6[i2], {instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1+"/actions",keyword:"type",params:{type: "array"},parentSchema:schema97.properties.interactions.items.properties.rows.items.properties.actions,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema97.properties.interactions.items.properties.rows.items,data:data4});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0+"/rows",keyword:"type",params:{type: "array"},parentSchema:schema97.properties.interactions.items.properties.rows,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema97.properties.interactions.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions",keyword:"type",params:{type: "array"},parentSchema:schema97.properties.interactions,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema97,data});
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}



const schema100 = schemas["tables"];

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}



function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}



function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tables.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tables === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tables"},parentSchema:schema100,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "tables")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema100,data});
errors++;
}
}
if(data.tables !== undefined){
let data0 = data.tables;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/tables",keyword:"maxItems",params:{limit: 500},parentSchema:schema100.properties.tables,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema100.properties.tables.items,data:data1});
errors++;
}
if(data1.columns === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "columns"},parentSchema:schema100.properties.tables.items,data:data1});
errors++;
}
if(data1.rows === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0,keyword:"required",params:{missingProperty: "rows"},parentSchema:schema100.properties.tables.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "caption")) || (key1 === "columns")) || (key1 === "rows"))){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema100.properties.tables.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate286(data1.id, {instancePath:instancePath+"/tables/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data1.caption !== undefined){
if(!(validate288(data1.caption, {instancePath:instancePath+"/tables/" + i0+"/caption",parentData:data1,parentDataProperty:"caption",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data1.columns !== undefined){
let data4 = data1.columns;
if(Array.isArray(data4)){
if(data4.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/columns",keyword:"maxItems",params:{limit: 30},parentSchema:schema100.properties.tables.items.properties.columns,data:data4});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/columns",keyword:"minItems",params:{limit: 1},parentSchema:schema100.properties.tables.items.properties.columns,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,keyword:"maxLength",params:{limit: 2000},parentSchema:schema100.properties.tables.items.properties.columns.items,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,keyword:"format",params:{format: "line"},parentSchema:schema100.properties.tables.items.properties.columns.items,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema100.properties.tables.items.properties.columns.items,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/columns",keyword:"type",params:{type: "array"},parentSchema:schema100.properties.tables.items.properties.columns,data:data4});
errors++;
}
}
if(data1.rows !== undefined){
let data6 = data1.rows;
if(Array.isArray(data6)){
if(data6.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/rows",keyword:"maxItems",params:{limit: 1000},parentSchema:schema100.properties.tables.items.properties.rows,data:data6});
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(Array.isArray(data7)){
if(data7.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/rows/" + i2,keyword:"maxItems",params:{limit: 30},parentSchema:schema100.properties.tables.items.properties.rows.items,data:data7});
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(func1(data8) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/rows/" + i2+"/" + i3,keyword:"maxLength",params:{limit: 20000},parentSchema:schema100.properties.tables.items.properties.rows.items.items,data:data8});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/rows/" + i2+"/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema100.properties.tables.items.properties.rows.items.items,data:data8});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/rows/" + i2,keyword:"type",params:{type: "array"},parentSchema:schema100.properties.tables.items.properties.rows.items,data:data7});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0+"/rows",keyword:"type",params:{type: "array"},parentSchema:schema100.properties.tables.items.properties.rows,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema100.properties.tables.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tables",keyword:"type",params:{type: "array"},parentSchema:schema100.properties.tables,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema100,data});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}



const schema103 = schemas["statistics"];

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}



function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema49,data});
errors++;
}
if(!pattern13.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(order/(preamble|[0-9IVXLC]+(\\.[0-9]+)*|abz-[1-9][0-9]*)|(preamble|part-[1-9][0-9]*|[0-9IVXLC]+(\\.[0-9]+)*)(-abz-[1-9][0-9]*)?)$"},parentSchema:schema49,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema49,data});
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}



function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}



function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="statistics.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statistics === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statistics"},parentSchema:schema103,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "statistics")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema103,data});
errors++;
}
}
if(data.statistics !== undefined){
let data0 = data.statistics;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/statistics",keyword:"maxItems",params:{limit: 500},parentSchema:schema103.properties.statistics,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema103.properties.statistics.items,data:data1});
errors++;
}
if(data1.clause === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0,keyword:"required",params:{missingProperty: "clause"},parentSchema:schema103.properties.statistics.items,data:data1});
errors++;
}
if(data1.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0,keyword:"required",params:{missingProperty: "unit"},parentSchema:schema103.properties.statistics.items,data:data1});
errors++;
}
if(data1.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0,keyword:"required",params:{missingProperty: "total"},parentSchema:schema103.properties.statistics.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "clause")) || (key1 === "unit")) || (key1 === "total")) || (key1 === "parts")) || (key1 === "among"))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema103.properties.statistics.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate291(data1.id, {instancePath:instancePath+"/statistics/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data1.clause !== undefined){
if(!(validate293(data1.clause, {instancePath:instancePath+"/statistics/" + i0+"/clause",parentData:data1,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data1.unit !== undefined){
let data4 = data1.unit;
if(typeof data4 === "string"){
if(func1(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/unit",keyword:"maxLength",params:{limit: 80},parentSchema:schema103.properties.statistics.items.properties.unit,data:data4});
errors++;
}
if(func1(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/unit",keyword:"minLength",params:{limit: 1},parentSchema:schema103.properties.statistics.items.properties.unit,data:data4});
errors++;
}
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/unit",keyword:"format",params:{format: "line"},parentSchema:schema103.properties.statistics.items.properties.unit,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema103.properties.statistics.items.properties.unit,data:data4});
errors++;
}
}
if(data1.total !== undefined){
let data5 = data1.total;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total",keyword:"required",params:{missingProperty: "what"},parentSchema:schema103.properties.statistics.items.properties.total,data:data5});
errors++;
}
if(data5.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total",keyword:"required",params:{missingProperty: "value"},parentSchema:schema103.properties.statistics.items.properties.total,data:data5});
errors++;
}
if(data5.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total",keyword:"required",params:{missingProperty: "printed"},parentSchema:schema103.properties.statistics.items.properties.total,data:data5});
errors++;
}
for(const key2 in data5){
if(!(((key2 === "what") || (key2 === "value")) || (key2 === "printed"))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema103.properties.statistics.items.properties.total,data:data5});
errors++;
}
}
if(data5.what !== undefined){
let data6 = data5.what;
if(typeof data6 === "string"){
if(func1(data6) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total/what",keyword:"maxLength",params:{limit: 400},parentSchema:schema103.properties.statistics.items.properties.total.properties.what,data:data6});
errors++;
}
if(func1(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total/what",keyword:"minLength",params:{limit: 1},parentSchema:schema103.properties.statistics.items.properties.total.properties.what,data:data6});
errors++;
}
if(!(formats0(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total/what",keyword:"format",params:{format: "line"},parentSchema:schema103.properties.statistics.items.properties.total.properties.what,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total/what",keyword:"type",params:{type: "string"},parentSchema:schema103.properties.statistics.items.properties.total.properties.what,data:data6});
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total/value",keyword:"type",params:{type: "number"},parentSchema:schema103.properties.statistics.items.properties.total.properties.value,data:data7});
errors++;
}
}
if(data5.printed !== undefined){
if(!(validate295(data5.printed, {instancePath:instancePath+"/statistics/" + i0+"/total/printed",parentData:data5,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/total",keyword:"type",params:{type: "object"},parentSchema:schema103.properties.statistics.items.properties.total,data:data5});
errors++;
}
}
if(data1.parts !== undefined){
let data9 = data1.parts;
if(Array.isArray(data9)){
if(data9.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts",keyword:"maxItems",params:{limit: 100},parentSchema:schema103.properties.statistics.items.properties.parts,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,keyword:"required",params:{missingProperty: "what"},parentSchema:schema103.properties.statistics.items.properties.parts.items,data:data10});
errors++;
}
if(data10.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,keyword:"required",params:{missingProperty: "value"},parentSchema:schema103.properties.statistics.items.properties.parts.items,data:data10});
errors++;
}
if(data10.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema103.properties.statistics.items.properties.parts.items,data:data10});
errors++;
}
for(const key3 in data10){
if(!(((key3 === "what") || (key3 === "value")) || (key3 === "printed"))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema103.properties.statistics.items.properties.parts.items,data:data10});
errors++;
}
}
if(data10.what !== undefined){
let data11 = data10.what;
if(typeof data11 === "string"){
if(func1(data11) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",keyword:"maxLength",params:{limit: 400},parentSchema:schema103.properties.statistics.items.properties.parts.items.properties.what,data:data11});
errors++;
}
if(func1(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",keyword:"minLength",params:{limit: 1},parentSchema:schema103.properties.statistics.items.properties.parts.items.properties.what,data:data11});
errors++;
}
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",keyword:"format",params:{format: "line"},parentSchema:schema103.properties.statistics.items.properties.parts.items.properties.what,data:data11});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/what",keyword:"type",params:{type: "string"},parentSchema:schema103.properties.statistics.items.properties.parts.items.properties.what,data:data11});
errors++;
}
}
if(data10.value !== undefined){
let data12 = data10.value;
if(!((typeof data12 == "number") && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/value",keyword:"type",params:{type: "number"},parentSchema:schema103.properties.statistics.items.properties.parts.items.properties.value,data:data12});
errors++;
}
}
if(data10.printed !== undefined){
if(!(validate295(data10.printed, {instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1+"/printed",parentData:data10,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema103.properties.statistics.items.properties.parts.items,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/parts",keyword:"type",params:{type: "array"},parentSchema:schema103.properties.statistics.items.properties.parts,data:data9});
errors++;
}
}
if(data1.among !== undefined){
let data14 = data1.among;
if(Array.isArray(data14)){
if(data14.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among",keyword:"maxItems",params:{limit: 100},parentSchema:schema103.properties.statistics.items.properties.among,data:data14});
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,keyword:"required",params:{missingProperty: "what"},parentSchema:schema103.properties.statistics.items.properties.among.items,data:data15});
errors++;
}
if(data15.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,keyword:"required",params:{missingProperty: "value"},parentSchema:schema103.properties.statistics.items.properties.among.items,data:data15});
errors++;
}
if(data15.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema103.properties.statistics.items.properties.among.items,data:data15});
errors++;
}
for(const key4 in data15){
if(!(((key4 === "what") || (key4 === "value")) || (key4 === "printed"))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema103.properties.statistics.items.properties.among.items,data:data15});
errors++;
}
}
if(data15.what !== undefined){
let data16 = data15.what;
if(typeof data16 === "string"){
if(func1(data16) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",keyword:"maxLength",params:{limit: 400},parentSchema:schema103.properties.statistics.items.properties.among.items.properties.what,data:data16});
errors++;
}
if(func1(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",keyword:"minLength",params:{limit: 1},parentSchema:schema103.properties.statistics.items.properties.among.items.properties.what,data:data16});
errors++;
}
if(!(formats0(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",keyword:"format",params:{format: "line"},parentSchema:schema103.properties.statistics.items.properties.among.items.properties.what,data:data16});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/what",keyword:"type",params:{type: "string"},parentSchema:schema103.properties.statistics.items.properties.among.items.properties.what,data:data16});
errors++;
}
}
if(data15.value !== undefined){
let data17 = data15.value;
if(!((typeof data17 == "number") && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/value",keyword:"type",params:{type: "number"},parentSchema:schema103.properties.statistics.items.properties.among.items.properties.value,data:data17});
errors++;
}
}
if(data15.printed !== undefined){
if(!(validate295(data15.printed, {instancePath:instancePath+"/statistics/" + i0+"/among/" + i2+"/printed",parentData:data15,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema103.properties.statistics.items.properties.among.items,data:data15});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0+"/among",keyword:"type",params:{type: "array"},parentSchema:schema103.properties.statistics.items.properties.among,data:data14});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema103.properties.statistics.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics",keyword:"type",params:{type: "array"},parentSchema:schema103.properties.statistics,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema103,data});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}



const schema107 = schemas["report"];

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"},parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}



function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}



function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}


const pattern36 = new RegExp("^([0-9]+(\\.[0-9]+)*|row-[0-9]+)$", "u");
const pattern37 = new RegExp("^[^\\s$]([^\\n\\r\\t$]{0,38}[^\\s$])?$", "u");

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reportedOn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reportedOn"},parentSchema:schema107,data});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"},parentSchema:schema107,data});
errors++;
}
if(data.values === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "values"},parentSchema:schema107,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "reportedOn") || (key0 === "source")) || (key0 === "values"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema107,data});
errors++;
}
}
if(data.reportedOn !== undefined){
if(!(validate300(data.reportedOn, {instancePath:instancePath+"/reportedOn",parentData:data,parentDataProperty:"reportedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate302(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"maxItems",params:{limit: 500},parentSchema:schema107.properties.values,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.indicator === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"required",params:{missingProperty: "indicator"},parentSchema:schema107.properties.values.items,data:data3});
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "indicator") || (key1 === "value")) || (key1 === "given")) || (key1 === "source")) || (key1 === "note"))){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema107.properties.values.items,data:data3});
errors++;
}
}
if(data3.indicator !== undefined){
let data4 = data3.indicator;
if(typeof data4 === "string"){
if(func1(data4) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/indicator",keyword:"maxLength",params:{limit: 20},parentSchema:schema107.properties.values.items.properties.indicator,data:data4});
errors++;
}
if(!pattern36.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/indicator",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)*|row-[0-9]+)$"},parentSchema:schema107.properties.values.items.properties.indicator,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/indicator",keyword:"type",params:{type: "string"},parentSchema:schema107.properties.values.items.properties.indicator,data:data4});
errors++;
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/value",keyword:"type",params:{type: schema107.properties.values.items.properties.value.type},parentSchema:schema107.properties.values.items.properties.value,data:data5});
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/value",keyword:"maxLength",params:{limit: 200},parentSchema:schema107.properties.values.items.properties.value,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/value",keyword:"minLength",params:{limit: 1},parentSchema:schema107.properties.values.items.properties.value,data:data5});
errors++;
}
}
}
if(data3.given !== undefined){
let data6 = data3.given;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given",keyword:"maxProperties",params:{limit: 50},parentSchema:schema107.properties.values.items.properties.given,data:data6});
errors++;
}
for(const key2 in data6){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern37.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given",keyword:"pattern",params:{pattern: "^[^\\s$]([^\\n\\r\\t$]{0,38}[^\\s$])?$"},parentSchema:schema107.properties.values.items.properties.given.propertyNames,data:key2,propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given",keyword:"type",params:{type: "string"},parentSchema:schema107.properties.values.items.properties.given.propertyNames,data:key2,propertyName:key2});
errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given",keyword:"propertyNames",params:{propertyName: key2},parentSchema:schema107.properties.values.items.properties.given,data:data6});
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema107.properties.values.items.properties.given.additionalProperties.type},parentSchema:schema107.properties.values.items.properties.given.additionalProperties,data:data7});
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 40},parentSchema:schema107.properties.values.items.properties.given.additionalProperties,data:data7});
errors++;
}
if(func1(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema107.properties.values.items.properties.given.additionalProperties,data:data7});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0+"/given",keyword:"type",params:{type: "object"},parentSchema:schema107.properties.values.items.properties.given,data:data6});
errors++;
}
}
if(data3.source !== undefined){
if(!(validate302(data3.source, {instancePath:instancePath+"/values/" + i0+"/source",parentData:data3,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data3.note !== undefined){
if(!(validate305(data3.note, {instancePath:instancePath+"/values/" + i0+"/note",parentData:data3,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema107.properties.values.items,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type",params:{type: "array"},parentSchema:schema107.properties.values,data:data2});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema107,data});
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}



const schema111 = schemas["corrections"];

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}



function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}



function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="corrections.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "corrections") || (key0 === "omissions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema111,data});
errors++;
}
}
if(data.corrections !== undefined){
let data0 = data.corrections;
if(Array.isArray(data0)){
if(data0.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/corrections",keyword:"maxItems",params:{limit: 1000},parentSchema:schema111.properties.corrections,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
if(data1.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
if(data1.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
if(data1.reads === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"required",params:{missingProperty: "reads"},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
if(data1.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"required",params:{missingProperty: "why"},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "kind")) || (key1 === "lines")) || (key1 === "printed")) || (key1 === "reads")) || (key1 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate308(data1.id, {instancePath:instancePath+"/corrections/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!((((((data3 === "row-split") || (data3 === "rows-merged")) || (data3 === "cell-moved")) || (data3 === "order")) || (data3 === "word")) || (data3 === "markup"))){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/kind",keyword:"enum",params:{allowedValues: schema111.properties.corrections.items.properties.kind.enum},parentSchema:schema111.properties.corrections.items.properties.kind,data:data3});
errors++;
}
}
if(data1.lines !== undefined){
let data4 = data1.lines;
if(Array.isArray(data4)){
if(data4.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/lines",keyword:"maxItems",params:{limit: 20},parentSchema:schema111.properties.corrections.items.properties.lines,data:data4});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/lines",keyword:"minItems",params:{limit: 1},parentSchema:schema111.properties.corrections.items.properties.lines,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/lines/" + i1,keyword:"type",params:{type: "integer"},parentSchema:schema111.properties.corrections.items.properties.lines.items,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/lines/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema111.properties.corrections.items.properties.lines.items,data:data5});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/lines",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.corrections.items.properties.lines,data:data4});
errors++;
}
}
if(data1.printed !== undefined){
let data6 = data1.printed;
if(Array.isArray(data6)){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/printed",keyword:"maxItems",params:{limit: 20},parentSchema:schema111.properties.corrections.items.properties.printed,data:data6});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/printed",keyword:"minItems",params:{limit: 1},parentSchema:schema111.properties.corrections.items.properties.printed,data:data6});
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate310(data6[i2], {instancePath:instancePath+"/corrections/" + i0+"/printed/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/printed",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.corrections.items.properties.printed,data:data6});
errors++;
}
}
if(data1.reads !== undefined){
let data8 = data1.reads;
if(Array.isArray(data8)){
if(data8.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/reads",keyword:"maxItems",params:{limit: 20},parentSchema:schema111.properties.corrections.items.properties.reads,data:data8});
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func1(data9) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/reads/" + i3,keyword:"maxLength",params:{limit: 20000},parentSchema:schema111.properties.corrections.items.properties.reads.items,data:data9});
errors++;
}
if(func1(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/reads/" + i3,keyword:"minLength",params:{limit: 1},parentSchema:schema111.properties.corrections.items.properties.reads.items,data:data9});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/reads/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema111.properties.corrections.items.properties.reads.items,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/reads",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.corrections.items.properties.reads,data:data8});
errors++;
}
}
if(data1.why !== undefined){
let data10 = data1.why;
if(typeof data10 === "string"){
if(func1(data10) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/why",keyword:"maxLength",params:{limit: 2000},parentSchema:schema111.properties.corrections.items.properties.why,data:data10});
errors++;
}
if(func1(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/why",keyword:"minLength",params:{limit: 1},parentSchema:schema111.properties.corrections.items.properties.why,data:data10});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0+"/why",keyword:"type",params:{type: "string"},parentSchema:schema111.properties.corrections.items.properties.why,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema111.properties.corrections.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corrections",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.corrections,data:data0});
errors++;
}
}
if(data.omissions !== undefined){
let data11 = data.omissions;
if(Array.isArray(data11)){
if(data11.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/omissions",keyword:"maxItems",params:{limit: 500},parentSchema:schema111.properties.omissions,data:data11});
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.lines === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4,keyword:"required",params:{missingProperty: "lines"},parentSchema:schema111.properties.omissions.items,data:data12});
errors++;
}
if(data12.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema111.properties.omissions.items,data:data12});
errors++;
}
if(data12.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4,keyword:"required",params:{missingProperty: "why"},parentSchema:schema111.properties.omissions.items,data:data12});
errors++;
}
for(const key2 in data12){
if(!(((key2 === "lines") || (key2 === "printed")) || (key2 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema111.properties.omissions.items,data:data12});
errors++;
}
}
if(data12.lines !== undefined){
let data13 = data12.lines;
if(Array.isArray(data13)){
if(data13.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/lines",keyword:"maxItems",params:{limit: 20},parentSchema:schema111.properties.omissions.items.properties.lines,data:data13});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/lines",keyword:"minItems",params:{limit: 1},parentSchema:schema111.properties.omissions.items.properties.lines,data:data13});
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/lines/" + i5,keyword:"type",params:{type: "integer"},parentSchema:schema111.properties.omissions.items.properties.lines.items,data:data14});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/lines/" + i5,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema111.properties.omissions.items.properties.lines.items,data:data14});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/lines",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.omissions.items.properties.lines,data:data13});
errors++;
}
}
if(data12.printed !== undefined){
let data15 = data12.printed;
if(Array.isArray(data15)){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/printed",keyword:"maxItems",params:{limit: 20},parentSchema:schema111.properties.omissions.items.properties.printed,data:data15});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/printed",keyword:"minItems",params:{limit: 1},parentSchema:schema111.properties.omissions.items.properties.printed,data:data15});
errors++;
}
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
if(!(validate310(data15[i6], {instancePath:instancePath+"/omissions/" + i4+"/printed/" + i6,parentData:data15,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/printed",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.omissions.items.properties.printed,data:data15});
errors++;
}
}
if(data12.why !== undefined){
let data17 = data12.why;
if(typeof data17 === "string"){
if(func1(data17) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/why",keyword:"maxLength",params:{limit: 2000},parentSchema:schema111.properties.omissions.items.properties.why,data:data17});
errors++;
}
if(func1(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/why",keyword:"minLength",params:{limit: 1},parentSchema:schema111.properties.omissions.items.properties.why,data:data17});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4+"/why",keyword:"type",params:{type: "string"},parentSchema:schema111.properties.omissions.items.properties.why,data:data17});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/omissions/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema111.properties.omissions.items,data:data12});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/omissions",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.omissions,data:data11});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema111,data});
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}



const schema114 = schemas["waivers"];
const pattern39 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern40 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern41 = new RegExp("^(amendment|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waivers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "waivers"},parentSchema:schema114,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "waivers")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema114,data});
errors++;
}
}
if(data.waivers !== undefined){
let data0 = data.waivers;
if(Array.isArray(data0)){
if(data0.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/waivers",keyword:"maxItems",params:{limit: 2000},parentSchema:schema114.properties.waivers,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.fingerprint === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "fingerprint"},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
if(data1.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "rule"},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
if(data1.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
if(data1.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "by"},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
if(data1.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "until"},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "fingerprint") || (key1 === "rule")) || (key1 === "reason")) || (key1 === "by")) || (key1 === "until"))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
}
if(data1.fingerprint !== undefined){
let data2 = data1.fingerprint;
if(typeof data2 === "string"){
if(!pattern39.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/fingerprint",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},parentSchema:schema114.properties.waivers.items.properties.fingerprint,data:data2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/fingerprint",keyword:"type",params:{type: "string"},parentSchema:schema114.properties.waivers.items.properties.fingerprint,data:data2});
errors++;
}
}
if(data1.rule !== undefined){
let data3 = data1.rule;
if(typeof data3 === "string"){
if(!pattern40.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/rule",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},parentSchema:schema114.properties.waivers.items.properties.rule,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema114.properties.waivers.items.properties.rule,data:data3});
errors++;
}
}
if(data1.reason !== undefined){
let data4 = data1.reason;
if(typeof data4 === "string"){
if(func1(data4) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/reason",keyword:"maxLength",params:{limit: 2000},parentSchema:schema114.properties.waivers.items.properties.reason,data:data4});
errors++;
}
if(func1(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/reason",keyword:"minLength",params:{limit: 1},parentSchema:schema114.properties.waivers.items.properties.reason,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema114.properties.waivers.items.properties.reason,data:data4});
errors++;
}
}
if(data1.by !== undefined){
let data5 = data1.by;
if(typeof data5 === "string"){
if(func1(data5) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/by",keyword:"maxLength",params:{limit: 200},parentSchema:schema114.properties.waivers.items.properties.by,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/by",keyword:"minLength",params:{limit: 1},parentSchema:schema114.properties.waivers.items.properties.by,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/by",keyword:"format",params:{format: "line"},parentSchema:schema114.properties.waivers.items.properties.by,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/by",keyword:"type",params:{type: "string"},parentSchema:schema114.properties.waivers.items.properties.by,data:data5});
errors++;
}
}
if(data1.until !== undefined){
let data6 = data1.until;
if(typeof data6 === "string"){
if(!pattern41.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/until",keyword:"pattern",params:{pattern: "^(amendment|[0-9]{4}-[0-9]{2}-[0-9]{2})$"},parentSchema:schema114.properties.waivers.items.properties.until,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0+"/until",keyword:"type",params:{type: "string"},parentSchema:schema114.properties.waivers.items.properties.until,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema114.properties.waivers.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"},parentSchema:schema114.properties.waivers,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema114,data});
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}



const schema115 = schemas["federal-acts"];

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema23,data});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema23,data});
errors++;
}
if(data.printed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema23.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate58(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((((((((((((data1 === "law") || (data1 === "code")) || (data1 === "decree")) || (data1 === "resolution")) || (data1 === "directive")) || (data1 === "order")) || (data1 === "letter")) || (data1 === "passport")) || (data1 === "strategy")) || (data1 === "programme")) || (data1 === "provision")) || (data1 === "standard")) || (data1 === "project")) || (data1 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema23.properties.kind.enum},parentSchema:schema23.properties.kind,data:data1});
errors++;
}
}
if(data.issuer !== undefined){
if(!(validate60(data.issuer, {instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data3 = data.number;
if(typeof data3 === "string"){
if(func1(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 60},parentSchema:schema23.properties.number,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.number,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"format",params:{format: "line"},parentSchema:schema23.properties.number,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.number,data:data3});
errors++;
}
}
if(data.date !== undefined){
if(!(validate62(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func1(data6) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 2000},parentSchema:schema23.properties.name,data:data6});
errors++;
}
if(func1(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.name,data:data6});
errors++;
}
if(!(formats0(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"format",params:{format: "line"},parentSchema:schema23.properties.name,data:data6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.name,data:data6});
errors++;
}
}
if(data.printed !== undefined){
if(!(validate60(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate66(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data9 = data.required;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kinds === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"required",params:{missingProperty: "kinds"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
if(data9.levels === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"required",params:{missingProperty: "levels"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
if(data9.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "kinds") || (key1 === "levels")) || (key1 === "statedIn"))){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema23.properties.required,data:data9});
errors++;
}
}
if(data9.kinds !== undefined){
let data10 = data9.kinds;
if(Array.isArray(data10)){
if(data10.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds",keyword:"maxItems",params:{limit: 3},parentSchema:schema23.properties.required.properties.kinds,data:data10});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.required.properties.kinds,data:data10});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(((data11 === "provision") || (data11 === "concept")) || (data11 === "standard"))){
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds/" + i0,keyword:"enum",params:{allowedValues: schema23.properties.required.properties.kinds.items.enum},parentSchema:schema23.properties.required.properties.kinds.items,data:data11});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required/kinds",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.required.properties.kinds,data:data10});
errors++;
}
}
if(data9.levels !== undefined){
let data12 = data9.levels;
if(Array.isArray(data12)){
if(data12.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/required/levels",keyword:"maxItems",params:{limit: 2},parentSchema:schema23.properties.required.properties.levels,data:data12});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/required/levels",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.required.properties.levels,data:data12});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!((data13 === "region") || (data13 === "municipality"))){
(vErrors ??= []).push({instancePath:instancePath+"/required/levels/" + i1,keyword:"enum",params:{allowedValues: schema23.properties.required.properties.levels.items.enum},parentSchema:schema23.properties.required.properties.levels.items,data:data13});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required/levels",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.required.properties.levels,data:data12});
errors++;
}
}
if(data9.statedIn !== undefined){
let data14 = data9.statedIn;
if(Array.isArray(data14)){
if(data14.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/required/statedIn",keyword:"maxItems",params:{limit: 100},parentSchema:schema23.properties.required.properties.statedIn,data:data14});
errors++;
}
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/required/statedIn",keyword:"minItems",params:{limit: 1},parentSchema:schema23.properties.required.properties.statedIn,data:data14});
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate68(data14[i2], {instancePath:instancePath+"/required/statedIn/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required/statedIn",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.required.properties.statedIn,data:data14});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type",params:{type: "object"},parentSchema:schema23.properties.required,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data});
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}



function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-acts.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acts"},parentSchema:schema115,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "acts")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema115,data});
errors++;
}
}
if(data.acts !== undefined){
let data0 = data.acts;
if(Array.isArray(data0)){
if(data0.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/acts",keyword:"maxItems",params:{limit: 2000},parentSchema:schema115.properties.acts,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate315(data0[i0], {instancePath:instancePath+"/acts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts",keyword:"type",params:{type: "array"},parentSchema:schema115.properties.acts,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema115,data});
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}



const schema117 = schemas["federal-directions"];

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}



function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


const schema120 = commonSchema.$defs.Places;
const pattern43 = new RegExp("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$", "u");

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 100},parentSchema:schema120,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema120,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$"},parentSchema:schema120.items,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema120.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema120,data});
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}



function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-directions.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "directions"},parentSchema:schema117,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "directions")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema117,data});
errors++;
}
}
if(data.directions !== undefined){
let data0 = data.directions;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/directions",keyword:"maxItems",params:{limit: 50},parentSchema:schema117.properties.directions,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema117.properties.directions.items,data:data1});
errors++;
}
if(data1.number === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0,keyword:"required",params:{missingProperty: "number"},parentSchema:schema117.properties.directions.items,data:data1});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema117.properties.directions.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "number")) || (key1 === "name")) || (key1 === "systemMeasures"))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema117.properties.directions.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate325(data1.id, {instancePath:instancePath+"/directions/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data1.number !== undefined){
let data3 = data1.number;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/number",keyword:"type",params:{type: "integer"},parentSchema:schema117.properties.directions.items.properties.number,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 50 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/number",keyword:"maximum",params:{comparison: "<=", limit: 50},parentSchema:schema117.properties.directions.items.properties.number,data:data3});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema117.properties.directions.items.properties.number,data:data3});
errors++;
}
}
}
if(data1.name !== undefined){
if(!(validate327(data1.name, {instancePath:instancePath+"/directions/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data1.systemMeasures !== undefined){
let data5 = data1.systemMeasures;
if(Array.isArray(data5)){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/systemMeasures",keyword:"maxItems",params:{limit: 50},parentSchema:schema117.properties.directions.items.properties.systemMeasures,data:data5});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,keyword:"required",params:{missingProperty: "name"},parentSchema:schema117.properties.directions.items.properties.systemMeasures.items,data:data6});
errors++;
}
if(data6.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema117.properties.directions.items.properties.systemMeasures.items,data:data6});
errors++;
}
for(const key2 in data6){
if(!((key2 === "name") || (key2 === "statedIn"))){
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema117.properties.directions.items.properties.systemMeasures.items,data:data6});
errors++;
}
}
if(data6.name !== undefined){
if(!(validate327(data6.name, {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/name",parentData:data6,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data6.statedIn !== undefined){
if(!(validate330(data6.statedIn, {instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1+"/statedIn",parentData:data6,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/systemMeasures/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema117.properties.directions.items.properties.systemMeasures.items,data:data6});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0+"/systemMeasures",keyword:"type",params:{type: "array"},parentSchema:schema117.properties.directions.items.properties.systemMeasures,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema117.properties.directions.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/directions",keyword:"type",params:{type: "array"},parentSchema:schema117.properties.directions,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema117,data});
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}



const schema121 = schemas["federal-indicators"];

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}



function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema25,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "line"},parentSchema:schema25,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}



function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}



function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"},parentSchema:schema26,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}



function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 100},parentSchema:schema120,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema120,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$"},parentSchema:schema120.items,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema120.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema120,data});
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}



function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 20000){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 20000},parentSchema:schema31,data});
errors++;
}
if(func1(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema31,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}



function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-indicators.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicators === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "indicators"},parentSchema:schema121,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "indicators")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema121,data});
errors++;
}
}
if(data.indicators !== undefined){
let data0 = data.indicators;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/indicators",keyword:"maxItems",params:{limit: 200},parentSchema:schema121.properties.indicators,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
if(data1.direction === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "direction"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
if(data1.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "unit"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
if(data1.better === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "better"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
if(data1.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!(func4.call(schema121.properties.indicators.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate333(data1.id, {instancePath:instancePath+"/indicators/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate335(data1.name, {instancePath:instancePath+"/indicators/" + i0+"/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data1.direction !== undefined){
if(!(validate337(data1.direction, {instancePath:instancePath+"/indicators/" + i0+"/direction",parentData:data1,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data1.unit !== undefined){
let data5 = data1.unit;
if(!((((data5 === "percent") || (data5 === "people")) || (data5 === "count")) || (data5 === "fact"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/unit",keyword:"enum",params:{allowedValues: schema121.properties.indicators.items.properties.unit.enum},parentSchema:schema121.properties.indicators.items.properties.unit,data:data5});
errors++;
}
}
if(data1.better !== undefined){
let data6 = data1.better;
if(!((data6 === "higher") || (data6 === "lower"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/better",keyword:"enum",params:{allowedValues: schema121.properties.indicators.items.properties.better.enum},parentSchema:schema121.properties.indicators.items.properties.better,data:data6});
errors++;
}
}
if(data1.shownBy !== undefined){
let data7 = data1.shownBy;
if(!((data7 === "roadmap") || (data7 === "monitoring"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/shownBy",keyword:"enum",params:{allowedValues: schema121.properties.indicators.items.properties.shownBy.enum},parentSchema:schema121.properties.indicators.items.properties.shownBy,data:data7});
errors++;
}
}
if(data1.every !== undefined){
let data8 = data1.every;
if(!(data8 === "year")){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/every",keyword:"enum",params:{allowedValues: schema121.properties.indicators.items.properties.every.enum},parentSchema:schema121.properties.indicators.items.properties.every,data:data8});
errors++;
}
}
if(data1.from !== undefined){
if(!(validate339(data1.from, {instancePath:instancePath+"/indicators/" + i0+"/from",parentData:data1,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data1.statedIn !== undefined){
if(!(validate341(data1.statedIn, {instancePath:instancePath+"/indicators/" + i0+"/statedIn",parentData:data1,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data1.thresholds !== undefined){
let data11 = data1.thresholds;
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds",keyword:"maxItems",params:{limit: 50},parentSchema:schema121.properties.indicators.items.properties.thresholds,data:data11});
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.by === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,keyword:"required",params:{missingProperty: "by"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items,data:data12});
errors++;
}
if(data12.printed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,keyword:"required",params:{missingProperty: "printed"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items,data:data12});
errors++;
}
if(data12.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,keyword:"required",params:{missingProperty: "from"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items,data:data12});
errors++;
}
if(data12.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items,data:data12});
errors++;
}
for(const key2 in data12){
if(!((((((((key2 === "by") || (key2 === "min")) || (key2 === "max")) || (key2 === "printed")) || (key2 === "from")) || (key2 === "until")) || (key2 === "setBy")) || (key2 === "statedIn"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema121.properties.indicators.items.properties.thresholds.items,data:data12});
errors++;
}
}
if(data12.by !== undefined){
if(!(validate339(data12.by, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/by",parentData:data12,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data12.min !== undefined){
let data14 = data12.min;
if(!((typeof data14 == "number") && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/min",keyword:"type",params:{type: "number"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items.properties.min,data:data14});
errors++;
}
}
if(data12.max !== undefined){
let data15 = data12.max;
if(!((typeof data15 == "number") && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/max",keyword:"type",params:{type: "number"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items.properties.max,data:data15});
errors++;
}
}
if(data12.printed !== undefined){
if(!(validate344(data12.printed, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/printed",parentData:data12,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data12.from !== undefined){
if(!(validate339(data12.from, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/from",parentData:data12,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data12.until !== undefined){
if(!(validate339(data12.until, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/until",parentData:data12,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data12.setBy !== undefined){
if(!(validate333(data12.setBy, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/setBy",parentData:data12,parentDataProperty:"setBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data12.statedIn !== undefined){
if(!(validate341(data12.statedIn, {instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1+"/statedIn",parentData:data12,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema121.properties.indicators.items.properties.thresholds.items,data:data12});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0+"/thresholds",keyword:"type",params:{type: "array"},parentSchema:schema121.properties.indicators.items.properties.thresholds,data:data11});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema121.properties.indicators.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicators",keyword:"type",params:{type: "array"},parentSchema:schema121.properties.indicators,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema121,data});
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}



const schema128 = schemas["federal-lexicon"];

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-lexicon.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.synonyms === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "synonyms"},parentSchema:schema128,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "synonyms") || (key0 === "turns")) || (key0 === "kinds")) || (key0 === "soft")) || (key0 === "territories"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema128,data});
errors++;
}
}
if(data.synonyms !== undefined){
let data0 = data.synonyms;
if(Array.isArray(data0)){
if(data0.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms",keyword:"maxItems",params:{limit: 2000},parentSchema:schema128.properties.synonyms,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.words === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0,keyword:"required",params:{missingProperty: "words"},parentSchema:schema128.properties.synonyms.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((key1 === "words") || (key1 === "means"))){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema128.properties.synonyms.items,data:data1});
errors++;
}
}
if(data1.words !== undefined){
let data2 = data1.words;
if(Array.isArray(data2)){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words",keyword:"maxItems",params:{limit: 60},parentSchema:schema128.properties.synonyms.items.properties.words,data:data2});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words",keyword:"minItems",params:{limit: 1},parentSchema:schema128.properties.synonyms.items.properties.words,data:data2});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words/" + i1,keyword:"maxLength",params:{limit: 200},parentSchema:schema128.properties.synonyms.items.properties.words.items,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.synonyms.items.properties.words.items,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words/" + i1,keyword:"format",params:{format: "line"},parentSchema:schema128.properties.synonyms.items.properties.words.items,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema128.properties.synonyms.items.properties.words.items,data:data3});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/words",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.synonyms.items.properties.words,data:data2});
errors++;
}
}
if(data1.means !== undefined){
let data4 = data1.means;
if(Array.isArray(data4)){
if(data4.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/means",keyword:"maxItems",params:{limit: 60},parentSchema:schema128.properties.synonyms.items.properties.means,data:data4});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func1(data5) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/means/" + i2,keyword:"maxLength",params:{limit: 200},parentSchema:schema128.properties.synonyms.items.properties.means.items,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/means/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.synonyms.items.properties.means.items,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/means/" + i2,keyword:"format",params:{format: "line"},parentSchema:schema128.properties.synonyms.items.properties.means.items,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/means/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema128.properties.synonyms.items.properties.means.items,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0+"/means",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.synonyms.items.properties.means,data:data4});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/synonyms/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema128.properties.synonyms.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/synonyms",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.synonyms,data:data0});
errors++;
}
}
if(data.turns !== undefined){
let data6 = data.turns;
if(Array.isArray(data6)){
if(data6.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/turns",keyword:"maxItems",params:{limit: 200},parentSchema:schema128.properties.turns,data:data6});
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.words === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3,keyword:"required",params:{missingProperty: "words"},parentSchema:schema128.properties.turns.items,data:data7});
errors++;
}
if(data7.wants === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3,keyword:"required",params:{missingProperty: "wants"},parentSchema:schema128.properties.turns.items,data:data7});
errors++;
}
for(const key2 in data7){
if(!((key2 === "words") || (key2 === "wants"))){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema128.properties.turns.items,data:data7});
errors++;
}
}
if(data7.words !== undefined){
let data8 = data7.words;
if(Array.isArray(data8)){
if(data8.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words",keyword:"maxItems",params:{limit: 60},parentSchema:schema128.properties.turns.items.properties.words,data:data8});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words",keyword:"minItems",params:{limit: 1},parentSchema:schema128.properties.turns.items.properties.words,data:data8});
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func1(data9) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words/" + i4,keyword:"maxLength",params:{limit: 200},parentSchema:schema128.properties.turns.items.properties.words.items,data:data9});
errors++;
}
if(func1(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words/" + i4,keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.turns.items.properties.words.items,data:data9});
errors++;
}
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words/" + i4,keyword:"format",params:{format: "line"},parentSchema:schema128.properties.turns.items.properties.words.items,data:data9});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words/" + i4,keyword:"type",params:{type: "string"},parentSchema:schema128.properties.turns.items.properties.words.items,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/words",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.turns.items.properties.words,data:data8});
errors++;
}
}
if(data7.wants !== undefined){
let data10 = data7.wants;
if(!((((((data10 === "definition") || (data10 === "duty")) || (data10 === "value")) || (data10 === "deadline")) || (data10 === "way")) || (data10 === "place"))){
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3+"/wants",keyword:"enum",params:{allowedValues: schema128.properties.turns.items.properties.wants.enum},parentSchema:schema128.properties.turns.items.properties.wants,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/turns/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema128.properties.turns.items,data:data7});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/turns",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.turns,data:data6});
errors++;
}
}
if(data.kinds !== undefined){
let data11 = data.kinds;
if(Array.isArray(data11)){
if(data11.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/kinds",keyword:"maxItems",params:{limit: 20},parentSchema:schema128.properties.kinds,data:data11});
errors++;
}
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.words === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5,keyword:"required",params:{missingProperty: "words"},parentSchema:schema128.properties.kinds.items,data:data12});
errors++;
}
if(data12.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema128.properties.kinds.items,data:data12});
errors++;
}
for(const key3 in data12){
if(!((key3 === "words") || (key3 === "kind"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema128.properties.kinds.items,data:data12});
errors++;
}
}
if(data12.words !== undefined){
let data13 = data12.words;
if(Array.isArray(data13)){
if(data13.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words",keyword:"maxItems",params:{limit: 60},parentSchema:schema128.properties.kinds.items.properties.words,data:data13});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words",keyword:"minItems",params:{limit: 1},parentSchema:schema128.properties.kinds.items.properties.words,data:data13});
errors++;
}
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(func1(data14) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words/" + i6,keyword:"maxLength",params:{limit: 200},parentSchema:schema128.properties.kinds.items.properties.words.items,data:data14});
errors++;
}
if(func1(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words/" + i6,keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.kinds.items.properties.words.items,data:data14});
errors++;
}
if(!(formats0(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words/" + i6,keyword:"format",params:{format: "line"},parentSchema:schema128.properties.kinds.items.properties.words.items,data:data14});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words/" + i6,keyword:"type",params:{type: "string"},parentSchema:schema128.properties.kinds.items.properties.words.items,data:data14});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/words",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.kinds.items.properties.words,data:data13});
errors++;
}
}
if(data12.kind !== undefined){
let data15 = data12.kind;
if(!(((data15 === "rule") || (data15 === "finding")) || (data15 === "guide"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5+"/kind",keyword:"enum",params:{allowedValues: schema128.properties.kinds.items.properties.kind.enum},parentSchema:schema128.properties.kinds.items.properties.kind,data:data15});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema128.properties.kinds.items,data:data12});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.kinds,data:data11});
errors++;
}
}
if(data.soft !== undefined){
let data16 = data.soft;
if(Array.isArray(data16)){
if(data16.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/soft",keyword:"maxItems",params:{limit: 500},parentSchema:schema128.properties.soft,data:data16});
errors++;
}
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
let data17 = data16[i7];
if(typeof data17 === "string"){
if(func1(data17) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/soft/" + i7,keyword:"maxLength",params:{limit: 200},parentSchema:schema128.properties.soft.items,data:data17});
errors++;
}
if(func1(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/soft/" + i7,keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.soft.items,data:data17});
errors++;
}
if(!(formats0(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/soft/" + i7,keyword:"format",params:{format: "line"},parentSchema:schema128.properties.soft.items,data:data17});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/soft/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema128.properties.soft.items,data:data17});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/soft",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.soft,data:data16});
errors++;
}
}
if(data.territories !== undefined){
let data18 = data.territories;
if(Array.isArray(data18)){
if(data18.length > 5000){
(vErrors ??= []).push({instancePath:instancePath+"/territories",keyword:"maxItems",params:{limit: 5000},parentSchema:schema128.properties.territories,data:data18});
errors++;
}
const len8 = data18.length;
for(let i8=0; i8<len8; i8++){
let data19 = data18[i8];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8,keyword:"required",params:{missingProperty: "name"},parentSchema:schema128.properties.territories.items,data:data19});
errors++;
}
if(data19.known === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8,keyword:"required",params:{missingProperty: "known"},parentSchema:schema128.properties.territories.items,data:data19});
errors++;
}
for(const key4 in data19){
if(!((key4 === "name") || (key4 === "known"))){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema128.properties.territories.items,data:data19});
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func1(data20) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/name",keyword:"maxLength",params:{limit: 400},parentSchema:schema128.properties.territories.items.properties.name,data:data20});
errors++;
}
if(func1(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.territories.items.properties.name,data:data20});
errors++;
}
if(!(formats0(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/name",keyword:"format",params:{format: "line"},parentSchema:schema128.properties.territories.items.properties.name,data:data20});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/name",keyword:"type",params:{type: "string"},parentSchema:schema128.properties.territories.items.properties.name,data:data20});
errors++;
}
}
if(data19.known !== undefined){
let data21 = data19.known;
if(Array.isArray(data21)){
if(data21.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known",keyword:"maxItems",params:{limit: 60},parentSchema:schema128.properties.territories.items.properties.known,data:data21});
errors++;
}
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known",keyword:"minItems",params:{limit: 1},parentSchema:schema128.properties.territories.items.properties.known,data:data21});
errors++;
}
const len9 = data21.length;
for(let i9=0; i9<len9; i9++){
let data22 = data21[i9];
if(typeof data22 === "string"){
if(func1(data22) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known/" + i9,keyword:"maxLength",params:{limit: 200},parentSchema:schema128.properties.territories.items.properties.known.items,data:data22});
errors++;
}
if(func1(data22) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known/" + i9,keyword:"minLength",params:{limit: 1},parentSchema:schema128.properties.territories.items.properties.known.items,data:data22});
errors++;
}
if(!(formats0(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known/" + i9,keyword:"format",params:{format: "line"},parentSchema:schema128.properties.territories.items.properties.known.items,data:data22});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known/" + i9,keyword:"type",params:{type: "string"},parentSchema:schema128.properties.territories.items.properties.known.items,data:data22});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8+"/known",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.territories.items.properties.known,data:data21});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/territories/" + i8,keyword:"type",params:{type: "object"},parentSchema:schema128.properties.territories.items,data:data19});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/territories",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.territories,data:data18});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema128,data});
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}



const schema129 = schemas["federal-subject-kinds"];

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}



function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 100},parentSchema:schema120,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema120,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?#[0-9IVXLC]+(\\.[0-9]+)*$"},parentSchema:schema120.items,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema120.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema120,data});
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}


const schema132 = commonSchema.$defs.WordGroup;
const schema133 = commonSchema.$defs.WordPatterns;
const pattern49 = new RegExp("^[^\\s*]+\\*?( [^\\s*]+\\*?)*$", "u");

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 50},parentSchema:schema133,data});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema133,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 200},parentSchema:schema133.items,data:data0});
errors++;
}
if(!pattern49.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[^\\s*]+\\*?( [^\\s*]+\\*?)*$"},parentSchema:schema133.items,data:data0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema133.items,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},parentSchema:schema133,data});
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}



function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "all") || (key0 === "any")) || (key0 === "none"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema132,data});
errors++;
}
}
if(data.all !== undefined){
if(!(validate357(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate357(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate357(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema132,data});
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}



function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-subject-kinds.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kinds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kinds"},parentSchema:schema129,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "kinds")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema129,data});
errors++;
}
}
if(data.kinds !== undefined){
let data0 = data.kinds;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/kinds",keyword:"maxItems",params:{limit: 100},parentSchema:schema129.properties.kinds,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema129.properties.kinds.items,data:data1});
errors++;
}
if(data1.level === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0,keyword:"required",params:{missingProperty: "level"},parentSchema:schema129.properties.kinds.items,data:data1});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema129.properties.kinds.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "level")) || (key1 === "name")) || (key1 === "required")) || (key1 === "duties"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema129.properties.kinds.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate352(data1.id, {instancePath:instancePath+"/kinds/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data1.level !== undefined){
let data3 = data1.level;
if(!((((data3 === "federal") || (data3 === "regional")) || (data3 === "municipal")) || (data3 === "institutional"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/level",keyword:"enum",params:{allowedValues: schema129.properties.kinds.items.properties.level.enum},parentSchema:schema129.properties.kinds.items.properties.level,data:data3});
errors++;
}
}
if(data1.name !== undefined){
let data4 = data1.name;
if(typeof data4 === "string"){
if(func1(data4) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema129.properties.kinds.items.properties.name,data:data4});
errors++;
}
if(func1(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema129.properties.kinds.items.properties.name,data:data4});
errors++;
}
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/name",keyword:"format",params:{format: "line"},parentSchema:schema129.properties.kinds.items.properties.name,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema129.properties.kinds.items.properties.name,data:data4});
errors++;
}
}
if(data1.required !== undefined){
let data5 = data1.required;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.levels === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required",keyword:"required",params:{missingProperty: "levels"},parentSchema:schema129.properties.kinds.items.properties.required,data:data5});
errors++;
}
if(data5.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required",keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema129.properties.kinds.items.properties.required,data:data5});
errors++;
}
for(const key2 in data5){
if(!((key2 === "levels") || (key2 === "statedIn"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema129.properties.kinds.items.properties.required,data:data5});
errors++;
}
}
if(data5.levels !== undefined){
let data6 = data5.levels;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required/levels",keyword:"maxItems",params:{limit: 2},parentSchema:schema129.properties.kinds.items.properties.required.properties.levels,data:data6});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required/levels",keyword:"minItems",params:{limit: 1},parentSchema:schema129.properties.kinds.items.properties.required.properties.levels,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((data7 === "region") || (data7 === "municipality"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required/levels/" + i1,keyword:"enum",params:{allowedValues: schema129.properties.kinds.items.properties.required.properties.levels.items.enum},parentSchema:schema129.properties.kinds.items.properties.required.properties.levels.items,data:data7});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required/levels",keyword:"type",params:{type: "array"},parentSchema:schema129.properties.kinds.items.properties.required.properties.levels,data:data6});
errors++;
}
}
if(data5.statedIn !== undefined){
if(!(validate354(data5.statedIn, {instancePath:instancePath+"/kinds/" + i0+"/required/statedIn",parentData:data5,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/required",keyword:"type",params:{type: "object"},parentSchema:schema129.properties.kinds.items.properties.required,data:data5});
errors++;
}
}
if(data1.duties !== undefined){
let data9 = data1.duties;
if(Array.isArray(data9)){
if(data9.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties",keyword:"maxItems",params:{limit: 30},parentSchema:schema129.properties.kinds.items.properties.duties,data:data9});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties",keyword:"minItems",params:{limit: 1},parentSchema:schema129.properties.kinds.items.properties.duties,data:data9});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,keyword:"required",params:{missingProperty: "name"},parentSchema:schema129.properties.kinds.items.properties.duties.items,data:data10});
errors++;
}
if(data10.ties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,keyword:"required",params:{missingProperty: "ties"},parentSchema:schema129.properties.kinds.items.properties.duties.items,data:data10});
errors++;
}
if(data10.statedIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,keyword:"required",params:{missingProperty: "statedIn"},parentSchema:schema129.properties.kinds.items.properties.duties.items,data:data10});
errors++;
}
for(const key3 in data10){
if(!(((key3 === "name") || (key3 === "ties")) || (key3 === "statedIn"))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema129.properties.kinds.items.properties.duties.items,data:data10});
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func1(data11) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.name,data:data11});
errors++;
}
if(func1(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.name,data:data11});
errors++;
}
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",keyword:"format",params:{format: "line"},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.name,data:data11});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/name",keyword:"type",params:{type: "string"},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.name,data:data11});
errors++;
}
}
if(data10.ties !== undefined){
let data12 = data10.ties;
if(Array.isArray(data12)){
if(data12.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties",keyword:"maxItems",params:{limit: 50},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.ties,data:data12});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties",keyword:"minItems",params:{limit: 1},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.ties,data:data12});
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate356(data12[i3], {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/ties",keyword:"type",params:{type: "array"},parentSchema:schema129.properties.kinds.items.properties.duties.items.properties.ties,data:data12});
errors++;
}
}
if(data10.statedIn !== undefined){
if(!(validate354(data10.statedIn, {instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2+"/statedIn",parentData:data10,parentDataProperty:"statedIn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema129.properties.kinds.items.properties.duties.items,data:data10});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0+"/duties",keyword:"type",params:{type: "array"},parentSchema:schema129.properties.kinds.items.properties.duties,data:data9});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema129.properties.kinds.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kinds",keyword:"type",params:{type: "array"},parentSchema:schema129.properties.kinds,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema129,data});
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}



const schema134 = schemas["federal-terms"];

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}



function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-terms.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terms === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "terms"},parentSchema:schema134,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "terms")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema134,data});
errors++;
}
}
if(data.terms !== undefined){
let data0 = data.terms;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/terms",keyword:"maxItems",params:{limit: 500},parentSchema:schema134.properties.terms,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema134.properties.terms.items,data:data1});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema134.properties.terms.items,data:data1});
errors++;
}
if(data1.spellings === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"required",params:{missingProperty: "spellings"},parentSchema:schema134.properties.terms.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "spellings"))){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema134.properties.terms.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate364(data1.id, {instancePath:instancePath+"/terms/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func1(data3) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/name",keyword:"maxLength",params:{limit: 400},parentSchema:schema134.properties.terms.items.properties.name,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema134.properties.terms.items.properties.name,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/name",keyword:"format",params:{format: "line"},parentSchema:schema134.properties.terms.items.properties.name,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema134.properties.terms.items.properties.name,data:data3});
errors++;
}
}
if(data1.spellings !== undefined){
let data4 = data1.spellings;
if(Array.isArray(data4)){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings",keyword:"maxItems",params:{limit: 50},parentSchema:schema134.properties.terms.items.properties.spellings,data:data4});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings",keyword:"minItems",params:{limit: 1},parentSchema:schema134.properties.terms.items.properties.spellings,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,keyword:"maxLength",params:{limit: 400},parentSchema:schema134.properties.terms.items.properties.spellings.items,data:data5});
errors++;
}
if(func1(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema134.properties.terms.items.properties.spellings.items,data:data5});
errors++;
}
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,keyword:"format",params:{format: "line"},parentSchema:schema134.properties.terms.items.properties.spellings.items,data:data5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema134.properties.terms.items.properties.spellings.items,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0+"/spellings",keyword:"type",params:{type: "array"},parentSchema:schema134.properties.terms.items.properties.spellings,data:data4});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema134.properties.terms.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"},parentSchema:schema134.properties.terms,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema134,data});
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}



const schema136 = schemas["federal-topics"];

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 64},parentSchema:schema21,data});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}



function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "all") || (key0 === "any")) || (key0 === "none"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema132,data});
errors++;
}
}
if(data.all !== undefined){
if(!(validate357(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.any !== undefined){
if(!(validate357(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.none !== undefined){
if(!(validate357(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema132,data});
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}



function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="federal-topics.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topics === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "topics"},parentSchema:schema136,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "topics")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema136,data});
errors++;
}
}
if(data.topics !== undefined){
let data0 = data.topics;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/topics",keyword:"maxItems",params:{limit: 100},parentSchema:schema136.properties.topics,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema136.properties.topics.items,data:data1});
errors++;
}
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema136.properties.topics.items,data:data1});
errors++;
}
if(data1.question === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,keyword:"required",params:{missingProperty: "question"},parentSchema:schema136.properties.topics.items,data:data1});
errors++;
}
if(data1.ties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,keyword:"required",params:{missingProperty: "ties"},parentSchema:schema136.properties.topics.items,data:data1});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "question")) || (key1 === "ties"))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema136.properties.topics.items,data:data1});
errors++;
}
}
if(data1.id !== undefined){
if(!(validate367(data1.id, {instancePath:instancePath+"/topics/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func1(data3) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/name",keyword:"maxLength",params:{limit: 100},parentSchema:schema136.properties.topics.items.properties.name,data:data3});
errors++;
}
if(func1(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema136.properties.topics.items.properties.name,data:data3});
errors++;
}
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/name",keyword:"format",params:{format: "line"},parentSchema:schema136.properties.topics.items.properties.name,data:data3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema136.properties.topics.items.properties.name,data:data3});
errors++;
}
}
if(data1.question !== undefined){
let data4 = data1.question;
if(typeof data4 === "string"){
if(func1(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/question",keyword:"maxLength",params:{limit: 300},parentSchema:schema136.properties.topics.items.properties.question,data:data4});
errors++;
}
if(func1(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/question",keyword:"minLength",params:{limit: 1},parentSchema:schema136.properties.topics.items.properties.question,data:data4});
errors++;
}
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/question",keyword:"format",params:{format: "line"},parentSchema:schema136.properties.topics.items.properties.question,data:data4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/question",keyword:"type",params:{type: "string"},parentSchema:schema136.properties.topics.items.properties.question,data:data4});
errors++;
}
}
if(data1.ties !== undefined){
let data5 = data1.ties;
if(Array.isArray(data5)){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/ties",keyword:"maxItems",params:{limit: 50},parentSchema:schema136.properties.topics.items.properties.ties,data:data5});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/ties",keyword:"minItems",params:{limit: 1},parentSchema:schema136.properties.topics.items.properties.ties,data:data5});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate369(data5[i1], {instancePath:instancePath+"/topics/" + i0+"/ties/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0+"/ties",keyword:"type",params:{type: "array"},parentSchema:schema136.properties.topics.items.properties.ties,data:data5});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema136.properties.topics.items,data:data1});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",keyword:"type",params:{type: "array"},parentSchema:schema136.properties.topics,data:data0});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},parentSchema:schema136,data});
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}

export const validators = {
  "region": validate52,
  "acts": validate56,
  "act": validate71,
  "edition": validate84,
  "provision": validate89,
  "subjects": validate150,
  "roadmap": validate166,
  "indicators": validate226,
  "terms": validate275,
  "interactions": validate280,
  "tables": validate285,
  "statistics": validate290,
  "report": validate299,
  "corrections": validate307,
  "waivers": validate313,
  "federal-acts": validate314,
  "federal-directions": validate324,
  "federal-indicators": validate332,
  "federal-lexicon": validate350,
  "federal-subject-kinds": validate351,
  "federal-terms": validate363,
  "federal-topics": validate366,
};
