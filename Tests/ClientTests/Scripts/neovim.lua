-- Run as: nvim --headless -u NONE --cmd 'set rtp^=…/editors/neovim' -S neovim.lua
-- Opens $VANTHU_TEXT with $VANTHU_PROGRAM as server and writes what a user would see to $VANTHU_RESULT as JSON.

local result = {}

local function finish()
  local file = assert(io.open(os.getenv('VANTHU_RESULT'), 'w'))
  file:write(vim.json.encode(result))
  file:close()
  vim.cmd('qa!')
end

local function wait_for(what, condition)
  if not vim.wait(15000, condition, 10) then
    error('no ' .. what)
  end
end

local function place(word)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start = line:find(word, 1, true)
    if start then
      return number, start - 1
    end
  end
end

local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 5000) or {}) do
    return answer.result
  end
end

-- An error must end the run: a headless Neovim would wait for keys.
local succeeded, problem = pcall(function()
  vim.cmd('filetype on')
  require('vanthu').setup({ cmd = { os.getenv('VANTHU_PROGRAM'), 'lsp' } })
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('VANTHU_TEXT')))
  vim.bo.filetype = 'text'

  -- Diagnostics, as Neovim shows them.
  wait_for('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  result.diagnostics = vim.tbl_map(function(found)
    local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
    return { code = found.code, message = found.message, text = line:sub(found.col + 1, found.end_col) }
  end, vim.diagnostic.get(0))

  -- The card, in the window that hover opens.
  vim.api.nvim_win_set_cursor(0, { place('16/01/2018') })
  vim.lsp.buf.hover()
  local function float()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        return window
      end
    end
  end
  wait_for('hover', float)
  result.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false), '\n')
  vim.api.nvim_win_close(float(), true)

  -- The outline.
  local function names(symbols)
    return vim.tbl_map(function(symbol)
      return { name = symbol.name, children = names(symbol.children or {}) }
    end, symbols)
  end
  result.symbols = names(ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() }))

  -- A quick fix, applied to the buffer.
  local line, column = place('05- CT/TW')
  vim.api.nvim_win_set_cursor(0, { line, column })
  local params = vim.lsp.util.make_range_params(0, 'utf-16')
  params.context = { diagnostics = {}, only = { 'quickfix' } }
  local action = ask('textDocument/codeAction', params)[1]
  local _, client = next(vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0))
  action = require('vanthu').resolve(client, action, 0)
  result.action = action.title
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  result.line = vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1]
  wait_for('diagnostics after the fix', function()
    for _, found in ipairs(vim.diagnostic.get(0)) do
      if found.code == 'code-spacing' then return false end
    end
    return true
  end)

  -- Every safe fix.
  vim.cmd('VanthuFixAll')
  result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end)
if not succeeded then
  result.missing = problem
end
finish()
