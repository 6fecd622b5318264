// Looks through the index laid beside this file; nothing is loaded from elsewhere and nothing is sent.
(function () {
  "use strict";
  var most = 200;
  var query = new URLSearchParams(location.search).get("q") || "";
  var words = query.toLowerCase().split(/\s+/).filter(Boolean);
  var results = document.getElementById("results");
  document.getElementById("q").value = query;
  if (words.length === 0) { return; }
  var found = window.hengjiIndex.filter(function (line) {
    var text = line.join("\n").toLowerCase();
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  });
  document.getElementById("count").textContent = found.length === 0
    ? "没有找到含“" + query + "”的项目。"
    : "找到 " + found.length + " 个项目" + (found.length > most ? "，列出前 " + most + " 个" : "") + "。";
  found.slice(0, most).forEach(function (line) {
    var row = results.insertRow();
    var name = document.createElement("th");
    name.scope = "row";
    var link = document.createElement("a");
    link.href = line[0];
    link.textContent = line[1];
    name.appendChild(link);
    row.appendChild(name);
    [line[2], line[3], line[4]].forEach(function (text) { row.insertCell().textContent = text; });
  });
  results.parentElement.hidden = found.length === 0;
})();
