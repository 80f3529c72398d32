// Draws every card with Microsoft's renderer, on a phone and on a desktop, and tells what cannot be seen well.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = process.argv[2];
const here = createRequire(import.meta.url);
const cards = JSON.parse(readFileSync(join(folder, 'cards.json'), 'utf8'));
const host = readFileSync(join(import.meta.dirname, 'host.json'), 'utf8');
const scripts = ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/markdown-it.min.js'];
const widths = { telefon: { page: 360, card: 336 }, skrivebord: { page: 760, card: 720 } };

const style = `
  body { margin: 12px; background: #F5F5F5; font: 14px 'Segoe UI', 'Selawik', 'Open Sans', sans-serif; }
  #card { background: #fff; border-radius: 4px; box-shadow: 0 1px 3px #0003; overflow: hidden; }
  p { margin: 0; }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  .ac-pushButton { font: 600 14px inherit; font-family: inherit; min-height: 32px; padding: 5px 12px; color: #242424;
    background: #fff; border: 1px solid #D1D1D1; border-radius: 4px; white-space: normal; }
  .ac-pushButton.style-positive { background: #5B5FC7; border-color: #5B5FC7; color: #fff; }
  .ac-input { font: inherit; color: #242424; background: #F5F5F5; border: 0; border-bottom: 1px solid #D1D1D1;
    border-radius: 4px; padding: 6px 10px; box-sizing: border-box; }
  textarea.ac-input { min-height: 64px; }`;

const browser = await chromium.launch({ executablePath: chromiumHere(), args: ['--no-sandbox', '--lang=da'] });
const complaints = [];
const pictures = [];
mkdirSync(folder, { recursive: true });
for (const card of cards) {
  for (const [device, width] of Object.entries(widths)) {
    await draw(card, device, width);
  }
}
await browser.close();
writeFileSync(join(folder, 'index.html'), index());
complaints.forEach((complaint) => console.error(complaint));
console.log(`${pictures.length} pictures of ${cards.length} cards in ${folder}`);
process.exit(complaints.length === 0 ? 0 : 1);

async function draw(card, device, width) {
  const page = await browser.newPage({ viewport: { width: width.page, height: 80 }, deviceScaleFactor: 2, locale: 'da-DK' });
  page.on('pageerror', (error) => complaints.push(`${card.name}, ${device}: ${error.message}`));
  await page.setContent(`<!doctype html><html lang="da"><meta charset="utf-8"><style>${style}</style>
    <body><div id="card" style="width:${width.card}px"></div></body></html>`);
  for (const script of scripts) {
    await page.addScriptTag({ path: here.resolve(script) });
  }
  const seen = await page.evaluate(render, { json: card.json, host });
  seen.forEach((what) => complaints.push(`${card.name}, ${device}: ${what}`));
  const file = `${card.name}-${device}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  pictures.push({ name: card.name, device, file });
  await page.close();
}

// Runs in the browser.
function render({ json, host }) {
  const AC = window.AdaptiveCards;
  const markdown = window.markdownit({ breaks: false });
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(JSON.parse(host));
  const context = new AC.SerializationContext();
  card.parse(JSON.parse(json), context);
  const seen = [];
  for (let i = 0; i < context.eventCount; i++) {
    seen.push(`the renderer says: ${context.getEventAt(i).message}`);
  }
  card.validateProperties().validationEvents.forEach((event) => seen.push(`the renderer says: ${event.message}`));
  const drawn = card.render();
  const room = document.getElementById('card');
  room.appendChild(drawn);
  const right = room.getBoundingClientRect().right;
  for (const element of room.querySelectorAll('*')) {
    const what = `${element.tagName.toLowerCase()} "${(element.innerText ?? '').slice(0, 60)}"`;
    if (element.getBoundingClientRect().right > right + 1) {
      seen.push(`${what} reaches over the edge`);
    }
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'TEXTAREA') {
      seen.push(`${what} is wider than its room`);
    }
    const cut = getComputedStyle(element).overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    if (cut && element.tagName !== 'TEXTAREA' && element.clientHeight > 0) {
      seen.push(`${what} is cut off`);
    }
  }
  if (document.documentElement.scrollWidth > window.innerWidth) {
    seen.push('the page scrolls sideways');
  }
  return seen;
}

function chromiumHere() {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return process.env.CHROMIUM ?? known.find((file) => existsSync(file));
}

function index() {
  const figures = pictures.map((one) => `<figure><figcaption>${one.name}, ${one.device}</figcaption>
    <img src="${one.file}" alt="${one.name}, ${one.device}" width="${widths[one.device].page}"></figure>`);
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Rådslags kort</title>
    <style>body { font-family: sans-serif } figure { display: inline-block; vertical-align: top; margin: 8px }</style>
    ${figures.join('\n')}</html>`;
}
