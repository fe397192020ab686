-- Neovim, headless, with the language server: opens, edits, takes a placeholder, saves.
-- Run as `nvim --headless -u NONE -c "luafile neovim.lua"` with DRAFT (a file) and SETUP (what docs/editors.md says) in the
-- environment, and blue-pencil on the path. Prints "ok NAME" or "not ok NAME: why".
local draft = vim.env.DRAFT
local failed = false

local function step(name, work)
  local ok, why = pcall(work)
  if not ok then failed = true end
  io.stdout:write((ok and "ok " or "not ok ") .. name .. (ok and "" or ": " .. tostring(why)) .. "\n")
end

local function wait(what, holds)
  if not vim.wait(20000, holds, 20) then error("waited in vain: " .. what) end
end

local function rules()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do table.insert(found, one.code or one.user_data.lsp.code) end
  return table.concat(found, " ")
end

local client
step("starts the server", function()
  vim.cmd("luafile " .. vim.env.SETUP) -- what docs/editors.md says
  vim.cmd("edit " .. vim.fn.fnameescape(draft))
  vim.cmd("set filetype=markdown")
  wait("the server", function()
    client = vim.tbl_keys(vim.lsp.buf_get_clients(0))[1]
    return client ~= nil and vim.lsp.get_client_by_id(client).initialized
  end)
end)

step("marks what a review finds", function()
  wait("the finding", function() return rules() == "attribution/vague-source" end)
  local found = vim.diagnostic.get(0)[1]
  assert(found.lnum == 2 and found.col == 0 and found.end_col == 7, vim.inspect(found))
end)

step("follows edits", function()
  vim.api.nvim_buf_set_lines(0, 2, 2, false, { "Näive “words” 👩‍🌾.", "" })
  wait("the finding to move", function() return #vim.diagnostic.get(0) == 1 and vim.diagnostic.get(0)[1].lnum == 4 end)
end)

step("explains in a hover", function()
  vim.api.nvim_win_set_cursor(0, { 5, 2 })
  local answer = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(), 20000)
  assert(vim.inspect(answer):find("vague%-source"), vim.inspect(answer))
end)

step("takes a placeholder", function()
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local actions = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000)[client].result
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  local line = vim.api.nvim_buf_get_lines(0, 4, 5, false)[1]
  assert(line:find("%[.* TK%]"), line)
  wait("the placeholder to be known", function() return rules():find("draft/placeholder%-left") ~= nil end)
end)

step("saves, and takes the safe fixes", function()
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { "", "Thank you!!!" })
  vim.cmd("write")
  wait("the marks to be found", function() return rules():find("loaded/") ~= nil or rules():find("style/") ~= nil or rules():find("emphasis") ~= nil end)
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {}, only = { "source.fixAll.bluePencil" } }
  local actions = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000)[client].result
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  vim.cmd("write")
  local text = table.concat(vim.fn.readfile(draft), "\n")
  assert(text:find("Thank you!$") or text:find("Thank you!\n"), text)
  assert(text:find("TK"), text)
end)

step("stops", function()
  vim.lsp.stop_client(client)
  wait("the end", function() return vim.lsp.client_is_stopped(client) end)
end)

vim.cmd(failed and "cquit" or "quitall!")
