-- Load for wrk: each thread has one connection and plays sittings one after the other, as one person would without pausing.
-- It starts a sitting, answers what it is asked from the answer sheet (right two times in three), and starts the next one; a
-- sitting that an earlier run left open is gone on with.
-- Made beside this file: people.lua (tokens) and sheet.lua (item id to a right and a wrong response).
local folder = os.getenv("LOAD_FOLDER")
local people = dofile(folder .. "/people.lua")
local sheet = dofile(folder .. "/sheet.lua")
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("person", threads)
  thread:set("offset", threads)
end

function init(args)
  token = people[person]
  asked = 0
  answers = 0
  started = 0
  unexpected = 0
  sitting = nil
  open = nil
end

function request()
  wrk.method = "POST"
  local headers = { ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json" }
  if open ~= nil then
    return wrk.format("GET", open, headers)
  end
  if sitting == nil then
    started = started + 1
    headers["Idempotency-Key"] = "load-" .. offset .. "-" .. started .. "-" .. os.time()
    return wrk.format("POST", "/v1/sittings", headers, '{"campaignCode":"PXEMPR346"}')
  end
  asked = asked + 1
  local response = sheet[item][asked % 3 == 0 and "wrong" or "right"]
  local body = '{"number":' .. number .. ',"response":' .. response .. '}'
  return wrk.format("POST", "/v1/sittings/" .. sitting .. "/answers", headers, body)
end

function response(status, headers, body)
  if status == 409 and open == nil and sitting == nil then
    open = headers["Location"]
    if open ~= nil then
      open = open:gsub("^https?://[^/]+", "")
      return
    end
  end
  if status ~= 200 and status ~= 201 then
    unexpected = unexpected + 1
    if unexpected < 3 then io.stderr:write(status .. " " .. body .. "\n") end
    return
  end
  if sitting == nil then
    sitting = body:match('"id":"([^"]+)"')
    open = nil
  else
    answers = answers + 1
  end
  item = body:match('"itemId":"([^"]+)"')
  -- The waiting question's number, not that of the question just answered.
  local question = body:match('"next":(%b{})') or body:match('"question":(%b{})')
  if item == nil or question == nil then
    sitting = nil
  else
    number = question:match('"number":(%d+)')
  end
end

local all = {}
local register = setup
setup = function(thread)
  register(thread)
  table.insert(all, thread)
end

function done(summary, latency, requests)
  local answered, wrong = 0, 0
  for _, thread in ipairs(all) do
    answered = answered + thread:get("answers")
    wrong = wrong + thread:get("unexpected")
  end
  io.write(string.format("LOAD answers=%d unexpected=%d seconds=%.1f p50=%.1f p99=%.1f\n",
    answered, wrong, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
