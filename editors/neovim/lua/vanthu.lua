-- VanThu for Neovim 0.7 and newer. Start it with `require('vanthu').setup()`; see README.md beside `lua`.

local M = {}

M.defaults = {
  -- The program and its arguments.
  cmd = { 'vanthu', 'lsp' },
  -- Buffers it looks at. Text that is not Vietnamese gets no findings.
  filetypes = { 'text', 'markdown' },
  -- The folder that holds one of these is the workspace.
  root_markers = { '.vanthu.json', '.git' },
  -- As in .vanthu.json: profile, locale, rules ...
  settings = {},
  -- Called with (client, buffer) once the server is attached.
  on_attach = nil,
}

local function root_of(buffer, markers)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h')
  local at = folder
  while true do
    for _, marker in ipairs(markers) do
      if vim.fn.getftype(at .. '/' .. marker) ~= '' then
        return at
      end
    end
    local parent = vim.fn.fnamemodify(at, ':h')
    if parent == at then
      return folder
    end
    at = parent
  end
end

local function configuration(options, root)
  return {
    name = 'vanthu',
    cmd = options.cmd,
    root_dir = root,
    settings = { vanthu = options.settings },
    init_options = next(options.settings) and { vanthu = options.settings } or nil,
    on_attach = options.on_attach,
    commands = {
      -- The clipboard is the editor's, not the server's.
      ['vanthu.copyCitation'] = function(command)
        vim.fn.setreg('"', command.arguments[2])
        pcall(vim.fn.setreg, '+', command.arguments[2])
      end,
    },
  }
end

-- Neovim 0.7 has no vim.lsp.start: one client a workspace, kept here.
local clients = {}

local function attach(buffer, options)
  local root = root_of(buffer, options.root_markers)
  if vim.lsp.start then
    return vim.lsp.start(configuration(options, root), { bufnr = buffer })
  end
  -- `client_is_stopped` takes one that is still starting for stopped.
  if not clients[root] or not vim.lsp.get_client_by_id(clients[root]) then
    clients[root] = vim.lsp.start_client(configuration(options, root))
  end
  if clients[root] then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
  return clients[root]
end

--- The action with its edit, which the server may keep until it is asked.
function M.resolve(client, action, buffer)
  if action.edit or not client then
    return action
  end
  local method, answer = 'codeAction/resolve', nil
  if vim.fn.has('nvim-0.11') == 1 then
    answer = client:request_sync(method, action, 2000, buffer)
  else
    answer = client.request_sync(method, action, 2000, buffer)
  end
  return answer and answer.result or action
end

--- Applies every fix that is safe to the current buffer; returns whether there was any.
function M.fix_all()
  local params = vim.lsp.util.make_range_params(0, 'utf-16')
  params.context = { diagnostics = {}, only = { 'source.fixAll.vanthu' } }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 2000) or {}
  for id, answer in pairs(answers) do
    local client = vim.lsp.get_client_by_id(id)
    for _, action in ipairs(answer.result or {}) do
      if action.kind == 'source.fixAll.vanthu' then
        action = M.resolve(client, action, 0)
        if action.edit then
          vim.lsp.util.apply_workspace_edit(action.edit, client and client.offset_encoding or 'utf-16')
          return true
        end
      end
    end
  end
  return false
end

function M.setup(options)
  options = vim.tbl_deep_extend('force', M.defaults, options or {})
  if vim.fn.executable(options.cmd[1]) ~= 1 then
    vim.notify('vanthu: không thấy chương trình ' .. options.cmd[1] .. ' (xem README)', vim.log.levels.ERROR)
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('vanthu', { clear = true }),
    pattern = options.filetypes,
    callback = function(event)
      attach(event.buf or vim.api.nvim_get_current_buf(), options)
    end,
  })
  vim.api.nvim_create_user_command('VanthuFixAll', function()
    if not M.fix_all() then
      vim.notify('vanthu: không có gì cần sửa')
    end
  end, { desc = 'Sửa mọi chỗ sửa chắc được' })
  -- Buffers that were open before.
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer)
      and vim.tbl_contains(options.filetypes, vim.api.nvim_buf_get_option(buffer, 'filetype'))
    then
      attach(buffer, options)
    end
  end
end

return M
