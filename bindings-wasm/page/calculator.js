// The page of the package: one question, its answer, and every ground of it. It computes nothing itself.
import init, { Calendar, parseTimeLimit, safely } from "motcua/inline.js";

const WORDS = {
  vi: {
    title: "Hạn trả kết quả", limit: "Thời hạn giải quyết, như văn bản ghi", received: "Ngày nhận hồ sơ", hour: "Giờ nhận",
    saturday: "Thứ bảy", closed: "không làm việc", morning: "tiếp nhận buổi sáng", afternoon: "tiếp nhận buổi chiều",
    full: "tiếp nhận cả ngày", cutoff: "nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", language: "English",
    footer: "Tính ngay trên máy này, không gửi gì đi. Ngày dự kiến chưa có quyết định được ghi rõ trong lưu ý.",
    days: "Từng ngày", steps: "Cách tính", notices: "Lưu ý", month: "Tháng", weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
    failures: {
      "time_limit.invalid": "Không đọc được một thời hạn chắc chắn từ câu này.",
      "time_limit.ambiguous": "Câu này nêu nhiều hơn một thời hạn; hãy ghi một thời hạn.",
      "date.invalid": "Hãy ghi đủ ngày và giờ nhận hồ sơ.",
      "calendar.out_of_coverage": "Lịch có từ năm 2000 đến năm 2100.",
    },
  },
  en: {
    title: "When the result is due", limit: "Time limit, as the text states it", received: "Day of receipt", hour: "Hour",
    saturday: "Saturday", closed: "closed", morning: "desk open in the morning", afternoon: "desk open in the afternoon",
    full: "desk open all day", cutoff: "received after 15:00 counts from the next working day", language: "Tiếng Việt",
    footer: "Computed on this machine; nothing is sent. A day that is projected, not decided, is named below.",
    days: "Day by day", steps: "How it was counted", notices: "To know", month: "", weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    failures: {},
  },
};
const OFF = new Set(["holiday", "compensatory", "swapped_off", "closure"]);

let language = "vi";
const field = (id) => document.getElementById(id);

/** An element with its class, its text and its children. */
function element(name, { is, title } = {}, ...children) {
  const made = document.createElement(name);
  if (is) made.className = is;
  if (title) made.title = title;
  made.append(...children.filter((child) => child !== null));
  return made;
}

function name() {
  for (const place of document.querySelectorAll("[data-words]")) place.textContent = WORDS[language][place.dataset.words];
  document.documentElement.lang = language;
  document.title = `motcua – ${WORDS[language].title}`;
  field("language").textContent = WORDS[language].language;
}

/** What is asked, and what the package answers. */
function asked() {
  const saturday = field("saturday").value;
  const calendar = Calendar.vietnam().with(saturday ? { saturday } : {});
  const limit = parseTimeLimit(field("limit").value);
  const request = { limit, received: `${field("day").value}T${field("hour").value}` };
  const deadline = calendar.deadline(field("cutoff").checked ? { ...request, cutoff: "15:00" } : request);
  return { calendar, limit, deadline, received: field("day").value };
}

function answered() {
  const told = safely(asked);
  field("answer").replaceChildren(...(told.ok ? account(told.value) : [failure(told.error)]));
}

function failure({ code, message }) {
  const told = WORDS[language].failures[code];
  return element("div", { is: "failure" }, told ? element("p", {}, told) : null, message, " ", element("code", {}, code));
}

function account({ calendar, limit, deadline, received }) {
  const words = WORDS[language];
  const [day, hour] = deadline.at.split("T");
  const told = new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { dateStyle: "full", timeZone: "UTC" });
  const text = (told) => (language === "vi" ? told.text : told.textEn);
  const list = (kind, items) => element(kind, {}, ...items.map((item) => element("li", {}, text(item), source(item))));
  const first = received < deadline.date ? received : deadline.date;
  const last = received < deadline.date ? deadline.date : received;
  return [
    element("p", { is: "due" }, `${hour}, ${told.format(new Date(`${day}T00:00Z`))}`),
    element("p", { is: "how" }, limit.text),
    element("h2", {}, words.days),
    months(calendar, { first, last, received, due: deadline.date, numbered: limit.unit === "working_day" && deadline.dayZero }),
    element("h2", {}, words.steps),
    list("ol", deadline.steps),
    ...(deadline.notices.length ? [element("h2", {}, words.notices), list("ul", deadline.notices)] : []),
  ];
}

function source({ source }) {
  return source ? element("span", { is: "source" }, ` [${source}]`) : null;
}

/** Every month that the limit touches, its weeks from Monday; at most three, or the page tells no more than the list. */
function months(calendar, { first, last, received, due, numbered }) {
  const told = element("div", { is: "months" });
  for (let month = first.slice(0, 7); month <= last.slice(0, 7) && told.children.length < 3; month = after(month)) {
    const through = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
    const days = calendar.days(`${month}-01`, through);
    const grid = element("div", { is: "days" }, ...WORDS[language].weekdays.map((name) => element("span", { is: "weekday" }, name)));
    const blank = (new Date(`${month}-01T00:00Z`).getUTCDay() + 6) % 7;
    grid.append(...Array.from({ length: blank }, () => element("span")));
    grid.append(...days.map((day) => cell(calendar, day, { first, last, received, due, numbered })));
    const heading = `${WORDS[language].month} ${month.slice(5)}/${month.slice(0, 4)}`;
    told.append(element("div", { is: "month" }, element("h3", {}, heading.trim()), grid));
  }
  return told;
}

function cell(calendar, day, { first, last, received, due, numbered }) {
  const within = first <= day.date && day.date <= last;
  const is = ["day", OFF.has(day.kind) ? "off" : day.kind];
  if (!within) is.push("beyond");
  if (day.date === received) is.push("first");
  if (day.date === due) is.push("last");
  const counted = within && numbered && numbered < day.date && day.counts;
  const number = counted ? String(calendar.workingDaysBetween(numbered, day.date)) : "";
  const title = [language === "vi" ? day.name : day.nameEn, day.source].filter(Boolean).join(" – ");
  return element("div", { is: is.join(" "), title }, String(Number(day.date.slice(8))), element("small", {}, number));
}

function after(month) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

await init();
field("limit").value = "05 ngày làm việc";
field("day").value = "2026-02-11";
field("hour").value = "15:40";
field("question").addEventListener("input", answered);
field("question").addEventListener("submit", (event) => event.preventDefault());
field("language").addEventListener("click", () => {
  language = language === "vi" ? "en" : "vi";
  name();
  answered();
});
name();
answered();
