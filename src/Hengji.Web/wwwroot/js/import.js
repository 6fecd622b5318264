// Import: files go up one after the other, each with its own progress, result and refusal.
import { on } from "./keys.js";
import { cell, count, element, fold, sizeOf } from "./rows.js";

const drop = document.querySelector(".drop");
const chooser = drop.querySelector("input[type=file]");
const table = document.querySelector("table.jobs");
const refusedRows = table.tBodies[0];
const body = table.tBodies[1];
const words = table.dataset;
const queue = [];
const jobs = [];
let busy = false;

function add(file) {
  const job = rowOf(file);
  const halt = element("button", "stop", words.wordsStop);
  halt.type = "button";
  halt.addEventListener("click", () => stop(job));
  job.message.append(halt);
  body.append(job.row);
  queue.push(job);
}

function rowOf(file) {
  const row = element("tr");
  cell(row, "", element("b", "", file.name));
  cell(row, "num dim", sizeOf(file.size));
  const bar = element("span", "pr");
  const fill = element("i");
  bar.append(fill);
  cell(row, "", bar);
  const state = cell(row, "st", words.wordsQueued);
  const forms = cell(row, "num");
  const message = cell(row, "msg");
  message.colSpan = 5;
  const job = { file, row, bar, fill, state, forms, message, end: null, result: null, last: row, member: null, request: null };
  jobs.push(job);
  return job;
}

// A file that waits is taken out of the queue; of one that is being read the pages recognised so far are kept.
function stop(job) {
  const waiting = queue.indexOf(job);
  if (waiting >= 0) {
    queue.splice(waiting, 1);
    stopped(job);
    tally();
  } else {
    job.request?.abort();
  }
}

function stopped(job) {
  job.end = "stopped";
  job.bar.className = "pr";
  job.fill.style.width = "0";
  job.state.textContent = words.wordsStopped;
  job.message.textContent = words.wordsStoppedimport;
}

// An archive becomes so many documents, each with a row of its own below it.
function unpack(job, line) {
  // A refused document has left for the top.
  if (job.member && job.member.end !== "refused") job.last = job.member.last;
  job.member = rowOf({ name: line.name, size: line.size });
  job.member.archive = job;
  job.member.bar.classList.add("busy");
  job.member.fill.style.width = "100%";
  job.member.state.textContent = words.wordsReading;
  job.last.after(job.member.row);
}

function unpacked(job, members) {
  job.end = "archive";
  job.bar.className = "pr ok";
  job.state.textContent = words.wordsDone;
  job.message.textContent = words.wordsUnpacked.replace("{members}", members);
}

function take(files) {
  if (files.length === 0) return;
  table.hidden = false;
  document.querySelector(".idle").hidden = true;
  for (const file of files) add(file);
  tally();
  next();
}

function next() {
  if (busy) return;
  const job = queue.shift();
  if (!job) return;
  busy = true;
  send(job).finally(() => {
    busy = false;
    tally();
    next();
  });
}

function send(job) {
  if (job.file.size > Number(words.largest)) return Promise.resolve(refuse(job, words.wordsLarge));
  if (job.file.size === 0) return Promise.resolve(refuse(job, words.wordsEmpty));
  return new Promise((settle) => {
    const settled = (ending) => {
      // An archive that broke off leaves a document without an end, too.
      for (const open of [job.member, job]) if (open && !open.end) ending(open);
      settle();
    };
    const lost = () => settled((open) => refuse(open, words.wordsLost));
    const request = new XMLHttpRequest();
    job.request = request;
    let heard = 0;
    const hear = () => {
      const text = request.responseText;
      for (let end = text.indexOf("\n", heard); end >= 0; end = text.indexOf("\n", heard)) {
        tell(job, JSON.parse(text.slice(heard, end)));
        heard = end + 1;
      }
    };
    request.upload.onprogress = (event) => {
      if (!event.lengthComputable) return;
      const share = Math.round((event.loaded / event.total) * 100);
      job.fill.style.width = `${share}%`;
      job.state.textContent = `${words.wordsUploading} ${share}%`;
    };
    request.upload.onload = () => {
      job.bar.classList.add("busy");
      job.fill.style.width = "100%";
      job.state.textContent = words.wordsReading;
    };
    request.onprogress = () => {
      if (request.status === 200) hear();
    };
    request.onload = () => {
      if (request.status === 200) hear();
      else refuse(job, messageOf(request));
      lost();
    };
    request.onerror = lost;
    request.onabort = () => settled(stopped);
    request.open("POST", `/api/imports?name=${encodeURIComponent(job.file.name)}`);
    request.send(job.file);
  });
}

function messageOf(request) {
  try {
    return JSON.parse(request.responseText).message ?? words.wordsLost;
  } catch {
    return request.status === 403 ? request.responseText : words.wordsLost;
  }
}

function tell(archive, line) {
  const job = archive.member ?? archive;
  if (line.stage === "member") {
    unpack(archive, line);
  } else if (line.stage === "unpacked") {
    unpacked(archive, line.members);
  } else if (line.stage === "page") {
    job.bar.classList.remove("busy");
    job.fill.style.width = `${Math.round(((line.page - 1) / line.pages) * 100)}%`;
    job.state.textContent = words.wordsPage.replace("{page}", line.page).replace("{pages}", line.pages);
  } else if (line.stage === "filing") {
    job.state.textContent = words.wordsReading;
    job.forms.textContent = line.forms;
  } else if (line.stage === "done") {
    finish(job, line.result);
  } else if (line.stage === "failed") {
    refuse(job, line.message);
  }
}

// What went wrong stands above what went well.
function refuse(job, message) {
  job.end = "refused";
  if (job.archive && job.archive.file.name !== job.file.name) {
    job.row.cells[0].append(element("span", "dim from", job.archive.file.name));
  }
  refusedRows.append(job.row);
  job.row.classList.add("err");
  job.bar.className = "pr bad";
  job.state.replaceChildren(element("b", "must", words.wordsRefused));
  job.forms.textContent = "0";
  job.message.textContent = message;
}

function finish(job, result) {
  if (result.outcome === "refused") {
    refuse(job, result.message);
    return;
  }
  job.result = result;
  job.end = result.outcome === "alreadyImported" ? "duplicate" : "done";
  job.bar.className = "pr ok";
  job.message.textContent = result.message;
  job.forms.textContent = result.forms.length;
  job.state.replaceChildren(
    job.end === "duplicate" ? element("b", "", words.wordsDuplicate) : document.createTextNode(words.wordsDone));
  let after = job.row;
  // What was left out of the document stands before what was found in it.
  for (const remark of result.remarks) {
    const row = element("tr", "remark");
    const said = cell(row, "", element("span", "mark plain", words.wordsRemark));
    said.append(" ", remark);
    said.colSpan = 10;
    after.after(row);
    after = row;
  }
  const same = [];
  const changed = result.forms.filter((form) => form.outcome !== "same");
  for (const form of [...changed, ...result.forms.filter((form) => form.outcome === "same")]) {
    const row = element("tr", "sub");
    row.dataset.outcome = form.outcome;
    if (form.outcome === "same") same.push(row);
    const link = element("a", "", form.projectName ?? words.wordsUnnamed);
    link.href = `/projects/${form.projectId}`;
    cell(row, "", link);
    cell(row);
    const mark = cell(row, "st", markOf(form.outcome));
    mark.colSpan = 2;
    cell(row);
    cell(row, "num", count(form.tally.errors, "must"));
    cell(row, "num", count(form.tally.warnings, "advise"));
    cell(row, "num", count(form.tally.doubts, "doubt"));
    cell(row, "num", count(form.tally.lost, "doubt"));
    const open = element("a", "", form.tally.doubts + form.tally.lost > 0 ? words.wordsVerify : words.wordsOpen);
    open.href = link.href;
    cell(row, "num", open);
    after.after(row);
    after = row;
  }
  job.last = after;
  if (same.length > 0) fold(job.message, same, words.wordsFolded.replace("{forms}", same.length));
}

function markOf(outcome) {
  if (outcome === "new") return element("span", "mark ok", words.wordsNew);
  if (outcome === "newer") return element("span", "mark plain", words.wordsNewer);
  return element("span", "mark plain", words.wordsSame);
}

function tally() {
  const forms = jobs.flatMap((job) => job.result?.forms ?? []);
  const ended = (end) => jobs.filter((job) => job.end === end).length;
  const outcome = (name) => forms.filter((form) => form.outcome === name).length;
  const numbers = {
    files: jobs.length - ended("archive"),
    done: ended("done"),
    busy: jobs.filter((job) => job.end === null).length,
    refused: ended("refused"),
    duplicate: ended("duplicate"),
    forms: forms.length,
    fresh: outcome("new"),
    newer: outcome("newer"),
    same: outcome("same"),
    doubts: forms.reduce((sum, form) => sum + form.tally.doubts, 0),
  };
  document.querySelector(".tally").textContent = words.wordsTally.replace(/\{(\w+)\}/g, (_, name) => numbers[name]);
}

chooser.addEventListener("change", () => {
  take([...chooser.files]);
  chooser.value = "";
});
// The whole page takes files: a drop that misses the frame must not open the file instead.
addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) drop.classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  take([...event.dataTransfer.files]);
});
addEventListener("beforeunload", (event) => {
  if (busy) event.preventDefault();
});

on("o", () => chooser.click());
on("Escape", () => {
  location.href = "/";
});
