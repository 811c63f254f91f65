// HTML is told by its elements: from a clipboard it comes without a head, and a text may well hold a «<».

const beginning =
  /^\s*(?:<!doctype html|<html|<head|<body|<meta|<!--|<table|<div|<p[\s>]|<span|<h[1-6]|<ul|<ol|Version:[\d.]+\s+StartHTML:)/i;

/** Whether a text is HTML. */
export const isHtml = (text: string): boolean =>
  beginning.test(text.replace(/^\s*<\?xml[^>]*\?>/, '')) &&
  /<\/?(?:p|div|table|span|body|h[1-6]|li)\b/i.test(text);
