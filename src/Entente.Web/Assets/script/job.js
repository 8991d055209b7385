// Keeps the page of a job up to date. At its end the page is loaded anew, with what was wrong with inputs.
const job = document.querySelector(".job");
const events = new EventSource(job.dataset.events);
events.addEventListener("progress", event => {
  const progress = JSON.parse(event.data);
  job.querySelector("progress").value = progress.taken;
  for (const shown of job.querySelectorAll("[data-shown]")) shown.textContent = progress[shown.dataset.shown];
  if (progress.state !== "done" && progress.state !== "failed") return;
  events.close();
  location.reload();
});
