// Keeps the page of a job up to date. At its end the page is loaded anew, with what the articles brought.
const job = document.querySelector(".job"), bar = job.querySelector("progress");
const events = new EventSource(job.dataset.events);
events.addEventListener("progress", event => {
  const progress = JSON.parse(event.data);
  bar.value = bar.dataset.counts === "bytes" ? progress.taken : progress.filed + progress.known + progress.setAside;
  for (const shown of job.querySelectorAll("[data-shown]")) shown.textContent = progress[shown.dataset.shown];
  if (progress.state !== "done" && progress.state !== "failed") return;
  events.close();
  location.reload();
});
